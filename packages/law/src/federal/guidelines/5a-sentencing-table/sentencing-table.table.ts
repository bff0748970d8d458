import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import { readRows } from './read-rows.ts'

/** The cells by offense level, then by criminal history category from I; a cell is undefined where its figures are not known. */
export type SentencingTable = ReadonlyMap<number, readonly (TermRange | undefined)[]>

/** The table as printed in the manual of 1 November 2025: the offense level, then the ranges of categories I to VI in months. */
const printed = `
  1 0–6 0–6 0–6 0–6 0–6 0–6
  2 0–6 0–6 0–6 0–6 0–6 1–7
  3 0–6 0–6 0–6 0–6 2–8 3–9
  4 0–6 0–6 0–6 2–8 4–10 6–12
  5 0–6 0–6 1–7 4–10 6–12 9–15
  6 0–6 1–7 2–8 6–12 9–15 12–18
  7 0–6 2–8 4–10 8–14 12–18 15–21
  8 0–6 4–10 6–12 10–16 15–21 18–24
  9 4–10 6–12 8–14 12–18 18–24 21–27
  10 6–12 8–14 10–16 15–21 21–27 24–30
  11 8–14 10–16 12–18 18–24 24–30 27–33
  12 10–16 12–18 15–21 21–27 27–33 30–37
  13 12–18 15–21 18–24 24–30 30–37 33–41
  14 15–21 18–24 21–27 27–33 33–41 37–46
  15 18–24 21–27 24–30 30–37 37–46 41–51
  16 21–27 24–30 27–33 33–41 41–51 46–57
  17 24–30 27–33 30–37 37–46 46–57 51–63
  18 27–33 30–37 33–41 41–51 51–63 57–71
  19 30–37 33–41 37–46 46–57 57–71 63–78
  20 33–41 37–46 41–51 51–63 63–78 70–87
  21 37–46 41–51 46–57 57–71 70–87 77–96
  22 41–51 46–57 51–63 63–78 77–96 84–105
  23 46–57 51–63 57–71 70–87 84–105 92–115
  24 51–63 57–71 63–78 77–96 92–115 100–125
  25 57–71 63–78 70–87 84–105 100–125 110–137
  26 63–78 70–87 78–97 92–115 110–137 120–150
  27 70–87 78–97 87–108 100–125 120–150 130–162
  28 78–97 87–108 97–121 110–137 130–162 140–175
  29 87–108 97–121 108–135 121–151 140–175 151–188
  30 97–121 108–135 121–151 135–168 151–188 168–210
  31 108–135 121–151 135–168 151–188 168–210 188–235
  32 121–151 135–168 151–188 168–210 188–235 210–262
  33 135–168 151–188 168–210 188–235 210–262 235–293
  34 151–188 168–210 188–235 210–262 235–293 262–327
  35 168–210 188–235 210–262 235–293 262–327 292–365
  36 188–235 210–262 235–293 262–327 292–365 324–405
  37 210–262 235–293 262–327 292–365 324–405 360–life
  38 235–293 262–327 292–365 324–405 360–life 360–life
  39 262–327 292–365 324–405 360–life 360–life 360–life
  40 292–365 324–405 360–life 360–life 360–life 360–life
  41 324–405 360–life 360–life 360–life 360–life 360–life
  42 360–life 360–life 360–life 360–life 360–life 360–life
  43 life life life life life life
`

const whole = readRows(printed)

/** Each row as printed, to quote in a step. */
export const rowSources: ReadonlyMap<number, Source> = new Map(printed.trim().split('\n').map((line) => [Number.parseInt(line.trim(), 10), manual(2025, 'ch. 5, pt. A, Sentencing Table', line.trim())]))

/** The whole table with some rows of category I as they stood before. */
function withCategoryI(cells: Readonly<Record<number, TermRange>>): SentencingTable {
  return new Map([...whole].map(([level, row]) => [level, [cells[level] ?? row[0], ...row.slice(1)]]))
}

/** Amendment 270 put 0-6 for every cell of 0-1 to 0-5 and does not say which cell had which: those cells are not known. */
function withoutZeroToSix(table: SentencingTable): SentencingTable {
  return new Map([...table].map(([level, row]) => [level, row.map((range) => (range?.[0] === 0 ? undefined : range))]))
}

const of1989 = withCategoryI({ 7: [1, 7], 8: [2, 8] })

/** How the table is entered with a level beyond its rows. */
export const extremeLevels = manual(2025, 'ch. 5, pt. A, comment. (n.2)', 'A total offense level of less than 1 is to be treated as an offense level of 1. An offense level of more than 43 is to be treated as an offense level of 43.')

export const sentencingTables: Series<SentencingTable> = {
  of: 'the Sentencing Table',
  entries: [
    {
      from: '1987-11-01', to: '1989-10-31', value: withoutZeroToSix(of1989),
      source: amendment(270, 'is amended in the Sentencing Table by deleting "0-1, 0-2, 0-3, 0-4, and 0-5" wherever it appears, and inserting in each instance "0-6".'),
    },
    {
      from: '1989-11-01', to: '1992-10-31', value: of1989,
      source: amendment(462, 'at Offense Level 7, Criminal History Category I, by deleting "1-7" and inserting in lieu thereof "0-6"; and at Offense Level 8, Criminal History Category I, by deleting "2-8" and inserting in lieu thereof "0-6".'),
    },
    {
      from: '1992-11-01', checkedThrough, value: whole,
      source: manual(2025, 'ch. 5, pt. A, comment. (n.1)', 'The intersection of the Offense Level and Criminal History Category displays the Guideline Range in months of imprisonment.'),
    },
  ],
}
