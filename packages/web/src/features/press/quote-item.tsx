import type { ArticleOfCase, PressQuote } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { CorrectSpeaker } from './correct-speaker.tsx'
import { speakerInWords } from './press-words.ts'
import look from './press.module.css'
import type { QuoteActs } from './use-quote-acts.ts'

interface QuoteItemProps {
  readonly article: ArticleOfCase
  readonly quote: PressQuote
  readonly here: boolean
  readonly mayDecide: boolean
  readonly acts: QuoteActs
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly correcting: boolean
  readonly onHere: () => void
  readonly onCorrect: (open: boolean) => void
}

/** One quote with who said it, to whom, on what words that rests, and what can be decided of it. */
export function QuoteItem({ article, quote, here, mayDecide, acts, contacts, correcting, onHere, onCorrect }: QuoteItemProps) {
  const { who, state } = speakerInWords(quote)
  const contactOf = (name: string | undefined) => article.people.find((person) => person.name === name)?.contact
  const contact = quote.decided === undefined ? contactOf(quote.speaker?.name) : quote.decided.contact === undefined ? contactOf(quote.decided.speaker) : contacts.find(({ id }) => id === quote.decided?.contact)
  const told = quote.decided?.told ?? quote.told
  const shown = quote.text.length > 260 && !here ? `${quote.text.slice(0, 240)} …` : quote.text
  return (
    <li id={`quote-${quote.place}`} data-here={here} className={quote.inside ? look.inside : undefined}>
      <button type="button" className={look.words} aria-expanded={here} onClick={onHere}>“{shown}”</button>
      <p className={look.who}>{who} <small>{state === 'decided' ? `decided by ${quote.decided?.by ?? ''}, ${instantInWords(quote.decided?.at ?? '')}` : state === 'proposed' ? 'proposed' : quote.unsure ?? ''}{contact === undefined ? '' : `; contact: ${contact.name}`}</small></p>
      {here ? (
        <>
          {quote.cue === undefined ? null : <p className={look.quiet}>The article’s words: “{quote.cue}”</p>}
          {state !== 'proposed' ? null : <p className={look.quiet}>Why: {quote.speaker?.why}</p>}
          {told === undefined ? null : <p className={look.quiet}>Said to: {told}</p>}
          {quote.postedBy === undefined ? null : <p className={look.quiet}>Posted by {quote.postedBy}</p>}
          {quote.inside ? <p className={look.quiet}>It stands inside another quote.</p> : null}
          {quote.unclosed ? <p className={look.quiet}>The article never closes this quote; it was taken to end with its paragraph.</p> : null}
          {article.pagesLeftOut > 0 || quote.page > 1 ? <p className={look.quiet}>Page {quote.page}</p> : null}
          {!mayDecide ? null : correcting ? <CorrectSpeaker article={article} quote={quote} contacts={contacts} busy={acts.busy} onSave={(fields) => { onCorrect(false); acts.decide(quote, { is: 'said', ...fields }) }} onCancel={() => onCorrect(false)} /> : (
            <div className={`${look.acts} screen-only`}>
              {quote.speaker === undefined || state === 'decided' ? null : <KeyedButton variant="filled" size="xs" shows="y" loading={acts.busy} onClick={() => acts.confirm(quote)}>Confirm</KeyedButton>}
              <KeyedButton size="xs" shows="c" onClick={() => onCorrect(true)}>Someone else</KeyedButton>
              <KeyedButton size="xs" shows="w" onClick={() => acts.decide(quote, { is: 'said' })}>The article does not say</KeyedButton>
              <KeyedButton size="xs" shows="x" onClick={() => acts.decide(quote, { is: 'no quotation' })}>No quotation</KeyedButton>
              {state === 'decided' ? <KeyedButton size="xs" shows="r" onClick={() => acts.takeBack(quote)}>Take it back</KeyedButton> : null}
            </div>
          )}
        </>
      ) : null}
    </li>
  )
}
