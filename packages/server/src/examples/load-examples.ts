import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Asker, Store, StoreForUser } from '@lenity/casefile/store'
import type { Result } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { glance, viewCase } from '../case-view.ts'
import { readIntoCase } from '../intake/read-into-case.ts'
import { listPackets, makePacket } from '../packet/make-packet.ts'
import type { Example } from './example.ts'

/** The made-up hand that brings the examples in and signs for what it wrote. Nobody can sign in as it. */
export const exampleAuthor: Asker = { userId: 'example-author', name: 'The author of the examples' }

export type Say = (line: string) => void

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
    const work = await loadExample(author, caseId, example, today, say)
    if (work === 0) say(`  ${example.title}: already in the docket`)
  }
}

/** How many things were done; 0 when the example was all there. */
async function loadExample(author: StoreForUser, caseId: string, example: Example, today: CivilDate, say: Say): Promise<number> {
  const have = new Set(must(await author.papers.list(caseId)).map(paper => paper.id))
  const inFolder: { path: string; id: string; bytes: Uint8Array }[] = []
  for (const path of example.papers) {
    const bytes = await readFile(join(example.folder, path))
    inFolder.push({ path, id: createHash('sha256').update(bytes).digest('hex'), bytes })
  }
  const fresh = inFolder.filter(one => !have.has(one.id))
  const first = have.size === 0 && must(await author.facts.list(caseId)).length === 0
  if (fresh.length === 0 && !first) return 0
  say(`  ${example.title}`)
  for (const [index, one] of inFolder.entries()) {
    const place = `    ${String(index + 1).padStart(2)}/${inFolder.length} ${basename(one.path)}`
    const taken = await readIntoCase(author, caseId, { name: basename(one.path), bytes: one.bytes })
    if (!taken.ok) say(`${place}: ${taken.problem.what} ${taken.problem.next}`)
    else if (taken.value.already) say(`${place}: the same bytes as a paper already here`)
    else {
      const { paper, proposed } = taken.value
      say(`${place}: ${paper.kind.kind}, ${paper.pages.length} ${paper.pages.length === 1 ? 'page' : 'pages'}, ${proposed} facts proposed`)
      for (const warning of paper.warnings) say(`          ${warning}`)
    }
  }
  if (example.facts.length > 0) {
    const added = must(await author.facts.propose(caseId, example.facts.map(fact => ({ path: fact.path, value: fact.value, source: { from: 'public record' as const, ...fact.source } }))))
    must(await author.facts.confirm(caseId, added.map(fact => fact.id)))
    say(`    ${added.length} facts of the public record, each with its source`)
  }
  for (const [question, answer] of Object.entries(example.narrative)) {
    must(await author.narrative.put(caseId, question, { text: answer.text, takenDownBy: answer.takenDownBy, on: answer.on as CivilDate }))
  }
  if (example.confirmedBy !== null) await confirmWhatIsTrue(author, caseId, example, inFolder, say)
  await tellWhereItStands(author, caseId, example, today, say)
  return 1
}

/** The author wrote the papers, and confirms each proposal that reads what was written. The rest is left to whoever opens the case. */
async function confirmWhatIsTrue(author: StoreForUser, caseId: string, example: Example, inFolder: readonly { path: string; id: string }[], say: Say) {
  const idOf = new Map(inFolder.map(one => [one.path, one.id]))
  const facts = must(await author.facts.list(caseId)).filter(fact => fact.standing === 'proposed')
  const right = facts.filter(fact => {
    const { source } = fact
    return source.from === 'paper' && example.truth.some(line => idOf.get(line.paper) === source.paper && line.path === fact.path && isDeepStrictEqual(line.value, fact.value))
  })
  if (right.length > 0) must(await author.facts.confirm(caseId, right.map(fact => fact.id)))
  say(`    ${right.length} of ${facts.length} proposals confirmed by ${example.confirmedBy}; ${facts.length - right.length} left to look at`)
}

async function tellWhereItStands(author: StoreForUser, caseId: string, example: Example, today: CivilDate, say: Say) {
  const view = must(await viewCase(author, caseId, today))
  const { headline, screening, status } = glance(view)
  say(`    ${headline}`)
  if (screening.outOfScope) return
  for (const route of screening.routes) {
    const count = (truth: string) => route.answers.filter(answer => answer.truth === truth).length
    say(`    ${route.name}: ${count('met')} met, ${count('not met')} not met, ${count('cannot say')} cannot say`)
  }
  const [next] = screening.nextPapers
  if (next) say(`    The paper that would settle most: ${next.paper} (${next.settles} ${next.settles === 1 ? 'question' : 'questions'})`)
  if (status === 'closed' || view.facts.every(fact => fact.source.from !== 'paper')) return
  if (must(await listPackets(author, caseId, today)).length > 0) return
  for (const variant of ['pardon attorney', 'person by mail'] as const) {
    const made = await makePacket(author, caseId, { variant, confidentialAllowedBy: example.confidentialAllowedBy }, today)
    say(made.ok ? `    Packet for ${variant === 'pardon attorney' ? 'the Pardon Attorney' : 'the person, by mail'}: ${made.value.problems.length === 0 ? 'ready' : `${made.value.problems.length} things to settle before it goes out`}` : `    No packet: ${made.problem.what} ${made.problem.next}`)
  }
}

/** The examples are ours: what fails with them is a fault of the program, not of the user. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.problem.what} (${result.problem.where})`)
}
