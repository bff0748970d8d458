import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { forceOf } from '../guidelines/1b1-11-one-book/booker.ts'
import { chooseEdition, editionOf, type ChosenEdition } from '../guidelines/1b1-11-one-book/choose-edition.ts'
import { oneBook } from '../guidelines/1b1-11-one-book/one-book-words.ts'
import { dayOfEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { openQuestions, type Assumption, type RunDays } from './assumptions.ts'
import { compareRuns } from './compare-steps.ts'
import { historyOn } from './history-today.ts'
import { holdsFirearms } from './inputs-of.ts'
import { apprendiDay } from './jury-finding.ts'
import { needAt, readCase, type PlainCase } from './read-case.ts'
import { rivalReadings } from './rival-readings.ts'
import { runAsFound } from './run-as-found.ts'
import { SharedRuns } from './shared-runs.ts'
import { mixesFirearms } from './sort-counts.ts'
import type { GuidelineRange, RunName, RunReading, SentenceRun, ThenAndNow } from './sentence-run.ts'

/**
 * The sentence then and now, each a whole run of the same functions: as the court found it, computed, the same offense on its own
 * date sentenced today, and the same conduct committed and sentenced today. `today` is the day asked about. Unknown facts make a run
 * "cannot say" with every one of them named; facts with rival readings, and what was charged and found where it is not known, make a
 * reading each, and `needs` names what would settle them.
 */
export function thenAndNow(facts: CaseFacts, today: CivilDate): ThenAndNow {
  const rivals = rivalReadings(facts)
  const cases = rivals.readings.map(({ taken, words }) => ({ words, runs: new SharedRuns(readCase(facts, taken)) }))
  const all = { rivals, cases }
  const first = cases[0]?.runs.plain ?? readCase(facts)
  const thenDays = { offenseOn: first.offenseOn, sentencedOn: first.sentencedOn }
  const found = run(all, 'then, as the court found', thenDays, false)
  const then = run(all, 'then, computed', thenDays, first.sentencedOn !== undefined && first.sentencedOn >= apprendiDay)
  const sameOffense = run(all, 'now, same offense sentenced today', { offenseOn: first.offenseOn, sentencedOn: today }, true)
  const sameConduct = run(all, 'now, same conduct committed and sentenced today', { offenseOn: today, sentencedOn: today }, true)
  return { found, then, sameOffense, sameConduct, changes: { sameOffense: compareRuns(then, sameOffense), sameConduct: compareRuns(then, sameConduct) } }
}

/** A case read once for all four runs: each way to read what papers disagree on, with what its runs have in common. */
interface ReadCase {
  readonly rivals: ReturnType<typeof rivalReadings>
  readonly cases: readonly { readonly words: string | undefined; readonly runs: SharedRuns }[]
}

function run({ rivals, cases }: ReadCase, name: RunName, days: RunDays, bounded: boolean): SentenceRun {
  const asksZeroPoint = name.startsWith('now')
  const read = cases.flatMap(({ words, runs }) => {
    const { plain } = runs
    const open = openQuestions(plain, daysOf(plain, name, days), bounded, asksZeroPoint && mayHaveNoPoints(plain, days.sentencedOn) && plain.weapon === false && (plain.roleLevels ?? 1) <= 0)
    return open.assumed.map((assumed) => ({ ...readOne(runs, name, daysOf(plain, name, days), assumed.assumption, bounded), words: [words, assumed.words].filter((part) => part !== undefined).join('; '), needs: open.needs }))
  })
  const open = uniqueNeeds([...rivals.needs, ...read.flatMap(({ needs }) => needs)])
  const merged = mergeAlike(read.map(({ words, statutory, guideline }) => ({ assuming: words === '' ? undefined : words, statutory, guideline })), name === 'then, as the court found' ? rivals.needs : open)
  return {
    name, offenseOn: days.offenseOn, sentencedOn: days.sentencedOn, edition: read.at(-1)?.edition,
    force: days.sentencedOn === undefined ? undefined : forceOf(days.sentencedOn), readings: merged, needs: merged.length > 1 ? open : [],
  }
}

/** Whether a person whose points are known may have none under the manual of a day. */
function mayHaveNoPoints(plain: PlainCase, on: CivilDate | undefined): boolean {
  if (on === undefined) return plain.points === 0
  const { most, least } = historyOn(plain, on)
  return most.points === 0 || least.points === 0
}

/** The days of a run in one reading: those of the case where the run is about them. */
function daysOf(plain: PlainCase, name: RunName, days: RunDays): RunDays {
  if (name === 'now, same conduct committed and sentenced today') return days
  return { offenseOn: plain.offenseOn, sentencedOn: name === 'now, same offense sentenced today' ? days.sentencedOn : plain.sentencedOn }
}

interface Read {
  readonly statutory: RunReading['statutory']
  readonly guideline: RunReading['guideline']
  readonly edition: ChosenEdition | undefined
}

function readOne(runs: SharedRuns, name: RunName, days: RunDays, assumption: Assumption, bounded: boolean): Read {
  const { plain } = runs
  const statutory = runs.statutes(days, assumption, bounded)
  const missing = (['offenseOn', 'sentencedOn'] as const).filter((key) => days[key] === undefined).map((key) => needAt(key === 'offenseOn' ? 'conviction.offenseEndedOn' : 'conviction.sentencedOn'))
  const named = plain.edition === undefined ? undefined : dayOfEdition(plain.edition, plain.sentencedOn)
  if (name === 'then, as the court found') {
    const on = named ?? plain.sentencedOn
    const edition = named === undefined ? undefined : editionOf(named, 'the court used it', oneBook)
    return { statutory: statutory.finding, guideline: runAsFound(plain, on, on === undefined || holdsFirearms(plain, on) || !mixesFirearms(plain) ? 0 : statutory.consecutive), edition }
  }
  const compute = (on: CivilDate) => runs.guideline(on, statutory, assumption)
  if (name === 'then, computed' && named !== undefined) return { statutory: statutory.finding, guideline: compute(named), edition: editionOf(named, 'the court used it', oneBook) }
  if (days.offenseOn === undefined || days.sentencedOn === undefined) return { statutory: statutory.finding, guideline: withNeeds(compute(days.sentencedOn ?? '2025-11-01'), missing), edition: undefined }
  return { statutory: statutory.finding, ...chooseEdition(days.offenseOn, days.sentencedOn, compute) }
}

/** A finding that lacks more facts than it knew of: the days that choose the manual. */
function withNeeds(finding: Finding<GuidelineRange>, needs: readonly Need[]): Finding<GuidelineRange> {
  const known = finding.status === 'cannot say' ? finding.needs : []
  return { id: finding.id, title: finding.title, steps: [], status: 'cannot say', needs: uniqueNeeds([...needs, ...known]) }
}

/**
 * Readings that lead to the same results are one: what they assume does not matter. A part that none of them computes is the same in
 * all, and lacks every fact that any of them lacks, `open` (what the readings differ in) included.
 */
function mergeAlike(all: readonly RunReading[], open: readonly Need[]): readonly RunReading[] {
  const [only] = all
  if (all.length === 1 && only !== undefined) return [mergeOne(only, open)]
  const [statutes, guidelines] = [all.map(({ statutory }) => statutory), all.map(({ guideline }) => guideline)]
  const [noStatute, noGuideline] = [statutes, guidelines].map((findings) => findings.every(({ status }) => status !== 'computed'))
  const readings = all.map(({ assuming, statutory, guideline }) => ({
    assuming, statutory: noStatute === true ? lacking(statutes, open) : statutory, guideline: noGuideline === true ? lacking(guidelines, open) : guideline,
  }))
  const byResult = new Map<string, RunReading[]>()
  for (const reading of readings) {
    const result = JSON.stringify([resultOf(reading.statutory), resultOf(reading.guideline)])
    byResult.set(result, [...(byResult.get(result) ?? []), reading])
  }
  if (byResult.size === 1) return readings.slice(-1).map((reading) => ({ ...reading, assuming: undefined }))
  return [...byResult.values()].flatMap((alike) => {
    const words = alike.flatMap(({ assuming }) => assuming ?? [])
    return alike.slice(-1).map((reading) => ({ ...reading, assuming: words.length === 0 ? undefined : words.join(', or ') }))
  })
}

function mergeOne({ statutory, guideline }: RunReading, open: readonly Need[]): RunReading {
  return {
    assuming: undefined, statutory: statutory.status === 'computed' ? statutory : lacking([statutory], open), guideline: guideline.status === 'computed' ? guideline : lacking([guideline], open),
  }
}

function resultOf(finding: Finding<unknown>): unknown {
  if (finding.status === 'computed') return finding.value
  return finding.status === 'cannot say' ? finding.needs.map(({ path }) => path) : finding.status
}

/** The last of findings of which none is computed, lacking all that any of them lacks. */
function lacking<T>(findings: readonly Finding<T>[], open: readonly Need[]): Finding<T> {
  const last = findings.at(-1) as Finding<T>
  const needs = findings.flatMap((finding) => (finding.status === 'cannot say' ? finding.needs : []))
  if (needs.length === 0) return last
  return { id: last.id, title: last.title, steps: last.steps, status: 'cannot say', needs: uniqueNeeds([...needs, ...open]) }
}

function uniqueNeeds(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs
  return [...new Map(needs.map((need) => [need.path, need])).values()]
}
