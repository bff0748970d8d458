import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Finding } from '../../core/finding.ts'
import { uniqueNeeds } from '../../core/unique-needs.ts'
import type { Assumption } from './assumptions.ts'
import { guidelinesOf, levelBeside, openCharacteristics, type OpenCharacteristics } from './open-characteristics.ts'
import type { GuidelineRange, RunReading, SentenceRun } from './sentence-run.ts'
import type { SharedRuns } from './shared-runs.ts'
import { standingLevel } from './standing-level.ts'

type Range = Finding<GuidelineRange>

/** What the ranges of one run take as not found, each by itself. */
export type Rests = readonly { readonly range: Range; readonly rest: OpenCharacteristics }[]

/**
 * What a range takes as not found: only a level computed from the facts rests on characteristics, or that of drugs would if what it lacks
 * were known; one taken as the court found it holds them, but in a sentence of today facts may let it be computed. `on` is the day of the
 * manual, `today` set for a sentence of today. The two sentences of today mostly have one range, and what it rests on is told once.
 */
export function restOf(runs: SharedRuns, guideline: Range, on: CivilDate | undefined, assumption: Assumption, today: CivilDate | undefined): OpenCharacteristics | undefined {
  if (today === undefined) return findRest(runs, guideline, on, assumption, today)
  const known = runs.restsToday.find(({ range }) => range === guideline)
  if (known !== undefined) return known.rest
  const rest = findRest(runs, guideline, on, assumption, today)
  runs.restsToday.push({ range: guideline, rest })
  return rest
}

function findRest(runs: SharedRuns, guideline: Range, on: CivilDate | undefined, { deathResulted }: Assumption, today: CivilDate | undefined): OpenCharacteristics | undefined {
  const guidelines = guideline.status === 'computed' ? guidelinesOf(guideline.steps) : guideline.status === 'cannot say' && onlyDrugs(runs) ? drugs : []
  if (guidelines.length === 0) return today === undefined ? undefined : standingLevel(runs.plain, guideline)
  const own = runs.ownLevel(deathResulted)
  const day = on ?? today ?? own.on
  return day === undefined ? undefined : openCharacteristics(runs.plain, guidelines, day, own, today)
}

const drugs: readonly string[] = ['2D1.1']

function onlyDrugs({ plain }: SharedRuns): boolean {
  const { drugs, others } = plain.sorted
  return drugs.length > 0 && others.length === 0
}

/** A range computed under the manual the court used, with the level the court found beside it. */
export function beside(runs: SharedRuns, finding: Range, { deathResulted }: Assumption): Range {
  const step = finding.status !== 'computed' || runs.plain.sorted.others.length > 0 ? undefined : levelBeside(runs.plain, runs.ownLevel(deathResulted))
  return step === undefined ? finding : { ...finding, steps: [...finding.steps, step] }
}

/**
 * The readings of a run with what each takes as not found, in full where there is but one, without the names where there are several; and
 * the facts that would settle it, after `needs`. A range that cannot be said lacks them as well.
 */
export function sayRests(readings: readonly RunReading[], rests: Rests, needs: readonly Need[]): Pick<SentenceRun, 'readings' | 'needs'> {
  if (rests.length === 0) return { readings, needs }
  const [lacked, asked]: [Need[], Need[]] = [[], []]
  for (const { rest } of rests) for (const need of rest.needs) lacked.push(need)
  const said = readings.map((reading): RunReading => {
    const { assuming, statutory, guideline } = reading
    if (guideline.status === 'cannot say') return { assuming, statutory, guideline: { ...guideline, needs: uniqueNeeds([...guideline.needs, ...lacked]) } }
    const rest = rests.find(({ range }) => range === guideline)?.rest
    if (rest === undefined || guideline.status !== 'computed') return reading
    for (const need of rest.needs) asked.push(need)
    const words = readings.length > 1 ? rest.brief : rest.words
    return { assuming: assuming === undefined ? words : `${assuming}; ${words}`, statutory, guideline }
  })
  return { readings: said, needs: uniqueNeeds(asked.length === 0 ? needs : [...needs, ...asked]) }
}
