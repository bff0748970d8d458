import type { Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import type { Found } from '../../reading/propose.ts'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../../reading/spot.ts'
import { howSaid } from '../told/said-conviction.ts'
import { countsWithMinimums, toldMinimums } from '../told/said-minimums.ts'
import { toldOffenses } from '../told/said-offenses.ts'
import { toldConditions } from '../told/told-conditions.ts'
import { termsOfCounts } from '../judgment-terms.ts'
import { withTermsOfEntry } from '../docket/imposed-counts.ts'
import { keepPleaded } from '../plea/pleaded-counts.ts'
import { betterCounts, generalCounts } from './general-counts.ts'
import { listedConditions } from './listed-conditions.ts'
import { listedCounts } from './listed-counts.ts'
import { listedIncidents } from './listed-incidents.ts'
import { listedPriors } from './listed-priors.ts'
import { listedPrograms } from './listed-programs.ts'
import { toldIncidents } from './told-incidents.ts'
import { termsBesideCounts, toldOffensesOfConviction } from './told-offenses.ts'
import { withoutToldOfPaper } from './told-of-paper.ts'
import { toldPrograms } from './told-programs.ts'
import { toldCharges } from './told-charges.ts'
import { isVerdict } from '../verdict-answers.ts'

interface List {
  /** The path of its items up to their number. */
  readonly path: string
  readonly read: (pages: readonly Page[]) => readonly Found[]
  /** The kinds of paper on which it is that of the person's own case. */
  readonly kinds: readonly PaperKind[]
  /** Whether it stands for as many items of the reader. */
  readonly before?: true
}

const lists: readonly List[] = [
  { path: 'conviction.counts.', read: listedCounts, kinds: ['judgment', 'presentence report', 'statement of reasons', 'sentence computation', 'progress report', 'inmate profile', 'docket sheet', 'verdict or plea agreement', 'sentence reduction order'] },
  { path: 'history.priors.', read: listedPriors, kinds: ['presentence report', 'public record'] },
  { path: 'custody.programs.', read: listedPrograms, kinds: ['progress report', 'education transcript', 'inmate profile'], before: true },
  { path: 'custody.programs.', read: toldPrograms, kinds: ['progress report', 'education transcript'] },
  { path: 'custody.incidents.', read: listedIncidents, kinds: ['discipline log', 'progress report'] },
  { path: 'custody.incidents.', read: toldIncidents, kinds: ['discipline log', 'progress report'] },
  { path: 'health.conditions.', read: toldConditions, kinds: ['medical record'], before: true },
  { path: 'health.conditions.', read: listedConditions, kinds: ['medical record'], before: true },
]

/** Papers written before a sentence: a term beside a count of theirs is what the law allows. */
const beforeSentence: readonly PaperKind[] = ['presentence report', 'verdict or plea agreement']
const tellsCounts: readonly PaperKind[] = ['judgment', 'statement of reasons', 'sentence computation', 'progress report']
/** With these the narrative of a report begins, which tells of every charge; its face names the counts of conviction. */
const narrative = /\bpart\s+A\b|^[^\S\n]*(?:the\s+)?(?:offense|charges?)\b[^\n]{0,30}$(?!\s*counts?\b)|charges?\s*(?:\(s\))?\s+and\s+convictions?/im

/** Counts with the term imposed on each, where a judgment says it in its words. */
function withTerms(counts: readonly Found[], pages: readonly Page[]): readonly Found[] {
  const numbers = counts.filter(({ path }) => path.endsWith('.number')).map(({ value }) => String(value))
  return numbers.length === 0 ? counts : [...counts, ...termsOfCounts(pages, numbers)]
}

/** Where the counts a paper names are those of conviction. A verdict finds on some of them not guilty. */
function whereCountsAreTold(kind: PaperKind, pages: readonly Page[]): readonly (Page | Spot)[] {
  if (kind === 'verdict or plea agreement') return isVerdict(pages) ? [] : pages
  if (kind !== 'presentence report') return tellsCounts.includes(kind) ? pages : []
  const [first] = pages
  return first === undefined ? [] : [{ page: first, start: 0, end: findFirst([first], narrative)?.start ?? first.text.length }]
}

/**
 * What tables and records give of the lists of a kind of paper, where that is more than its own reader found, whose items they then stand for. Of programs
 * the heads of a table tell better than the line what is a name and what a code.
 */
export function readLists(kind: PaperKind, pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  let out = withoutToldOfPaper(found)
  for (const { path, read, kinds, before } of lists) {
    if (!kinds.includes(kind)) continue
    const items = withoutToldOfPaper(read(pages)).filter((one) => !(beforeSentence.includes(kind) && one.path.endsWith('.term')))
    const [many, own] = [items.length, out.filter((one) => isItem(one.path, path)).length]
    if (kind === 'verdict or plea agreement' && many > 0 && many === own) out = betterCounts(out, items)
    else if (many > own || (before === true && many > 0 && many === own)) out = [...out.filter((one) => !isItem(one.path, path)), ...items]
  }
  const counts = 'conviction.counts.'
  if (!out.some((one) => isItem(one.path, counts))) out = [...out, ...withTerms(toldCharges(whereCountsAreTold(kind, pages)), kind === 'judgment' ? pages : [])]
  if (kind === 'presentence report' && !out.some((one) => isItem(one.path, counts))) out = [...out, ...ofDecided(toldCharges(pages), pages)]
  if (inPrison.includes(kind)) {
    if (!out.some((one) => isItem(one.path, counts))) out = [...out, ...toldOffensesOfConviction(pages)]
    out = [...out, ...termsBesideCounts(out.filter((one) => isItem(one.path, counts)))]
  }
  const tells = { 'judgment': 'terms', 'docket sheet': 'terms', 'presentence report': 'minimums', 'verdict or plea agreement': 'minimums', 'indictment': 'neither' } as const
  // What the courts' own system prints stands in its columns; only another form is parted as a list.
  if (kind in tells && !(kind === 'docket sheet' && findFirst(pages, /pending\s+counts[^\n]*disposition/i) !== undefined && out.some((one) => isItem(one.path, counts)))) {
    const general = generalCounts(whereCountsAreListed(kind, pages), tells[kind as keyof typeof tells])
    out = betterCounts(out, kind === 'presentence report' ? orAll(ofDecided(general, pages), general) : general)
  }
  if (kind === 'docket sheet') out = withTermsOfEntry(pages, out)
  return complete(kind, pages, kind === 'verdict or plea agreement' && !isVerdict(pages) ? keepPleaded(pages, out) : out)
}

/** Papers of a prison that name the offenses of conviction. */
const inPrison: readonly PaperKind[] = ['sentence computation', 'progress report']

/** What was decided, else all: a report that does not tell how guilt was decided lists the counts of conviction alone. */
function orAll(decided: readonly Found[], all: readonly Found[]): readonly Found[] {
  return decided.length > 0 ? decided : all
}

/** Where a paper lists the counts of its case: not what a docket says was dismissed, nor what a report tells behind the offense, nor a verdict that acquits of some. */
function whereCountsAreListed(kind: PaperKind, pages: readonly Page[]): readonly (Page | Spot)[] {
  if (kind === 'verdict or plea agreement') return isVerdict(pages) && findFirst(pages, /\bnot\s+guilty\b/i) !== undefined ? [] : pages
  const stop = kind === 'docket sheet' ? findFirst(pages, /\bterminated\s+counts|\bdismissed\s+counts|\bcounts\s+dismissed|\bhighest\s+offense|^\W*complaints?\W*$|\bdocket\s+text\b|^\W*(?:date\s+filed(?!\s*:|[^\S\n]+\d)|proceedings|(?:date|filed)(?:[^\S\n]+(?:no\.?|#|def(?:endan)?ts?\.?|dfts?\.?))?[^\S\n]+(?:proceedings|entry|docket|text|event))\b/im) : kind === 'presentence report' ? findFirst(pages, /\bpart\s+B\b|^\W*(?:the\s+)?(?:defendant.s\s+)?criminal\s+history\W*$|^\W*prior\s+(?:convictions|record)\W*$/im) : undefined
  if (stop === undefined) return pages
  const at = pages.indexOf(stop.page)
  return [...pages.slice(0, at), { page: stop.page, start: 0, end: stop.start }]
}

const tellsMinimums: readonly PaperKind[] = ['verdict or plea agreement', 'presentence report', 'statement of reasons']

/** Counts with the offense named beside their number, and with the least term the paper says the law sets for them. */
function complete(kind: PaperKind, pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const counts = found.filter(({ path }) => isItem(path, 'conviction.counts.'))
  if (kind === 'statement of reasons' && counts.length === 0) return [...found, ...countsWithMinimums(pages)]
  const numbers: string[] = []
  for (const { path, value } of counts) if (path.endsWith('.number')) numbers[Number(path.split('.')[2])] = String(value)
  const minimums = tellsMinimums.includes(kind) ? toldMinimums(pages, Array.from(numbers, (number) => number ?? '')) : []
  const better = new Set(minimums.map(({ path }) => path))
  return [...found.filter(({ path }) => !better.has(path)), ...minimums, ...(kind === 'verdict or plea agreement' ? toldOffenses(counts) : [])]
}

/** Of counts that a narrative names, those of which it says that guilt was decided. */
function ofDecided(counts: readonly Found[], pages: readonly Page[]): readonly Found[] {
  const decided = new Set(sentencesOf(pages).filter((one) => howSaid(wordsAt(one).replace(/\s+/g, ' ')) !== undefined).flatMap((one) => findAll([one], new RegExp(`\\bcounts?\\s+(?<number>${countList})`, 'i'))).flatMap((hit) => parseCounts(hit.get('number')) ?? []).map(countKey))
  const items = [...new Set(counts.map(({ path }) => path.split('.')[2] ?? ''))].filter((item) => decided.has(countKey(String(counts.find(({ path }) => path === `conviction.counts.${item}.number`)?.value ?? ''))))
  return items.flatMap((item, i) => counts.filter(({ path }) => path.split('.')[2] === item).map((one) => ({ ...one, path: one.path.replace(/\.\d+\./, `.${i}.`) })))
}

function isItem(path: string, list: string): boolean {
  return path.startsWith(list) && /^\d/.test(path.slice(list.length))
}
