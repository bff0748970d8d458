import type { CaseVault } from '../keys/case-vault.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { MergedCase } from './merge-shapes.ts'

/** The cases that went into this one, the oldest first, with what came with each for those who see what is sealed. */
export async function listMerged(session: Session, c: CaseFile, vault: CaseVault): Promise<readonly MergedCase[]> {
  const { rows } = await session.query<{ id: string; content: Buffer; by: string; at: Date }>('select from_case as id, content, by_name as by, at from casefile.case_merge where case_id = $1 order by at, from_case', [c.id])
  const { rows: items } = await session.query<MergedCase['items'][number] & { from: string }>('select from_case as from, kind, subject as id from casefile.case_merge_item where case_id = $1 order by kind, subject', [c.id])
  return Promise.all(rows.map(async ({ id, content, by, at }) => ({
    id, ...await vault.open<{ title: string; why: string }>(`merge of ${id}`, content), by, at: at.toISOString(),
    items: items.filter(({ from }) => from === id).map(({ kind, id: subject }) => ({ kind, id: subject })),
  })))
}
