import type { Page } from '../src/index.ts'
import type { ArrivalPace } from './arrival-shapes.ts'
import { encrypt, type Key } from './keys/cipher.ts'
import { decryptPage, pagePlace, pageWithin } from './paper-rows.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** A page of a paper on its way, and how many milliseconds reading it took. */
export interface PageRead {
  readonly page: Page
  readonly took: number
}

/** Keeps pages; one that is kept already stays as it is. */
export async function keepPages(session: Session, c: CaseFile, arrival: { readonly id: string; readonly paper: string }, key: Key, pages: readonly PageRead[]): Promise<void> {
  for (const { page, took } of pages) {
    await session.query('insert into casefile.arrival_page (office_id, case_id, arrival_id, sha256, number, width, height, origin, content, took) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing',
      [c.office, c.id, arrival.id, arrival.paper, page.number, page.width, page.height, page.origin, encrypt(key, pagePlace(c, arrival.paper, page.number), pageWithin(page)), Math.min(Math.max(0, Math.round(took)), 2_000_000_000)])
  }
}

/** The numbers of the pages that are kept, in their order. */
export async function keptNumbers(session: Session, c: CaseFile, arrival: string): Promise<readonly number[]> {
  const { rows } = await session.query<{ number: number }>('select number from casefile.arrival_page where case_id = $1 and arrival_id = $2 order by number', [c.id, arrival])
  return rows.map(({ number }) => number)
}

/** Kept pages after the one of a number, in their order; at most so many. */
export async function keptPages(session: Session, c: CaseFile, arrival: { readonly id: string; readonly paper: string }, key: Key, want: { readonly after: number; readonly most: number } | { readonly numbers: readonly number[] }): Promise<readonly Page[]> {
  const columns = 'select number, width, height, origin, content from casefile.arrival_page where case_id = $1 and arrival_id = $2'
  const { rows } = 'numbers' in want
    ? await session.query<Omit<Page, 'text' | 'words'> & { content: Buffer }>(`${columns} and number = any ($3) order by number`, [c.id, arrival.id, want.numbers])
    : await session.query<Omit<Page, 'text' | 'words'> & { content: Buffer }>(`${columns} and number > $3 order by number limit $4`, [c.id, arrival.id, want.after, want.most])
  return rows.map(({ content, ...page }) => ({ ...page, ...decryptPage(key, c, arrival.paper, page.number, content) }))
}

/** The pages become those of the paper, whose key is theirs. */
export async function becomePages(session: Session, c: CaseFile, arrival: { readonly id: string; readonly paper: string }): Promise<void> {
  await session.query(`insert into casefile.page (office_id, case_id, sha256, number, width, height, origin, content)
    select office_id, case_id, sha256, number, width, height, origin, content from casefile.arrival_page where case_id = $1 and arrival_id = $2 order by number`, [c.id, arrival.id])
}

export async function dropPages(session: Session, c: CaseFile, arrival: string): Promise<void> {
  await session.query('delete from casefile.arrival_page where case_id = $1 and arrival_id = $2', [c.id, arrival])
}

/** How many pages of each of these are kept, by how their words were had, and how long one takes. */
export async function paceOf(session: Session, c: CaseFile, arrivals: readonly string[]): Promise<ReadonlyMap<string, readonly ArrivalPace[]>> {
  if (arrivals.length === 0) return new Map()
  const { rows } = await session.query<ArrivalPace & { arrival: string }>(`
    select arrival_id as arrival, origin, count(*)::int as pages, avg(took)::float8 / 1000 as seconds,
           count(*) filter (where number > last - 50)::int as lately
      from (select arrival_id, origin, number, took, max(number) over (partition by arrival_id) as last from casefile.arrival_page where case_id = $1 and arrival_id = any ($2)) p
     group by arrival_id, origin`, [c.id, arrivals])
  const out = new Map<string, ArrivalPace[]>()
  for (const { arrival, ...pace } of rows) out.set(arrival, [...(out.get(arrival) ?? []), pace])
  return out
}
