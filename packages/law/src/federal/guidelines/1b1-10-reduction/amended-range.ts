import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import { roman, showRange } from '../5a-sentencing-table/find-range.ts'
import { applyStatutoryLimits, clampRange } from '../5g1-statutory-limits/apply-statutory-limits.ts'
import { greater } from '../4b1-1-career-offender/career-offender.table.ts'
import { findChanges, type Changes } from './find-changes.ts'
import { need } from './need.ts'
import { reductionRules, words } from './policy-statement.table.ts'
import { cellAt, possibleCells, sameRange, tableDay, type Cell } from './range-cells.ts'
import type { ReductionInputs } from './reduction-inputs.ts'

const papers = ['statement of reasons', 'presentence report'] as const

/** The range as it would have been with the listed amendments (1B1.10(b)(1)), beside that of the sentencing. Months or life. */
export interface AmendedRange {
  /** The range applied at sentencing, within the statute. */
  readonly original: TermRange
  /** Level and category as amended; undefined where several fit what is known and all lead to the same range. */
  readonly level: number | undefined
  readonly category: number | undefined
  /** The cell of the table, the cell within the statute, and the one of the two that counts (1B1.10(c)). */
  readonly tableRange: TermRange
  readonly restricted: TermRange
  readonly range: TermRange
  /** Whether the range that counts lies below the original: at its low end, or at its high end with the same low one. */
  readonly lowered: boolean
}

/**
 * The amended guideline range of 1B1.10(b)(1): only the listed amendments are put in the place of what the court applied. Role, weapon,
 * acceptance and every other decision stay as found, whatever the lower level would now ask of them. `changes` are those of `findChanges`.
 */
export function amendedRange(inputs: ReductionInputs, changes = findChanges(inputs)): Finding<AmendedRange> {
  const trace = new Trace()
  const rules = trace.look(reductionRules, inputs.reducedOn)
  const changed = inputs.amendedTableRange === undefined ? changes : undefined
  if (changed !== undefined) trace.take(changed)
  const original = originalRange(inputs)
  if (original === undefined) trace.needs.push(need('range', 'guideline range found', papers))
  const table = changed === undefined ? asFound(inputs, trace) : changed.status === 'computed' ? tableAsAmended(inputs, changed.value, trace) : undefined
  if (!rules || original === undefined || table === undefined) return trace.finish<AmendedRange>('1B1.10(b)(1)', 'Amended guideline range', undefined)
  const limited = applyStatutoryLimits(table.range, inputs.statutoryMin, inputs.statutoryMax, tableDay(inputs))
  trace.take(limited)
  if (limited.status !== 'computed') return trace.finish<AmendedRange>('1B1.10(b)(1)', 'Amended guideline range', undefined)
  const free = clampRange(table.range, undefined, inputs.statutoryMax)
  const range = sameRange(limited.value, free) ? free : leavesOutMinimum(inputs, rules.value.minimumAfterAssistance, original, trace) ? free : limited.value
  const lowered = table.lowered && isBelow(range, original)
  trace.step({
    id: '1B1.10(a)(2)', rule: 'Whether the applicable range is lowered', source: lowered ? words.authority : words.notLowered, read: ['range'], applied: lowered,
    change: showRange(range), note: `${showRange(original)} at sentencing`,
  })
  return trace.finish('1B1.10(b)(1)', 'Amended guideline range', { original, level: table.level, category: table.category, tableRange: table.range, restricted: limited.value, range, lowered })
}

interface Amended {
  readonly level: number | undefined
  readonly category: number | undefined
  readonly range: TermRange
  /** Whether the amendments lower the cell of the table itself; the minimum left out of account is no lowering by them. */
  readonly lowered: boolean
}

function asFound(inputs: ReductionInputs, trace: Trace): Amended | undefined {
  const range = inputs.amendedTableRange
  if (range === undefined) return undefined
  trace.step({ id: '5A', rule: 'Amended range, as found', source: words.substitute, read: ['amendedTableRange'], applied: true, change: showRange(range), note: 'as found' })
  const before = inputs.tableRange ?? inputs.range ?? originalRange(inputs)
  return { level: undefined, category: inputs.amendedCategory, range, lowered: before !== undefined && isBelow(range, before) }
}

/** The range applied at sentencing: as found, else the cell within the statute, where what is known leaves one only. */
export function originalRange(inputs: ReductionInputs): TermRange | undefined {
  if (inputs.range !== undefined) return inputs.range
  const [first, ...others] = inputs.tableRange === undefined ? possibleCells(inputs).map(({ range }) => range) : [inputs.tableRange]
  return first === undefined || others.some((other) => !sameRange(other, first)) ? undefined : clampRange(first, inputs.statutoryMin, inputs.statutoryMax)
}

