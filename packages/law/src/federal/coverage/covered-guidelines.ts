import { forces } from '../guidelines/1b1-11-one-book/booker.table.ts'
import { cocaineBaseWithOthers } from '../guidelines/2d1-1-drugs/cocaine-base-with-others.table.ts'
import { lsdDoses, plantWeights } from '../guidelines/2d1-1-drugs/counted-units.table.ts'
import { deathLevels } from '../guidelines/2d1-1-drugs/death.table.ts'
import { mitigatingRoleCaps } from '../guidelines/2d1-1-drugs/mitigating-role-cap.table.ts'
import { lowestCombined, references } from '../guidelines/2d1-1-drugs/references.table.ts'
import { safetyValveLevels, weaponLevels } from '../guidelines/2d1-1-drugs/safety-valve.table.ts'
import { scheduleCaps } from '../guidelines/2d1-1-drugs/schedule-caps.table.ts'
import { substanceRules, type SubstanceRule } from '../guidelines/2d1-1-drugs/substances.ts'
import { thirdLevel } from '../guidelines/3e1-1-acceptance/acceptance.table.ts'
import { recencyPoints, statusPoints } from '../guidelines/4a1-1-criminal-history/status-points.table.ts'
import { careerAcceptance, careerFirearmRanges, careerTables, offenseStatutoryMaximum } from '../guidelines/4b1-1-career-offender/career-offender.table.ts'
import { zeroPointLevels } from '../guidelines/4c1-1-zero-point/zero-point.table.ts'
import { leastWithValve } from '../guidelines/5c1-2-safety-valve/least-range.table.ts'
import { sentencingTables } from '../guidelines/5a-sentencing-table/sentencing-table.table.ts'
import { statutoryLimitWords } from '../guidelines/5g1-statutory-limits/apply-statutory-limits.ts'
import { protectedLevels } from '../guidelines/2d1-2-protected/protected.table.ts'
import { saleRules } from '../guidelines/2d1-1-drugs/sale.table.ts'
import { groupRules } from '../guidelines/3d1-4-groups/groups.table.ts'
import type { CoveredRule } from './covered-rule.ts'

const drugs: readonly CoveredRule[] = Object.entries<SubstanceRule>(substanceRules).flatMap(([name, { ladder, equivalency }]) => [
  ...(ladder === undefined ? [] : [{ id: `2D1.1(c) ${name}`, title: `Drug Quantity Table: ${name}`, series: [ladder] }]),
  { id: `2D1.1 n.8 ${name}`, title: `${name} together with other drugs`, series: [equivalency] },
])

const none: readonly CoveredRule[] = ([
  ['2B1.1', 'Theft and fraud'], ['2B3.1', 'Robbery'], ['2D1.5', 'Continuing criminal enterprise'], ['2K2.1', 'Firearms'], ['2L1.2', 'Reentry'],
  ['2S1.1', 'Money laundering'], ['3D1.2', 'Groups of counts'], ['4A1.2', 'Which sentences count'], ['5G1.3', 'Undischarged terms'], ['1B1.10', 'Reductions after an amendment'],
] as const).map(([id, title]) => ({ id, title, series: [] }))

/** The guidelines, in the order they are shown. Adding one is a line here. */
export const coveredGuidelines: readonly CoveredRule[] = [
  { id: '2D1.1(a)', title: 'Death or serious bodily injury', series: [deathLevels] },
  ...drugs,
  { id: '2D1.1(c) plants', title: 'Marihuana plants', series: [plantWeights] },
  { id: '2D1.1(c) LSD on a carrier', title: 'LSD on a carrier', series: [lsdDoses] },
  { id: '2D1.1 n.8', title: 'Combining drugs', series: [references, lowestCombined, cocaineBaseWithOthers] },
  { id: '2D1.1 n.8 caps', title: 'Caps on Schedules III to V', series: [scheduleCaps] },
  { id: '2D1.1(a) mitigating role', title: 'Cap for a mitigating role', series: [mitigatingRoleCaps] },
  { id: '2D1.1(b)(1)', title: 'Weapon', series: [weaponLevels] },
  { id: '2D1.1(b) safety valve', title: 'Safety valve', series: [safetyValveLevels] },
  { id: '2D1.1 n.5', title: 'Agreement to sell', series: [saleRules] },
  { id: '2D1.2', title: 'Drug offenses near protected places', series: [protectedLevels] },
  { id: '3D1.4', title: 'Combining groups of counts', series: [groupRules] },
  { id: '3E1.1', title: 'Acceptance of responsibility', series: [thirdLevel] },
  { id: '4A1.1', title: 'Criminal history points', series: [statusPoints, recencyPoints] },
  { id: '4B1.1', title: 'Career offender', series: [careerTables, careerAcceptance, offenseStatutoryMaximum, careerFirearmRanges] },
  { id: '4C1.1', title: 'Zero-point offenders', series: [zeroPointLevels] },
  { id: '5A', title: 'Sentencing Table', series: [sentencingTables] },
  { id: '5A cells of 0 months', title: 'Cells of the Sentencing Table that begin at zero', series: [{ of: 'the cells that begin at zero', entries: sentencingTables.entries.slice(1) }] },
  { id: '5C1.2(b)', title: 'Least level or range with the safety valve', series: [leastWithValve] },
  { id: '5G1.1', title: 'Limits of the statute', series: [statutoryLimitWords] },
  { id: 'Booker', title: 'Whether the guidelines bind', series: [forces] },
  ...none,
]
