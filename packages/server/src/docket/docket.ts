import { setImmediate } from 'node:timers/promises'
import type { CaseFile, DocketMaterial, StoreForUser } from '@lenity/casefile/store'
import type { Result } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { mayCompute, type CaseLine } from './case-line.ts'
import { docketLine, type DocketLine } from './docket-line.ts'
import { docketWishes, type DocketAsked } from './docket-query.ts'
import { choicesIn, type DocketChoices } from './docket-choices.ts'
import { factsSay, type FactsSay } from './facts-say.ts'
import { fitsWishes, type DocketRow } from './fits-wishes.ts'
import { lineShelf } from './line-shelf.ts'
import { sharedMarks } from './marks-of-person.ts'
import { saysShelf } from './says-shelf.ts'
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
  /** Cases that fit by how they stood on an earlier day, when they were last looked through. */
  readonly older: number
  readonly next: string | undefined
  readonly choices: DocketChoices
}

/** So many lines are kept; the ones longest unused make room. */
const most = 40_000
/** Milliseconds a request may take to look through cases beside those it shows. */
const patience = 100
/** The same for a request that is there to look through more. */
const longPatience = 1_500
/** So many cases are read in one transaction. */
const atOnce = 10

/**
 * The docket of whoever asks. Which cases they are on is asked of the database each time; what is computed from a case is kept in memory
 * and made anew only when something was done to it.
 */
export function docket() {
  const [shelf, says] = [lineShelf(most), saysShelf(most)]
  let looking = false

  /** A row for each case, with its line where the case was looked through; what cannot be opened any more is left out. */
  const rowsOf = (files: readonly CaseFile[], today: CivilDate): Row[] => files.flatMap((file): Row[] => {
    const there = shelf.get(file, today)
    return there === undefined ? [{ file, line: undefined, older: false }] : there.line === undefined ? [] : [{ file, line: there.line, older: there.older }]
  })

  /** Looks through the cases of rows until all are done or `goOn` says no, and puts their lines into the rows. */
  async function look(store: StoreForUser, rows: readonly Row[], today: CivilDate, goOn: () => boolean): Promise<Result<true>> {
    for (let from = 0; from < rows.length && goOn(); from += atOnce) {
      const wanted = new Map(rows.slice(from, from + atOnce).map(row => [row.file.id, row]))
      const there = new Map<string, FactsSay>()
      const read = await store.docket.read([...wanted.keys()], (file, version) => {
        const say = mayCompute({ file }) ? says.get(file, version, file.asOf ?? today) : undefined
        if (say) there.set(file.id, say)
        return say !== undefined
      })
      if (!read.ok) return read
      for (const material of read.value) {
        const row = wanted.get(material.file.id)
        const line = docketLine(material, material.file.asOf ?? today, there.get(material.file.id) ?? sayAnew(material, today))
        // What the law says of one case takes a processor some milliseconds: others are answered between two of them.
        await setImmediate()
        shelf.put(material.file, today, line)
        // Something may have been done since the list was made: then the line is newer than the row, and of the part one has now.
        if (row && row.file.role === material.file.role) Object.assign(row, { line: line ?? 'gone', older: false })
      }
    }
    return { ok: true, value: true }
  }

  function sayAnew({ file, version, said }: DocketMaterial, today: CivilDate): FactsSay | undefined {
    if (said === undefined || !mayCompute({ file })) return undefined
    const say = factsSay(file, said, file.asOf ?? today)
    says.put(file, version, file.asOf ?? today, say)
    return say
  }

  return {
    /** Every line there is, the newest first. */
    async all(store: StoreForUser, today: CivilDate): Promise<Result<readonly CaseLine[]>> {
      const rows = rowsOf(await casesOf(store), today)
      const looked = await look(store, rows.filter(notOfToday), today, () => true)
      return looked.ok ? { ok: true, value: standing(rows).flatMap(({ line }) => (line ? [line.summary] : [])) } : looked
    },

    /** A page of those that fit. What is shown is looked through now; of the rest as many as patience allows, by one request at a time. */
    async page(store: StoreForUser, userId: string, asked: DocketAsked, today: CivilDate): Promise<Result<DocketPage>> {
      const rows = rowsOf(await casesOf(store), today)
      const { sort, after, most: size, look: longer, ...wishes } = asked
      const until = performance.now() + (longer === undefined ? patience : longPatience)
      let shared: ReadonlySet<string> = new Set()
      const fits = fitsWishes(docketWishes.parse(wishes), userId, today, () => shared)
      const placed = ({ line }: DocketRow) => line !== undefined || !sortNeedsLine(sort)
      const pageNow = (those: readonly DocketRow[]) => pageOf(those.filter(row => fits(row) === true && placed(row)), { sort, after, most: size })

      const unseen = rows.filter(notOfToday)
      const shown = async () => {
        for (let turn = 0; ; turn++) {
          if (wishes.twice !== undefined) shared = sharedMarks(standing(rows))
          const page = pageNow(standing(rows))
          const before = (page.rows as readonly Row[]).filter(notOfToday)
          // What was looked through may fit no longer, or stand elsewhere.
          if (before.length === 0 || turn === 4) return { ok: true as const, value: page }
          const looked = await look(store, before, today, () => true)
          if (!looked.ok) return looked
        }
      }
      let page = await shown()
      if (!page.ok) return page
      if (unseen.some(notOfToday) && !looking) {
        looking = true
        try {
          const others = await look(store, unseen.filter(row => notOfToday(row) && fits(row as DocketRow) !== false), today, () => performance.now() < until)
          page = others.ok ? await shown() : others
          if (!page.ok) return page
        } finally {
          looking = false
        }
      }
      const there = standing(rows)
      return { ok: true, value: {
        rows: page.value.rows.flatMap(({ file, line }) => (line ? [{ file, line }] : [])),
        tally: tally(there.filter(row => fits(row) === true), today),
        all: there.length,
        unread: unseen.filter(row => row.line === undefined && fits(row as DocketRow) !== false).length,
        older: unseen.filter(row => row.older && fits(row as DocketRow) === true).length,
        next: page.value.next,
        choices: choicesIn(there),
      } }
    },
  }
}

interface Row {
  readonly file: CaseFile
  /** `gone` when what opens it is. */
  line: DocketLine | 'gone' | undefined
  /** It was computed on an earlier day. */
  older: boolean
}

function notOfToday({ line, older }: Row): boolean {
  return line === undefined || older
}

function standing(rows: readonly Row[]): readonly DocketRow[] {
  return rows.filter(({ line }) => line !== 'gone') as readonly DocketRow[]
}

/** The cases there is something of. */
async function casesOf(store: StoreForUser): Promise<readonly CaseFile[]> {
  return (await store.cases.list()).filter(({ closed }) => closed?.why !== 'erased')
}