function tableAsAmended(inputs: ReductionInputs, changes: Changes, trace: Trace): Amended | undefined {
  const unchanged = changes.levels === 0 && changes.category === undefined
  const found = inputs.tableRange ?? inputs.range
  const cells = possibleCells(inputs)
  if (cells.length === 0 && unchanged && found !== undefined) return { level: inputs.level, category: inputs.category, range: found, lowered: false }
  const amended = cells.map((cell) => amend(cell, inputs, changes)).filter((one) => one !== undefined)
  const [first] = amended
  if (first === undefined || amended.some((one) => !sameRange(one.range, first.range))) {
    if (inputs.level === undefined) trace.needs.push(need('level', 'total offense level found', papers))
    if (inputs.category === undefined) trace.needs.push(need('category', 'criminal history category found', papers))
    if (first === undefined || (inputs.level !== undefined && inputs.category !== undefined)) trace.gaps.push({ of: 'the Sentencing Table', on: tableDay(inputs), why: 'the amended cell is not known' })
    return undefined
  }
  const level = amended.every((one) => one.level === first.level) ? first.level : undefined
  const category = amended.every((one) => one.category === first.category) ? first.category : undefined
  if (inputs.careerOffenderLevel !== undefined && level === inputs.careerOffenderLevel) trace.step({ id: '4B1.1', rule: 'Career offender', source: greater, read: ['careerOffenderLevel'], applied: true, change: `level ${level}`, note: 'the amended level by quantity is not above it' })
  trace.step({
    id: '5A', rule: 'Sentencing Table', source: words.substitute, read: ['level', 'category', 'range'], applied: true, change: showRange(first.range),
    note: [level === undefined ? 'the same for every level that fits the range found' : `level ${level}`, ...(category === undefined ? [] : [`category ${roman(category)}`])].join(', '),
  })
  return { level, category, range: first.range, lowered: amended.some((one) => one.lowered) }
}

function amend(cell: Cell, inputs: ReductionInputs, changes: Changes): { readonly level: number; readonly category: number; readonly range: TermRange; readonly lowered: boolean } | undefined {
  const level = Math.min(cell.level, Math.max(cell.level - changes.levels, inputs.careerOffenderLevel ?? 1, 1))
  const category = changes.category ?? cell.category
  const range = cellAt(level, category, tableDay(inputs))
  return range === undefined ? undefined : { level, category, range, lowered: isBelow(range, cell.range) }
}

/**
 * Whether the minimum is left out of account: since 1 November 2014 where a motion for assistance allowed a term below it. A term that is
 * not below the range is taken to have had no such motion unless one is known.
 */
function leavesOutMinimum(inputs: ReductionInputs, rule: 'restricts' | 'contested' | 'is left out of account', original: TermRange, trace: Trace): boolean {
  if (rule === 'restricts') return false
  const below = isBelowMinimum(inputs.term, original[0])
  const helped = inputs.belowMinimumByMotion === true ? inputs.assistance ?? true : below === false ? false : inputs.assistance
  const allowed = inputs.belowMinimumByMotion ?? (isBelowMinimum(inputs.term, inputs.statutoryMin) === true ? true : undefined)
  if (helped === undefined) trace.needs.push(need('assistance', 'substantial assistance', papers))
  if (helped === true && allowed === undefined) trace.needs.push(need('belowMinimumByMotion', 'motion for a term below the statutory minimum', papers))
  const applies = helped === true && allowed === true && (rule === 'is left out of account' || inputs.whileContested === 'unrestricted')
  const note = helped !== true ? 'no motion for substantial assistance that led below the range' : allowed !== true ? 'no authority to go below the minimum' : rule === 'contested' && !applies ? 'as most circuits read it before Amendment 780' : undefined
  trace.step({
    id: '1B1.10(c)', rule: 'A mandatory minimum after substantial assistance', source: rule === 'contested' ? words.circuitsDiffered : words.withoutMinimum, read: ['assistance', 'belowMinimumByMotion', 'statutoryMin'], applied: applies,
    change: applies ? 'the minimum does not restrict the amended range' : 'the minimum restricts the amended range', ...(note === undefined ? {} : { note }),
  })
  return applies
}

/** Whether a term lies below another; undefined where one of them is not known. */
export function isBelowMinimum(term: Term | undefined, minimum: Term | undefined): boolean | undefined {
  return term === undefined || minimum === undefined ? undefined : months(term) < months(minimum)
}

export function months(term: Term): number {
  return term === 'life' ? Number.POSITIVE_INFINITY : term
}

function isBelow([low, high]: TermRange, [otherLow, otherHigh]: TermRange): boolean {
  return months(low) < months(otherLow) || (low === otherLow && months(high) < months(otherHigh))
}
