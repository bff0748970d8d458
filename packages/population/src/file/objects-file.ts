import { cellsOf } from './cells-of.ts'
import type { PeopleFile, PeopleRow, Stretch } from './people-file.ts'

/** One object of a file, or why there is none in its place. */
export interface ObjectRow {
  readonly number: number
  readonly value?: unknown
  readonly wrong?: string
}

/** So many objects tell the headings; a name that comes up later is not read, and its row is refused. */
export const forHeadings = 1_000

/** A file of objects as rows of cells, so that it is read as a table is; `first` gives those at its beginning where they can be had for less. */
export async function objectsFile(about: Pick<PeopleFile, 'how' | 'size' | 'marks'>, objects: (seen?: (bytes: number) => void, stretch?: Stretch) => AsyncGenerator<ObjectRow>, first: () => AsyncGenerator<ObjectRow> = objects): Promise<PeopleFile> {
  /** Each with whether anything but blanks was seen there. */
  const ways = new Map<string, boolean>()
  let looked = 0
  for await (const { value, wrong } of first()) {
    const read = wrong === undefined ? cellsOf(value) : { wrong }
    if ('cells' in read) for (const [way, cell] of read.cells) ways.set(way, cell !== '' || ways.get(way) === true)
    if (++looked === forHeadings) break
  }
  // What is an object of some and null of others is no column of its own.
  const headings = [...ways].filter(([way, isFilled]) => isFilled || ![...ways.keys()].some((other) => other.startsWith(`${way}.`))).map(([way]) => way)
  const known = new Set(headings)
  return {
    ...about, headings,
    rows: async function* rows(seen, stretch): AsyncGenerator<PeopleRow> {
      for await (const { number, value, wrong } of objects(seen, stretch)) {
        const read = wrong === undefined ? cellsOf(value) : { wrong }
        if ('wrong' in read) yield { number, cells: [], wrong: read.wrong }
        else {
          const late = [...read.cells.keys()].find((way) => read.cells.get(way) !== '' && !known.has(way))
          yield { number, cells: headings.map((way) => read.cells.get(way) ?? ''), ...(late !== undefined && { wrong: `“${late.slice(0, 80)}” stands in none of the first ${forHeadings} people` }) }
        }
      }
    },
  }
}
