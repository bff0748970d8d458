import type { CivilDate } from '@lenity/law'
import type { Reform } from '@lenity/law/reform'
import { tablesCsv, viewWeighed, weighFile, type ColumnPlan, type CountedSoFar, type ViewWeighed } from '@lenity/population'
import { keepInSteps, PassEnded } from './keep-in-steps.ts'
import { setMemorandum } from './set-memorandum.ts'
import type { PassToDo } from './pass-over-people.ts'
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
 * not kept. Throws `PassEnded`, `Unreadable`.
 */
export async function weighRun({ work, run, file, name, workers, signal }: PassToDo): Promise<ViewWeighed | undefined> {
  const { plan, on, reforms, by } = run.asked as WeighAsked
  const keeping = keepInSteps(work, run, [])
  const weighed = await weighFile({
    file, plan, on, reforms, by, workers, signal, before: { ...run, counted: run.told as CountedSoFar | undefined }, keep: (at, counted) => keeping.keep([], at, counted),
  })
  await keeping.settle()
  if (weighed === undefined) return undefined
  const view = viewWeighed({ ...weighed, source: name, on })
  const made = { 'memorandum.pdf': await setMemorandum(view), 'tables.csv': Buffer.from(tablesCsv(view)) }
  await work.forget(run.id, Object.keys(made))
  for (const [each, bytes] of Object.entries(made)) {
    const added = await work.add(run.id, each, bytes)
    if (!added.ok || !added.value) throw new PassEnded('the pass has ended')
  }
  return view
}
