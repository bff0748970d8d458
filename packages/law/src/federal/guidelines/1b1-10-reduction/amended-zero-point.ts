import { inForce } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { readAt } from '../../statutes/code-sources.ts'
import { manual } from '../cite.ts'
import { zeroPointLevels } from '../4c1-1-zero-point/zero-point.table.ts'
import { need } from './need.ts'
import type { WithoutRange, ZeroPointFacts } from './reduction-inputs.ts'

/** The criteria by the fact that fails them. Before 1 November 2024 (10) and (11) stood in one line, which courts read the same way. */
export const zeroPointWords = {
  points: manual(2025, '§4C1.1(a)(1)', 'the defendant did not receive any criminal history points from Chapter Four, Part A;'),
  aggravatingRole: manual(2025, '§4C1.1(a)(10)', 'the defendant did not receive an adjustment under §3B1.1 (Aggravating Role)'),
  enterprise: manual(2025, '§4C1.1(a)(11)', 'the defendant was not engaged in a continuing criminal enterprise, as defined in 21 U.S.C. § 848;'),
  financialHardship: manual(2025, '§4C1.1(a)(6)', 'the defendant did not personally cause substantial financial hardship;'),
  hardshipByItself: manual(2025, '§4C1.1, comment. (n.1)', 'The application of subsection (a)(6) is to be determined independently of the application of subsection (b)(2) of §2B1.1'),
  weapon: manual(2025, '§4C1.1(a)(7)', 'transfer, sell, or otherwise dispose of a firearm or other dangerous weapon (or induce another participant to do so) in connection with the offense;'),
  violence: manual(2025, '§4C1.1(a)(3)', 'the defendant did not use violence or credible threats of violence in connection with the offense;'),
  deathOrInjury: manual(2025, '§4C1.1(a)(4)', 'the offense did not result in death or serious bodily injury;'),
  sexOffense: manual(2025, '§4C1.1(a)(5)', 'the instant offense of conviction is not a sex offense;'),
  eitherDisqualifies: readAt(
    'United States v. Lall, No. 24-1960 (3d Cir. Dec. 2, 2024), as reported',
    'https://www.casemine.com/commentary/us/either-an-aggravating-role-or-a-continuing-criminal-enterprise-disqualifies-a-“zero‑point-offender”-reduction:-third-circuit-affirms-disjunctive-reading-of-u.s.s.g.-4c1.1(a)(10)/view',
    'The panel held that either circumstance is disqualifying.',
  ),
} as const

/** Facts each of which alone disqualifies, in the order of the guideline. */
const disqualifying = ['violence', 'deathOrInjury', 'sexOffense', 'financialHardship', 'weapon', 'enterprise'] as const satisfies readonly (keyof ZeroPointFacts)[]

/** Levels that 4C1.1 takes off with Amendment 821, part B, subpart 1: two, or none; 0 as soon as one criterion is known to fail. */
export function zeroPointReduction(inputs: WithoutRange): Finding<number> {
  const trace = new Trace()
  const facts = inputs.zeroPoint ?? {}
  const rule = inForce(zeroPointLevels, '2023-11-01')
  if (!rule.found) return trace.finish<number>('4C1.1', 'No criminal history points', undefined)
  const failed = failing(inputs, facts)
  if (failed !== undefined) {
    trace.step({ id: '4C1.1', rule: 'No criminal history points', source: failed === 'criteriaMet' ? rule.source : zeroPointWords[failed], read: ['zeroPoint', 'points'], applied: false, change: 'none', note: 'a criterion is not met' })
    return trace.finish('4C1.1', 'No criminal history points', 0)
  }
  if (inputs.points === undefined) trace.needs.push(need('points', 'criminal history points'))
  if (facts.criteriaMet === undefined) trace.needs.push(need('zeroPoint.criteriaMet', 'the other criteria of 4C1.1 for a person without criminal history points', ['presentence report']))
  trace.step({ id: '4C1.1', rule: 'No criminal history points', source: rule.source, read: ['zeroPoint', 'points'], applied: trace.needs.length === 0, change: trace.needs.length === 0 ? `${rule.value}` : 'not known' })
  return trace.finish('4C1.1', 'No criminal history points', -rule.value)
}

function failing(inputs: WithoutRange, facts: ZeroPointFacts): keyof typeof zeroPointWords | 'criteriaMet' | undefined {
  if (inputs.points !== undefined && inputs.points > 0) return 'points'
  if ((inputs.category ?? 1) > 1) return 'points'
  if ((facts.aggravatingRole ?? 0) > 0) return 'aggravatingRole'
  return disqualifying.find((fact) => facts[fact] === true) ?? (facts.criteriaMet === false ? 'criteriaMet' : undefined)
}
