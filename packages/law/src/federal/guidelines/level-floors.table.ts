import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'
import { amendment, checkedThrough, manual } from './cite.ts'

/** A characteristic after which the offense level is not below a level. */
export interface LevelFloor {
  /** The subdivision as the manuals of those days number it. */
  readonly section: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly atLeast: number
  readonly source: Source
}

const sophisticated = amendment(617, '"If the resulting offense level is less than level 12, increase to level 12."')
const since = (quote: string): Source => manual(2025, '§2B1.1(b)', quote)

/** The characteristics found by a court whose words end "if the resulting offense level is less than …". */
export const levelFloors: readonly LevelFloor[] = [
  { section: '2B1.1(b)(8)', from: '2001-11-01', to: '2004-10-31', atLeast: 12, source: sophisticated },
  { section: '2B1.1(b)(9)', from: '2004-11-01', to: '2011-10-31', atLeast: 12, source: amendment(665, 'Section 2B1.1(b) is amended by redesignating subdivisions (7) through (14) as subdivisions (8) through (15), respectively') },
  { section: '2B1.1(b)(10)', from: '2011-11-01', to: checkedThrough, atLeast: 12, source: since('involved sophisticated means and the defendant intentionally engaged in or caused the conduct constituting sophisticated means, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.') },
  { section: '2B1.1(b)(11)', from: '2011-11-01', to: checkedThrough, atLeast: 12, source: since('obtained by the use of, another means of identification, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.') },
  { section: '2B1.1(b)(15)', from: '2016-11-01', to: checkedThrough, atLeast: 14, source: since('goods or chattels that are part of a cargo shipment, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.') },
  { section: '2B1.1(b)(16)', from: '2016-11-01', to: checkedThrough, atLeast: 14, source: since('possession of a dangerous weapon (including a firearm) in connection with the offense, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.') },
  { section: '2K2.1(b)(6)', from: '2011-11-01', to: '2025-10-31', atLeast: 18, source: manual(2016, '§2K2.1(b)(6)', 'would be used or possessed in connection with another felony offense, increase by 4 levels. If the resulting offense level is less than level 18, increase to level 18.') },
  { section: '2K2.1(b)(7)', from: '2025-11-01', to: checkedThrough, atLeast: 18, source: manual(2025, '§2K2.1(b)(7)', 'increase by 4 levels. If the resulting offense level is less than level 18, increase to level 18.') },
]

/** The floor a characteristic brings under the manual of a day; undefined where it brings none that was read. */
export function floorAfter(section: string, on: CivilDate): LevelFloor | undefined {
  const bare = section.replaceAll(/[\s§]/g, '')
  return levelFloors.find((floor) => on >= floor.from && (on <= floor.to || floor.to === checkedThrough) && bare.startsWith(floor.section))
}
