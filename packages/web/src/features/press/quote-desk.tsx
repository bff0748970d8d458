import { useState } from 'react'
import type { ArticleOfCase, CaseRecord, PressQuote } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { ArticleText } from './article-text.tsx'
import look from './press.module.css'
import { QuoteItem } from './quote-item.tsx'
import { useQuoteActs } from './use-quote-acts.ts'

interface QuoteDeskProps {
  readonly caseId: string
  readonly article: ArticleOfCase
  readonly records: readonly CaseRecord[]
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly mayDecide: boolean
  /** Where in the text to begin. */
  readonly at: number | undefined
}

/** The text of an article and its quotes beside it, each to be confirmed, corrected or rejected, by mouse or by single keys. */
export function QuoteDesk({ caseId, article, records, contacts, mayDecide, at }: QuoteDeskProps) {
  const { quotes } = article
  const [place, setPlace] = useState(() => (quotes.find(({ start, end }) => at !== undefined && start <= at && at < end) ?? quotes.find(({ decided }) => decided === undefined) ?? quotes[0])?.place)
  const [correcting, setCorrecting] = useState(false)
  const index = quotes.findIndex((one) => one.place === place)
  const here = quotes[index]
  const go = (to: PressQuote | undefined) => {
    if (to === undefined) return
    setPlace(to.place)
    setCorrecting(false)
    for (const id of [`quote-${to.place}`, `mark-${to.place}`]) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }
  const next = (quote: PressQuote) => {
    const from = quotes.findIndex((one) => one.place === quote.place)
    go([...quotes.slice(from + 1), ...quotes.slice(0, from)].find(({ decided }) => decided === undefined))
  }
  const acts = useQuoteActs(caseId, article, records, next)
  useKeys('Quotes', [
    ...(quotes.length < 2 ? [] : [{ key: 'j', does: 'the next quote', run: () => go(quotes[Math.min(quotes.length - 1, index + 1)]) }, { key: 'k', does: 'the quote before', run: () => go(quotes[Math.max(0, index - 1)]) }]),
    ...(here === undefined || !mayDecide ? [] : [
      ...(here.speaker === undefined || here.decided !== undefined ? [] : [{ key: 'y', does: 'confirm who said it', run: () => acts.confirm(here) }]),
      { key: 'c', does: 'say who said it', run: () => setCorrecting(true) },
      { key: 'w', does: 'the article does not say who', run: () => acts.decide(here, { is: 'said' }) },
      { key: 'x', does: 'it is no quotation', run: () => acts.decide(here, { is: 'no quotation' }) },
      ...(here.decided === undefined ? [] : [{ key: 'r', does: 'take the decision back', run: () => acts.takeBack(here) }]),
    ]),
    ...(acts.happened?.undo === undefined ? [] : [{ key: 'u', does: 'undo the last', run: acts.undo }]),
  ])
  return (
    <div className={look.desk}>
      <ArticleText article={article} here={place} onQuote={(to) => go(quotes.find((one) => one.place === to))} />
      <section className={look.side} aria-label="Quotes">
        <h2>Quotes</h2>
        <p className={`${look.happened} screen-only`} role="status">{acts.happened === undefined ? '' : <>{acts.happened.said} {acts.happened.undo === undefined ? null : <><button type="button" onClick={acts.undo}>Undo</button> <kbd>u</kbd></>}</>}</p>
        {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
        {article.astray === 0 ? null : <p className={look.quiet}>{article.astray === 1 ? 'One decision no longer fits the text it was made on, and is not shown.' : `${article.astray} decisions no longer fit the text they were made on, and are not shown.`}</p>}
        {quotes.length === 0 ? <p className="quiet">Nothing in it is said word for word.</p> : (
          <ul className={look.quotes}>
            {quotes.map((quote) => <QuoteItem key={quote.place} article={article} quote={quote} here={quote.place === place} mayDecide={mayDecide} acts={acts} contacts={contacts} correcting={correcting && quote.place === place} onHere={() => go(quote)} onCorrect={setCorrecting} />)}
          </ul>
        )}
      </section>
    </div>
  )
}
