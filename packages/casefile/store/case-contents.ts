import { inParts, placedInParts, type Decision, type Fact, type Paper } from '../src/index.ts'
import { readDecisions } from './decisions.ts'
import { readFacts } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { readPapers } from './paper-rows.ts'
import { readRecords } from './record-rows.ts'
import { readerOf, shelf } from './shelf.ts'
import type { CaseFile, CaseRecord } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What the pages of a case are made of, as far as its reader sees it. */
export interface CaseContents {
  readonly facts: readonly Fact[]
  readonly decisions: readonly Decision[]
  /** Without their pages. */
  readonly papers: readonly Paper[]
  readonly agreements: readonly CaseRecord[]
}

/** So many facts are kept in memory, those of some hundreds of cases that are worked on. */
const mostFacts = 40_000

export type ReadContents = (session: Session, vault: CaseVault, c: CaseFile) => Promise<CaseContents>

/**
 * Reads the contents of a case, or gives the very ones read before when nothing was done since that their reader may know of. The case
 * was read under the user's row-level security in the same transaction, so who does not see it does not get here.
 */
export function contentsReader(): ReadContents {
  const kept = shelf<CaseContents>(mostFacts, ({ facts, papers }) => 10 + facts.length + papers.length)
  return async (session, vault, c) => {
    const key = readerOf(c)
    const there = key === undefined ? undefined : kept.get(key, c.changes)
    if (there !== undefined) return there
    const papers = await readPapers(session, vault, c, { words: false, pages: false })
    const contents = {
      facts: placedInParts(await readFacts(session, vault, c), papers),
      decisions: await readDecisions(session, vault, c),
      papers: inParts(papers),
      agreements: (await readRecords(session, vault, c, { kind: 'agreements', newest: true })).filter(({ removed }) => !removed),
    }
    if (key !== undefined) kept.put(key, c.changes, contents)
    return contents
  }
}
