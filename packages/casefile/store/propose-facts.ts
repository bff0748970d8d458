import { randomUUID } from 'node:crypto'
import { done, fileOfPaper, isCounsel, refused, validateProposal, type Fact, type Paper, type ProposedFact, type Result } from '../src/index.ts'
import { note } from './case-access.ts'
import { isSealed, readFacts, wordsToDigest, type FactContent } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { readPages } from './paper-rows.ts'
import { storable, storableText } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/**
 * Adds what the case does not have yet, all or none, and gives the fact of each proposal that the user may see. `brought` is the paper that
 * is being added with them, with the pages they quote, which whoever brings it may not see once it is kept.
 */
export async function proposeFacts(session: Session, vault: CaseVault, c: CaseFile, userId: string, given: readonly ProposedFact[], brought?: Pick<Paper, 'id' | 'pages'>): Promise<Result<readonly Fact[]>> {
  // Facts are kept under the file, so that they stay where they are when it is cut otherwise.
  const proposals = given.map((one) => (one.source.from === 'paper' ? { ...one, source: { ...one.source, paper: fileOfPaper(one.source.paper) } } : one))
  for (const proposal of proposals) {
    const checked = validateProposal(proposal)
    if (!checked.ok) return checked
    if (!isCounsel(c.role) && proposal.source.from !== 'paper' && isSealed(proposal.path)) return refused('invalid', 'Only counsel on the case can add this kind of fact.', proposal.path, 'Tell counsel on the case.')
  }
  const told = await wordsStandThere(session, vault, c, proposals, brought)
  if (!told.ok) return told
  for (const proposal of proposals) await addFact(session, vault, c, userId, proposal)
  const digests = await Promise.all(proposals.map((p) => vault.digest(wordsToDigest(p))))
  const { rows } = await session.query<{ id: string; digest: string }>('select fact_id as id, digest from casefile.fact where case_id = $1 and digest = any ($2)', [c.id, digests])
  const ids = new Map(rows.map((row) => [row.digest, row.id]))
  const facts = new Map((await readFacts(session, vault, c, [...ids.values()])).map((fact) => [fact.id, fact]))
  return done(digests.flatMap((digest) => facts.get(ids.get(digest) ?? '') ?? []))
}

/** The id of the fact added, or of the one that was there. */
export async function addFact(session: Session, vault: CaseVault, c: CaseFile, userId: string, proposal: ProposedFact, corrects?: string, id: string = randomUUID()): Promise<string> {
  const sealed = isSealed(proposal.path)
  const digest = await vault.digest(wordsToDigest(proposal, corrects))
  const content = await vault.seal(`fact ${id}`, storable<FactContent>({ value: proposal.value, source: proposal.source, ...(proposal.check !== undefined && { check: proposal.check }), ...(proposal.flags !== undefined && proposal.flags.length > 0 && { flags: proposal.flags }) }))
  const paper = proposal.source.from === 'paper' ? proposal.source.paper : null
  const { rowCount } = await session.query(
    // A correction carries the words of the page it corrects: whoever does not see the paper does not see it either.
    'insert into casefile.fact (office_id, case_id, fact_id, path, content, sha256, corrects, sealed, digest, added_by) values ($1, $2, $3, $4, $5, coalesce($6, (select f.sha256 from casefile.fact f where f.office_id = $1 and f.case_id = $2 and f.fact_id = $7)), $7, $8, $9, $10) on conflict do nothing',
    [c.office, c.id, id, proposal.path, content, paper, corrects ?? null, sealed, digest, userId],
  )
  if (rowCount === 1) {
    if (sealed && paper !== null) await session.query('insert into casefile.paper_seal (office_id, case_id, sha256, sealed_by) values ($1, $2, $3, $4) on conflict do nothing', [c.office, c.id, paper, userId])
    await note(session, c, userId, corrects === undefined ? 'fact proposed' : 'fact added as a correction', id, sealed)
    return id
  }
  const { rows: [there] } = await session.query<{ id: string }>('select fact_id as id from casefile.fact where case_id = $1 and digest = $2', [c.id, digest])
  return there?.id ?? id
}

/** Each proposal from a paper quotes a page of a paper of this case, verbatim, where it says it does. */
export async function wordsStandThere(session: Session, vault: CaseVault, c: CaseFile, proposals: readonly ProposedFact[], brought: Pick<Paper, 'id' | 'pages'> | undefined): Promise<Result<true>> {
  const papers = [...new Set(proposals.flatMap((p) => (p.source.from === 'paper' && p.source.paper !== brought?.id ? [p.source.paper] : [])))]
  const pages = await readPages(session, vault, c, papers, [...new Set(proposals.flatMap(({ source }) => (source.from === 'paper' ? [source.page] : [])))])
  const texts = new Map([...pages.map((page) => [`${page.paper} ${page.number}`, page.text] as const), ...(brought?.pages ?? []).map((page) => [`${brought?.id} ${page.number}`, storableText(page.text)] as const)])
  for (const { path, source } of proposals) {
    if (source.from !== 'paper') continue
    const text = texts.get(`${source.paper} ${source.page}`)
    if (text === undefined) return refused('not found', `Page ${source.page} of that paper is not in the case.`, `${path}, paper ${source.paper}`, 'Add the paper before the facts read from it.')
    if (text.slice(source.start, source.end) !== storableText(source.words)) return refused('invalid', `The words quoted do not stand on page ${source.page} from ${source.start} to ${source.end}.`, `${path}, paper ${source.paper}`, 'Quote the page verbatim: page.text.slice(start, end).')
  }
  return done(true)
}
