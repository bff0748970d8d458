import type { CivilDate } from '../../core/civil-date.ts'
import type { Series } from '../../core/dated.ts'
import { briberyAmounts, briberyBase, fraudBase, intendedLoss, theftBase } from '../guidelines/2b1-1-theft-and-fraud/base-levels.table.ts'
import { fraudCharacteristics, theftCharacteristics } from '../guidelines/2b1-1-theft-and-fraud/characteristics.table.ts'
import { theftCrossReferences } from '../guidelines/2b1-1-theft-and-fraud/cross-references.table.ts'
import { fraudLosses, losses, theftLosses } from '../guidelines/2b1-1-theft-and-fraud/losses.table.ts'
import { leastLossOfBank, robberyCharacteristics, robberyCrossReference } from '../guidelines/2b3-1-robbery/characteristics.table.ts'
import { robberyBase, robberyLosses, robberyWeapons } from '../guidelines/2b3-1-robbery/robbery.table.ts'
import { obstructionCharacteristics } from '../guidelines/2j1-2-obstruction/characteristics.table.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling, recordsOfFirearms } from '../guidelines/2k2-1-firearms/characteristics.table.ts'
import { olderFirearmBases, olderFirearmCharacteristics } from '../guidelines/2k2-1-firearms/older-firearms.table.ts'
import { firearmBases, firearmCeiling, firearmCrossReference, firearmNumbers } from '../guidelines/2k2-1-firearms/firearms.table.ts'
import { firearmTerm } from '../guidelines/2k2-4-firearm-term/firearm-term.table.ts'
import { reentryLevels } from '../guidelines/2l1-2-reentry/reentry.table.ts'
import { launderingCharacteristics, monetaryTransactionCharacteristics } from '../guidelines/2s1-1-money-laundering/characteristics.table.ts'
import { launderedValues, launderingBase, monetaryTransactionBase } from '../guidelines/2s1-1-money-laundering/money-laundering.table.ts'
import { attemptLevels, attemptsNotLowered } from '../guidelines/2x1-1-attempt/attempt.table.ts'
import type { AdjustmentRule } from '../guidelines/adjustment.ts'
import { victimAdjustments } from '../guidelines/3a1-victims/victims.table.ts'
import { otherRoles } from '../guidelines/3b1-role/other-roles.table.ts'
import { aggravatingRoles, mitigatingRoles } from '../guidelines/3b1-role/role-words.table.ts'
import { obstructionLevels, relatedToObstruction } from '../guidelines/3c1-obstruction/obstruction.table.ts'
import { excludedCounts, groupLevels, totalPunishment } from '../guidelines/3d1-1-counts/excluded-counts.table.ts'
import { groupingLists } from '../guidelines/3d1-2-grouping/grouping.table.ts'
import { excludedSentences, unsentencedConvictions } from '../guidelines/4a1-2-prior-sentences/excluded-sentences.table.ts'
import { singleSentenceRules, timeWindows, trafficStops, violentPointRules } from '../guidelines/4a1-2-prior-sentences/prior-sentences.table.ts'
import { severalCounts } from '../guidelines/5g1-2-several-counts/apportion.table.ts'
import { undischargedRules } from '../guidelines/5g1-3-undischarged-term/undischarged-terms.table.ts'
import { servedForSameConduct } from '../guidelines/5g1-3-undischarged-term/adjust-for-served.ts'
import { assistanceWords } from '../guidelines/5k1-1-assistance/least-with-assistance.ts'
import { followingLevels } from '../guidelines/follows-another/levels.table.ts'
import { reductionRules } from '../guidelines/1b1-10-reduction/policy-statement.table.ts'
import { forces } from '../guidelines/1b1-11-one-book/booker.table.ts'
import { cocaineBaseWithOthers } from '../guidelines/2d1-1-drugs/cocaine-base-with-others.table.ts'
import { lsdDoses, plantWeights } from '../guidelines/2d1-1-drugs/counted-units.table.ts'
import { drugCharacteristicTable } from '../guidelines/2d1-1-drugs/characteristics.table.ts'
import { murderReferences, sexualOffenseInstructions, violenceReferences } from '../guidelines/2d1-1-drugs/cross-references.table.ts'
import { deathLevels, scheduleThreeDeathLevels, stipulatedLevels } from '../guidelines/2d1-1-drugs/death.table.ts'
import { mitigatingRoleCaps } from '../guidelines/2d1-1-drugs/mitigating-role-cap.table.ts'
import { lowestCombined, lowestFlunitrazepam, references } from '../guidelines/2d1-1-drugs/references.table.ts'
import { safetyValveLevels, weaponLevels } from '../guidelines/2d1-1-drugs/safety-valve.table.ts'
import { hydrocodoneCaps, scheduleCaps } from '../guidelines/2d1-1-drugs/schedule-caps.table.ts'
import { substanceRules, type SubstanceRule } from '../guidelines/2d1-1-drugs/substances.ts'
import { acceptanceLevels, thirdLevel } from '../guidelines/3e1-1-acceptance/acceptance.table.ts'
import { earlyDisposition } from '../guidelines/3f1-1-early-disposition/early-disposition.table.ts'
import { recencyPoints, statusPoints } from '../guidelines/4a1-1-criminal-history/status-points.table.ts'
import { historyDepartures } from '../guidelines/4a1-3-departures/departures.table.ts'
import { careerAcceptance, careerFirearmRanges, careerTables, offenseStatutoryMaximum } from '../guidelines/4b1-1-career-offender/career-offender.table.ts'
import { violenceDefinitions } from '../guidelines/4b1-1-career-offender/career-definitions.table.ts'
import { livelihoodLevels } from '../guidelines/4b1-3-livelihood/livelihood.table.ts'
import { armedCareerRules } from '../guidelines/4b1-4-armed-career/armed-career.table.ts'
import { sexOffenderRules } from '../guidelines/4b1-5-sex-offender/sex-offender.table.ts'
import { zeroPointLists } from '../guidelines/4c1-1-zero-point/criteria.table.ts'
import { zeroPointLevels } from '../guidelines/4c1-1-zero-point/zero-point.table.ts'
import { valveCriteria } from '../guidelines/5c1-2-safety-valve/criteria.table.ts'
import { leastWithValve } from '../guidelines/5c1-2-safety-valve/least-range.table.ts'
import { firstOffenders, probationTerms, zoneRules } from '../guidelines/5c1-1-zones/zones.table.ts'
import { sentencingTables } from '../guidelines/5a-sentencing-table/sentencing-table.table.ts'
import { releaseOrders, releaseTerms } from '../guidelines/5d1-2-supervised-release/release.table.ts'
import { fineTables } from '../guidelines/5e1-2-fines/fines.table.ts'
import { statutoryLimitWords } from '../guidelines/5g1-statutory-limits/apply-statutory-limits.ts'
import { endangeringCharacteristicTable } from '../guidelines/2d1-10-endangering/endangering.table.ts'
import { multipliedAmounts, protectedLevels } from '../guidelines/2d1-2-protected/protected.table.ts'
import { chemicalCharacteristicTable } from '../guidelines/2d1-11-chemicals/characteristics.table.ts'
import { chemicalCombinations, chemicalRoleCaps, chemicalTables } from '../guidelines/2d1-11-chemicals/chemicals.table.ts'
import { firstEnterpriseLevels } from '../guidelines/2d1-5-enterprise/enterprise.table.ts'
import { establishmentWeapon } from '../guidelines/2d1-8-establishment/establishment.table.ts'
import { baseReference, possessionLevels, prisonReference } from '../guidelines/2d2-1-possession/possession.table.ts'
import { saleRules } from '../guidelines/2d1-1-drugs/sale.table.ts'
import { groupRules } from '../guidelines/3d1-4-groups/groups.table.ts'
import type { CoveredRule } from './covered-rule.ts'

