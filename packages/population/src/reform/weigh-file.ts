import { isCoded } from '../codebook/read-by-codebook.ts'
import { isSealedVariable } from '../codebook/variables.table.ts'
import type { Reform } from '@lenity/law/reform'
import { isSealedPath } from '../columns/column-fields.ts'
import { Unreadable, type PeopleFile, type Stretch } from '../file/people-file.ts'
import { inOrder } from '../run/in-order.ts'
import type { PassAt } from '../run/pass-over.ts'
import { ownThreads, type Threads } from '../run/threads.ts'
import { groupColumn } from './group-word.ts'
import { add, emptyTally, type Tally } from './tally.ts'
import type { WeighedBatch, WeighPlan } from './weigh-batch.ts'

export interface WeighFile extends Omit<WeighPlan, 'by'> {
  readonly file: PeopleFile
  /** The rows that are weighed; all of them where none is named. */
  readonly stretch?: Stretch | undefined
  /** Headings of columns by whose words people are told apart: any column of the file, also one the law does not read. */
  readonly by: readonly string[]
  readonly workers: number
  /** Where the threads come from; they are started for this and end with it where nobody keeps any. */
  readonly threads?: Threads | undefined
  readonly signal?: AbortSignal
  /** Where a weighing that was cut off had come, and what it had counted up to there. */
  readonly before?: PassAt & { readonly counted: CountedSoFar | undefined }
  /** Keeps how far the weighing is, with `counted` for what was counted up to there; the weighing waits for it. */
  readonly keep?: (at: PassAt & { readonly share: number }, counted: () => CountedSoFar) => Promise<void>
  /** Hears how many rows were weighed and what share of the file, 0 to 1. */
  readonly onProgress?: (rows: number, share: number) => void
}

/** What was counted so far, as plain data: for each reform all people, and each group by its column and word. */
export type CountedSoFar = readonly { readonly all: Tally; readonly groups: readonly (readonly (readonly [word: string, tally: Tally])[])[] }[]

/** What one reform comes to for a file of people. */
export interface ReformWeighed {
  readonly reform: Reform
  readonly all: Tally
  /** For each column asked for, its words in the order of the alphabet; `aged` where they are spans of ages. */
  readonly groups: readonly { readonly heading: string; readonly aged: boolean; readonly words: ReadonlyMap<string, Tally> }[]
}

export interface FileWeighed {
  readonly people: number
  readonly refusedRows: number
  readonly reforms: readonly ReformWeighed[]
}

const rowsInBatch = 200
/** A column with more words than these tells no groups apart. */
const mostWords = 1_000

/** What was counted over some rows, and how many they are. */
export interface Counted {
  readonly screened: number
  readonly refusedRows: number
  readonly counted: CountedSoFar
}

/** Weighs reforms on every row of a file. However many threads work, the counts are the same. Undefined when given up on the way. Throws `Unreadable`, and what `keep` throws. */
export async function weighFile(asked: WeighFile): Promise<FileWeighed | undefined> {
  const counted = await countPeople(asked)
  return asked.signal?.aborted ? undefined : weighedFrom(asked, [counted])
}

/**
 * Counts what reforms come to on the rows of a file, or a stretch of it, behind the last that is kept. However many threads work, and however often it was cut off, the
 * counts are the same; given up on the way, they are those so far. Throws `Unreadable`, and what `keep` throws.
 */
export async function countPeople({ file, stretch, by, plan, on, reforms, workers, threads = ownThreads, signal, before, keep, onProgress }: WeighFile): Promise<Counted> {
  const given: WeighPlan = { plan, on, reforms, by: groupColumns(file.headings, by, plan.columns) }
  const crew = threads.take<WeighedBatch>(workers, new URL('./weigh-worker.ts', import.meta.url), given)
  const whole = sumsOf(reforms, by)
  if (before?.counted !== undefined) addAll(whole, before.counted, by)
  const counted = (): CountedSoFar => whole.map(({ all, groups }) => ({ all, groups: groups.map((words) => [...words]) }))
  let [at, read]: [PassAt, number] = [{ row: before?.row ?? stretch?.after ?? 0, screened: before?.screened ?? 0, refusedRows: before?.refusedRows ?? 0 }, 0]

  async function addOne(done: WeighedBatch, last: number, count: number): Promise<void> {
    addAll(whole, done.reforms, by)
    at = { row: last, screened: at.screened + count - done.refusedRows, refusedRows: at.refusedRows + done.refusedRows }
    const share = file.size === 0 ? 1 : Math.min(1, read / file.size)
    await keep?.({ ...at, share }, counted)
    onProgress?.(at.screened + at.refusedRows, share)
  }

  try {
    await inOrder({ rows: file.rows((bytes) => { read = bytes }, stretch), after: at.row, threads: crew.workers, ahead: 3 * workers, rowsInBatch, signal, take: addOne })
  } finally {
    await crew.release()
  }
  return { screened: at.screened, refusedRows: at.refusedRows, counted: counted() }
}

