import type { KindGuess, Page, Paper, PaperOutline } from '../src/index.ts'
import { decrypt, encrypt, type Key } from './keys/cipher.ts'
import { KeyGone, type CaseVault } from './keys/case-vault.ts'
import { readCuts } from './part-rows.ts'
import { storable, storableJson } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of a paper is encrypted under the case's key: its kind and size are plain. A password goes to those who open its bytes, and with no list of papers. */
type PaperContent = Pick<Paper, 'name' | 'warnings'> & { readonly why: string; readonly password?: string }
type PageContent = Omit<Page, 'number' | 'width' | 'height' | 'origin'>

export const paperPlace = (sha256: string) => `paper ${sha256}`
export const pagePlace = (c: Pick<CaseFile, 'id'>, sha256: string, number: number) => `${c.id} page ${number} of ${sha256}`

/** What of a page is encrypted, as it is kept: the same bytes for the same page, whoever made it. */
export function pageWithin({ number: _number, width: _width, height: _height, origin: _origin, text, words, ...rest }: Page): Buffer {
  const others = Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return Buffer.from(storableJson({ text, words, ...others } satisfies PageContent))
}

/** What `pageWithin` gave. Throws `KeyGone`. */
export function decryptPage(key: Key, c: Pick<CaseFile, 'id'>, paper: string, number: number, sealed: Buffer): PageContent {
  const plain = decrypt(key, pagePlace(c, paper, number), sealed)
  if (plain === undefined) throw new KeyGone('damaged', `Page ${number} of paper ${paper}`)
  return JSON.parse(plain.toString()) as PageContent
}

/** Adds the row of a paper and says whether it is new; its pages are for `addPages`. `confidential` when a page makes it so, whatever kind it is; `password` opens its bytes. */
export async function addPaperRow(session: Session, vault: CaseVault, c: CaseFile, userId: string, paper: Omit<Paper, 'pages'>, { size, confidential, password }: { readonly size: number; readonly confidential: boolean; readonly password?: string | undefined }): Promise<boolean> {
  const { why, ...kind } = paper.kind
  const warnings = confidential && !paper.warnings.includes(keptConfidential) ? [...paper.warnings, keptConfidential] : paper.warnings
  const content = await vault.seal(paperPlace(paper.id), storable<PaperContent>({ name: paper.name, warnings, why, ...(password !== undefined && { password }) }))
  const { rowCount } = await session.query(
    'insert into casefile.paper (office_id, case_id, sha256, media_type, size, kind, content, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
    [c.office, c.id, paper.id, storable(paper.mediaType), size, JSON.stringify(storable(kind)), content, userId],
  )
  if (rowCount === 1 && confidential) await session.query('insert into casefile.paper_confidential (office_id, case_id, sha256, noted_by) values ($1, $2, $3, $4) on conflict do nothing', [c.office, c.id, paper.id, userId])
  return rowCount === 1
}

const keptConfidential = 'One of its pages is headed as a presentence report or a statement of reasons: it is kept as one, so it never goes into the mail to the prison, to the family or into a share.'

export async function addPages(session: Session, c: CaseFile, key: Key, paper: Paper): Promise<void> {
  for (const page of paper.pages) {
    const content = encrypt(key, pagePlace(c, paper.id, page.number), pageWithin(page))
    await session.query('insert into casefile.page (office_id, case_id, sha256, number, width, height, origin, content) values ($1, $2, $3, $4, $5, $6, $7, $8)', [c.office, c.id, paper.id, page.number, page.width, page.height, page.origin, content])
  }
}

