import type { CoverageCell } from '@lenity/law/rulebook'
import { stretchesOf, type RuleState } from './find-rules.ts'
import look from './rulebook.module.css'

const wide = 5
const classes: Readonly<Record<RuleState, string | undefined>> = { 'verified': look.verified, 'encoded': look.encoded, 'not encoded': look.none }

/** The editions from 1987 to now as one strip, the chosen one marked; the same in words where the rule is opened. */
export function CoverageStrip({ cells, on }: { readonly cells: readonly CoverageCell[]; readonly on: string }) {
  const chosen = cells.findIndex((cell) => cell.on === on)
  return (
    <svg className={look.strip} viewBox={`0 0 ${cells.length * wide} 14`} width={cells.length * wide} height={14} aria-hidden="true">
      {stretchesOf(cells).map(({ state, first, length }) => <rect key={first} x={first * wide + 0.5} y={3.5} width={length * wide - 1} height={7} className={classes[state]} />)}
      {chosen === -1 ? null : <rect x={chosen * wide} y={1} width={wide} height={12} className={look.chosen} />}
    </svg>
  )
}

/** What the parts of a strip mean. */
export function CoverageKey() {
  const words: Readonly<Record<RuleState, string>> = { 'verified': 'verified: the text of the day was read', 'encoded': 'encoded: used past the day it was checked', 'not encoded': 'not encoded' }
  return (
    <p className={`${look.key} screen-only`}>
      {(['verified', 'encoded', 'not encoded'] as const).map((state) => <span key={state}><svg width={16} height={10} aria-hidden="true"><rect x={0.5} y={1.5} width={15} height={7} className={classes[state]} /></svg>{words[state]}</span>)}
      <span>Each strip runs from 1987 to now; the chosen edition is marked.</span>
    </p>
  )
}
