import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Series } from '../../core/dated.ts'
import type { Source } from '../../core/source.ts'
import type { Trace } from '../../core/trace.ts'
import type { AdjustmentRule, AdjustmentTable } from './adjustment.ts'
import { adjustmentParts, type ChapterThreeAdjustment } from './chapter-three-adjustments.ts'
import type { RunningLevel } from './running-level.ts'

interface Applying {
  /** The same in every edition, so that two runs can be compared. */
  readonly id: string
  readonly name: string
  readonly rule: AdjustmentRule
  readonly source: Source
}

/**
 * Applies the adjustments found, of one part of Chapter Three, under the manual of a day, each a step. What the manual of the day does
 * not have, or has only beside something else, stays in the trace; where what was found does not tell whether that manual would have
 * asked for it, it is a gap.
 */
export function applyAdjustments(table: AdjustmentTable, found: readonly string[], roleLevels: number, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const applying: Applying[] = []
  for (const [name, series] of Object.entries(table)) {
    if (!found.includes(name)) continue
    const looked = trace.look(series, on)
    if (!looked) continue
    const { value: rule, source } = looked
    const why = rule === undefined ? 'not part of the manual of that day' : wanting(rule, found, roleLevels)
    if (rule?.open !== undefined) trace.gaps.push({ of: series.of, on, why: rule.open })
    else if (rule === undefined || why !== undefined) running.add(idOf(name, series), sentence(name), source, ['adjustments'], 0, why)
    else applying.push({ id: idOf(name, series), name, rule, source })
  }
  for (const one of applying) applyOne(one, applying, on, trace, running)
}

function wanting(rule: AdjustmentRule, found: readonly string[], roleLevels: number): string | undefined {
  if (rule.notWithLeading === true && roleLevels > 0) return 'not in addition to an adjustment under 3B1.1'
  return rule.with !== undefined && !found.includes(rule.with) ? `only with the adjustment for: ${rule.with}` : undefined
}

function applyOne(one: Applying, all: readonly Applying[], on: CivilDate, trace: Trace, running: RunningLevel): void {
  const { id, name, rule, source } = one
  const rivals = rule.choice === undefined ? [one] : all.filter((other) => other.rule.choice === rule.choice)
  if (rivals.length > 1 && rule.unsettled === true) {
    trace.gaps.push({ of: `several adjustments at once: ${rivals.map((other) => other.name).join(', ')}`, on, why: 'the manual of that day does not say whether they add up' })
    return
  }
  const yields = rivals.toSorted((a, b) => b.rule.levels - a.rule.levels || (b.rule.atLeast ?? 0) - (a.rule.atLeast ?? 0))[0] !== one
  running.add(id, sentence(name), source, ['adjustments'], yields ? 0 : rule.levels, yields ? rule.choice : rule.at)
  if (!yields && rule.atLeast !== undefined) running.add(`${id}, at least`, 'Not below a level', source, ['adjustments'], Math.max(0, rule.atLeast - running.level), `level ${rule.atLeast} at least`)
}

/** The section of the last manual and the name. */
function idOf(name: string, { entries }: Series<AdjustmentRule | undefined>): string {
  return `${entries.at(-1)?.value?.at.replace(/\(.*/, '') ?? ''} ${name}`
}

function sentence(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
}

/** Whether an adjustment found makes the criminal history category VI under the manual of a day (3A1.4(b)), with its source. */
export function asksForCategorySix(found: readonly ChapterThreeAdjustment[], on: CivilDate): Source | undefined {
  for (const name of found) {
    const looked = Object.values(adjustmentParts).flatMap((table) => (table[name] === undefined ? [] : [inForce(table[name], on)]))[0]
    if (looked?.found === true && looked.value?.categorySix === true) return looked.source
  }
  return undefined
}
