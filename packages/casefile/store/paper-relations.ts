import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { done, fingerprint, findLikenesses, sizeOfFingerprint, type Fingerprint, type Page, type PaperId, type PaperLikeness, type Result } from '../src/index.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { openPage } from './paper-rows.ts'
import { shelf } from './shelf.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** How papers of a case have to do with one another. */
interface PaperRelations {
  /** Papers and the messages they came with. */
  readonly cameWith: readonly { readonly paper: PaperId; readonly message: PaperId }[]
  /** Papers that are alike. */
  readonly alike: readonly PaperLikeness[]
}

export interface RelationStore {
  /** Which papers came with which message, and which are alike, among those the asker sees. Of a paper one does not see nothing is said. */
  list(caseId: string): Promise<Result<PaperRelations>>
}

/** So many bytes of what papers are compared by are kept in memory; nothing of it is written down. */
const mostPrints = 160 << 20
const pagesAtOnce = 200

export function printMemory() {
  return { prints: shelf<Fingerprint>(mostPrints, sizeOfFingerprint), found: shelf<readonly PaperLikeness[]>(5_000, (found) => 1 + found.length) }
}

/** Papers are compared as far as the asker sees them, so that what is alike never tells of one they do not see. */
export function relationMethods(unit: CaseUnit, { prints, found }: ReturnType<typeof printMemory>): RelationStore {
  return {
    list: (caseId) => unit.reads(caseId, 'papers compared', async (session, c, vault) => {
      const { rows: papers } = await session.query<{ id: PaperId; pages: number }>(
        `select p.sha256 as id, (select count(*)::int from casefile.page g where g.office_id = p.office_id and g.case_id = p.case_id and g.sha256 = p.sha256 and length(g.content) > 0) as pages
           from casefile.paper p where p.case_id = $1 and length(p.content) > 0 order by p.seq`, [c.id])
      const seen = new Set(papers.map(({ id }) => id))
      const { rows: with_ } = await session.query<PaperRelations['cameWith'][number]>('select sha256 as paper, message from casefile.paper_with where case_id = $1 order by sha256, message', [c.id])
      const cameWith = with_.filter(({ paper, message }) => seen.has(paper) && seen.has(message))
      const key = createHash('sha256').update(JSON.stringify([c.id, papers])).digest('hex')
      const before = found.get(key, 0)
      if (before !== undefined) return done({ cameWith, alike: before })
      const compared: { id: PaperId; print: Fingerprint }[] = []
      for (const { id, pages } of papers) {
        const at = `${c.id} ${id}`
        const there = prints.get(at, pages)
        const print = there ?? await readPrint(session, vault, c, id)
        if (there === undefined) prints.put(at, pages, print)
        compared.push({ id, print })
      }
      const alike = await findLikenesses(compared, async () => { await turn() })
      found.put(key, 0, alike)
      return done({ cameWith, alike })
    }),
  }
}

/** A paper is read some pages at a time: one of ten thousand is never in memory as a whole. */
async function readPrint(session: Session, vault: CaseVault, c: CaseFile, paper: PaperId): Promise<Fingerprint> {
  const texts: Pick<Page, 'number' | 'text' | 'origin'>[] = []
  for (let after = 0; ;) {
    const { rows } = await session.query<{ number: number; origin: Page['origin']; content: Buffer }>(
      'select number, origin, content from casefile.page where case_id = $1 and sha256 = $2 and length(content) > 0 and number > $3 order by number limit $4', [c.id, paper, after, pagesAtOnce])
    for (const { number, origin, content } of rows) {
      texts.push({ number, origin, text: (await openPage(vault, c, { paper, number, content })).text })
      after = number
    }
    if (rows.length < pagesAtOnce) return fingerprint(texts)
    await turn()
  }
}
