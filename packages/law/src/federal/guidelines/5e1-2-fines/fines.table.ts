import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** A line of the fine table: up to an offense level (Infinity: and above), the least and the greatest fine in dollars. */
export interface FineLine {
  readonly upTo: number
  readonly least: number
  readonly greatest: number
}

export interface FineTable {
  readonly lines: readonly FineLine[]
  /** Until October 1991: the least was also the gain, the greatest also twice the loss or three times the gain. */
  readonly gainAndLoss: boolean
  /** A statute that authorizes more than this, or a fine a day, sets the greatest fine itself: (c)(4). */
  readonly ownGreatestAbove: number
}

/** `4–5 $500 $9,500`, `38 and above $50,000 $500,000`, as printed. A line that cannot be read throws on loading. */
function read(printed: string): readonly FineLine[] {
  return printed.trim().split('\n').map((line) => {
    const [, level, above, least, greatest] = /^\s*(?:\d+–)?(\d+)( and above)?(?: and below)? \$([\d,]+) \$([\d,]+)/.exec(line) ?? []
    if (level === undefined || least === undefined || greatest === undefined) throw new Error(`No fine can be read in this line: ${line}`)
    return { upTo: above === undefined ? Number(level) : Number.POSITIVE_INFINITY, least: Number(least.replaceAll(',', '')), greatest: Number(greatest.replaceAll(',', '')) }
  })
}

const from6 = `
  6–7 $500 $5,000
  8–9 $1,000 $10,000
  10–11 $2,000 $20,000
  12–13 $3,000 $30,000
  14–15 $4,000 $40,000
  16–17 $5,000 $50,000
  18–19 $6,000 $60,000
  20–22 $7,500 $75,000
  23–25 $10,000 $100,000
  26–28 $12,500 $125,000
  29–31 $15,000 $150,000
  32–34 $17,500 $175,000
  35–37 $20,000 $200,000
  38 and above $25,000 $250,000`
const of1987 = read(`1 $25 $250\n2–3 $100 $1,000\n4–5 $250 $2,500${from6}`)
const of1989 = read(`3 and below $100 $5,000\n4–5 $250 $5,000${from6}`)
const of2015 = read(`
  3 and below $200 $9,500
  4–5 $500 $9,500
  6–7 $1,000 $9,500
  8–9 $2,000 $20,000
  10–11 $4,000 $40,000
  12–13 $5,500 $55,000
  14–15 $7,500 $75,000
  16–17 $10,000 $95,000
  18–19 $10,000 $100,000
  20–22 $15,000 $150,000
  23–25 $20,000 $200,000
  26–28 $25,000 $250,000
  29–31 $30,000 $300,000
  32–34 $35,000 $350,000
  35–37 $40,000 $400,000
  38 and above $50,000 $500,000`)

export const fineTables: Series<FineTable> = {
  of: 'the fine table (5E1.2)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { lines: of1987, gainAndLoss: true, ownGreatestAbove: 250_000 }, source: amendment(281, '1 $ 25 $ 250 2-3 $100 $1,000 4-5 $250 $2,500') },
    { from: '1989-11-01', to: '1991-10-31', value: { lines: of1989, gainAndLoss: true, ownGreatestAbove: 250_000 }, source: amendment(281, '3 and below $100 $5,000 4-5 $250 $5,000') },
    { from: '1991-11-01', to: '2015-10-31', value: { lines: of1989, gainAndLoss: false, ownGreatestAbove: 250_000 }, source: amendment(384, '"(1) The minimum of the fine range is the amount shown in column A of the table below. (2) Except as specified in (4) below, the maximum of the fine range is the amount shown in column B') },
    { from: '2015-11-01', to: '2018-10-31', value: { lines: of2015, gainAndLoss: false, ownGreatestAbove: 500_000 }, source: manual(2016, '§5E1.2(c)(3)', '3 and below $200 $9,500 4–5 $500 $9,500 6–7 $1,000 $9,500') },
    { from: '2018-11-01', checkedThrough, value: { lines: of2015, gainAndLoss: false, ownGreatestAbove: 500_000 }, source: manual(2025, '§5E1.2(c)(3)', '3 and below $200 $9,500 4–5 $500 $9,500 6–7 $1,000 $9,500') },
  ],
}

/** Since this day an offense committed before it keeps the table of 1 November 2014: (h). */
export const newFinesSince = '2015-11-01'
export const fineTableOf2014 = '2014-11-01'

export const fineWords = {
  olderOffense: manual(2025, '§5E1.2(h)(1)', 'For offenses committed prior to November 1, 2015, use the applicable fine guideline range that was set forth in the version of §5E1.2(c) that was in effect on November 1, 2014'),
  ownGreatest: manual(2025, '§5E1.2(c)(4)', 'In such cases, the court may impose a fine up to the maximum authorized by the statute.'),
  gain: amendment(384, '(B) the pecuniary gain to the defendant, less restitution made or ordered.'),
} as const satisfies Readonly<Record<string, Source>>
