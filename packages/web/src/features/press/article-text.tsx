import { memo, type ReactNode } from 'react'
import type { ArticleOfCase, PressQuote } from '../../api/shapes.ts'
import { speakerInWords } from './press-words.ts'
import look from './press.module.css'

interface ArticleTextProps {
  readonly article: Pick<ArticleOfCase, 'text' | 'quotes' | 'statements'>
  readonly here: string | undefined
  readonly onQuote: (place: string) => void
}

/** The archived text of an article with its quotes marked; what is told in other words is underlined. */
export const ArticleText = memo(function ArticleText({ article: { text, quotes, statements }, here, onQuote }: ArticleTextProps) {
  const outer = quotes.filter(({ inside, decided }) => !inside && decided?.is !== 'no quotation')
  const spans = [...outer.map((quote) => ({ ...quote, quote })), ...statements.filter((one) => !outer.some((quote) => one.start < quote.end && quote.start < one.end)).map((one) => ({ ...one, quote: undefined }))].toSorted((one, other) => one.start - other.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end, quote } of spans) {
    if (start < at) continue
    parts.push(text.slice(at, start))
    const words = text.slice(start, end)
    parts.push(quote === undefined ? <span key={start} className={look.indirect} title="Told in the writer’s words">{words}</span> : <MarkedQuote key={start} quote={quote} words={words} here={quote.place === here} onQuote={onQuote} />)
    at = end
  }
  parts.push(text.slice(at))
  return (
    <section className={look.text} aria-label="The article as it is kept">
      <p className={look.key}><span><mark>word for word, speaker proposed</mark></span><span><mark data-state="decided">decided</mark></span><span><mark data-state="unsure">no speaker proposed</mark></span><span><span className={look.indirect}>told in the writer’s words</span></span></p>
      {parts}
    </section>
  )
})

function MarkedQuote({ quote, words, here, onQuote }: { readonly quote: PressQuote; readonly words: string; readonly here: boolean; readonly onQuote: (place: string) => void }) {
  const { state } = speakerInWords(quote)
  // Chosen by keyboard in the list beside it, which names the same quotes.
  return <mark id={`mark-${quote.place}`} data-state={state} data-here={here} onClick={() => onQuote(quote.place)}>{words}</mark>
}
