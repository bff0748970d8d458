import { wholeRange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { showFinding } from '../compose/show-finding.ts'
import { outlastsBy } from '../parts/comparison.ts'
import { showReadings, type ShownReading } from '../parts/range-sentences.ts'
import { incidentsOf, itemsOf } from '../parts/record-inside.ts'
import type { Answer3 } from './condition.ts'

/**
 * What a block may be made to depend on, in words a lawyer reads. Papers that are silent do not say no: where a diagnosis, a program or a
 * promise is not in the papers, whether there is one is unknown. None asks about what may be sealed.
 */
export const conditions = {
  'the sentence today would be lower': { means: 'The range of today ends below that of then and begins no higher, in every reading of the papers; unknown while a range takes something as so that nobody looked at.', ask: lowerToday },
  'the time served is past the range of today': { means: 'More has been served than the top of the highest range of today.', ask: pastRange },
  'the sentence is life': { means: 'The term imposed is life.', ask: (desk) => of(desk.known('conviction.term')?.value, (term) => term === 'life') },
  'supervised release follows': { means: 'The court added supervised release.', ask: (desk) => of(desk.known('conviction.supervisedReleaseMonths')?.value, (months) => months !== 0) },
  'health is known': { means: 'The papers show a diagnosis.', ask: (desk) => shown(itemsOf(desk, 'health.conditions', 'name').length) },
  'programs are known': { means: 'The papers show a program completed.', ask: (desk) => shown(itemsOf(desk, 'custody.programs', 'name').length) },
  'work is known': { means: 'The papers give a work assignment.', ask: (desk) => shown(desk.known('custody.work') === undefined ? 0 : 1) },
  'the discipline log is clean': { means: 'The log is complete and shows no report.', ask: cleanLog },
  'a home is promised': { means: 'A letter promises a home.', ask: (desk) => shown(desk.ledger.takeAll('release.home').length) },
  'a job is promised': { means: 'A letter promises work.', ask: (desk) => shown(desk.ledger.takeAll('release.job').length) },
  'the family writes': { means: 'A letter comes from the family.', ask: (desk) => shown(desk.ledger.takeAll('release.family').length) },
  'counsel signs': { means: 'Counsel signs the letter, not the applicant.', ask: ({ input }) => yesNo(input.signedBy !== 'the person') },
  'it goes to the Pardon Attorney': { means: 'Not the copy that goes by mail to a prison.', ask: ({ input }) => yesNo(input.variant === 'pardon attorney') },
  'published grants are compared': { means: 'Counsel chose published grants for the memorandum, and this copy shows them.', ask: ({ input }) => yesNo(input.variant === 'pardon attorney' && (input.precedents ?? []).length > 0) },
} as const satisfies Readonly<Record<string, { readonly means: string; readonly ask: (desk: Desk) => Answer3 }>>

export type ConditionName = keyof typeof conditions

export function isConditionName(name: string): name is ConditionName {
  return Object.hasOwn(conditions, name)
}

function yesNo(holds: boolean): Answer3 {
  return holds ? 'yes' : 'no'
}

function of(value: unknown, holds: (value: unknown) => boolean): Answer3 {
  return value === undefined ? 'unknown' : yesNo(holds(value))
}

function shown(number: number): Answer3 {
  return number > 0 ? 'yes' : 'unknown'
}

function cleanLog(desk: Desk): Answer3 {
  if (incidentsOf(desk).length > 0) return 'no'
  return desk.known('custody.incidents.complete')?.value === true ? 'yes' : 'unknown'
}

function pastRange(desk: Desk): Answer3 {
  if (outlastsBy(desk) !== undefined) return 'yes'
  const now = boundsOf(showReadings(desk, desk.input.thenAndNow.sameOffense))
  return now === undefined || showFinding(desk, desk.input.timeServed).is !== 'value' ? 'unknown' : 'no'
}

function lowerToday(desk: Desk): Answer3 {
  const { found, then, sameOffense } = desk.input.thenAndNow
  const before = boundsOf(showReadings(desk, found)) ?? boundsOf(showReadings(desk, then))
  const readings = showReadings(desk, sameOffense)
  const now = boundsOf(readings)
  if (before === undefined || now === undefined || (readings.length === 1 && readings[0]?.assuming !== undefined)) return 'unknown'
  const each = now.flatMap(([low, high]) => before.map(([lowThen, highThen]) => high < highThen && low <= lowThen))
  return each.every(Boolean) ? 'yes' : each.some(Boolean) ? 'unknown' : 'no'
}

/** The ends of the range in each reading, life as no end; undefined where one cannot be said. */
function boundsOf(readings: readonly ShownReading[]): readonly (readonly [number, number])[] | undefined {
  const bounds = readings.flatMap(({ guideline }) => (guideline.is === 'value' ? [wholeRange(guideline.value)] : []))
  return bounds.length === 0 || bounds.length < readings.length ? undefined : bounds.map(([low, high]) => [endOf(low), endOf(high)] as const)
}

function endOf(term: number | 'life'): number {
  return term === 'life' ? Infinity : term
}
