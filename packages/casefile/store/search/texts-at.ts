import { leafShapeAt } from '@lenity/law'
import type { FactContent } from '../fact-rows.ts'
import { KeyGone, type CaseVault } from '../keys/case-vault.ts'
import { manyVaults, placeOfPaperKey } from '../keys/many-vaults.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { nameOfPaper, openPage } from '../paper-rows.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { TextPlace } from './found.ts'
import { factText, textAt } from './texts-of-case.ts'

export interface TextNow {
  readonly called: string
  readonly text: string
}

interface PaperRow { caseId: string; paper: string; page: number | null; name: Buffer; wrapped: Buffer | null; content: Buffer | null }
interface FactRow { caseId: string; id: string; path: string; content: Buffer }

/**
 * The texts at these places as they now stand and the user of the session may see them, in the order asked for; undefined where there is
 * none, or what opens it is gone. Pages and facts are read together, however many cases they are of.
 */
export async function textsAt(session: Session, keys: OfficeKeys, asked: readonly { readonly c: CaseFile; readonly place: TextPlace }[]): Promise<readonly (TextNow | undefined)[]> {
  const papers = await readPaperRows(session, asked.flatMap(({ c, place }) => (place.in === 'page' || place.in === 'paper' ? [{ c, paper: place.paper, page: place.in === 'page' ? place.page : null }] : [])))
  const facts = await readFactRows(session, asked.flatMap(({ c, place }) => (place.in === 'fact' ? [{ c, fact: place.fact }] : [])))
  const wrapped = new Map([...papers.values()].flatMap((row) => (row.wrapped === null ? [] : [[placeOfPaperKey(row.caseId, row.paper), row.wrapped] as const])))
  const vaults = await manyVaults(session, keys, [...new Map(asked.map(({ c }) => [c.id, c])).values()], wrapped)
  const found: (TextNow | undefined)[] = []
  for (const { c, place } of asked) {
    const vault = vaults.get(c.id)
    found.push(vault && await unlessGone(open(vault, c, place)))
  }
  return found

  async function open(vault: CaseVault, c: CaseFile, place: TextPlace): Promise<TextNow | undefined> {
    if (place.in === 'paper' || place.in === 'page') {
      const row = papers.get(keyOf(c.id, place.paper, place.in === 'page' ? place.page : null))
      if (row === undefined) return undefined
      const called = await nameOfPaper(vault, row.paper, row.name)
      if (row.page === null) return { called, text: called }
      return row.content === null ? undefined : { called, text: (await openPage(vault, c, { paper: row.paper, number: row.page, content: row.content })).text }
    }
    if (place.in === 'fact') {
      const row = facts.get(keyOf(c.id, place.fact))
      return row && { called: leafShapeAt(row.path)?.label ?? row.path, text: factText({ path: row.path, ...await vault.open<FactContent>(`fact ${row.id}`, row.content) }) }
    }
    return textAt(session, vault, c, place)
  }
}

/** Undefined when what opens it is gone. */
export async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof KeyGone) return undefined
    throw error
  }
}

const keyOf = (...parts: readonly (string | number | null)[]) => parts.join(' ')

async function readPaperRows(session: Session, wanted: readonly { readonly c: CaseFile; readonly paper: string; readonly page: number | null }[]): Promise<ReadonlyMap<string, PaperRow>> {
  if (wanted.length === 0) return new Map()
  // One value at a time, by key, so that no policy is asked of more than the rows wanted.
  const { rows } = await session.query<PaperRow>(
    `select w.case_id as "caseId", w.paper, w.page, p.content as name, k.wrapped, g.content
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[]) as w (office_id, case_id, paper, page)
      cross join lateral (select content from casefile.paper p where p.office_id = w.office_id and p.case_id = w.case_id and p.sha256 = w.paper and length(p.content) > 0 offset 0) p
       left join lateral (select wrapped from casefile.paper_key k where k.office_id = w.office_id and k.case_id = w.case_id and k.sha256 = w.paper offset 0) k on true
       left join lateral (select content from casefile.page g where g.office_id = w.office_id and g.case_id = w.case_id and g.sha256 = w.paper and g.number = w.page and length(g.content) > 0 offset 0) g on true`,
    [wanted.map(({ c }) => c.office), wanted.map(({ c }) => c.id), wanted.map(({ paper }) => paper), wanted.map(({ page }) => page)],
  )
  return new Map(rows.map((row) => [keyOf(row.caseId, row.paper, row.page), row]))
}

async function readFactRows(session: Session, wanted: readonly { readonly c: CaseFile; readonly fact: string }[]): Promise<ReadonlyMap<string, FactRow>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await session.query<FactRow & { standing: string | null }>(
    `select w.case_id as "caseId", w.fact_id as id, f.path, f.content, s.standing
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as w (office_id, case_id, fact_id)
      cross join lateral (select path, content from casefile.fact f where f.office_id = w.office_id and f.case_id = w.case_id and f.fact_id = w.fact_id and f.content <> '' offset 0) f
       left join lateral (select standing from casefile.fact_standing s where s.office_id = w.office_id and s.case_id = w.case_id and s.fact_id = w.fact_id order by s.seq desc limit 1) s on true`,
    [wanted.map(({ c }) => c.office), wanted.map(({ c }) => c.id), wanted.map(({ fact }) => fact)],
  )
  return new Map(rows.filter(({ standing }) => standing !== 'rejected').map((row) => [keyOf(row.caseId, row.id), row]))
}
