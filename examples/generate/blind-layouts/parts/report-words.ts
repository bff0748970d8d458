import { sectionTruths } from './case-truths.ts'
import type { Story } from '../../story/story.ts'

/** The drug as a report names it in a sentence: marijuana; a mixture containing methamphetamine. */
export function drugInWords(substance: string): string {
  if (substance === 'marihuana') return 'marijuana'
  return substance === 'methamphetamine (mixture)' ? 'a mixture or substance containing methamphetamine' : substance
}

export function isDrugCase({ counts }: Story): boolean {
  return counts.some(({ offense }) => offense.substance !== undefined)
}

/** What a role adjustment of so many levels is called. */
export function roleInWords(levels: number): string {
  return { 4: 'an organizer or leader of criminal activity that involved five or more participants', 3: 'a manager or supervisor of criminal activity that involved five or more participants', 2: 'an organizer, leader, manager, or supervisor', [-2]: 'a minor participant' }[levels] ?? 'neither an aggravating nor a mitigating role'
}

/** +2; -3; 0 */
export function withSign(levels: number): string {
  return levels > 0 ? `+${levels}` : String(levels)
}

/** The findings of level and history that a report computes step by step; of a weapon only where the report speaks of one. */
export function computedTruths(story: Story): Record<string, unknown> {
  const { guideline: g } = story
  return {
    'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.acceptanceLevels': g.acceptance,
    'guideline.totalLevel': g.total, 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range, ...(isDrugCase(story) ? { 'guideline.weapon': g.weapon } : {}),
  }
}

/** The least terms by statute of each count, as the officer states them: 0 where there is none. */
export function minimumTruths(story: Story): Record<string, unknown> {
  return { ...sectionTruths(story, String), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.statedMinimum`, leastTerm(story, i)])) }
}

/** The least term of a count in months: of 18 U.S.C. 924(c) sixty. */
export function leastTerm({ counts }: Story, i: number): number {
  return counts[i]?.offense.limits[0] ?? 0
}

/** 10 years to life; not more than 20 years */
export function limitsInWords({ counts }: Story, i: number): string {
  const [least, most] = counts[i]?.offense.limits ?? [0, 240]
  const top = most === 'life' ? 'life' : `${most / 12} years`
  return least > 0 ? `${least / 12} years to ${top}` : `0 to ${top}`
}