/** Two tables one after the other, as one series. */
function joined(before: Series<unknown>, since: Series<unknown>): Series<unknown> {
  return { of: since.of, entries: [...before.entries, ...since.entries] }
}

/** A series without what was in force before a day. */
function since(day: CivilDate, series: Series<unknown>): Series<unknown> {
  return { of: series.of, entries: series.entries.filter(({ from }) => from >= day) }
}

const drugs: readonly CoveredRule[] = Object.entries<SubstanceRule>(substanceRules).flatMap(([name, { ladder, equivalency }]) => [
  ...(ladder === undefined ? [] : [{ id: `2D1.1(c) ${name}`, title: `Drug Quantity Table: ${name}`, series: [ladder] }]),
  { id: `2D1.1 n.8 ${name}`, title: `${name} together with other drugs`, series: [equivalency] },
])

const following: readonly CoveredRule[] = Object.entries<Series<unknown>>({ ...followingLevels, '2D1.5': joined(firstEnterpriseLevels, followingLevels['2D1.5']) }).map(([id, series]) => ({ id: id.includes('(') ? id : `${id}(a)`, title: `Base level: ${series.of}`, series: [series] }))

/** Without the days on which what was found does not tell what the manual would have asked for. */
function told(...series: readonly Series<AdjustmentRule | undefined>[]): readonly Series<unknown>[] {
  return series.map(({ of, entries }) => ({ of, entries: entries.filter(({ value }) => value?.open === undefined) }))
}

