import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { meansTheSame } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt, type CivilDate } from '@lenity/law'
import { readIntoCase } from '../intake/read-into-case.ts'
import type { Example } from './example.ts'
import { must, type Say } from './must.ts'
import { writePackets } from './write-packets.ts'

interface InFolder {
  readonly path: string
  /** The SHA-256 of the bytes, by which the case knows the paper. */
  readonly id: string
  readonly bytes: Uint8Array
}

/**
 * Whether anything was left to do. Each step looks for itself at what is there, so that what an interrupted start left undone is
 * done by the next. Once someone else has worked on the case (`touched`), only papers are added.
 */
export async function loadExample(author: StoreForUser, caseId: string, example: Example, { today, touched }: { today: CivilDate; touched: boolean }, say: Say): Promise<boolean> {
  let said = false
  const tell: Say = line => {
    if (!said) say(`  ${example.title}`)
    said = true
    say(line)
  }
  const papers = await papersOf(example)
  const have = new Set(must(await author.papers.outlines(caseId)).map(paper => paper.id))
  if (papers.some(one => !have.has(one.id))) await readPapers(author, caseId, papers, tell)
  if (touched) return said
  await addRecords(author, caseId, example, tell)
  for (const [question, answer] of Object.entries(example.narrative)) {
    must(await author.narrative.put(caseId, question, { text: answer.text, takenDownBy: answer.takenDownBy, on: answer.on as CivilDate }))
  }
  if (example.confirmedBy !== null) await confirmWhatIsTrue(author, caseId, example, tell)
  await writePackets(author, caseId, { today, anyway: said, confidentialAllowedBy: example.confidentialAllowedBy }, tell)
  return said
}

async function papersOf(example: Example): Promise<readonly InFolder[]> {
  const papers: InFolder[] = []
  for (const path of example.papers) {
    const bytes = await readFile(join(example.folder, path))
    papers.push({ path, id: createHash('sha256').update(bytes).digest('hex'), bytes })
  }
  return papers
}

async function readPapers(author: StoreForUser, caseId: string, papers: readonly InFolder[], say: Say): Promise<void> {
  for (const [index, one] of papers.entries()) {
    const place = `    ${String(index + 1).padStart(2)}/${papers.length} ${basename(one.path)}`
    const taken = await readIntoCase(author, caseId, { name: basename(one.path), bytes: one.bytes })
    if (!taken.ok) say(`${place}: ${taken.problem.what} ${taken.problem.next}`)
    else if (taken.value.already) say(`${place}: the same bytes as a paper already here`)
    else {
      const { paper, proposed } = taken.value
      say(`${place}: ${paper.kind.kind}, ${paper.pages.length} ${paper.pages.length === 1 ? 'page' : 'pages'}, ${proposed} facts proposed`)
      for (const warning of paper.warnings) say(`          ${warning}`)
    }
  }
}

async function addRecords(author: StoreForUser, caseId: string, example: Example, say: Say): Promise<void> {
  const records = example.facts.map(({ path, value, source }) => ({ path, value, source: { from: 'public record' as const, ...source } }))
  const sayings = example.said.map(({ path, value, ...source }) => ({ path, value, source: { from: 'person' as const, ...source } }))
  if (records.length + sayings.length === 0) return
  const added = must(await author.facts.propose(caseId, [...records, ...sayings]))
  const open = added.filter(fact => fact.standing === 'proposed').map(fact => fact.id)
  if (open.length === 0) return
  must(await author.facts.confirm(caseId, open))
  say(`    ${open.length} ${open.length === 1 ? 'fact' : 'facts'} from the public record or from a person, each with its source`)
}

/**
 * The author wrote the papers, and confirms each proposal that reads what was written: the same value, or for plain words a passage
 * that holds the words of the truth. The rest is left to whoever opens the case.
 */
async function confirmWhatIsTrue(author: StoreForUser, caseId: string, example: Example, say: Say): Promise<void> {
  const facts = must(await author.facts.list(caseId)).filter(fact => fact.standing === 'proposed')
  const right = facts.filter(({ path, value, source }) => source.from === 'paper' && example.truth.some(line => line.path === path && readsWhatWasWritten(path, value, line.value)))
  if (right.length === 0) return
  must(await author.facts.confirm(caseId, right.map(fact => fact.id)))
  say(`    ${right.length} of ${facts.length} proposals confirmed by ${example.confirmedBy}; ${facts.length - right.length} left to look at`)
}

function readsWhatWasWritten(path: string, read: unknown, written: unknown): boolean {
  const shape = leafShapeAt(path)
  if (shape === undefined) return false
  if (meansTheSame(path, shape, read, written)) return true
  const isProse = path.startsWith('release.') || path.endsWith('.offense') || path.endsWith('.description')
  return isProse && typeof read === 'string' && typeof written === 'string' && read.toLowerCase().includes(written.toLowerCase())
}
