import { Fragment } from 'react'
import type { ComparedVersion } from '../../api/shapes.ts'
import look from './versions.module.css'

type Compared = ComparedVersion['compared'][number]

/** The words of a sentence as the newer version has them; of one that was left out, as it was. */
export function textOf({ is, words }: Compared): string {
  return words.filter((one) => is === 'removed' || one.is !== 'removed').map(({ text }) => text).join(' ')
}

interface ComparedTextProps {
  readonly compared: readonly Compared[]
  /** Sentences that are the same are left out. */
  readonly onlyChanges: boolean
  readonly chosen: string | undefined
  readonly onChoose: (sentence: string) => void
}

/** A version with what differs from the other marked: in words beside the sentence, not by colour alone. */
export function ComparedText({ compared, onlyChanges, chosen, onChoose }: ComparedTextProps) {
  const shown = compared.filter(({ is }) => !onlyChanges || is !== 'same')
  const places = Map.groupBy(shown, ({ where }) => where)
  return (
    <div className={look.compared}>
      {[...places].map(([where, sentences]) => (
        <section key={where} aria-label={where}>
          <h3>{where}</h3>
          {sentences.map((one, index) => {
            const text = textOf(one)
            return (
              <p key={index} data-is={one.is}>
                {one.is === 'same' ? null : <span className={look.is}>{one.is}: </span>}
                <button type="button" className="link" aria-pressed={text === chosen} style={{ color: 'inherit', textAlign: 'left', textDecoration: 'none', font: 'inherit' }} onClick={() => onChoose(text)}>
                  {one.words.map((word, at) => <Fragment key={at}>{at === 0 ? null : ' '}{word.is === 'added' ? <ins>{word.text}</ins> : word.is === 'removed' ? <del>{word.text}</del> : word.text}</Fragment>)}
                </button>
              </p>
            )
          })}
        </section>
      ))}
    </div>
  )
}