const chapterThree: readonly CoveredRule[] = [
  { id: '3A1.1', title: 'Hate crime, vulnerable victims', series: told(victimAdjustments['hate crime'], victimAdjustments['vulnerable victim'], victimAdjustments['large number of vulnerable victims']) },
  { id: '3A1.2', title: 'Official victims', series: told(victimAdjustments['official victim'], victimAdjustments['official victim of an offense against the person'], victimAdjustments['assault on a law enforcement officer']) },
  { id: '3A1.2(c)(2)', title: 'Assault on a prison official', series: told(victimAdjustments['assault on a prison official']) },
  { id: '3A1.3', title: 'Restraint of a victim', series: told(victimAdjustments['restraint of a victim']) },
  { id: '3A1.4', title: 'Terrorism', series: told(victimAdjustments['terrorism']) },
  { id: '3A1.5', title: 'Serious human rights offenses', series: told(victimAdjustments['serious human rights offense'], victimAdjustments['serious human rights offense, death resulted'], victimAdjustments['incitement to genocide']) },
  { id: '3B1.1', title: 'Aggravating role', series: [aggravatingRoles] },
  { id: '3B1.2', title: 'Mitigating role', series: [mitigatingRoles] },
  { id: '3B1.3', title: 'Abuse of trust, special skill', series: told(otherRoles['abuse of a position of trust'], otherRoles['use of a special skill']) },
  { id: '3B1.4', title: 'Use of a minor', series: told(otherRoles['use of a minor']) },
  { id: '3B1.5', title: 'Body armor', series: told(otherRoles['body armor used in the offense'], otherRoles['body armor used by the defendant']) },
  { id: '3C1.1', title: 'Obstruction of justice', series: [obstructionLevels] },
  { id: '3C1.2', title: 'Reckless endangerment during flight', series: told(relatedToObstruction['reckless endangerment during flight']) },
  { id: '3C1.3', title: 'Offense while on release, until November 2006 2J1.7', series: told(relatedToObstruction['offense while on release']) },
  { id: '3C1.4', title: 'False registration of a domain name', series: told(relatedToObstruction['false registration of a domain name']) },
]

