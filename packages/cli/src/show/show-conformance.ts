import type { ConformanceReport } from '@lenity/law/conformance'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'

interface Totals {
  readonly agree: number
  readonly differ: number
  readonly notEncoded: number
  readonly questioned: number
}

/** The sentence, the table by file, each case that differs, and why the rest are not encoded. */
export function showConformance(reports: readonly ConformanceReport[], totals: Totals): string {
  const parts = [
    `${plural(totals.agree, 'computation agrees', 'computations agree')}, ${totals.differ === 0 ? 'none differs' : plural(totals.differ, 'differs', 'differ')}, ${totals.notEncoded === 0 ? 'all are encoded' : `${totals.notEncoded} not encoded`}${totals.questioned > 0 ? `, ${totals.questioned} questioned` : ''}.`,
    alignTable([['file', 'agree', 'differ', 'not encoded', 'questioned'], ...reports.map((r) => [r.name, ...[r.agree, r.differ, r.notEncoded, r.questioned].map(String)])], { right: [1, 2, 3, 4] }),
  ]
  const off = reports.flatMap((report) => report.cases.filter((one) => one.status === 'differ' || one.status === 'questioned'))
  if (off.length > 0) parts.push(off.map((one) => `${one.id} ${one.status === 'differ' ? 'differs' : 'is questioned'}: ${one.why}\n${alignTable(one.compared.map((name) => [`  ${name}`, `expected ${JSON.stringify(one.expected[name])}`, `got ${JSON.stringify(one.got[name])}`]))}`).join('\n\n'))
  const reasons = new Map<string, string[]>()
  for (const one of reports.flatMap((report) => report.cases)) if (one.status === 'notEncoded') reasons.set(one.why, [...(reasons.get(one.why) ?? []), one.id])
  if (reasons.size > 0) parts.push(`Not encoded\n${alignTable([...reasons].sort((a, b) => b[1].length - a[1].length).map(([why, ids]) => [`  ${ids.length}`, `${why} (${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''})`]), { right: [0] })}`)
  return parts.join('\n\n')
}
