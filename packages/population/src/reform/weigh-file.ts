import type { Reform } from '@lenity/law/reform'
import { Unreadable, type PeopleFile } from '../file/people-file.ts'
import { inOrder } from '../run/in-order.ts'
import { Workers } from '../run/workers.ts'
import { add, emptyTally, type Tally } from './tally.ts'
import type { WeighedBatch, WeighPlan } from './weigh-batch.ts'

export interface WeighFile extends Omit<WeighPlan, 'by'> {
  readonly file: PeopleFile
  /** Headings of columns by whose words people are told apart: any column of the file, also one the law does not read. */
  readonly by: readonly string[]
  readonly workers: number
  readonly signal?: AbortSignal
  /** Hears how many rows were weighed and what share of the file, 0 to 1. */
  readonly onProgress?: (rows: number, share: number) => void
}

/** What one reform comes to for a file of people. */
export interface ReformWeighed {
  readonly reform: Reform
  readonly all: Tally
  /** For each column asked for, its words in the order of the alphabet. */
  readonly groups: readonly { readonly heading: string; readonly words: ReadonlyMap<string, Tally> }[]
}

export interface FileWeighed {
  readonly people: number
  readonly refusedRows: number
  readonly reforms: readonly ReformWeighed[]
}

const rowsInBatch = 200
/** A column with more words than these tells no groups apart. */
const mostWords = 1_000

/** Weighs reforms on every row of a file. However many threads work, the counts are the same. Undefined when given up on the way. Throws `Unreadable`. */
export async function weighFile({ file, by, plan, on, reforms, workers, signal, onProgress }: WeighFile): Promise<FileWeighed | undefined> {
  const at = by.map((heading) => {
    const found = file.headings.indexOf(heading)
    if (found < 0) throw new Unreadable(`No column has the heading “${heading}”.`, '--by', `The headings are: ${file.headings.join(', ')}.`)
    return found
  })
  const given: WeighPlan = { plan, on, reforms, by: at }
  const threads = new Workers<WeighedBatch>(workers, new URL('./weigh-worker.ts', import.meta.url), given)
  const whole = reforms.map(() => ({ all: emptyTally(), groups: by.map(() => new Map<string, Tally>()) }))
  let [refusedRows, rows, read] = [0, 0, 0]

  function addOne(done: WeighedBatch, _last: number, count: number): void {
    refusedRows += done.refusedRows
    done.reforms.forEach(({ all, groups }, i) => {
      const into = whole[i]
      if (into === undefined) return
      add(into.all, all)
      groups.forEach((words, group) => { for (const [word, tally] of words) addTo(into.groups[group], word, tally, by[group]) })
    })
    rows += count
    onProgress?.(rows, file.size === 0 ? 1 : Math.min(1, read / file.size))
  }

  try {
    await inOrder({ rows: file.rows((bytes) => { read = bytes }), threads, ahead: 3 * workers, rowsInBatch, signal, take: addOne })
  } finally {
    await threads.close()
  }
  if (signal?.aborted) return undefined
  return {
    people: rows - refusedRows, refusedRows,
    reforms: reforms.map((reform, i) => ({
      reform, all: whole[i]?.all ?? emptyTally(),
      groups: by.map((heading, group) => ({ heading, words: new Map([...(whole[i]?.groups[group] ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))) })),
    })),
  }
}

function addTo(groups: Map<string, Tally> | undefined, word: string, tally: Tally, heading = ''): void {
  if (groups === undefined) return
  const known = groups.get(word)
  if (known !== undefined) return add(known, tally)
  if (groups.size >= mostWords) throw new Unreadable(`The column “${heading}” has more than ${mostWords.toLocaleString('en')} different words.`, '--by', 'Name a column that tells groups apart, such as district or race.')
  groups.set(word, tally)
}
