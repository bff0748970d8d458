import { createHash } from 'node:crypto'
import { leafShapeAt } from '@lenity/law'
import type { Fact, FactSource, ProposedFact } from '../src/index.ts'
import { storableJson } from './storable.ts'
import type { Session } from './within-transaction.ts'

interface FactRow {
  id: string
  path: string
  value: { is: unknown }
  source: FactSource
  check: string | null
  corrects: string | null
  addedAt: Date
  standing: Fact['standing']
  decidedBy: string | null
  decidedAt: Date | null
  why: string | null
}

/** The case's facts with their newest standing, in the order they were added; only those of `ids` when given. */
export async function readFacts(session: Session, caseId: string, ids?: readonly string[]): Promise<readonly Fact[]> {
  const { rows } = await session.query<FactRow>(
    `select f.fact_id as id, f.path, f.value, f.source, f.check_first as check, f.corrects, f.added_at as "addedAt", coalesce(s.standing, 'proposed') as standing, s.by_name as "decidedBy", s.at as "decidedAt", s.why
       from casefile.fact f
       left join lateral (select * from casefile.fact_standing s where s.office_id = f.office_id and s.case_id = f.case_id and s.fact_id = f.fact_id order by s.seq desc limit 1) s on true
      where f.case_id = $1 and ($2::uuid[] is null or f.fact_id = any ($2)) order by f.seq`,
    [caseId, ids ?? null],
  )
  return rows.map((row) => ({
    id: row.id,
    path: row.path,
    value: row.value.is,
    source: row.source,
    standing: row.standing,
    addedAt: row.addedAt.toISOString(),
    ...(row.check !== null && { check: row.check }),
    ...(row.corrects !== null && { corrects: row.corrects }),
    ...(row.standing !== 'proposed' && row.decidedBy !== null && row.decidedAt !== null && { decidedBy: row.decidedBy, decidedAt: row.decidedAt.toISOString() }),
    ...(row.why !== null && { why: row.why }),
  }))
}

/** The value as it is stored, in an object, so that no value can be taken for SQL's null. */
export function storedValue(value: unknown): string {
  return storableJson({ is: value })
}

/** The same for the same value from the same words of the same place, whoever proposes it. */
export function digestOf(proposal: ProposedFact, corrects?: string): string {
  const { path, value, source } = proposal
  const place = source.from === 'paper' ? [source.paper, source.page, source.start, source.end] : source.from === 'person' ? [source.who, source.on, source.words] : [source.cite, source.link, source.words]
  return createHash('sha256').update(JSON.stringify([path, value, source.from, place, corrects ?? null])).digest('hex')
}

/** Whether only counsel may see facts of this path. */
export function isSealed(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}
