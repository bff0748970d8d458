import { createHash } from 'node:crypto'
import { done, fileOfPaper, type PaperOutline, type RecordFields, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { applyDecided, archivedText, readArticle, withNested, type ArchivedPage, type Article, type DecidedQuote } from '@lenity/outreach'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { oncePer, viewCase, type CaseView } from '../case-view.ts'

/** No report has more pages; of a longer paper the first are read, and that is said. */
export const mostPages = 60

/** Something a person decided of a quote, and the record that keeps it. */
export interface KeptDecision extends DecidedQuote {
  readonly record: CaseRecord
  readonly contact: string | undefined
  readonly proposed: string | undefined
}

/** A paper of the case read as an article. */
export interface ArticleOfCase {
  readonly paper: string
  readonly paperName: string
  readonly pages: readonly ArchivedPage[]
  readonly pagesLeftOut: number
  readonly text: string
  /** As it was read, and as people decided of it. `name` is the id of the paper. */
  readonly read: Article
  readonly article: Article
  /** What a person said of the article itself. */
  readonly record: CaseRecord | undefined
  readonly link: string | undefined
  readonly decided: readonly KeptDecision[]
  /** Decisions whose words no longer stand where they did. */
  readonly astray: number
}

/** The press of a case as one user sees it. */
export interface PressOfCase {
  readonly view: CaseView
  readonly contacts: readonly CaseRecord[]
  readonly seesContacts: boolean
  readonly articles: readonly ArticleOfCase[]
  /** Papers that are no article, and can be made one. */
  readonly others: readonly PaperOutline[]
}

/** What names words so that it can be told whether they still stand where they stood, and nothing else of them. */
export function sealOf(paper: string, place: string, words: string): string {
  return createHash('sha256').update(`${paper}\n${place}\n${words}`).digest('hex')
}

/** The articles of a case, or only one of them, read from the papers the user sees. For those who see papers as a whole. */
export async function pressOfCase(store: StoreForUser, caseId: string, today: CivilDate, only?: string): Promise<Result<PressOfCase>> {
  const seen = await viewCase(store, caseId, today, { what: 'press read' })
  if (!seen.ok) return seen
  const view = seen.value
  if (!seesAll(view.file.role, 'papers')) return nothingHere('the press of the case')
  const seesContacts = seesAll(view.file.role, 'contacts')
  const records = seesContacts ? await store.records.list(caseId, 'contacts') : done([])
  if (!records.ok) return records
  const outlines = await store.papers.outlines(caseId)
  if (!outlines.ok) return outlines
  const saidOf = new Map(records.value.flatMap((record) => (record.type === 'press article' ? [[(record.fields as RecordFields<'press article'>).paper, record] as const] : [])))
  const isArticle = ({ id, kind }: PaperOutline) => { const said = saidOf.get(id); return said === undefined ? kind.kind === 'press article' : (said.fields as RecordFields<'press article'>).is === 'article' }
  const articles: ArticleOfCase[] = []
  for (const outline of outlines.value.filter((one) => isArticle(one) && (only === undefined || one.id === only))) {
    const article = await articleOf(store, view, outline, saidOf.get(outline.id), records.value)
    if (!article.ok) return article
    articles.push(article.value)
  }
  return done({ view, contacts: records.value, seesContacts, articles: articles.toSorted(byDay), others: outlines.value.filter((one) => !isArticle(one)) })
}

/** The newest first; what has no day comes last. */
function byDay(one: ArticleOfCase, other: ArticleOfCase): number {
  return (other.article.publishedOn ?? '').localeCompare(one.article.publishedOn ?? '') || one.paperName.localeCompare(other.paperName)
}

async function articleOf(store: StoreForUser, view: CaseView, { id, name, pages: outlined }: PaperOutline, record: CaseRecord | undefined, records: readonly CaseRecord[]): Promise<Result<ArticleOfCase>> {
  const numbers = outlined.map(({ number }) => number)
  const wanted = numbers.slice(0, mostPages)
  // While nothing is done to the case its articles are read once for all who see the same of it.
  const read = oncePer(view.contents, `pages of article ${id}`, () => store.papers.pages(view.file.id, fileOfPaper(id), { from: wanted[0] ?? 1, to: wanted.at(-1) ?? 0 }))
  const kept = await read
  if (!kept.ok) return kept
  const pages = kept.value.map(({ number, text }) => ({ number, text }))
  const text = archivedText(pages)
  const said = record?.fields as RecordFields<'press article'> | undefined
  const told = oncePer(view.contents, `article ${id} of ${said?.publishedOn ?? 'its own day'}`, () => readArticle(text, { name: id, ...(said?.publishedOn !== undefined && { publishedOn: said.publishedOn as CivilDate }) }))
  const headed: Article = { ...told, ...(said?.outlet !== undefined && { outlet: said.outlet }), ...(said?.author !== undefined && { author: said.author }) }
  const link = said?.link ?? told.link
  const outlet = headed.outlet ?? hostOf(link)
  const asRead: Article = outlet === undefined ? headed : { ...headed, outlet }
  const decisions = decisionsOf(id, text, records)
  return done({ paper: id, paperName: name, pages, pagesLeftOut: numbers.length - wanted.length, text, read: asRead, article: applyDecided(asRead, decisions.stand), record, link, decided: decisions.stand, astray: decisions.astray })
}

/** The decisions kept of an article. One stands while its words stand where it says; of two of the same place the newer counts. */
function decisionsOf(paper: string, text: string, records: readonly CaseRecord[]): { readonly stand: readonly KeptDecision[]; readonly astray: number } {
  const stand = new Map<string, KeptDecision>()
  let astray = 0
  for (const record of records.toSorted((one, other) => one.at.localeCompare(other.at))) {
    if (record.type !== 'quotation') continue
    const fields = record.fields as RecordFields<'quotation'>
    if (fields.paper !== paper) continue
    const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.place) ?? []
    const [start, end] = [Number(from), Number(to)]
    if (from === undefined || fields.words !== sealOf(paper, fields.place, text.slice(start, end))) astray++
    else stand.set(fields.place, { record, start, end, is: fields.is, speaker: fields.speaker, told: fields.told, contact: fields.contact, proposed: fields.proposed })
  }
  return { stand: [...stand.values()], astray }
}

/** The host of an address, as the name of an outlet where nothing better is known. */
function hostOf(link: string | undefined): string | undefined {
  return link !== undefined && URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') || undefined : undefined
}

/** How many quotes of an article there are, how many a person looked at, and how many proposals are unsure. */
export function countQuotes({ article, read, decided }: ArticleOfCase): { readonly quotes: number; readonly decided: number; readonly unsure: number } {
  const places = new Set(decided.map(({ start, end }) => `${start}-${end}`))
  const all = read.quotes.flatMap(withNested)
  return {
    quotes: article.quotes.flatMap(withNested).length, decided: all.filter(({ start, end }) => places.has(`${start}-${end}`)).length,
    unsure: all.filter(({ start, end, speaker }) => speaker === undefined && !places.has(`${start}-${end}`)).length,
  }
}
