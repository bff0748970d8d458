import type { CivilDate } from '../src/core/civil-date.ts'
import { firstStepActDay } from '../src/federal/custody/time-credits.ts'
import { firearmTerms } from '../src/federal/statutes/18-usc-924/penalties.table.ts'
import { fairSentencing } from '../src/federal/statutes/21-usc-841/quantities.table.ts'
import { sameAsObject } from '../src/federal/statutes/21-usc-841/penalties.table.ts'
import { checkedThrough } from '../src/federal/statutes/code-sources.ts'
import { flatProvisions } from '../src/federal/statutes/flat-provisions.table.ts'
import { earliestOffense, parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { isRecord, textAt, truthOf, type Facts } from './case.ts'
import { ends, readDate, yearsBefore, type Window } from './partial-date.ts'

/** The days one run of a case is computed for. */
export interface Days {
  readonly offenseOn: CivilDate | undefined
  readonly sentencedOn: CivilDate | undefined
  /** The day of a sentence that was vacated since. */
  readonly chargedOn: CivilDate | undefined
}

/** The last day of sentencing on which an appeal can have been pending when the First Step Act was signed. */
const lastBeforeAct: CivilDate = '2018-12-20'

/** The Act that gave 841(b)(1) and 960(b) the subparagraphs cases cite. */
const drugAct: CivilDate = '1986-10-27'

/**
 * The days to try. Without a day of offense, one up to five years before the sentencing is meant (18 U.S.C. 3282), and none before the
 * provision cited was law; without any day, one from 1990 on, since when every text asked for here is encoded. A sentence vacated is
 * imposed anew on the day of resentencing. Whether an appeal was pending on the day of an Act changes nothing where the sentence had been
 * imposed, but says that it had. A sentence for cocaine base imposed again that is not said to have been vacated may have been reduced under
 * section 404, which brings in the Fair Sentencing Act alone: both are tried.
 */
export function pairsOfDays(facts: Facts, caseDate: string | undefined): readonly Days[] {
  const since = earliest(facts)
  const original = readDate(facts['original_sentencing_date'])
  const vacated = truthOf(facts['vacated']) ?? (typeof facts['vacated'] === 'string' ? true : undefined)
  const again = vacated === false ? undefined : readDate(facts['resentencing_date']) ?? (vacated === true ? readDate(checkedThrough) : undefined)
  const offense = lastOf(facts['offense_date'])
  const sentencing = again ?? clipped(readDate(facts['sentencing_date']) ?? original ?? readDate(caseDate), offense, truthOf(facts['appeal_pending_2018_12_21']) === true)
  if (sentencing === undefined && offense === undefined) {
    return ([since !== undefined && since > '1990-01-01' ? since : '1990-01-01', checkedThrough] as const).map((day) => ({ offenseOn: day, sentencedOn: day, chargedOn: undefined }))
  }
  const charged = again === undefined ? undefined : original?.first
  const reduced = vacated === undefined && again !== undefined && original !== undefined && original.last < fairSentencing && again.first >= firstStepActDay && isCrack(facts)
  const offenses = offense === undefined ? (sentencing === undefined ? [undefined] : offenseWindow(original ?? sentencing, since)) : ends(offense)
  const sentencings = [...(sentencing === undefined ? [undefined] : ends(sentencing)), ...(reduced ? [fairSentencing] : [])]
  return offenses.flatMap((offenseOn) => sentencings.map((sentencedOn) => ({ offenseOn: offenseOn !== undefined && sentencedOn !== undefined && offenseOn > sentencedOn ? sentencedOn : offenseOn, sentencedOn, chargedOn: charged })))
}

function isCrack(facts: Facts): boolean {
  const counts = [facts, ...(Array.isArray(facts['counts']) ? facts['counts'].filter(isRecord) : [])]
  return counts.some((count) => /cocaine base|crack/i.test(textAt(count, 'drug') ?? '') || /\(iii\)/.test(textAt(count, 'statute') ?? ''))
}

/** A sentencing of which an appeal was pending on the day of the Act came before it. */
function clipped(sentencing: Window | undefined, offense: Window | undefined, pending: boolean): Window | undefined {
  if (!pending) return sentencing
  if (sentencing === undefined) return offense === undefined || offense.last > lastBeforeAct ? { first: lastBeforeAct, last: lastBeforeAct } : { first: offense.last, last: lastBeforeAct }
  return sentencing.first <= lastBeforeAct && sentencing.last > lastBeforeAct ? { first: sentencing.first, last: lastBeforeAct } : sentencing
}

function offenseWindow(sentencing: Window, since: CivilDate | undefined): readonly CivilDate[] {
  const first = yearsBefore(sentencing.first, 5)
  return [since !== undefined && since > first && since <= sentencing.last ? since : first, sentencing.last]
}

/**
 * The day before which none of the clauses the case cites was law, or has been encoded. A conspiracy with a subparagraph beside it is of the
 * law that gave conspiracy the terms of its object.
 */
function earliest(facts: Facts): CivilDate | undefined {
  const counts = [facts, ...(Array.isArray(facts['counts']) ? facts['counts'].filter(isRecord) : [])]
  return counts.flatMap((count) => {
    const statute = textAt(count, 'statute') ?? ''
    const parsed = parsePenalty(statute)
    const encoded = parsed.kind === 'flat' && parsed.provision !== '924(j)(2)' ? flatProvisions[parsed.provision].series.entries[0]?.from : parsed.kind === 'drug' ? (parsed.conspiracy && parsed.tier !== undefined ? sameAsObject.since : drugAct) : parsed.kind === '924(c)' ? firearmTerms.entries[0]?.from : undefined
    return [earliestOffense(statute), encoded].filter((day) => day !== undefined)
  }).sort().at(-1)
}

/** The day of an offense, or the last of one that lasted: a date, two in a list, an object or a text. */
function lastOf(value: unknown): Window | undefined {
  const whole = readDate(value)
  if (whole !== undefined) return whole
  const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : typeof value === 'string' ? (/^(\d{4}(?:-\d{2}){0,2})\s*(?:to|through|until|–|\/|-)\s*(\d{4}(?:-\d{2}){0,2})$/.exec(value.trim())?.slice(1) ?? []) : []
  const windows = parts.map(readDate)
  return windows.length > 0 && windows.every((one) => one !== undefined) ? windows.flatMap((one) => one ?? []).sort((a, b) => a.last.localeCompare(b.last)).at(-1) : undefined
}

/** The days of a count that has a day of offense or of sentencing of its own; of a day given in part `reading` chooses an end. */
export function daysOfCount(count: Facts, days: Days, reading: number): Days {
  const [offense, sentencing] = [lastOf(count['offense_date']), readDate(count['sentencing_date'])]
  const end = (window: Window): CivilDate | undefined => (reading === 0 ? window.first : window.last)
  return { ...days, ...(offense === undefined ? {} : { offenseOn: end(offense) }), ...(sentencing === undefined ? {} : { sentencedOn: end(sentencing) }) }
}
