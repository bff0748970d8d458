import type { Series } from '../../core/dated.ts'
import { armedCareer, firearmTerms, murderByFirearm, prohibitedPerson } from '../statutes/18-usc-924/penalties.table.ts'
import { safetyValveHistory } from '../statutes/18-usc-3553/safety-valve.table.ts'
import * as drugs from '../statutes/21-usc-841/penalties.table.ts'
import { quantities, smallMarihuana } from '../statutes/21-usc-841/quantities.table.ts'
import { enterprise, greatEnterprise } from '../statutes/21-usc-848/penalties.table.ts'
import { crackReductions } from '../statutes/first-step-act-404/section-404.table.ts'
import * as imports from '../statutes/21-usc-960/penalties.table.ts'
import type { CoveredRule } from './covered-rule.ts'

/** The text before the First Step Act and the text since, as one series: a sentence is under the one in force on its day. */
function joined(before: Series<unknown>, since: Series<unknown>): Series<unknown> {
  return { of: since.of, entries: [...before.entries, ...since.entries] }
}

const none: readonly CoveredRule[] = ([
  ['18 U.S.C. 3553(e)', 'Below the minimum for substantial assistance'], ['18 U.S.C. 3559(c)', 'Three strikes'], ['18 U.S.C. 924(j)(2)', 'Manslaughter by firearm'],
  ['21 U.S.C. 841(b)(1)(E)', 'Schedule III'], ['21 U.S.C. 841(b)(2), (3)', 'Schedules IV and V'], ['21 U.S.C. 849, 859 to 861', 'Places and persons protected'], ['21 U.S.C. 848(e)', 'Killing in an enterprise'],
  ['21 U.S.C. 960(b)(4)', 'Import of small marihuana'],
] as const).map(([id, title]) => ({ id, title, series: [] }))

/** The statutes, in the order they are shown. Adding one is a line here. */
export const coveredStatutes: readonly CoveredRule[] = [
  { id: '21 U.S.C. 841(b)(1)(A)', title: 'Terms of (A), with 851', series: [joined(drugs.penaltyABefore, drugs.penaltyASince)] },
  { id: '21 U.S.C. 841(b)(1)(B)', title: 'Terms of (B), with 851', series: [joined(drugs.penaltyBBefore, drugs.penaltyBSince)] },
  { id: '21 U.S.C. 841(b)(1)(C)', title: 'Terms of (C), with 851', series: [drugs.penaltyC] },
  { id: '21 U.S.C. 841(b)(1)(D)', title: 'Terms of (D), with 851', series: [drugs.penaltyD, smallMarihuana] },
  ...[...quantities].map(([name, series]) => ({ id: `21 U.S.C. 841(b)(1) ${name}`, title: `Amounts in (A) and (B): ${name}`, series: [series] })),
  { id: '21 U.S.C. 960(b)(1)', title: 'Import and export, first tier', series: [joined(imports.penalty1Before, imports.penalty1Since)] },
  { id: '21 U.S.C. 960(b)(2)', title: 'Import and export, second tier', series: [joined(imports.penalty2Before, imports.penalty2Since)] },
  { id: '21 U.S.C. 960(b)(3)', title: 'Import and export, third tier', series: [imports.penalty3] },
  { id: '21 U.S.C. 848(a)', title: 'Continuing criminal enterprise', series: [enterprise] },
  { id: '21 U.S.C. 848(b)', title: 'Leader of a great enterprise', series: [greatEnterprise] },
  { id: '18 U.S.C. 3553(f)', title: 'Safety valve', series: [safetyValveHistory] },
  { id: '18 U.S.C. 924(c)', title: 'Firearm in a crime of violence or drug trafficking', series: [firearmTerms] },
  { id: '18 U.S.C. 924(e)', title: 'Armed career criminal', series: [armedCareer] },
  { id: '18 U.S.C. 922(g)', title: 'Firearm held by a prohibited person', series: [prohibitedPerson] },
  { id: '18 U.S.C. 924(j)(1)', title: 'Murder by firearm', series: [murderByFirearm] },
  { id: 'First Step Act 404', title: 'Reductions for cocaine base, without subsection (c)', series: [crackReductions] },
  ...none,
]
