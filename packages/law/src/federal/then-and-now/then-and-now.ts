import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { uniqueNeeds } from '../../core/unique-needs.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { forceOf } from '../guidelines/1b1-11-one-book/booker.ts'
import { chooseEdition, editionOf, type ChosenEdition } from '../guidelines/1b1-11-one-book/choose-edition.ts'
import { oneBook } from '../guidelines/1b1-11-one-book/one-book-words.ts'
import { dayOfEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { openQuestions, type Assumption, type RunDays } from './assumptions.ts'
import { compareSteps, stepsOf } from './compare-steps.ts'
import { holdsFirearms } from './inputs-of.ts'
import { apprendiDay } from './jury-finding.ts'
import { mergeAlike, type OneReading } from './merge-alike.ts'
import { needAt } from '../../facts/need-at.ts'
import { readCase, type PlainCase } from './read-case.ts'
import { caseReadings } from './rival-readings.ts'
import { runAsFound } from './run-as-found.ts'
import { beside, restOf, sayRests, type Rests } from './rest-on-characteristics.ts'
import { SharedRuns } from './shared-runs.ts'
import { mixesFirearms } from './sort-counts.ts'
import type { GuidelineRange, RunName, RunReading, SentenceRun, ThenAndNow, ThenAndToday } from './sentence-run.ts'

/**
 * The sentence then and now, each a whole run of the same functions: as the court found it, computed, the same offense on its own
 * date sentenced today, and the same conduct committed and sentenced today. `today` is the day asked about. Unknown facts make a run
 * "cannot say" with every one of them named; facts with rival readings, and what was charged and found where it is not known, make a
 * reading each, and `needs` names what would settle them.
 */
export function thenAndNow(facts: CaseFacts, today: CivilDate): ThenAndNow {
  const of = runsOf(facts, today)
  const runs = thenAndToday(facts, today, of)
  const sameConduct = of('now, same conduct committed and sentenced today')
  const steps = stepsOf(runs.then)
  return { ...runs, sameConduct, changes: { sameOffense: compareSteps(steps, stepsOf(runs.sameOffense)), sameConduct: compareSteps(steps, stepsOf(sameConduct)) } }
}

/** What `thenAndNow` says of then and of the same offense today; the same conduct is not computed, and nothing compared step by step. `of` makes each run. */
export function thenAndToday(facts: CaseFacts, today: CivilDate, of = runsOf(facts, today)): ThenAndToday {
  return { found: of('then, as the court found'), then: of('then, computed'), sameOffense: of('now, same offense sentenced today') }
}

/** One run of `thenAndNow` by itself. */
export function sentenceRun(facts: CaseFacts, today: CivilDate, name: RunName): SentenceRun {
  return runsOf(facts, today)(name)
}

function runsOf(facts: CaseFacts, today: CivilDate): (name: RunName) => SentenceRun {
  const { readings, needs } = caseReadings(facts)
  const all = { rivals: needs, cases: readings.map(({ plain, words }) => ({ words, runs: new SharedRuns(plain) })) }
  const { offenseOn, sentencedOn } = readings[0]?.plain ?? readCase(facts)
  return (name) => {
    if (name === 'now, same offense sentenced today') return run(all, name, { offenseOn, sentencedOn: today }, true, today)
    if (name === 'now, same conduct committed and sentenced today') return run(all, name, { offenseOn: today, sentencedOn: today }, true, today)
    return run(all, name, { offenseOn, sentencedOn }, name === 'then, computed' && sentencedOn !== undefined && sentencedOn >= apprendiDay, today)
  }
}

/** A case read once for all four runs: each way to read what papers disagree on, with what its runs have in common. */
interface ReadCase {
  /** The facts on which papers disagree. */
  readonly rivals: readonly Need[]
  readonly cases: readonly { readonly words: string | undefined; readonly runs: SharedRuns }[]
}

function run({ rivals, cases }: ReadCase, name: RunName, days: RunDays, bounded: boolean, today: CivilDate): SentenceRun {
  const ofNow = name.startsWith('now')
  const readings: OneReading[] = []
  const rests: Rests[number][] = []
  const needs = [...rivals]
  let edition: ChosenEdition | undefined
  for (const { words, runs } of cases) {
    const { plain } = runs
    const own = daysOf(plain, name, days)
    const { assumed, inWords, needs: unsettled } = openQuestions(plain, own, bounded, name !== 'then, as the court found', runs.openOn(own.sentencedOn))
    for (const assumption of assumed) {
      const { statutory, guideline, edition: book, on } = readOne(runs, name, own, assumption, bounded)
      readings.push({ assuming: () => [words, inWords(assumption)].filter((part) => part !== undefined).join('; '), statutory, guideline })
      edition = book
      const rest = name === 'then, as the court found' ? undefined : restOf(runs, guideline, on, assumption, ofNow ? today : undefined)
      if (rest !== undefined) rests.push({ range: guideline, rest })
    }
    needs.push(...unsettled)
  }
  const open = uniqueNeeds(needs)
  const merged = mergeAlike(readings, name === 'then, as the court found' ? rivals : open)
  const said = sayRests(merged, rests, merged.length > 1 ? open : [])
  return {
    name, offenseOn: days.offenseOn, sentencedOn: days.sentencedOn, edition,
    force: days.sentencedOn === undefined ? undefined : forceOf(days.sentencedOn), readings: said.readings, needs: said.needs,
  }
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
  /** The day of the manual the range was computed under. */
  readonly on?: CivilDate | undefined
}

function readOne(runs: SharedRuns, name: RunName, days: RunDays, assumption: Assumption, bounded: boolean): Read {
  const { plain } = runs
  const statutory = runs.statutes(days, assumption, bounded)
  const named = plain.edition === undefined ? undefined : dayOfEdition(plain.edition, plain.sentencedOn)
  if (name === 'then, as the court found') {
    const on = named ?? plain.sentencedOn
    const edition = named === undefined ? undefined : editionOf(named, 'the court used it', oneBook)
    return { statutory: statutory.finding, guideline: runAsFound(plain, on, on === undefined || holdsFirearms(plain, on) || !mixesFirearms(plain) ? 0 : statutory.consecutive), edition }
  }
  const compute = (on: CivilDate) => runs.guideline(on, statutory, assumption)
  if (name === 'then, computed' && named !== undefined) return { statutory: statutory.finding, guideline: beside(runs, compute(named), assumption), edition: editionOf(named, 'the court used it', oneBook), on: named }
  if (days.offenseOn === undefined || days.sentencedOn === undefined) return { statutory: statutory.finding, guideline: withNeeds(compute(days.sentencedOn ?? '2025-11-01'), missingDays(days)), edition: undefined }
  const { guideline, edition } = chooseEdition(days.offenseOn, days.sentencedOn, compute)
  return { statutory: statutory.finding, guideline, edition, on: edition?.on }
}

function missingDays({ offenseOn, sentencedOn }: RunDays): readonly Need[] {
  return [...(offenseOn === undefined ? [needAt('conviction.offenseEndedOn')] : []), ...(sentencedOn === undefined ? [needAt('conviction.sentencedOn')] : [])]
}

/** A finding that lacks more facts than it knew of: the days that choose the manual. */
function withNeeds(finding: Finding<GuidelineRange>, needs: readonly Need[]): Finding<GuidelineRange> {
  const known = finding.status === 'cannot say' ? finding.needs : []
  return { id: finding.id, title: finding.title, steps: [], status: 'cannot say', needs: uniqueNeeds([...needs, ...known]) }
}
