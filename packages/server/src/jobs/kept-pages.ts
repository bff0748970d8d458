import type { Page } from '@lenity/casefile'
import type { Arrivals } from '@lenity/casefile/store'

/** The pages that are kept, in their order, some opened at a time. */
export async function* keptPages(arrivals: Pick<Arrivals, 'pages'>, caseId: string, subject: string): AsyncGenerator<Page> {
  for (let after = 0; ; ) {
    const some = await arrivals.pages(caseId, subject, after)
    if (!some.ok) throw new Error(some.problem.what)
    if (some.value.length === 0) return
    yield* some.value
    after = some.value.at(-1)?.number ?? after
  }
}
