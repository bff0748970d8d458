import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A line of the table: up to so many half units, the increase. */
export interface UnitLine {
  readonly halfUnits: number
  readonly increase: number
  readonly source: Source
}

export interface GroupRules {
  readonly lines: readonly UnitLine[]
  /** Whether a fraction other than one and a half is rounded up to a whole unit. */
  readonly roundsUp: boolean
}

const line = (halfUnits: number, increase: number, quote: string): UnitLine => ({ halfUnits, increase, source: manual(2025, '§3D1.4', quote) })

const lines: readonly UnitLine[] = [
  line(2, 0, 'NUMBER OF UNITS INCREASE IN OFFENSE LEVEL 1 none'), line(3, 1, '1 1/2 add 1 level'), line(4, 2, '2 add 2 levels'), line(6, 3, '2 1/2 – 3 add 3 levels'),
  line(10, 4, '3 1/2 – 5 add 4 levels'), line(Number.POSITIVE_INFINITY, 5, 'More than 5 add 5 levels.'),
]

export const groupRules: Series<GroupRules> = {
  of: 'the combined offense level of several groups of counts',
  entries: [
    { from: '1987-11-01', to: '1990-10-31', value: { lines, roundsUp: true }, source: amendment(350, '"(d) Except when the total number of Units is 1 1/2, round up to the next large whole number."') },
    { from: '1990-11-01', checkedThrough, value: { lines, roundsUp: false }, source: manual(2025, '§3D1.4', 'increasing that offense level by the amount indicated in the following table:') },
  ],
}

/** How far below the highest group another may lie and count. */
export const unitWords = {
  whole: manual(2025, '§3D1.4(a)', 'Count one additional Unit for each Group that is equally serious or from 1 to 4 levels less serious.'),
  half: manual(2025, '§3D1.4(b)', 'Count as one-half Unit any Group that is 5 to 8 levels less serious than the Group with the highest offense level.'),
  none: manual(2025, '§3D1.4(c)', 'Disregard any Group that is 9 or more levels less serious than the Group with the highest offense level.'),
}
