import { leafShapeAt } from '@lenity/law'
import type { Fact, ProposedFact } from '../src/index.ts'
import { actColumn } from './acts-of-facts.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of a fact is encrypted. */
export type FactContent = Pick<ProposedFact, 'value' | 'source' | 'check' | 'flags'>

interface FactRow {
  id: string
  path: string
  content: Buffer
  corrects: string | null
  addedAt: Date
  standing: Fact['standing']
  decidedBy: string | null
  decidedAt: Date | null
  why: Buffer | null
  act: string | null
}

/** The case's facts with their newest standing, in the order they were added; only those of `ids` when given. */
export async function readFacts(session: Session, vault: CaseVault, c: CaseFile, ids?: readonly string[]): Promise<readonly Fact[]> {
  const { rows } = await session.query<FactRow>(
    `select f.fact_id as id, f.path, f.content, f.corrects, f.added_at as "addedAt", coalesce(s.standing, 'proposed') as standing, s.by_name as "decidedBy", s.at as "decidedAt", s.content as why, ${actColumn('s')} as act
       from casefile.fact f
       left join lateral (select * from casefile.fact_standing s where s.office_id = f.office_id and s.case_id = f.case_id and s.fact_id = f.fact_id order by s.seq desc limit 1) s on true
      where f.case_id = $1 and f.content <> '' and ($2::uuid[] is null or f.fact_id = any ($2)) order by f.seq`,
    [c.id, ids ?? null],
  )
  return Promise.all(rows.map(async (row) => {
    const { value, source, check, flags } = await vault.open<FactContent>(`fact ${row.id}`, row.content)
    return {
      id: row.id,
      path: row.path,
      value,
      source,
      standing: row.standing,
      addedAt: row.addedAt.toISOString(),
      ...(check !== undefined && { check }),
      ...(flags !== undefined && { flags }),
      ...(row.corrects !== null && { corrects: row.corrects }),
      ...(row.standing !== 'proposed' && row.decidedBy !== null && row.decidedAt !== null && { decidedBy: row.decidedBy, decidedAt: row.decidedAt.toISOString() }),
      ...(row.act !== null && { act: row.act }),
      ...(row.why !== null && { why: await vault.open<string>(`standing of fact ${row.id}`, row.why) }),
    }
  }))
}

/** The same for the same value from the same words of the same place, whoever proposes it. */
export function wordsToDigest(proposal: ProposedFact, corrects?: string): string {
  const { path, value, source } = proposal
  const place = source.from === 'paper' ? [source.paper, source.page, source.start, source.end] : source.from === 'person' ? [source.who, source.on, source.words] : [source.cite, source.link, source.words]
  return JSON.stringify([path, value, source.from, place, corrects ?? null])
}

/** Whether only counsel may see facts of this path. */
export function isSealed(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}
