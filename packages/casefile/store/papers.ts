import { done, fileOfPaper, holdsConfidential, inParts, partNamed, refused, type Fact, type Page, type Paper, type PaperOutline, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { cutMethods } from './cuts.ts'
import { sha256Of } from './kept-bytes.ts'
import { markRead } from './arrivals.ts'
import { noteCameWith } from './arrivals-inside.ts'
import { addPages, addPaperRow, passwordOf, readOutlines, readPages, readPapers } from './paper-rows.ts'
import { addCuts } from './part-rows.ts'
import { proposeFacts } from './propose-facts.ts'
import { storableText } from './storable.ts'
import type { StoreForUser } from './store.ts'

/** The file that a paper is, or lies in. */

export function paperMethods(unit: CaseUnit): StoreForUser['papers'] {
  const { userId } = unit.asker
  return {
    ...cutMethods(unit),
    add: (caseId, { bytes, paper, proposals = [], arrival }) => unit.on<{ paper: Paper; already: boolean; proposed: readonly Fact[] }>(caseId, async (session, c, vault) => {
      // First, so that of two who read the same arrival one finds it read.
      if (arrival !== undefined) await markRead(session, c, arrival)
      if (paper.id !== sha256Of(bytes)) return refused('invalid', 'The paper does not carry the name of its bytes.', `paper ${paper.id}`, 'Name it by the SHA-256 of its bytes, in lower-case hex.')
      const fresh = await addPaperRow(session, vault, c, userId, paper, { size: bytes.byteLength, confidential: holdsConfidential(paper) })
      if (arrival !== undefined) await noteCameWith(session, c, userId, arrival, paper.id)
      let proposed: readonly Fact[] = []
      const [before] = fresh ? [] : await readPapers(session, vault, c, { words: true, only: paper.id })
      // Kept, and not for whoever brings it: they are told the same whether or not the case had it before.
      const { rows: [erased] } = fresh ? { rows: [] } : await session.query<{ gone: boolean }>('select length(content) = 0 as gone from casefile.paper where case_id = $1 and sha256 = $2', [c.id, paper.id])
      if (erased?.gone === true) return refused('conflict', 'This paper was erased from the case for good, and cannot be added again.', `paper ${paper.id}`, 'If it belongs to the case after all, add another copy of it: a new scan, or the file saved anew.')
      const unseen = done({ paper: { ...paper, pages: [] }, already: false, proposed: [] })
      if (!fresh && before === undefined) return unseen
      const key = await vault.paperKey(paper.id)
      if (fresh) {
        await addPages(session, c, key, paper)
        if (paper.cuts !== undefined) await addCuts(session, vault, c, userId, paper.id, paper.cuts)
        await note(session, c, userId, 'paper added', paper.id)
        const kept = await proposeFacts(session, vault, c, userId, proposals, paper)
        if (!kept.ok) return kept
        proposed = kept.value
      }
      // Last, so that a paper that is refused leaves no bytes; and before the commit, so that none is known whose bytes are not there.
      const onDisk = await unit.kept.keep({ office: c.office, caseId: c.id, sha256: paper.id, key }, bytes)
      if (!onDisk.ok) return onDisk
      const [there] = await readPapers(session, vault, c, { words: true, only: paper.id })
      return there ? done({ paper: there, already: !fresh, proposed }) : unseen
    }),

    list: (caseId, want = {}) => unit.reads(caseId, 'papers listed', async (session, c, vault) => done(inParts(await readPapers(session, vault, c, { words: false, ...want })))),

    outlines: (caseId) => unit.reads(caseId, 'papers listed', async (session, c, vault) => done(inParts(await readOutlines(session, vault, c)))),

    came: (caseId) => unit.reads(caseId, 'papers listed', async (session, c) => {
      const { rows } = await session.query<{ id: string; at: Date }>('select sha256 as id, added_at as at from casefile.paper where case_id = $1', [c.id])
      return done(new Map(rows.map(({ id, at }) => [id, at.toISOString()])))
    }),

    outline: (caseId, paperId) => unit.reads<PaperOutline>(caseId, 'paper read', async (session, c, vault) => {
      const papers = await readOutlines(session, vault, c, storableText(fileOfPaper(paperId)))
      const paper = (partNamed(paperId) ? inParts(papers) : papers).find(({ id }) => id === paperId)
      return paper ? done(paper) : notFound('paper', paperId)
    }, paperId),

    get: (caseId, paperId) => unit.reads<Paper>(caseId, 'paper read', async (session, c, vault) => {
      const [paper] = await readPapers(session, vault, c, { words: true, only: storableText(paperId) })
      return paper ? done(paper) : notFound('paper', paperId)
    }, paperId),

    pages: (caseId, file, { from, to }) => unit.reads<readonly Page[]>(caseId, 'pages read', async (session, c, vault) => done((await readPages(session, vault, c, [storableText(file)], Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i))).map(({ paper: _paper, ...page }) => page)), file),

    page: (caseId, paperId, number) => unit.reads<Page>(caseId, 'page read', async (session, c, vault) => {
      const part = partNamed(paperId)
      const [row] = part && (number < part.first || number > part.last) ? [] : await readPages(session, vault, c, [storableText(fileOfPaper(paperId))], [number])
      if (row === undefined) return refused('not found', 'There is no such page, or you are not on its case.', `page ${number} of paper ${paperId}`, 'Look at the list of pages again.')
      const { paper: _paper, ...page } = row
      return done(page)
    }, paperId),

    look: (caseId, paperId) => unit.reads(caseId, 'paper opened', async (session, c, vault) => {
      const [paper] = await readPapers(session, vault, c, { words: false, pages: false, only: storableText(fileOfPaper(paperId)) })
      if (paper === undefined) return notFound('paper', paperId)
      const key = await vault.paperKey(paper.id)
      const password = await passwordOf(session, vault, c, paper.id)
      return done({ name: paper.name, size: paper.bytes, sha256: paper.id, mediaType: paper.mediaType, ...(password !== undefined && { password }), chunks: () => unit.kept.chunks({ office: c.office, caseId: c.id, sha256: paper.id, key }), openAt: () => unit.kept.openAt({ office: c.office, caseId: c.id, sha256: paper.id, key }) })
    }, paperId),

    bytes: (caseId, paperId) => unit.reads(caseId, 'paper opened', async (session, c, vault): Promise<Result<Uint8Array>> => {
      const sha256 = fileOfPaper(paperId)
      const { rowCount } = await session.query("select from casefile.paper where case_id = $1 and sha256 = $2 and content <> ''", [c.id, storableText(sha256)])
      return rowCount === 1 ? unit.kept.fetch({ office: c.office, caseId: c.id, sha256, key: await vault.paperKey(sha256) }) : notFound('paper', paperId)
    }, paperId),
  }
}