/** Papers in the order they were added, or the one, with what their pages are and nothing of what stands on them: no page is opened. */
export async function readOutlines(session: Session, vault: CaseVault, c: CaseFile, only?: string): Promise<readonly PaperOutline[]> {
  const papers = await readPapers(session, vault, c, { words: false, pages: false, ...(only !== undefined && { only }) })
  const { rows } = await session.query<PaperOutline['pages'][number] & { paper: string }>('select sha256 as paper, number, width, height, origin from casefile.page where case_id = $1 and length(content) > 0 and sha256 = any ($2) order by sha256, number', [c.id, papers.map(({ id }) => id)])
  const pages = Map.groupBy(rows, ({ paper }) => paper)
  return papers.map((paper) => ({ ...paper, pages: (pages.get(paper.id) ?? []).map(({ number, width, height, origin }) => ({ number, width, height, origin })) }))
}

/** Papers in the order they were added, with their pages unless they are not wanted; without the words on them unless asked for. */
export async function readPapers(session: Session, vault: CaseVault, c: CaseFile, want: { readonly words: boolean; readonly pages?: false; readonly only?: string }): Promise<readonly Paper[]> {
  interface Row { id: string; mediaType: string; bytes: number; kind: Omit<KindGuess, 'why'>; content: Buffer; confidential: boolean }
  const { rows } = await session.query<Row>('select sha256 as id, media_type as "mediaType", size::float8 as bytes, kind, content, exists (select from casefile.paper_confidential x where (x.office_id, x.case_id, x.sha256) = (p.office_id, p.case_id, p.sha256)) as confidential from casefile.paper p where case_id = $1 and length(content) > 0 and ($2::text is null or sha256 = $2) order by seq', [c.id, want.only ?? null])
  const cuts = await readCuts(session, vault, c, want.only)
  const pages = Map.groupBy(want.pages === false ? [] : await readPages(session, vault, c, rows.map(({ id }) => id)), ({ paper }) => paper)
  return Promise.all(rows.map(async ({ id, mediaType, bytes, kind, content, confidential }) => {
    const { name, warnings, why } = await vault.open<PaperContent>(paperPlace(id), content)
    const cut = cuts.get(id)
    return { id, name, mediaType, bytes, kind: { ...kind, why }, ...(confidential && { holdsConfidential: true as const }), warnings, ...(cut && { cuts: cut }), pages: (pages.get(id) ?? []).map(({ paper: _paper, ...page }) => (want.words ? page : { ...page, words: [] })) }
  }))
}

/** The pages of these papers in their order, or those of some numbers, as far as the user sees them. */
export async function readPages(session: Session, vault: CaseVault, c: CaseFile, papers: readonly string[], only?: readonly number[]): Promise<readonly (Page & { readonly paper: string })[]> {
  if (papers.length === 0) return []
  const { rows } = await session.query<Omit<Page, 'text' | 'words'> & { paper: string; content: Buffer }>('select sha256 as paper, number, width, height, origin, content from casefile.page where case_id = $1 and length(content) > 0 and sha256 = any ($2) and ($3::int[] is null or number = any ($3)) order by sha256, number', [c.id, papers, only ?? null])
  return Promise.all(rows.map(async ({ content, ...page }) => {
    return { ...page, ...await openPage(vault, c, { ...page, content }) }
  }))
}

/** The text of a page and its words. */
export async function openPage(vault: CaseVault, c: Pick<CaseFile, 'id'>, { paper, number, content }: { readonly paper: string; readonly number: number; readonly content: Buffer }): Promise<PageContent> {
  return decryptPage(await vault.paperKey(paper), c, paper, number, content)
}

/** What opens the bytes of a paper, when they are locked. */
export async function passwordOf(session: Session, vault: CaseVault, c: CaseFile, paper: string): Promise<string | undefined> {
  const { rows: [row] } = await session.query<{ content: Buffer }>("select content from casefile.paper where case_id = $1 and sha256 = $2 and content <> ''", [c.id, paper])
  return row && (await vault.open<PaperContent>(paperPlace(paper), row.content)).password
}

export async function nameOfPaper(vault: CaseVault, paper: string, content: Buffer): Promise<string> {
  return (await vault.open<PaperContent>(paperPlace(paper), content)).name
}
