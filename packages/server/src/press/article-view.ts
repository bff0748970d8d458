import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { pageAt, withNested, type Quote } from '@lenity/outreach'
import { nothingHere } from '../campaign/introductions-view.ts'
import { pressOfCase, sealOf, type ArticleOfCase, type KeptDecision } from './articles-of-case.ts'
import { headOf } from './press-view.ts'
import { knownPeople, peopleOf } from './say-people.ts'

/** A quote with what is proposed and what was decided. */
function quoteOf({ paper, pages }: ArticleOfCase, quote: Quote, inside: boolean, decided: KeptDecision | undefined) {
  const { start, end, text, form, speaker, unsure, cue, told, postedBy, unclosed } = quote
  const place = `${start}-${end}`
  return {
    place, start, end, text, form, inside, page: pageAt(pages, start), words: sealOf(paper, place, text),
    speaker: speaker && { name: speaker.name, is: speaker.is, why: speaker.why, sure: speaker.certainty >= 0.75 }, unsure, cue, told, postedBy, unclosed: unclosed === true,
    decided: decided && { record: decided.record.id, version: decided.record.version, is: decided.is, speaker: decided.speaker, contact: decided.contact, told: decided.told, by: decided.record.by, at: decided.record.at },
  }
}

/** One article of a case: its archived text, its quotes with their speakers proposed or decided, what is told in other words, and the people in it. */
export async function articleView(store: StoreForUser, caseId: string, paper: string, today: CivilDate) {
  const press = await pressOfCase(store, caseId, today, paper)
  if (!press.ok) return press
  const [one] = press.value.articles
  if (one === undefined) return nothingHere('this article') as Result<never>
  const decidedAt = new Map(one.decided.map((each) => [`${each.start}-${each.end}`, each]))
  const outer = new Set(one.read.quotes)
  const quotes = one.read.quotes.flatMap(withNested).map((quote) => quoteOf(one, quote, !outer.has(quote), decidedAt.get(`${quote.start}-${quote.end}`)))
  return done({
    ...headOf(one, knownPeople(press.value)), text: one.text, pagesLeftOut: one.pagesLeftOut, astray: one.astray, quotes,
    people: peopleOf(one.article, knownPeople(press.value)),
    statements: one.article.statements.map(({ start, end, text, verb, speaker, unsure }) => ({ start, end, text, verb, speaker: speaker?.name, unsure })),
    terms: one.article.quotedTerms.map(({ start, end, text, kind, why }) => ({ start, end, text, kind, why })),
  })
}
