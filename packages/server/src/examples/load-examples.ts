import type { Asker, Store } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { Example } from './example.ts'
import { loadExample } from './load-example.ts'
import { must, type Say } from './must.ts'

/** The made-up hand that brings the examples in and signs for what it wrote. Nobody can sign in as it. */
export const exampleAuthor: Asker = { userId: 'example-author', name: 'The author of the examples' }

/** Brings every example into the docket: its papers read, screened, and a packet written where the case is complete. What is there already is not done again. */
export async function loadExamples(store: Store, examples: readonly Example[], today: CivilDate, say: Say): Promise<void> {
  const author = store.as(exampleAuthor)
  if ((await author.offices.list()).length === 0) must(await author.offices.create({ name: 'This office' }))
  const there = new Map((await author.cases.list()).map(file => [file.title, file.id]))
  for (const example of examples) {
    const caseId = there.get(example.title) ?? must(await author.cases.create({
      title: example.title, madeUp: example.madeUp,
      asOf: (example.asOf ?? undefined) as CivilDate | undefined,
      closed: example.closed ? { on: example.closed.on as CivilDate, why: example.closed.why } : undefined,
    })).id
    const touched = must(await author.audit.changes(caseId)).some(entry => entry.by !== exampleAuthor.userId)
    if (!(await loadExample(author, caseId, example, { today, touched }, say))) say(`  ${example.title}: already in the docket`)
  }
}
