import { randomUUID } from 'node:crypto'
import { done, reach, refused } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { DraftEntry, DraftEntryKind, DraftStore } from './draft-shapes.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What an entry is sealed for. */
export const placeOfEntry = (id: string) => `draft entry ${id}`

const said = {
  'version': 'version of the draft kept',
  'sentence signed': 'sentence of the draft signed for',
  'packet signed off': 'packet signed off',
  'comment': 'comment on the draft written',
  'comment settled': 'comment on the draft settled',
  'wording': 'sentence of the draft put otherwise',
  'sentence signed elsewhere': 'sentence of the draft signed for in another office',
  'packet signed off elsewhere': 'packet signed off in another office',
} as const satisfies Record<DraftEntryKind, string>

export function draftMethods(unit: CaseUnit): DraftStore {
  const { asker } = unit
  return {
    entries: <C>(caseId: string, kinds: readonly DraftEntryKind[]) => unit.reads(caseId, 'draft work read', async (session, c, vault) => done(await readEntries(session, vault, c, kinds) as readonly DraftEntry<C>[])),

    add: <C extends object>(caseId: string, { kind, about, content }: { readonly kind: DraftEntryKind; readonly about?: string | undefined; readonly content: C }) => unit.on<DraftEntry<C>>(caseId, async (session, c, vault) => {
      if (reach(c.role, 'packets') !== 'write' && reach(c.role, 'packets') !== 'read') return notFound('draft', caseId)
      const comment = kind === 'comment' || kind === 'comment settled'
      if (isElsewhere(kind)) return refused('invalid', 'What was signed elsewhere comes with a case that is taken in, and no other way.', `case ${c.id}`, 'Sign it here.')
      if (reach(c.role, comment ? 'words' : 'packets') !== 'write') return refused('invalid', comment ? 'Your part on the case does not let you comment on the draft.' : 'Only counsel on the case can do this.', `case ${c.id}`, 'Ask counsel on the case.')
      if (about !== undefined && !(await isComment(session, c, about))) return notFound('comment', about)
      const id = randomUUID()
      const kept = storable(content)
      await session.query('insert into casefile.draft_entry (office_id, case_id, entry_id, kind, about, content, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)', [c.office, c.id, id, kind, about ?? null, await vault.seal(placeOfEntry(id), kept), asker.userId, asker.name ?? asker.userId])
      await note(session, c, asker.userId, said[kind], id)
      const { rows: [row] } = await session.query<{ at: Date }>('select at from casefile.draft_entry where case_id = $1 and entry_id = $2', [c.id, id])
      return done({ id, kind, ...(about !== undefined && { about }), content: kept, by: asker.name ?? asker.userId, byUser: asker.userId, at: (row?.at ?? new Date()).toISOString() })
    }),
  }
}

/** Whether it is something that was signed in the office a case came from. */
function isElsewhere(kind: DraftEntryKind): boolean {
  return kind === 'sentence signed elsewhere' || kind === 'packet signed off elsewhere'
}

/** An entry that comes with a case taken in from another office: what was signed there becomes history. It keeps its id and its instant. */
export async function takeEntry(session: Session, vault: CaseVault, c: CaseFile, by: { readonly userId: string; readonly name: string }, { id, kind, about, content, at }: Omit<DraftEntry, 'by' | 'byUser'>): Promise<void> {
  const as: DraftEntryKind = kind === 'sentence signed' || kind === 'packet signed off' ? `${kind} elsewhere` : kind
  await session.query('insert into casefile.draft_entry (office_id, case_id, entry_id, kind, about, content, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, id, as, about ?? null, await vault.seal(placeOfEntry(id), storable(content)), by.userId, by.name, at])
  await note(session, c, by.userId, said[as], id)
}

async function isComment(session: Session, c: CaseFile, id: string): Promise<boolean> {
  const { rowCount } = isId(id) ? await session.query("select from casefile.draft_entry where case_id = $1 and entry_id = $2 and kind = 'comment' and about is null", [c.id, id]) : { rowCount: 0 }
  return rowCount === 1
}

/** The entries of these kinds, oldest first; of every kind when none is named. */
export async function readEntries(session: Session, vault: CaseVault, c: Pick<CaseFile, 'id'>, kinds: readonly DraftEntryKind[] = []): Promise<readonly DraftEntry[]> {
  const { rows } = await session.query<{ id: string; kind: DraftEntryKind; about: string | null; content: Buffer; by: string; byUser: string; at: Date }>(
    'select entry_id as id, kind, about, content, by_name as by, by_user as "byUser", at from casefile.draft_entry where case_id = $1 and (cardinality($2::text[]) = 0 or kind = any ($2)) order by seq', [c.id, kinds])
  return Promise.all(rows.map(async ({ content, about, at, ...row }) => ({ ...row, ...(about !== null && { about }), content: await vault.open<Readonly<Record<string, unknown>>>(placeOfEntry(row.id), content), at: at.toISOString() })))
}
