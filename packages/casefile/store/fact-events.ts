import type { Fact } from '../src/index.ts'
import type { FactContent } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseFile, FactEvent } from './store.ts'
import type { Session } from './within-transaction.ts'

interface EventRow {
  what: 'added' | Fact['standing'] | 'decided'
  path: string
  fact: string
  factContent: Buffer
  corrects: string | null
  why: Buffer | null
  by: string
  at: Date
}

const words = { confirmed: 'confirmed', rejected: 'rejected', proposed: 'reopened', decided: 'decided' } as const

/** All that was ever said of the facts that row-level security shows, oldest first. */
export async function factEvents(session: Session, vault: CaseVault, c: CaseFile, path?: string): Promise<readonly FactEvent[]> {
  const { rows } = await session.query<EventRow>(
    `select e.*, f.content as "factContent", f.corrects from (
        select 'added' as what, path, fact_id as fact, null::bytea as why, added_by as by, added_at as at from casefile.fact where office_id = $1 and case_id = $2
        union all
        select s.standing, f.path, s.fact_id, s.content, s.by_name, s.at from casefile.fact_standing s join casefile.fact f using (office_id, case_id, fact_id) where office_id = $1 and case_id = $2
        union all
        select 'decided', path, fact_id, content, by_name, at from casefile.decision where office_id = $1 and case_id = $2) e
       join casefile.fact f on f.office_id = $1 and f.case_id = $2 and f.fact_id = e.fact
      where length(f.content) > 0 and ($3::text is null or e.path = $3) order by e.at, f.seq`,
    [c.office, c.id, path ?? null],
  )
  return Promise.all(rows.map(async ({ what, factContent, corrects, why, at, ...row }): Promise<FactEvent> => {
    const { value, source } = await vault.open<FactContent>(`fact ${row.fact}`, factContent)
    const place = what === 'decided' ? `decision for fact ${row.fact}` : `standing of fact ${row.fact}`
    return {
      ...row,
      what: what !== 'added' ? words[what] : corrects !== null ? 'corrected' : source.from === 'paper' ? 'read' : 'told',
      value,
      source,
      at: at.toISOString(),
      ...(corrects !== null && { corrects }),
      ...(why !== null && { why: await vault.open<string>(place, why) }),
    }
  }))
}
