import type { Series } from '../../core/dated.ts'
import { firearmTerms, manslaughter } from '../statutes/18-usc-924/penalties.table.ts'
import { safetyValveHistory } from '../statutes/18-usc-3553/safety-valve.table.ts'
import * as drugs from '../statutes/21-usc-841/penalties.table.ts'
import { quantities, smallMarihuana } from '../statutes/21-usc-841/quantities.table.ts'
import { enterprise, greatEnterprise } from '../statutes/21-usc-848/penalties.table.ts'
import { crackReductions } from '../statutes/first-step-act-404/section-404.table.ts'
import { classLimits } from '../statutes/18-usc-3583/supervised-release.table.ts'
import { communication } from '../statutes/21-usc-843/communication.table.ts'
import { crackPossessionTerms, flunitrazepam, possession } from '../statutes/21-usc-844/possession.table.ts'
import { protectedTerms } from '../statutes/21-usc-859/protected.table.ts'
import { flatProvisions } from '../statutes/flat-provisions.table.ts'
import * as imports from '../statutes/21-usc-960/penalties.table.ts'
import type { CoveredRule } from './covered-rule.ts'

/** The text before the First Step Act and the text since, as one series: a sentence is under the one in force on its day. */
function joined(before: Series<unknown>, since: Series<unknown>): Series<unknown> {
  return { of: since.of, entries: [...before.entries, ...since.entries] }
}

const none: readonly CoveredRule[] = ([
  ['21 U.S.C. 860a', 'Methamphetamine where children are'],
] as const).map(([id, title]) => ({ id, title, series: [] }))

/** The statutes, in the order they are shown. Adding one is a line here. */
export const coveredStatutes: readonly CoveredRule[] = [
  { id: '21 U.S.C. 841(b)(1)(A)', title: 'Terms of (A), with 851', series: [joined(drugs.penaltyABefore, drugs.penaltyASince)] },
  { id: '21 U.S.C. 841(b)(1)(B)', title: 'Terms of (B), with 851', series: [joined(drugs.penaltyBBefore, drugs.penaltyBSince)] },
  { id: '21 U.S.C. 841(b)(1)(C)', title: 'Terms of (C), with 851', series: [drugs.penaltyC] },
  { id: '21 U.S.C. 841(b)(1)(D)', title: 'Terms of (D), with 851', series: [drugs.penaltyD, smallMarihuana] },
  { id: '21 U.S.C. 841(b)(1)(E)', title: 'Schedule III, with 851', series: [drugs.penaltyE] },
  { id: '21 U.S.C. 841(b)(2)', title: 'Schedule IV, with 851', series: [drugs.penaltyIV] },
  { id: '21 U.S.C. 841(b)(3)', title: 'Schedule V, with 851', series: [drugs.penaltyV] },
  ...[...quantities].map(([name, series]) => ({ id: `21 U.S.C. 841(b)(1) ${name}`, title: `Amounts in (A) and (B): ${name}`, series: [series] })),
  { id: '21 U.S.C. 960(b)(1)', title: 'Import and export, first tier', series: [joined(imports.penalty1Before, imports.penalty1Since)] },
  { id: '21 U.S.C. 960(b)(2)', title: 'Import and export, second tier', series: [joined(imports.penalty2Before, imports.penalty2Since)] },
  { id: '21 U.S.C. 960(b)(3)', title: 'Import and export, third tier', series: [imports.penalty3] },
  { id: '21 U.S.C. 960(b)(4)', title: 'Import and export, little marihuana', series: [imports.penalty4, imports.smallImports] },
  { id: '21 U.S.C. 848(a)', title: 'Continuing criminal enterprise', series: [enterprise] },
  { id: '21 U.S.C. 848(b)', title: 'Leader of a great enterprise', series: [greatEnterprise] },
  { id: '18 U.S.C. 3553(f)', title: 'Safety valve', series: [safetyValveHistory] },
  { id: '18 U.S.C. 924(c)', title: 'Firearm in a crime of violence or drug trafficking', series: [firearmTerms] },
  { id: 'First Step Act 404', title: 'Reductions for cocaine base, without subsection (c)', series: [crackReductions] },
  ...Object.entries(flatProvisions).map(([provision, { series, rule }]) => ({ id: `${provision.startsWith('1326') ? 8 : provision.startsWith('8') ? 21 : 18} U.S.C. ${provision}`, title: rule, series: [series] })),
  { id: '18 U.S.C. 924(j)(2)', title: 'Manslaughter by firearm', series: [manslaughter.voluntary, manslaughter.involuntary] },
  { id: '18 U.S.C. 3583', title: 'Supervised release by class of offense', series: [classLimits] },
  { id: '21 U.S.C. 843(d)', title: 'Communication facility, and the other acts of 843', series: [communication] },
  { id: '21 U.S.C. 844(a)', title: 'Simple possession, also after prior convictions', series: [possession] },
  { id: '21 U.S.C. 844(a) flunitrazepam', title: 'Possession of flunitrazepam', series: [flunitrazepam] },
  { id: '21 U.S.C. 844(a) cocaine base', title: 'Possession of more than five grams of cocaine base', series: [crackPossessionTerms] },
  ...Object.entries(protectedTerms).flatMap(([section, { first, again }]) => [
    { id: `21 U.S.C. ${section}`, title: 'Protected persons and places', series: [first] },
    { id: `21 U.S.C. ${section}, again`, title: 'Protected persons and places, after a conviction under the section', series: [again] },
  ]),
  ...none,
]