/** What reforms come to, from what was counted over all the stretches of a file. Throws `Unreadable` where a column tells too many groups apart. */
export function weighedFrom({ file, by, plan, reforms }: Pick<WeighFile, 'file' | 'by' | 'plan' | 'reforms'>, parts: readonly Counted[]): FileWeighed {
  const columns = groupColumns(file.headings, by, plan.columns)
  const whole = sumsOf(reforms, by)
  for (const { counted } of parts) addAll(whole, counted, by)
  const sum = (of: 'screened' | 'refusedRows') => parts.reduce((so, part) => so + part[of], 0)
  return {
    people: sum('screened'), refusedRows: sum('refusedRows'),
    reforms: reforms.map((reform, i) => ({
      reform, all: whole[i]?.all ?? emptyTally(),
      groups: by.map((heading, group) => ({ heading, aged: columns[group]?.aged !== undefined, words: new Map([...(whole[i]?.groups[group] ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))) })),
    })),
  }
}

/** The columns of headings by whose words people are told apart. Throws `Unreadable` for one that is not there, or is sealed. */
export function groupColumns(headings: readonly string[], by: readonly string[], columns: WeighPlan['plan']['columns']): WeighPlan['by'] {
  return by.map((heading) => {
    if (isSealedPath(heading.trim())) throw new Unreadable('What can endanger a person is never read from a list, and tells no groups apart.', `the column “${heading}”`, 'Name another column.')
    const at = headings.indexOf(heading)
    if (columns.some(isCoded)) {
      if (isSealedVariable(heading.trim().toUpperCase())) throw new Unreadable('What can endanger a person is never read from a list, and tells no groups apart.', `the column “${heading}”`, 'Name another column.')
      if (/^age$/i.test(heading.trim())) throw new Unreadable('In the Sentencing Commission’s file this is the age at the time of the offense, not today’s.', `the column “${heading}”`, 'Name DOB, the date of birth, where the file has it.')
    }
    if (at < 0) throw new Unreadable(`No column has the heading “${heading}”.`, 'columns that tell groups apart', `The headings are: ${headings.join(', ')}.`)
    return groupColumn(heading, at, columns)
  })
}

interface Sums {
  readonly all: Tally
  readonly groups: readonly Map<string, Tally>[]
}

function sumsOf(reforms: WeighPlan['reforms'], by: readonly string[]): readonly Sums[] {
  return reforms.map(() => ({ all: emptyTally(), groups: by.map(() => new Map<string, Tally>()) }))
}

function addAll(whole: readonly Sums[], counted: readonly { readonly all: Tally; readonly groups: readonly Iterable<readonly [string, Tally]>[] }[], by: readonly string[]): void {
  counted.forEach(({ all, groups }, i) => {
    const into = whole[i]
    if (into === undefined) return
    add(into.all, all)
    groups.forEach((words, group) => { for (const [word, tally] of words) addTo(into.groups[group], word, tally, by[group]) })
  })
}

function addTo(groups: Map<string, Tally> | undefined, word: string, tally: Tally, heading = ''): void {
  if (groups === undefined) return
  const known = groups.get(word)
  if (known !== undefined) return add(known, tally)
  if (groups.size >= mostWords) throw new Unreadable(`The column “${heading}” has more than ${mostWords.toLocaleString('en')} different words.`, 'columns that tell groups apart', 'Name a column that tells groups apart, such as district or race.')
  const own = emptyTally()
  add(own, tally)
  groups.set(word, own)
}
