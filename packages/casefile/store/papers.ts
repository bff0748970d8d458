import { done, refused, type Fact, type Page, type Paper, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { sha256Of } from './kept-bytes.ts'
import { proposeFacts } from './propose-facts.ts'
import { storableJson, storableText } from './storable.ts'
import type { StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

export function paperMethods(unit: CaseUnit): StoreForUser['papers'] {
  const { userId } = unit.asker
  return {
    add: (caseId, { bytes, paper, proposals = [] }) => unit.on<{ paper: Paper; already: boolean; proposed: readonly Fact[] }>(caseId, async (session, c) => {
      if (paper.id !== sha256Of(bytes)) return refused('invalid', 'The paper does not carry the name of its bytes.', `paper ${paper.id}`, 'Name it by the SHA-256 of its bytes, in lower-case hex.')
      const { rowCount } = await session.query(
        'insert into casefile.paper (office_id, case_id, sha256, name, media_type, size, kind, warnings, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing',
        [c.office, c.id, paper.id, storableText(paper.name), storableText(paper.mediaType), bytes.byteLength, storableJson(paper.kind), storableJson(paper.warnings), userId],
      )
      const already = rowCount === 0
      let proposed: readonly Fact[] = []
      if (!already) {
        for (const page of paper.pages) {
          await session.query('insert into casefile.page (office_id, case_id, sha256, number, width, height, origin, text, words) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, paper.id, page.number, page.width, page.height, page.origin, storableText(page.text), storableJson(page.words)])
        }
        await note(session, c, userId, 'paper added', paper.id)
        const kept = await proposeFacts(session, c, userId, proposals, paper)
        if (!kept.ok) return kept
        proposed = kept.value
      }
      // Last, so that a paper that is refused leaves no bytes; and before the commit, so that none is known whose bytes are not there.
      const onDisk = await unit.kept.keep(bytes)
      if (!onDisk.ok) return onDisk
      const [there] = await readPapers(session, c.id, { words: true, only: paper.id })
      // Kept, and not for whoever brought it: the same is said whether or not the case had it before.
      return done(there ? { paper: there, already, proposed } : { paper: { ...paper, pages: [] }, already: false, proposed: [] })
    }),

    list: (caseId) => unit.on(caseId, async (session, c) => done(await readPapers(session, c.id, { words: false }))),

    get: (caseId, paperId) => unit.on<Paper>(caseId, async (session, c) => {
      const [paper] = await readPapers(session, c.id, { words: true, only: paperId })
      return paper ? done(paper) : notFound('paper', paperId)
    }),

    bytes: (caseId, paperId) => unit.on(caseId, async (session, c): Promise<Result<Uint8Array>> => {
      const { rowCount } = await session.query('select from casefile.paper where case_id = $1 and sha256 = $2', [c.id, storableText(paperId)])
      return rowCount === 1 ? unit.kept.fetch(paperId) : notFound('paper', paperId)
    }),
  }
}

interface PaperRow extends Omit<Paper, 'pages'> {
  bytes: number
}

async function readPapers(session: Session, caseId: string, want: { words: boolean; only?: string }): Promise<readonly Paper[]> {
  const only = want.only === undefined ? null : storableText(want.only)
  const papers = await session.query<PaperRow>('select sha256 as id, name, media_type as "mediaType", size::float8 as bytes, kind, warnings from casefile.paper where case_id = $1 and ($2::text is null or sha256 = $2) order by seq', [caseId, only])
  const pages = await session.query<Page & { paper: string }>(
    `select sha256 as paper, number, width, height, origin, text, ${want.words ? 'words' : "'[]'::jsonb as words"} from casefile.page where case_id = $1 and ($2::text is null or sha256 = $2) order by number`,
    [caseId, only],
  )
  const byPaper = Map.groupBy(pages.rows, (row) => row.paper)
  return papers.rows.map((row) => ({ ...row, pages: (byPaper.get(row.id) ?? []).map(({ number, width, height, origin, text, words }) => ({ number, width, height, origin, text, words })) }))
}
