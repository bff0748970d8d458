import type { CoverageCell } from '@lenity/law/rulebook'
import type { RulebookRule } from './rulebook.ts'

export type RuleState = CoverageCell['state']

/** How a rule stands under an edition of the manual, by its first day; undefined for what is no rule of an edition. */
export function stateOf({ cells }: RulebookRule, on: string): CoverageCell | undefined {
  return cells.find((cell) => cell.on === on)
}

/** The rules that have every word that is looked for, in their names, their values or the words of the law, and stand as asked under the edition. */
export function findRules(rules: readonly RulebookRule[], find: string, state: RuleState | '', on: string): readonly RulebookRule[] {
  const words = find.toLowerCase().split(/\s+/).filter((word) => word !== '' && word !== '§')
  return rules.filter((rule) => words.every((word) => rule.search.includes(word)) && (state === '' || stateOf(rule, on)?.state === state))
}

/** Editions of one state in a row, as `verified 1991–2025`. */
export function stretchesOf(cells: readonly CoverageCell[]): readonly { readonly state: RuleState; readonly first: number; readonly length: number; readonly years: string }[] {
  const runs: { state: RuleState; first: number; length: number }[] = []
  cells.forEach(({ state }, at) => {
    const last = runs.at(-1)
    if (last?.state === state) last.length += 1
    else runs.push({ state, first: at, length: 1 })
  })
  const year = (at: number) => cells[at]?.on.slice(0, 4) ?? ''
  return runs.map((run) => ({ ...run, years: year(run.first) === year(run.first + run.length - 1) ? year(run.first) : `${year(run.first)}–${year(run.first + run.length - 1)}` }))
}
