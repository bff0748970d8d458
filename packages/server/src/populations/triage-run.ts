import type { CivilDate } from '@lenity/law'
import { sortOut, triagePass, type BesideColumn, type ColumnPlan, type FileToWrite, type Sorted, type TriageOrder, type Volunteer } from '@lenity/population'
import { whatItDid } from './keep-in-steps.ts'
import { lettersOf } from './letters-of.ts'
import { passInSteps, sumOf } from './pass-in-steps.ts'
import type { RunKind, RunToEnd } from './run-kind.ts'
import type { SaidOfList } from './screen-run.ts'
import { sourceOf } from './source-of.ts'

/** What a sorting was asked, as it is kept. */
export interface TriageAsked {
  readonly plan: ColumnPlan
  readonly beside: readonly BesideColumn[]
  readonly on: CivilDate
  readonly said: SaidOfList
  readonly order: TriageOrder
  readonly volunteers?: readonly Volunteer[] | undefined
  readonly seed: string
  /** The name of the office, for the letters; without letters there is none. */
  readonly letters?: { readonly office: string } | undefined
}

/** What came of it in sum, with the names of the volunteers in the order of their loads. */
export type TriageTold = Sorted & { readonly volunteers: readonly { readonly name: string; readonly capacity: number }[] }

/** The files that come of the pass itself; all others are made of them afterwards. */
const ofPass = new Set(['results.csv', 'refused.csv', 'sorted.ndjson'])
const mostWaiting = 1 << 18

const passOf = ({ plan, beside, on }: TriageAsked) => triagePass({ plan, beside, on })

/** Screens and sorts everyone of a list in one pass, and then writes who comes where, who takes whom, and the letters. What the second half had begun when a process ended is made anew. */
export const triageRun: RunKind<TriageAsked, TriageTold> = {
  outputs: (asked) => passOf(asked).outputs,
  pass: (stretch, asked) => passInSteps(stretch, passOf(asked)),
  end: async (run, asked, passed) => sortRun(run, asked, sumOf(passed)),
}

async function sortRun({ work, hold, run, name, signal }: RunToEnd, { on, order, volunteers, seed, letters }: TriageAsked, { screened, refusedRows }: ReturnType<typeof sumOf>): Promise<TriageTold> {
  whatItDid(await work.forget(hold, run.outputs.map(one => one.name).filter(one => !ofPass.has(one))))
  const sorted = whatItDid(await work.sofar(run.id, 'sorted.ndjson'))
  const setting = letters === undefined ? undefined : lettersOf(letters.office, on)
  try {
    const told = await sortOut({ sorted: sourceOf('sorted.ndjson', sorted), people: screened, refusedRows, name, on }, { order, volunteers, seed, letters: setting?.set }, { file: async each => fileOfRun(each) })
    return { ...told, volunteers: (volunteers ?? []).map(one => ({ name: one.name, capacity: one.capacity })) }
  } finally {
    await setting?.end()
  }

  /** A file that is written piece by piece into what came of the run. */
  function fileOfRun(each: string): FileToWrite {
    let [waiting, length]: [Buffer[], number] = [[], 0]
    const settle = async () => {
      const bytes = Buffer.concat(waiting)
      ;[waiting, length] = [[], 0]
      for (let at = 0; at < bytes.length; at += mostWaiting) {
        if (signal.aborted) throw new GivenUp('the process ends')
        whatItDid(await work.add(hold, each, bytes.subarray(at, at + mostWaiting)))
      }
    }
    return {
      async write(piece) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
        waiting.push(bytes)
        length += bytes.length
        if (length > mostWaiting) await settle()
      },
      close: settle,
    }
  }
}

/** The process ends; the second half is made anew by whoever comes next. */
export class GivenUp extends Error {}
