import type { CivilDate } from '@lenity/law'
import { decisionOutcomes, done, dueField, type DueTypeName, type RecordFields } from '../src/index.ts'
import { noteReads } from './case-access.ts'
import { sayRefusal, type CaseUnit } from './case-unit.ts'
import { KeyGone } from './keys/case-vault.ts'
import { openFields } from './record-rows.ts'
import { isAnswered, readArrived } from './paper-requests.ts'
import type { DueRecord, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

interface DueRow {
  caseId: string
  office: string
  title: string
  id: string
  version: number
  type: DueTypeName
  plain: Record<string, unknown>
  content: Buffer
  at: Date
  on: CivilDate
}

/** What is due in every open case the user may see, as row-level security gives it. */
export function dueMethods(unit: CaseUnit): StoreForUser['due'] {
  const { userId } = unit.asker
  return {
    list: () => unit.unit(async (session) => {
      const rows = await dueRows(session)
      const vaults = await unit.vaultsOf(session, [...new Map(rows.map((row) => [row.caseId, caseOf(row)])).values()])
      const read = await Promise.all(rows.map(async (row): Promise<DueRecord | undefined> => {
        const vault = vaults.get(row.caseId)
        const fields = vault && (await openFields(vault, row).catch(erased))
        return fields && { ...headOf(row), fields }
      }))
      await noteReads(session, rows.map(caseOf), userId, 'what is due read')
      return done(read.filter((one) => one !== undefined))
    }).catch((error: unknown) => sayRefusal(error, 'what is due')),

    ofCase: (caseId) => unit.reads(caseId, 'what is due read', async (session, c, vault) => (
      done(await Promise.all((await dueRows(session, c.id)).map(async (row): Promise<DueRecord> => ({ ...headOf(row), fields: await openFields(vault, row) }))))
    )),

    plain: (mailOf) => unit.unit(async (session) => {
      const rows = (await dueRows(session)).filter(({ office }) => mailOf === undefined || office === mailOf)
      await noteReads(session, rows.map(caseOf), userId, mailOf === undefined ? 'what is due given to a calendar' : 'what is due counted for a mail')
      return done(rows.map((row) => ({ ...headOf(row), fields: row.plain as Partial<RecordFields> })))
    }),
  }
}

function caseOf({ caseId, office }: DueRow) {
  return { id: caseId, office }
}

function headOf({ caseId, title, id, version, type, at, on }: DueRow) {
  return { caseId, caseTitle: title, id, version, type, at: at.toISOString(), on }
}

/** Whether a petition was decided, and is looked up no more. */
function isDecided({ type, plain }: DueRow): boolean {
  return type === 'petition' && (decisionOutcomes as readonly unknown[]).includes(plain['status'])
}

/** Records that are due and not done, of open cases. An agreement that a later one of its kind took the place of is due no more, nor is a paper that came. */
async function dueRows(session: Session, caseId?: string): Promise<readonly DueRow[]> {
  const { rows } = await session.query<DueRow>(
    `select n.*, n.plain ->> ($1::jsonb ->> n.type) as on from (
        select distinct on (r.office_id, r.case_id, r.record_id) r.case_id as "caseId", r.office_id as office, c.title, r.record_id as id, r.version, r.type, r.plain, r.content, r.at, r.removed
          from casefile.record r join casefile.case_file c using (office_id, case_id)
         where r.type = any ($2) and ($3::uuid is null or r.case_id = $3) and c.closed_on is null
         order by r.office_id, r.case_id, r.record_id, r.version desc) n
      where not n.removed and n.plain ->> 'doneOn' is null and (n.type = 'agreement' or n.plain ->> ($1::jsonb ->> n.type) is not null)`,
    [JSON.stringify(dueField), Object.keys(dueField), caseId ?? null],
  )
  const requests = rows.filter(({ type }) => type === 'paper request')
  const arrived = new Set((await readArrived(session, [...new Set(requests.map((row) => row.caseId))])).map(({ record }) => record))
  return notReplaced(rows).filter((row) => row.on !== null && !isDecided(row) && !isAnswered(row, arrived)).toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id))
}

/** The rows without agreements that a later one of their kind took the place of. */
export function notReplaced<R extends Pick<DueRow, 'type' | 'caseId' | 'plain'>>(rows: readonly R[]): readonly R[] {
  const agreements = rows.filter(({ type }) => type === 'agreement')
  return rows.filter((row) => row.type !== 'agreement' || !agreements.some((other) => other.caseId === row.caseId && other.plain['what'] === row.plain['what'] && String(other.plain['signedOn']) > String(row.plain['signedOn'])))
}

/** Of an erased case there is nothing left to be due. */
function erased(error: unknown): undefined {
  if (error instanceof KeyGone && error.why === 'erased') return undefined
  throw error
}
