import { useState } from 'react'
import type { ArticleOfCase, CaseRecord, PressQuote } from '../../api/shapes.ts'
import { useRecordActs, type RecordActs } from '../records/use-record-acts.ts'

/** What a person says of a quote; without a speaker, that the article does not say who. */
export interface Decided {
  readonly is: 'said' | 'no quotation'
  readonly speaker?: string
  readonly contact?: string
  readonly told?: string
}

export interface QuoteActs {
  readonly confirm: (quote: PressQuote) => void
  readonly decide: (quote: PressQuote, fields: Decided) => void
  readonly takeBack: (quote: PressQuote) => void
  readonly undo: () => void
  readonly happened: RecordActs['happened']
  readonly busy: boolean
  readonly error: unknown
}

/** Decides who said the quotes of an article, each decision a record of the case; `then` hears when one is kept. */
export function useQuoteActs(caseId: string, article: Pick<ArticleOfCase, 'paper' | 'people'> | undefined, records: readonly CaseRecord[], then: (quote: PressQuote) => void): QuoteActs {
  const acts = useRecordActs(caseId)
  const [failed, setFailed] = useState<unknown>()
  const recordOf = (quote: PressQuote) => records.find(({ id }) => id === quote.decided?.record)
  const decide = (quote: PressQuote, fields: Decided) => {
    if (article === undefined || acts.busy) return
    setFailed(undefined)
    const all = { paper: article.paper, place: quote.place, words: quote.words, ...(quote.speaker !== undefined && { proposed: quote.speaker.name }), ...fields }
    const there = recordOf(quote)
    const kept = there === undefined ? acts.add('quotation', all) : acts.change(there, all, { said: 'Decided anew.' })
    void kept.then(() => then(quote), setFailed)
  }
  return {
    decide,
    confirm: (quote) => {
      if (quote.speaker === undefined) return
      const contact = article?.people.find(({ name }) => name === quote.speaker?.name)?.contact?.id
      decide(quote, { is: 'said', speaker: quote.speaker.name, ...(contact !== undefined && { contact }), ...(quote.told !== undefined && { told: quote.told }) })
    },
    takeBack: (quote) => { const there = recordOf(quote); if (there !== undefined && !acts.busy) void acts.remove(there, 'taken back') },
    undo: acts.undo, happened: acts.happened, busy: acts.busy, error: failed ?? acts.error,
  }
}
