import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What a mitigating role does to the level of the Drug Quantity Table: `levels` is 3B1.2's own reduction (-2, -3 or -4). */
export type RoleCap = (level: number, levels: number) => number

const none: RoleCap = (level) => level
const thirty: RoleCap = (level) => Math.min(level, 30)
const graduated: RoleCap = (level) => (level >= 38 ? level - 4 : level >= 34 ? level - 3 : level >= 32 ? level - 2 : level)
const graduatedWithMinimal: RoleCap = (level, levels) => {
  const lowered = graduated(level, levels)
  return levels === -4 ? Math.min(lowered, 32) : lowered
}
const of2025: RoleCap = (level, levels) => {
  const lowered = level > 34 ? 32 : level === 34 ? 31 : level === 32 ? 30 : level
  return levels === -4 ? Math.min(lowered, 30) : lowered
}

/** 2D1.1(a)(3), since 1 November 2009 (a)(5). The table has even levels only. */
export const mitigatingRoleCaps: Series<RoleCap> = {
  of: 'the cap on the drug level for a mitigating role',
  entries: [
    { from: '1987-11-01', to: '2002-10-31', value: none, source: amendment(123, 'the offense level specified in the Drug Quantity Table set forth in subsection (c) below.') },
    { from: '2002-11-01', to: '2004-10-31', value: thirty, source: amendment(640, 'if the defendant receives an adjustment under §3B1.2 (Mitigating Role), the base offense level under this subsection shall be not more than level 30.') },
    { from: '2004-11-01', to: '2010-10-31', value: graduated, source: amendment(668, '(B) the base offense level under subsection (c) is (i) level 32, decrease by 2 levels; (ii) level 34 or level 36, decrease by 3 levels; or (iii) level 38, decrease by 4 levels.') },
    { from: '2010-11-01', to: '2025-10-31', value: graduatedWithMinimal, source: amendment(748, 'If the resulting offense level is greater than level 32 and the defendant receives the 4-level (‘minimal participant’) reduction in §3B1.2(a), decrease to level 32.') },
    { from: '2025-11-01', checkedThrough, value: of2025, source: manual(2025, '§2D1.1(a)(5)', 'the base offense level under subsection (c) is (i) level 32, decrease by 2 levels; (ii) level 34, decrease by 3 levels; or (iii) above level 34, decrease to level 32.') },
  ],
}

/** The second sentence of the cap of 2025, for the four levels of a minimal participant. */
export const minimalRoleCap2025 = manual(2025, '§2D1.1(a)(5)', 'If the resulting offense level is greater than level 30 and the defendant receives the 4-level reduction in §3B1.2(a), decrease to level 30.')
