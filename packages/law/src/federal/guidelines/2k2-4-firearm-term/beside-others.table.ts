import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Why the offense the firearm served has no levels for a weapon. Until 1 November 2000 some courts still gave them for another weapon. */
export const noWeaponLevels: Series<'of this weapon' | 'of any weapon'> = {
  of: 'the weapon enhancement beside a firearm count (2K2.4)',
  entries: [
    { from: '1987-11-01', to: '2000-10-31', value: 'of this weapon', source: amendment(599, 'no weapon enhancement should be applied with respect to the guideline for the underlying offense.') },
    { from: '2000-11-01', to: '2025-10-31', value: 'of any weapon', source: amendment(599, 'A sentence under this guideline accounts for any explosive or weapon enhancement for the underlying offense of conviction') },
    { from: '2025-11-01', checkedThrough, value: 'of any weapon', source: manual(2025, '§2K2.4, comment. (n.4(A))', 'do not apply any specific offense characteristic for possession, brandishing, use, or discharge of an explosive or firearm when determining the sentence for the underlying offense.') },
  ],
}

/** Nor for violence, since the guideline has a level for it. */
export const noViolenceLevels = manual(2025, '§2K2.4, comment. (n.4(A))', 'A sentence under this guideline also accounts for conduct that would subject the defendant to an enhancement under §2D1.1(b)(2)')

export const outsideTheGroups = manual(2025, '§3D1.1(b)(1)', 'requires that such term of imprisonment be imposed to run consecutively to any other term of imprisonment. Sentences for such counts are governed by the provisions of §5G1.2(a).')
export const firearmsAlone = manual(2025, '§2K2.4(b)', 'Chapters Three, Parts A through E, and Four shall not apply to that count of conviction.')
