import type { CivilDate } from '../../core/civil-date.ts'
import { zeroPointSince } from '../guidelines/4c1-1-zero-point/zero-point.table.ts'
import { historyOn } from './history-today.ts'
import type { PlainCase } from './read-case.ts'

/**
 * The facts that would settle whether 4C1.1 takes two levels off in a sentence imposed on a day; none where it is settled. A weapon that
 * was found leaves it open, since it may have been another's. Someone in category I whose points are not known may have none.
 */
export function zeroPointNeeds(plain: PlainCase, on: CivilDate): readonly string[] {
  const { zeroPointCriteria, weapon, weaponOwn, roleLevels, careerOffender, counts } = plain
  if (on < zeroPointSince || zeroPointCriteria === false || weaponOwn === true || (roleLevels ?? 0) > 0 || careerOffender === true || counts.some(({ isFirearm }) => isFirearm)) return []
  const { most, least } = historyOn(plain, on)
  const pointsOpen = plain.points === undefined && least.category === 1
  if (!pointsOpen && most.points !== 0 && least.points !== 0) return []
  return [
    ...(pointsOpen ? ['guideline.points'] : []), ...(zeroPointCriteria === undefined && weapon === true && weaponOwn === undefined ? ['guideline.weaponOwn'] : []),
    ...(zeroPointCriteria === undefined ? ['guideline.zeroPointCriteria'] : []),
  ]
}

/** What a reading assumes of it, in words. */
export function zeroPointWords(met: boolean, open: readonly string[]): string {
  const points = open.includes('guideline.points')
  const criteria = open.includes('guideline.zeroPointCriteria')
  if (!met) return !points ? 'the other criteria of 4C1.1 are not met' : criteria ? 'there were criminal history points, or the other criteria of 4C1.1 are not met' : 'there were criminal history points'
  const words = [points ? 'there were no criminal history points' : undefined, criteria ? 'the other criteria of 4C1.1 are met' : undefined].filter((part) => part !== undefined).join(' and ')
  return open.includes('guideline.weaponOwn') ? `${words}, the weapon found having been neither possessed nor induced by the person` : words
}
