import { done, reach, recordTypes, refused, type CaseRole, type RecordTypeName, type Result } from '../../src/index.ts'
import { isId, notFound } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { closeCase } from '../close-case.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import { recordMethods } from '../records.ts'
import { readRecords } from '../record-rows.ts'
import type { CaseFile } from '../store.ts'
import { teamMethods } from '../team.ts'
import type { Session } from '../within-transaction.ts'
import type { BulkAct, BulkStore } from './bulk-shapes.ts'
import { inside } from './inside.ts'
import { lastTeamChange, undoIn, type KeptChange } from './undo-in-case.ts'

/** So long one's own change to many cases can be undone. */
const undoFor = "interval '1 hour'"

/** Things done to many cases at once, each case by itself. What one may not write answers like what is not there. */
export function bulkMethods(unit: CaseUnit): BulkStore {
  const { asker } = unit
  return {
    act: (bulkId, caseId, act) => unit.on<'done' | 'already'>(caseId, async (session, c, vault) => {
      const did = await actIn(unit, session, c, vault, act)
      if (!did.ok || did.value === undefined) return did.ok ? done('already') : did
      const { what, subject, before } = did.value
      await session.query('insert into casefile.bulk_change (office_id, case_id, bulk_id, what, subject, before, by_user) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, bulkId, what, subject, JSON.stringify(before), asker.userId])
      return done('done')
    }),

    async undo(bulkId) {
      const changes = await unit.unit(async (session) => {
        if (!isId(bulkId)) return nothingToUndo(bulkId)
        const { rows } = await session.query<KeptChange & { caseId: string }>(`select case_id as "caseId", what, subject, before from casefile.bulk_change b where bulk_id = $1 and at > clock_timestamp() - ${undoFor} and not exists (select from casefile.bulk_undone u where (u.office_id, u.case_id, u.bulk_id) = (b.office_id, b.case_id, b.bulk_id)) order by at`, [bulkId])
        return rows.length === 0 ? nothingToUndo(bulkId) : done(rows)
      })
      if (!changes.ok) return changes
      const [undone, left]: [string[], { caseId: string; problem: Extract<Result<never>, { ok: false }>['problem'] }[]] = [[], []]
      for (const { caseId, ...change } of changes.value) {
        const back = await unit.on<true>(caseId, async (session, c, vault) => {
          const did = await undoIn(unit, session, c, vault, change)
          if (did.ok) await session.query('insert into casefile.bulk_undone (office_id, case_id, bulk_id, by_user) values ($1, $2, $3, $4)', [c.office, c.id, bulkId, asker.userId])
          return did
        })
        if (back.ok) undone.push(caseId)
        else left.push({ caseId, problem: back.problem })
      }
      return done({ undone, left })
    },
  }
}

function nothingToUndo(bulkId: string): Result<never> {
  return refused('not found', 'There is nothing of yours to undo here, or it is more than an hour ago.', `change ${bulkId}`, 'Change the cases one by one.')
}

/** Does it, and says how it was; undefined when it was so already. */
async function actIn(unit: CaseUnit, session: Session, c: CaseFile, vault: CaseVault, act: BulkAct): Promise<Result<KeptChange | undefined>> {
  const here = inside(unit, session, c, vault)
  const keep = async (type: RecordTypeName, what: string, fields: unknown): Promise<Result<KeptChange>> => {
    if (reach(c.role, recordTypes[type].kind) !== 'write') return notFound('case', c.id)
    const kept = await recordMethods(here).add(c.id, type, fields)
    return kept.ok ? done({ what, subject: kept.value.id, before: null }) : kept
  }
  switch (act.do) {
    case 'add a task': return keep('task', 'task added', { title: act.title, ...(act.dueOn !== undefined && { dueOn: act.dueOn }), ...(act.assignedTo !== undefined && { assignedTo: act.assignedTo }) })
    case 'add a label': {
      const has = (await readRecords(session, vault, c, { kind: recordTypes.label.kind, newest: true })).some(({ type, removed, fields }) => type === 'label' && !removed && 'label' in fields && fields.label === act.label.trim())
      return has ? done(undefined) : keep('label', 'label added', { label: act.label })
    }
    case 'put on the case': {
      if (reach(c.role, 'team') !== 'write') return notFound('case', c.id)
      const { rows: [was] } = await session.query<{ role: CaseRole; left: boolean }>('select role, left_at is not null as left from casefile.case_member where case_id = $1 and user_id = $2', [c.id, act.userId])
      const put = await teamMethods(here).put(c.id, act.userId, act.role, act.why)
      if (!put.ok) return put
      if (was?.role === act.role && !was.left) return done(undefined)
      return done({ what: 'put on the case', subject: act.userId, before: { role: was === undefined || was.left ? null : was.role, line: await lastTeamChange(session, c, act.userId) } })
    }
    case 'close':
    case 'reopen': {
      const close = act.do === 'close'
      if (reach(c.role, 'case') === 'write' && close === (c.closed !== undefined) && c.closed?.why !== 'erased') return done(undefined)
      const closed = await closeCase(session, c, unit.asker, close ? { on: act.on, why: act.why } : undefined)
      return closed.ok ? done({ what: close ? 'closed' : 'reopened', subject: c.id, before: { closed: closed.value.before ?? null, line: closed.value.line } }) : closed
    }
  }
}
