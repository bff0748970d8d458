import type { CivilDate } from '@lenity/law'
import type { Reform } from '@lenity/law/reform'
import { countPeople, isMadeUp, tablesCsv, viewWeighed, weighedFrom, type ColumnPlan, type Counted, type CountedSoFar, type ViewWeighed } from '@lenity/population'
import { keepInSteps, whatItDid } from './keep-in-steps.ts'
import { setMemorandum } from './set-memorandum.ts'
import type { RunKind } from './run-kind.ts'
import type { SaidOfList } from './screen-run.ts'

/** What a weighing was asked, as it is kept. */
export interface WeighAsked {
  readonly plan: ColumnPlan
  readonly on: CivilDate
  readonly said: SaidOfList
  readonly reforms: readonly Reform[]
  /** Headings of columns by whose words people are told apart. */
  readonly by: readonly string[]
}

/**
 * Weighs reforms on everyone of a list. What was counted is kept as it goes, with the row it goes up to; at the end what may be shown of it is, and the counts themselves are
 * not kept.
 */
export const weighRun: RunKind<WeighAsked, ViewWeighed> = {
  outputs: () => [],
  async pass({ work, run, part, file, workers, threads, signal }, asked) {
    const before = part ?? run
    const keeping = keepInSteps(work, run, part, [])
    const { counted, ...rows } = await countPeople({
      ...asked, file, stretch: part, workers, threads, signal, before: { ...before, counted: before.told as CountedSoFar | undefined }, keep: (at, soFar) => keeping.keep([], at, soFar),
    })
    await keeping.settle()
    return { ...rows, told: counted }
  },
  async end({ work, hold, file, name }, asked, passed) {
    const counted = passed.flatMap(({ told, ...rows }): Counted[] => (told === undefined ? [] : [{ ...rows, counted: told as CountedSoFar }]))
    const view = viewWeighed({ ...weighedFrom({ ...asked, file }, counted), source: name, on: asked.on, madeUp: isMadeUp(file.headings) })
    const made = { 'memorandum.pdf': await setMemorandum(view), 'tables.csv': Buffer.from(tablesCsv(view)) }
    whatItDid(await work.forget(hold, Object.keys(made)))
    for (const [each, bytes] of Object.entries(made)) whatItDid(await work.add(hold, each, bytes))
    return view
  },
}
