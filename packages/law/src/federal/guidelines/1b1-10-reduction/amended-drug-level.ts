import type { CivilDate } from '../../../core/civil-date.ts'
import { inForce } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { mitigatingRoleCaps } from '../2d1-1-drugs/mitigating-role-cap.table.ts'
import { isEncoded, substanceRule } from '../2d1-1-drugs/substances.ts'
import { listedOn, showAmendment } from './find-covered.ts'
import { ordinarilyTwoLevels } from './covered-amendments.table.ts'
import { words } from './policy-statement.table.ts'

/** The level of the Drug Quantity Table before and after an amendment. */
export interface AmendedDrugLevel {
  readonly before: number
  readonly after: number
  /** What the drugs count as before and after, in grams of marihuana or of converted drug weight, where the table converts them. */
  readonly gramsBefore: number | undefined
  readonly gramsAfter: number | undefined
}

/**
 * The drug level under the manual the court applied and with the listed amendments in the place of its provisions (1B1.10(b)(1)).
 * Where the table also changed by amendments that are not listed, the level is given only if leaving them out comes to the same.
 * `mitigatingRole` is the reduction of 3B1.2 as found; its limit on the drug level is that of the court's own manual.
 */
export function amendedDrugLevel(drugs: readonly DrugInput[], manualOn: CivilDate, reducedOn: CivilDate, mitigatingRole = 0): Finding<AmendedDrugLevel> {
  const trace = new Trace()
  const then = findDrugLevel(drugs, manualOn)
  const tableDay = lastTableDay(manualOn, reducedOn)
  const now = tableDay === manualOn ? then : findDrugLevel(drugs, tableDay)
  trace.take(then)
  if (now !== then) trace.take({ ...now, steps: now.steps.map((step) => ({ ...step, id: `${step.id}, amended` })) })
  const cap = trace.look(mitigatingRoleCaps, manualOn)
  if (then.status !== 'computed' || now.status !== 'computed' || !cap) return trace.finish<AmendedDrugLevel>('1B1.10(b)(1) drugs', 'Drug level as amended', undefined)
  const limit = (level: number): number => (mitigatingRole < 0 ? cap.value(level, mitigatingRole) : level)
  const listed = listedOn(reducedOn).filter(({ touches, effectiveFrom }) => touches === 'drug quantity' && effectiveFrom > manualOn)
  const unlisted = unlistedChanges(drugs, manualOn, tableDay)
  const ordinary = then.value.level - 2 * listed.filter(({ number }) => ordinarilyTwoLevels.has(number) && (number !== 706 || drugs.some(({ substance }) => substance === 'cocaine base'))).length
  if (unlisted.length > 0 && now.value.level !== ordinary) {
    trace.gaps.push({ of: 'the drug level as amended', on: manualOn, why: `the table also changed by amendments that are not listed (${unlisted.join(', ')}), and leaving them out does not come to the same` })
    return trace.finish<AmendedDrugLevel>('1B1.10(b)(1) drugs', 'Drug level as amended', undefined)
  }
  const [before, after] = [limit(then.value.level), Math.min(limit(then.value.level), limit(now.value.level))]
  trace.step({
    id: '1B1.10(b)(1) drugs', rule: 'The listed amendments in the place of what the court applied', source: words.substitute, read: ['drugs'], applied: after < before,
    change: after < before ? `${after - before}` : 'none', note: `level ${before} then, level ${after} by ${listed.map(showAmendment).join(', ') || 'no later amendment'}`,
  })
  return trace.finish('1B1.10(b)(1) drugs', 'Drug level as amended', { before, after, gramsBefore: weight(then.value), gramsAfter: weight(now.value) })
}

function weight(level: { readonly converted: { readonly grams: number } | undefined; readonly each: readonly { readonly grams: number | undefined }[] }): number | undefined {
  return level.converted?.grams ?? (level.each.length === 1 ? level.each[0]?.grams : undefined)
}

/** The first day of the latest listed amendment to the drug tables, or the court's own day where that is later. */
function lastTableDay(manualOn: CivilDate, reducedOn: CivilDate): CivilDate {
  const days = listedOn(reducedOn).filter(({ touches }) => touches === 'drug quantity').map(({ effectiveFrom }) => effectiveFrom)
  return [...days, manualOn].sort().at(-1) ?? manualOn
}

/** Amendment 748, a temporary one, is what 750 part A repeated; 711 is part of 706. */
const listedStarts: ReadonlySet<string> = new Set(['2010-11-01', '2011-11-01', ...listedOn('9999-12-31').filter(({ touches }) => touches === 'drug quantity').map(({ effectiveFrom }) => effectiveFrom)])

/** Substances whose table lines or equivalency changed between two days by an amendment that is not listed, with the days. */
function unlistedChanges(drugs: readonly DrugInput[], from: CivilDate, to: CivilDate): readonly string[] {
  return drugs.flatMap(({ substance }) => {
    const name = substance === 'marihuana plants' ? 'marihuana' : substance
    if (!isEncoded(name)) return []
    const { ladder, equivalency } = substanceRule(name)
    const lines = (ladder?.entries ?? []).filter((entry) => entry.from > from && entry.from <= to && !listedStarts.has(entry.from)).map((entry) => entry.from)
    const [then, now] = [inForce(equivalency, from), inForce(equivalency, to)]
    const same = name === 'cocaine base' || !then.found || !now.found || (ladder !== undefined && drugs.length === 1) || ratio(then.value.equals) === undefined || ratio(then.value.equals) === ratio(now.value.equals)
    return [...lines, ...(same ? [] : ['its equivalency'])].map((what) => `${name}: ${what}`)
  })
}

function ratio(equals: Readonly<Record<string, bigint | undefined>>): bigint | undefined {
  return equals['marihuana'] ?? equals['converted drug weight']
}
