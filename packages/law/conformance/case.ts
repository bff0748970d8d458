import type { Finding } from '../src/core/finding.ts'
import type { Term, TermRange } from '../src/facts/shape.ts'

/** One published computation as the runner sees it before it looks at what was expected. */
export interface CaseFile {
  readonly id: string
  readonly facts: Facts
  readonly manualEdition: string | undefined
  readonly sentencingDate: string | undefined
  /** `kind` of the credits file, `amendment` of the amendments file. */
  readonly kind: string | undefined
  /** Whether the case is of the credits file: it has a `kind`. */
  readonly isCredit: boolean
}

export type Facts = Readonly<Record<string, unknown>>

/** What was computed under each name the case may ask for, and why other things could not be. */
export interface Results {
  readonly values: ReadonlyMap<string, unknown>
  readonly why: readonly string[]
  /** The law the values rest on, cite and quote, for a difference that must be looked into. */
  readonly law: readonly string[]
}

export const nothing = (why: string): Results => ({ values: new Map(), why: [why], law: [] })

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function numberAt(facts: Facts, key: string): number | undefined {
  const value = facts[key]
  if (typeof value === 'string') return /^\d[\d,]*(\.\d+)?$/.test(value.trim()) ? Number(value.replaceAll(',', '')) : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Yes or no as cases write it; undefined where it is neither. */
export function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined
  if (typeof value !== 'string') return undefined
  return /^(true|yes|y)\b/i.test(value.trim()) ? true : /^(false|no|not|none|never|n)\b/i.test(value.trim()) ? false : undefined
}

/** One of several values, each of which the law gives: a release on a weekend, or on the weekday before. */
export class OneOf {
  readonly values: readonly unknown[]
  constructor(values: readonly unknown[]) {
    this.values = values
  }
}

export function textAt(facts: Facts, key: string): string | undefined {
  const value = facts[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Months or `life`; undefined where the value is neither. */
export function termOf(value: unknown): Term | undefined {
  return value === 'life' ? 'life' : typeof value === 'number' && value >= 0 ? value : undefined
}

export function rangeOf(value: unknown): TermRange | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [low, high] = [termOf(value[0]), termOf(value[1])]
  return low === undefined || high === undefined ? undefined : [low, high]
}

/** The law a finding rests on, cite and quote. */
export function quotes(finding: Finding<unknown>): string[] {
  return finding.steps.filter((step) => step.applied).map((step) => `${step.source.cite}: "${step.source.quote}"`)
}

/** Why a finding has no value. */
export function explain(finding: Finding<unknown>): string {
  if (finding.status === 'cannot say') return `cannot say without ${finding.needs.map((need) => need.label).join(', ')}`
  if (finding.status === 'not encoded') return finding.gaps.map((gap) => `${gap.of}: ${gap.why}`).join('; ')
  return finding.status === 'out of scope' ? finding.why : ''
}
