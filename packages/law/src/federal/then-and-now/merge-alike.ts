import type { Need } from '../../core/answer.ts'
import type { Finding } from '../../core/finding.ts'
import { uniqueNeeds } from '../../core/unique-needs.ts'
import type { RunReading } from './sentence-run.ts'

/** One run of one reading, before it is compared with the others. */
export interface OneReading {
  /** What it assumes, in words; empty where it assumes nothing. Asked only of readings that are shown apart. */
  readonly assuming: () => string
  readonly statutory: RunReading['statutory']
  readonly guideline: RunReading['guideline']
}

/**
 * Readings that lead to the same results are one: what they assume does not matter. A part that none of them computes is the same in
 * all, and lacks every fact that any of them lacks, `open` (what the readings differ in) included.
 */
export function mergeAlike(all: readonly OneReading[], open: readonly Need[]): readonly RunReading[] {
  const noStatute = lacking(all.map(({ statutory }) => statutory), open)
  const noGuideline = lacking(all.map(({ guideline }) => guideline), open)
  if (noStatute !== undefined && noGuideline !== undefined) return [{ assuming: undefined, statutory: noStatute, guideline: noGuideline }]
  const [only] = all
  if (only !== undefined && all.length === 1) return [{ assuming: undefined, statutory: noStatute ?? only.statutory, guideline: noGuideline ?? only.guideline }]
  const groups: OneReading[][] = []
  for (const { assuming, statutory, guideline } of all) {
    const reading = { assuming, statutory: noStatute ?? statutory, guideline: noGuideline ?? guideline }
    const alike = groups.find(([first]) => first !== undefined && sameResults(first, reading))
    if (alike === undefined) groups.push([reading])
    else alike.push(reading)
  }
  return groups.map((alike) => {
    const { statutory, guideline } = alike.at(-1) as OneReading
    const words = groups.length === 1 ? [] : alike.map(({ assuming }) => assuming()).filter((each) => each !== '')
    return { assuming: words.length === 0 ? undefined : words.join(', or '), statutory, guideline }
  })
}

/** Where none of the findings is computed, the last of them, lacking all that any of them lacks. */
function lacking<T>(findings: readonly Finding<T>[], open: readonly Need[]): Finding<T> | undefined {
  const last = findings.at(-1)
  const needs: Need[] = []
  for (const finding of findings) {
    if (finding.status === 'computed') return undefined
    if (finding.status === 'cannot say') needs.push(...finding.needs)
  }
  if (last === undefined || needs.length === 0) return last
  needs.push(...open)
  return { id: last.id, title: last.title, steps: last.steps, status: 'cannot say', needs: uniqueNeeds(needs) }
}

function sameResults(one: OneReading, other: OneReading): boolean {
  return sameResult(one.statutory, other.statutory) && sameResult(one.guideline, other.guideline)
}

function sameResult(one: Finding<unknown>, other: Finding<unknown>): boolean {
  if (one.status === 'computed') return other.status === 'computed' && isEqual(one.value, other.value)
  if (one.status === 'cannot say') return other.status === 'cannot say' && one.needs.length === other.needs.length && one.needs.every(({ path }, i) => path === other.needs[i]?.path)
  return one.status === other.status
}

/** Whether two values are the same through and through; what is undefined is as if it were not there. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  return Object.keys({ ...one, ...other }).every((key) => isEqual(one[key], other[key]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
