import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate, Leaf } from '@lenity/law'
import { checkClaims, findSharedWords, groupCopies, isNameOf, makeTimeline, toneByWeek, type KnownPerson, type TonedQuote } from '@lenity/outreach'
import { countQuotes, pressOfCase, type ArticleOfCase, type PressOfCase } from './articles-of-case.ts'
import { knownPeople, peopleOf } from './say-people.ts'

/** What stands over an article in a list. */
export function headOf(one: ArticleOfCase, known: readonly KnownPerson[]) {
  const { paper, paperName, article, record, link } = one
  return {
    paper, title: article.title ?? paperName, outlet: article.outlet, author: article.author, publishedOn: article.publishedOn, link,
    record: record && { id: record.id, version: record.version }, ...countQuotes(one),
    linked: peopleOf(article, known).flatMap(({ name, contact }) => (contact === undefined ? [] : [{ name, contact: contact.id }])),
  }
}

/** All that the press said of a case, across its articles. */
export async function pressView(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<ReturnType<typeof tell>>> {
  const press = await pressOfCase(store, caseId, today)
  return press.ok ? done(tell(press.value)) : press
}

const quoteIn = ({ article, quote, tone: { why } }: TonedQuote) => ({ paper: article, start: quote.start, end: quote.end, text: quote.text, speaker: quote.speaker?.name, why })

function tell(press: PressOfCase) {
  const { articles } = press
  const known = knownPeople(press)
  const copies = groupCopies(articles.map(({ paper, text }) => ({ name: paper, text })))
  // What an agency sent to many is one voice: of copies the earliest is heard.
  const repeats = new Set(copies.flatMap(({ names }) => articles.filter(({ paper }) => names.includes(paper)).toSorted((one, other) => (one.article.publishedOn ?? '9').localeCompare(other.article.publishedOn ?? '9')).slice(1).map(({ paper }) => paper)))
  const subject = subjectOf(press)
  const all = articles.map(({ article }) => article)
  const tone = toneByWeek(all.filter(({ name }) => !repeats.has(name)), subject)
  return {
    person: subject, articles: articles.map((one) => headOf(one, known)), others: press.others.map(({ id, name, kind }) => ({ paper: id, name, kind: kind.kind })),
    copies: copies.map(({ names, share }) => ({ papers: names, share })),
    shared: findSharedWords(all).map(({ text, speakers, printed }) => ({ text, speakers, printed: printed.map(({ article, quote, trimmed }) => ({ paper: article, start: quote.start, end: quote.end, text: quote.text, trimmed, speaker: quote.speaker?.name })) })),
    timeline: makeTimeline(articles.map(({ article, text }) => ({ article, text }))).filter(({ article, is }) => is === 'published' || !repeats.has(article)).map(({ article, ...entry }) => ({ ...entry, paper: article })),
    claims: claimsOf(press, subject),
    tone: { weeks: tone.weeks.map(({ from, to, support, criticism, unsure }) => ({ from, to, support: support.map(quoteIn), criticism: criticism.map(quoteIn), notSaid: unsure.length })), undated: tone.undated, leftOut: [...repeats] },
  }
}

/** What the articles say of the person of the case beside the case file, as far as whoever looks sees it. */
function claimsOf({ articles, view }: PressOfCase, subject: string) {
  const names = new Set(articles.flatMap(({ article }) => article.people.map(({ name }) => name)).filter((name) => isNameOf(name, subject)))
  return checkClaims(articles.map(({ article }) => article), names, view.caseFacts).map(({ article, claim, is, fileSays, why }) => ({
    paper: article, start: claim.start, end: claim.end, words: claim.words, path: claim.path, value: claim.value, insideQuote: claim.insideQuote === true, is, fileSays, why,
    unconfirmed: fileSays !== undefined && view.standing.get(pathAsked(claim.path))?.is !== 'confirmed',
  }))
}

/** The path of the case file that a claim is held against. */
const pathAsked = (path: string): string => ({ 'age': 'person.dateOfBirth', 'time served': 'conviction.sentencedOn' })[path] ?? path

/** The person of the case, as the case file names them; as the case is called where it does not. */
function subjectOf({ view }: PressOfCase): string {
  const name: Leaf<string> = view.caseFacts.person.name
  return name.is === 'known' ? name.value : view.file.title
}
