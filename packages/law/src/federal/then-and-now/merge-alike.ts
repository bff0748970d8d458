import type { Need } from '../../core/answer.ts'
import type { Finding } from '../../core/finding.ts'
import { uniqueNeeds } from '../../core/unique-needs.ts'
import type { RunReading } from './sentence-run.ts'

/**
 * Readings that lead to the same results are one: what they assume does not matter. A part that none of them computes is the same in
 * all, and lacks every fact that any of them lacks, `open` (what the readings differ in) included.
 */
export function mergeAlike(all: readonly RunReading[], open: readonly Need[]): readonly RunReading[] {
  const noStatute = lacking(all.map(({ statutory }) => statutory), open)
  const noGuideline = lacking(all.map(({ guideline }) => guideline), open)
  if (noStatute !== undefined && noGuideline !== undefined) return [{ assuming: undefined, statutory: noStatute, guideline: noGuideline }]
  const alike: { readonly reading: RunReading; readonly assuming: readonly string[] }[] = []
  for (const { assuming, statutory, guideline } of all) {
    const reading = { assuming, statutory: noStatute ?? statutory, guideline: noGuideline ?? guideline }
    const at = alike.findIndex((one) => sameResults(one.reading, reading))
    const words = [...(alike[at]?.assuming ?? []), ...(assuming === undefined ? [] : [assuming])]
    alike.splice(at < 0 ? alike.length : at, 1, { reading, assuming: words })
  }
  const only = alike.length === 1
  return alike.map(({ reading: { statutory, guideline }, assuming }) => ({ assuming: only || assuming.length === 0 ? undefined : assuming.join(', or '), statutory, guideline }))
}

/** Where none of the findings is computed, the last of them, lacking all that any of them lacks. */
function lacking<T>(findings: readonly Finding<T>[], open: readonly Need[]): Finding<T> | undefined {
  const last = findings.at(-1)
  if (last === undefined || findings.some(({ status }) => status === 'computed')) return undefined
  const needs = findings.flatMap((finding) => (finding.status === 'cannot say' ? finding.needs : []))
  if (needs.length === 0) return last
  return { id: last.id, title: last.title, steps: last.steps, status: 'cannot say', needs: uniqueNeeds([...needs, ...open]) }
}

function sameResults(one: RunReading, other: RunReading): boolean {
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
