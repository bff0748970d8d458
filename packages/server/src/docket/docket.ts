import type { CaseFile, StoreForUser } from '@lenity/casefile/store'
import type { Result } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import type { CaseLine } from './case-line.ts'
import { docketLine, type DocketLine } from './docket-line.ts'
import { docketWishes, type DocketAsked } from './docket-query.ts'
import { choicesIn, type DocketChoices } from './docket-choices.ts'
import { fitsWishes, type DocketRow } from './fits-wishes.ts'
import { lineShelf } from './line-shelf.ts'
import { pageOf, sortNeedsLine } from './sort-rows.ts'
import { tally, type Tally } from './tally.ts'

export interface DocketPage {
  readonly rows: readonly (DocketRow & { readonly line: DocketLine })[]
  /** How many fit, of those looked through, and what they are. */
  readonly tally: Tally
  /** How many one is on at all. */
  readonly all: number
  /** Cases that were not looked through yet: whether they fit, or where they stand, cannot be said. */
  readonly unread: number
  readonly next: string | undefined
  readonly choices: DocketChoices
}

/** So many lines are kept; the ones longest unused make room. */
const most = 40_000
/** Milliseconds a request may take to look through cases beside those it shows. */
const patience = 300
/** So many cases are read in one transaction. */
const atOnce = 25

/**
 * The docket of whoever asks. Which cases they are on is asked of the database each time; what is computed from a case is kept in memory
 * and made anew only when something was done to it.
 */
export function docket() {
  const shelf = lineShelf(most)
  let looking = false
  /** Lines that are newer than the row they were asked for, as long as that row is there. */
  const newer = new WeakMap<CaseFile, DocketLine | undefined>()

  const rowOf = (file: CaseFile, today: CivilDate): DocketRow & { readonly known: boolean } => {
    const there = shelf.get(file, today)
    return { file, line: there?.line, known: there !== undefined }
  }

  /** Looks through cases until all are done or `goOn` says no. */
  async function look(store: StoreForUser, files: readonly CaseFile[], today: CivilDate, goOn: () => boolean): Promise<Result<true>> {
    for (let from = 0; from < files.length && goOn(); from += atOnce) {
      const wanted = files.slice(from, from + atOnce)
      const read = await store.docket.read(wanted.map(({ id }) => id))
      if (!read.ok) return read
      for (const material of read.value) {
        const line = docketLine(material, today)
        shelf.put(material.file, today, line)
        const asked = wanted.find(({ id }) => id === material.file.id)
        // Something may have been done since the list was made: then the line is newer than what was asked for.
        if (asked && asked.role === material.file.role && asked.changes !== material.file.changes) newer.set(asked, line)
      }
    }
    return { ok: true, value: true }
  }
  const rowsOf = (files: readonly CaseFile[], today: CivilDate) => files.map(file => (newer.has(file) ? { file, line: newer.get(file), known: true } : rowOf(file, today))).filter(({ known, line }) => !known || line !== undefined)

  return {
    /** Every line there is, the newest first. */
    async all(store: StoreForUser, today: CivilDate): Promise<Result<readonly CaseLine[]>> {
      const files = await casesOf(store)
      const looked = await look(store, files.filter(file => !rowOf(file, today).known), today, () => true)
      if (!looked.ok) return looked
      return { ok: true, value: rowsOf(files, today).flatMap(({ line }) => (line ? [line.summary] : [])) }
    },

    /** A page of those that fit. What is shown is looked through now; of the rest as many as patience allows, by one request at a time. */
    async page(store: StoreForUser, userId: string, asked: DocketAsked, today: CivilDate): Promise<Result<DocketPage>> {
      const files = await casesOf(store)
      const until = performance.now() + patience
      const { sort, after, most: size, ...wishes } = asked
      const fits = fitsWishes(docketWishes.parse(wishes), userId, today)
      const placed = ({ line }: DocketRow) => line !== undefined || !sortNeedsLine(sort)
      const shownOf = (rows: readonly DocketRow[]) => pageOf(rows.filter(row => fits(row) === true && placed(row)), { sort, after, most: size })

      const first = shownOf(rowsOf(files, today)).rows.filter(({ line }) => line === undefined).map(({ file }) => file)
      const shown = await look(store, first, today, () => true)
      if (!shown.ok) return shown
      if (!looking) {
        looking = true
        try {
          const rest = rowsOf(files, today).filter(row => row.line === undefined && fits(row) !== false).map(({ file }) => file)
          const others = await look(store, rest, today, () => performance.now() < until)
          if (!others.ok) return others
        } finally {
          looking = false
        }
      }
      const rows = rowsOf(files, today)
      const fitting = rows.filter(row => fits(row) === true)
      const page = pageOf(fitting.filter(placed), { sort, after, most: size })
      return { ok: true, value: {
        rows: page.rows.flatMap(({ file, line }) => (line ? [{ file, line }] : [])),
        tally: tally(fitting, today),
        all: rows.length,
        unread: rows.filter(row => row.line === undefined && fits(row) !== false).length,
        next: page.next,
        choices: choicesIn(rows),
      } }
    },
  }
}

/** The cases there is something of. */
async function casesOf(store: StoreForUser): Promise<readonly CaseFile[]> {
  return (await store.cases.list()).filter(({ closed }) => closed?.why !== 'erased')
}
