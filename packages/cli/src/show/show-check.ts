import type { Problem } from '../verb.ts'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

/** What a check of a backup or an installation found, as the server's program tells it. */
export interface CheckFound {
  readonly madeAt: string
  readonly release: string
  readonly step: number
  readonly rows: number
  readonly opened: number
  readonly papers: number
  readonly erased: { readonly cases: number; readonly papers: number }
  readonly closed: readonly string[]
  readonly badPapers: readonly { readonly caseId: string; readonly sha256: string; readonly why: string }[]
  readonly brokenLinks: readonly { readonly caseId: string; readonly chain: string; readonly seq: number }[]
  readonly miscounted: readonly string[]
}

/** `what` is what was checked, such as `The backup of …`. */
export function showCheck(what: string, found: CheckFound): string {
  const { rows, opened, papers, erased } = found
  const wrong = problemsOf(found).length
  return [
    indent(`${what} ${wrong === 0 ? 'is whole' : 'is not whole'}: ${plural(rows, 'row')} counted, ${plural(opened, 'encrypted value')} opened, ${plural(papers, 'paper')} right by ${papers === 1 ? 'its' : 'their'} hash, every chain of the audit followed.`, ''),
    ...(erased.cases + erased.papers > 0 ? [indent(`Erased for good, and not expected: ${plural(erased.cases, 'case')} and ${plural(erased.papers, 'paper')}.`, '')] : []),
  ].join('\n')
}

const most = 20

/** What is wrong, each with what to do. */
export function problemsOf({ closed, badPapers, brokenLinks, miscounted }: CheckFound): readonly Problem[] {
  const all = [
    ...badPapers.map(({ caseId, sha256, why }): Problem => ({ what: `A paper is ${why}.`, where: `case ${caseId}, paper ${sha256}`, next: 'Take it from another backup, or add the same file to the case again.' })),
    ...closed.map((one): Problem => ({ what: 'Something encrypted does not open.', where: one, next: 'Give the office key it is under (LENITY_KEY takes several, the newest first), or restore an earlier backup.' })),
    ...brokenLinks.map(({ caseId, chain, seq }): Problem => ({ what: `The audit of a case was altered: line ${seq} of its ${chain}s is the first that is not what was written.`, where: `case ${caseId}`, next: 'Compare with an earlier backup, and ask who had access to the database.' })),
    ...miscounted.map((one): Problem => ({ what: 'The rows are not as many as were counted when it was made.', where: one, next: 'Use another backup.' })),
  ]
  return all.length <= most ? all : [...all.slice(0, most), { what: `And ${all.length - most} more of the kind.`, where: 'the list', next: 'See all of them with --json.' }]
}
