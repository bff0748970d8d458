import type { Article, Quote } from '@lenity/outreach'
import type { LabelledArticle, LabelledQuote } from './labelled-article.ts'
import { piecesOf, type Stretch } from './pieces-of.ts'
import { sameName } from './same-name.ts'

/** Things found among things there are. */
export interface Hits {
  readonly right: number
  readonly found: number
  readonly labelled: number
}

/** What one article adds to the figures. */
export interface ArticleScore {
  readonly name: string
  readonly style: string
  readonly blind: boolean
  readonly spans: Hits
  readonly nested: Hits
  /** `found` counts quotes for which a speaker was proposed, `labelled` those whose speaker the article tells. */
  readonly speakers: Hits
  readonly cues: Hits
  readonly told: Hits
  readonly statements: Hits
  readonly dates: Hits
  /** Quotes that are no slice of the text, or that take words of the writer's for words of a speaker. */
  readonly falseVerbatim: readonly string[]
  /** What to look at, in the order of the article. Never shown for blind articles. */
  readonly misses: readonly string[]
}

/** Compares what the reader found in an article with its labels. */
export function scoreArticle(labelled: LabelledArticle, article: Article): ArticleScore {
  const { text } = labelled
  const misses: string[] = []
  const outer = labelled.quotes.filter(({ nested }) => !nested)
  const inner = labelled.quotes.filter(({ nested }) => nested)
  const everyone = [...new Set(labelled.quotes.flatMap(({ speakers }) => speakers))]
  const spans = matchSpans(text, outer, article.quotes, labelled.either)
  for (const miss of spans.missed) misses.push(`missed: ${words(text, miss)}`)
  for (const extra of spans.extra) misses.push(`not speech: ${words(text, extra)}`)
  const foundInner = article.quotes.flatMap(nestedOf)
  const nested = matchSpans(text, inner, foundInner, labelled.either)
  let [named, right, cueFound, cueRight, toldFound, toldRight] = [0, 0, 0, 0, 0, 0]
  for (const [label, quote] of spans.pairs) {
    if (quote.speaker !== undefined) {
      named++
      if (sameName(quote.speaker.name, label.speakers, everyone)) right++
      else misses.push(`speaker of “${words(text, label)}”: ${quote.speaker.name}, is ${label.speakers.join('|') || 'not told'} (${quote.speaker.why})`)
    } else if (label.speakers.length > 0) misses.push(`unsure of “${words(text, label)}”: ${quote.unsure}, is ${label.speakers.join('|')}`)
    if (quote.cue !== undefined && label.cue !== undefined) {
      cueFound++
      if (sharesWord(quote.cue, label.cue)) cueRight++
    }
    if (quote.told !== undefined && label.cue !== undefined) {
      toldFound++
      if (label.told !== undefined && sharesWord(quote.told, label.told)) toldRight++
      else misses.push(`told “${quote.told}” of “${words(text, label)}”, is ${label.told ?? 'nobody named'}`)
    } else if (quote.told === undefined && label.told !== undefined) misses.push(`told nobody of “${words(text, label)}”, is ${label.told}`)
  }
  const statements = matchLoosely(labelled.statements ?? [], labelled.statements === undefined ? [] : article.statements.filter((one) => labelled.statements?.some((label) => overlaps(one, label)) === true || !outer.some((quote) => overlaps(one, quote))))
  for (const miss of statements.missed) misses.push(`statement missed: ${words(text, miss)}`)
  for (const extra of statements.extra) misses.push(`no statement: ${words(text, extra)}`)
  let datesRight = 0
  const dates = labelled.dates ?? []
  for (const date of dates) {
    const found = article.dates.find((one) => one.start < date.end && one.end > date.start)
    if (found !== undefined && (date.days === undefined ? found.resolved === undefined : found.resolved !== undefined && closeTo(found.resolved, date.days))) datesRight++
    else misses.push(`date ${words(text, date)}: ${found?.resolved ? `${found.resolved.from}..${found.resolved.to}` : found ? 'open' : 'missed'}, is ${date.days ? `${date.days.from}..${date.days.to}` : 'open'}`)
  }
  const count = (what: (label: LabelledQuote) => unknown): number => outer.filter((label) => what(label) !== undefined).length
  return {
    name: labelled.name, style: labelled.style, blind: labelled.blind, misses,
    spans: spans.hits, nested: nested.hits,
    speakers: { right, found: named, labelled: outer.filter(({ speakers }) => speakers.length > 0).length },
    cues: { right: cueRight, found: cueFound, labelled: count(({ cue }) => cue) },
    told: { right: toldRight, found: toldFound, labelled: count(({ told }) => told) },
    statements: { right: statements.pairs.filter(([label, found]) => found.speaker !== undefined && sameName(found.speaker.name, label.speakers, everyone)).length, found: statements.hits.found, labelled: statements.hits.labelled },
    dates: { right: datesRight, found: article.dates.filter((found) => dates.some((date) => found.start < date.end && found.end > date.start)).length, labelled: dates.length },
    falseVerbatim: [...article.quotes, ...foundInner].filter((quote) => isFalse(labelled, quote)).map((quote) => words(text, quote)),
  }
}

