import type { ServerFigures } from './bench-server.ts'
import type { WallsPrice } from './walls-price.ts'

function line(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join('  ')
}

function price({ withWalls, without }: WallsPrice): string {
  return without === 0 ? '–' : `${Math.round((withWalls / without - 1) * 100)} %`
}

function theFifty({ late, others }: ServerFigures['atWork']): string {
  return `they ask from a process of their own on the same processors, ${late.toFixed(1)} ms late at p95; ${Math.round(others * 100)} % of the processors went to what else the machine did`
}

const wide = [28, 7, 8, 8, 8]

/** The figures as a table of plain text. */
export function showServer(figures: ServerFigures): string {
  const { office, atWork, atOnce, costs, walls, notFound, memory } = figures
  return [
    `${office.cases.toLocaleString('en-US')} cases, ${(office.cases * office.factsEach).toLocaleString('en-US')} facts, ${(office.cases * office.papersEach * office.pagesEach).toLocaleString('en-US')} pages (text, no boxes), made up in ${Math.round(figures.filledInSeconds)} s, read into memory for searching and the docket in ${Math.round(figures.readInSeconds)} s`,
    `resident memory: the program ${memory.program} MB, PostgreSQL ${memory.database} MB`,
    '',
    `${office.people} people at work, each looking at an answer for ${figures.pause / 1000} s before the next question: ${Math.round(atWork.perSecond)} requests a second, ${atWork.refused} refused`,
    theFifty(atWork),
    line(['milliseconds', 'times', 'p50', 'p95', 'p99'], wide),
    ...atWork.kinds.map(({ what, count, p50, p95, p99 }) => line([what, count, p50, p95, p99], wide)),
    '',
    `the same people without a pause, always ${office.people} requests at once: ${Math.round(atOnce.perSecond)} requests a second, ${atOnce.refused} refused`,
    theFifty(atOnce),
    line(['milliseconds', 'times', 'p50', 'p95', 'p99'], wide),
    ...atOnce.kinds.map(({ what, count, p50, p95, p99 }) => line([what, count, p50, p95, p99], wide)),
    '',
    line(['processor, ms a request', 'program', 'database'], [28, 8, 8]),
    ...costs.map(({ what, program, database }) => line([what, program, database], [28, 8, 8])),
    '',
    line(['milliseconds, p50, one person', 'walls', 'none', 'price'], [34, 8, 8, 8]),
    ...walls.map((one) => line([one.what, one.withWalls, one.without, price(one)], [34, 8, 8, 8])),
    '',
    `not found: ${notFound.walled} ms for a case behind a wall, ${notFound.none} ms for one that does not exist`,
  ].join('\n')
}