/** The guidelines, in the order they are shown. Adding one is a line here. */
export const coveredGuidelines: readonly CoveredRule[] = [
  { id: '1B1.10', title: 'Reductions after an amendment, by the day of the reduction', series: [reductionRules] },
  { id: '2D1.1(a)', title: 'Death or serious bodily injury', series: [deathLevels, scheduleThreeDeathLevels] },
  { id: '2D1.1(a) stipulated', title: 'A stipulation to a level for a death', series: [stipulatedLevels] },
  ...drugs,
  { id: '2D1.1(c) plants', title: 'Marihuana plants', series: [plantWeights] },
  { id: '2D1.1(c) LSD on a carrier', title: 'LSD on a carrier', series: [lsdDoses] },
  { id: '2D1.1 n.8', title: 'Combining drugs', series: [references, lowestCombined, cocaineBaseWithOthers] },
  { id: '2D1.1 n.8 caps', title: 'Caps on Schedules III to V', series: [scheduleCaps] },
  { id: '2D1.1(a) mitigating role', title: 'Cap for a mitigating role', series: [mitigatingRoleCaps] },
  { id: '2D1.1(b)(1)', title: 'Weapon', series: [weaponLevels] },
  { id: '2D1.1(b) on', title: 'Violence, premises, aircraft, laboratories and other characteristics of drug offenses', series: Object.values(drugCharacteristicTable) },
  { id: '2D1.1(b) safety valve', title: 'Safety valve', series: [safetyValveLevels] },
  { id: '2D1.1(d)', title: 'Cross references to murder and violence, and the instruction for a sexual offense', series: [murderReferences, violenceReferences, sexualOffenseInstructions] },
  { id: '2D1.1 n.5', title: 'Agreement to sell', series: [saleRules] },
  { id: '2D1.2', title: 'Drug offenses near protected places', series: [joined(multipliedAmounts, protectedLevels)] },
  { id: '2D1.1 n.8 other caps', title: 'Caps and lowest levels of hydrocodone and flunitrazepam', series: [hydrocodoneCaps, lowestFlunitrazepam] },
  ...following,
  { id: '2D1.8(b)', title: 'A weapon in a drug establishment, until October 1992; then of 2D1.1', series: [establishmentWeapon] },
  { id: '2D1.10(b)', title: 'Methamphetamine made while endangering life', series: Object.values(endangeringCharacteristicTable) },
  { id: '2D1.11', title: 'Listed chemicals', series: [chemicalTables, chemicalCombinations, chemicalRoleCaps] },
  { id: '2D1.11(b)', title: 'Characteristics of listed chemicals', series: Object.values(chemicalCharacteristicTable) },
  { id: '2D2.1', title: 'Simple possession', series: [possessionLevels, baseReference, prisonReference] },
  { id: '2B1.1(a)', title: 'Base level of theft and fraud', series: [theftBase] },
  { id: '2B1.1(b)(1)', title: 'Loss table', series: [joined(theftLosses, losses), intendedLoss] },
  { id: '2F1.1', title: 'Fraud, until November 2001; then 2B1.1', series: [fraudBase, joined(fraudLosses, losses)] },
  { id: '2B1.1(b) on', title: 'Victims, means and other characteristics of theft and fraud', series: Object.values(theftCharacteristics) },
  { id: '2B1.1(c)', title: 'Cross references of theft and fraud', series: [theftCrossReferences] },
  { id: '2F1.1(b) on', title: 'Planning, means and other characteristics of fraud, until November 2001; then 2B1.1', series: Object.values(fraudCharacteristics) },
  { id: '2B4.1', title: 'Commercial bribery', series: [briberyBase, briberyAmounts] },
  { id: '2B3.1', title: 'Robbery: base level, weapons and loss', series: [robberyBase, robberyWeapons, robberyLosses] },
  { id: '2B3.1(b) on', title: 'Bank, injury, abduction and other characteristics of robbery, and murder', series: [...Object.values(robberyCharacteristics), leastLossOfBank, robberyCrossReference] },
  { id: '2J1.2(b)', title: 'Injury, interference and other characteristics of obstruction', series: Object.values(obstructionCharacteristics) },
  { id: '2K2.1(a)', title: 'Firearms: base levels and cross reference', series: [firearmBases, firearmCrossReference] },
  { id: '2K2.1(b)(1)', title: 'Number of firearms, and the ceiling', series: [firearmNumbers, firearmCeiling] },
  { id: '2K2.1(b) on', title: 'Stolen firearms, trafficking and other characteristics', series: [...Object.values(firearmCharacteristicsUnderCeiling), ...Object.values(firearmCharacteristicsAfterCeiling), recordsOfFirearms] },
  { id: '2K2.2', title: 'Trafficking in firearms, until November 1991; then 2K2.1', series: [joined(olderFirearmBases['2K2.2'], since('1991-11-01', firearmBases)), ...Object.values(olderFirearmCharacteristics['2K2.2'])] },
  { id: '2K2.4', title: 'Firearm counts beside the range', series: [firearmTerm] },
  { id: '2L1.2(b)', title: 'Earlier convictions of one who reenters', series: [reentryLevels] },
  { id: '2S1.1', title: 'Money laundering', series: [launderingBase, ...Object.values(launderingCharacteristics), joined(launderedValues, losses)] },
  { id: '2S1.2', title: 'Monetary transactions, until November 2001; then 2S1.1', series: [joined(monetaryTransactionBase, since('2001-11-01', launderingBase)), ...Object.values(monetaryTransactionCharacteristics)] },
  { id: '2X1.1', title: 'Attempt, and what was partly completed', series: [attemptLevels, attemptsNotLowered] },
  ...chapterThree,
  { id: '3D1.1(b)', title: 'Counts outside the groups', series: [excludedCounts] },
  { id: '3D1.2', title: 'Groups of counts', series: [groupingLists] },
  { id: '3D1.3', title: 'The level of a group of counts', series: [groupLevels] },
  { id: '3D1.4', title: 'Combining groups of counts', series: [groupRules] },
  { id: '3D1.5', title: 'The combined level goes to Chapter Five', series: [totalPunishment] },
  { id: '3E1.1', title: 'Acceptance of responsibility', series: [acceptanceLevels, thirdLevel] },
  { id: '3F1.1', title: 'Early disposition programs, until November 2025 5K3.1', series: [earlyDisposition] },
  { id: '4A1.1', title: 'Criminal history points', series: [statusPoints, recencyPoints, violentPointRules] },
  { id: '4A1.2', title: 'Which sentences count, and which as one', series: [timeWindows, singleSentenceRules, violentPointRules] },
  { id: '4A1.2(a)(2) traffic stop', title: 'Whether a traffic stop parts two sentences, on which courts differed', series: [{ of: trafficStops.of, entries: trafficStops.entries.filter(({ value }) => value !== 'contested') }] },
  { id: '4A1.2(a)(4)', title: 'Convictions not yet sentenced', series: [unsentencedConvictions] },
  { id: '4A1.2(c)', title: 'Misdemeanors and petty offenses left out', series: [excludedSentences] },
  { id: '4A1.3', title: 'Departures to another criminal history category', series: [historyDepartures] },
  { id: '4B1.1', title: 'Career offender', series: [careerTables, careerAcceptance, offenseStatutoryMaximum, careerFirearmRanges] },
  { id: '4B1.2(a)', title: 'What a crime of violence is; whether a conviction was one is for a person to decide', series: [violenceDefinitions] },
  { id: '4B1.3', title: 'Criminal livelihood', series: [livelihoodLevels] },
  { id: '4B1.4', title: 'Armed career criminal', series: [armedCareerRules] },
  { id: '4B1.5', title: 'Repeat and dangerous sex offenders against minors', series: [sexOffenderRules] },
  { id: '4C1.1', title: 'Zero-point offenders', series: [zeroPointLevels, zeroPointLists] },
  { id: '5A', title: 'Sentencing Table', series: [sentencingTables] },
  { id: '5A cells of 0 months', title: 'Cells of the Sentencing Table that begin at zero', series: [{ of: 'the cells that begin at zero', entries: sentencingTables.entries.slice(1) }] },
  { id: '5B1.1', title: 'When probation is authorized, by zones', series: [zoneRules] },
  { id: '5B1.2', title: 'Term of probation', series: [probationTerms] },
  { id: '5C1.1', title: 'What may stand for imprisonment, by zones', series: [zoneRules, firstOffenders] },
  { id: '5C1.2(a)', title: 'Criteria of the safety valve', series: [valveCriteria] },
  { id: '5C1.2(b)', title: 'Least level or range with the safety valve', series: [leastWithValve] },
  { id: '5D1.1', title: 'When supervised release is ordered', series: [releaseOrders] },
  { id: '5D1.2', title: 'Term of supervised release', series: [releaseTerms] },
  { id: '5E1.2', title: 'Fines', series: [fineTables] },
  { id: '5G1.1', title: 'Limits of the statute', series: [statutoryLimitWords] },
  { id: '5G1.2', title: 'Sentences on several counts', series: [severalCounts] },
  { id: '5G1.3', title: 'Sentences beside an undischarged or anticipated term', series: [undischargedRules] },
  { id: '5G1.3(b)', title: 'A term served for the same conduct', series: [servedForSameConduct] },
  { id: '5K1.1', title: 'Substantial assistance', series: [assistanceWords] },
  { id: 'Booker', title: 'Whether the guidelines bind', series: [forces] },
]