/** A report that holds words said is told by those: whether it is labelled besides counts for nothing. */
const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end

const nestedOf = (quote: Quote): Quote[] => quote.nested.flatMap((one) => [one, ...nestedOf(one)])
const words = (text: string, { start, end }: Stretch): string => { const all = text.slice(start, end).replaceAll(/\s+/g, ' '); return all.length > 70 ? `${all.slice(0, 50)} … ${all.slice(-16)}` : all }

export interface Matched<L, F> {
  readonly hits: Hits
  readonly pairs: readonly (readonly [L, F])[]
  readonly missed: readonly Stretch[]
  readonly extra: readonly Stretch[]
}

/** Pairs labels with what was found where they are the same words, paragraph by paragraph. What may be either way counts for nothing. */
export function matchSpans<L extends Stretch, F extends Stretch>(text: string, labels: readonly L[], found: readonly F[], either: readonly Stretch[]): Matched<L, F> {
  const pairs: (readonly [L, F])[] = []
  const missed: Stretch[] = []
  const pieces = found.flatMap((one) => piecesOf(text, one).map((piece) => ({ ...piece, of: one })))
  const taken = new Set<(typeof pieces)[number]>()
  const paired = new Set<F>()
  let labelled = 0
  for (const label of labels) {
    for (const piece of piecesOf(text, label)) {
      labelled++
      const same = pieces.find((one) => !taken.has(one) && one.start === piece.start && one.end === piece.end)
      if (same === undefined) {
        missed.push(piece)
        continue
      }
      taken.add(same)
      if (!paired.has(same.of) || !pairs.some(([one]) => one === label)) pairs.push([label, same.of])
      paired.add(same.of)
    }
  }
  const extra = pieces.filter((piece) => !taken.has(piece) && !either.some((one) => piece.start < one.end && piece.end > one.start))
  return { hits: { right: taken.size, found: taken.size + extra.length, labelled }, pairs, missed, extra }
}

/** Pairs labels with what was found where they share half of the shorter of both. */
function matchLoosely<L extends Stretch, F extends Stretch>(labels: readonly L[], found: readonly F[]): Matched<L, F> {
  const pairs: (readonly [L, F])[] = []
  for (const label of labels) {
    const same = found.find((one) => !pairs.some(([, taken]) => taken === one) && Math.min(one.end, label.end) - Math.max(one.start, label.start) >= Math.min(one.end - one.start, label.end - label.start) / 2)
    if (same !== undefined) pairs.push([label, same])
  }
  const [ours, theirs] = [new Set<Stretch>(pairs.map(([label]) => label)), new Set<Stretch>(pairs.map(([, one]) => one))]
  return { hits: { right: pairs.length, found: found.length, labelled: labels.length }, pairs, missed: labels.filter((one) => !ours.has(one)), extra: found.filter((one) => !theirs.has(one)) }
}

const wordsOf = (all: string): string[] => all.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []

function sharesWord(found: string, label: string): boolean {
  const known = new Set(wordsOf(found))
  return found === label || wordsOf(label).some((word) => known.has(word) && !/^(?:the|an|his|her|their|this|of|to|in)$/.test(word))
}

const day = (on: string): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000

/** The days found hold the middle of the days labelled, and are not three times as many and a fortnight. */
function closeTo(found: { readonly from: string; readonly to: string }, label: { readonly from: string; readonly to: string }): boolean {
  const middle = (day(label.from) + day(label.to)) / 2
  return day(found.from) <= middle && day(found.to) >= middle - 0.5 && day(found.to) - day(found.from) <= 3 * (day(label.to) - day(label.from)) + 14
}

/** Not a slice of the text; or partly within quoted words and partly without. */
function isFalse({ text, quotes, either }: LabelledArticle, quote: Quote): boolean {
  if (quote.text !== text.slice(quote.start, quote.end)) return true
  return piecesOf(text, quote).some((piece) => {
    const within = [...quotes, ...either].map((one) => Math.min(one.end, piece.end) - Math.max(one.start, piece.start))
    const most = Math.max(0, ...within)
    return most > 0 && most < piece.end - piece.start
  })
}
