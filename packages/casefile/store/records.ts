import { randomUUID } from 'node:crypto'
import { checkRecord, done, fileOfPaper, isCounsel, reach, recordTypes, refused, unanswered, type RecordFields, type RecordTypeName, type Result } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { placeOfRecord, readRecords, type RecordContent } from './record-rows.ts'
import { storable, storableText } from './storable.ts'
import type { Asker, CaseFile, CaseRecord, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Records of a case in versions: nothing is edited, everything can be shown as it was. */
export function recordMethods(unit: CaseUnit): StoreForUser['records'] {
  const { asker } = unit

  const keep = (session: Session, vault: CaseVault, c: CaseFile, next: NextVersion) => keepRecord(asker, session, vault, c, next)

  return {
    list: (caseId, kind, before) => unit.reads(caseId, `${kind} read`, async (session, c, vault) => done((await readRecords(session, vault, c, { kind, newest: true, before })).filter(({ removed }) => !removed))),

    add: (caseId, type, fields) => unit.on<CaseRecord>(caseId, async (session, c, vault) => {
      const checked = mayGo(checkRecord(type, fields))
      return checked.ok ? keep(session, vault, c, { id: randomUUID(), version: 1, ...checked.value, removed: false, why: undefined }) : checked
    }),

    change: (caseId, id, { version, fields, why }) => unit.on<CaseRecord>(caseId, async (session, c, vault) => {
      const there = await atVersion(session, vault, c, id, version)
      if (!there.ok) return there
      const checked = mayGo(checkRecord(there.value.type, fields))
      return checked.ok ? keep(session, vault, c, { id, version: version + 1, ...checked.value, removed: false, why, was: there.value.fields }) : checked
    }),

    remove: (caseId, id, { version, why }) => unit.on<CaseRecord>(caseId, async (session, c, vault) => {
      const there = await atVersion(session, vault, c, id, version)
      if (!there.ok) return there
      return keep(session, vault, c, { id, version: version + 1, type: there.value.type, fields: there.value.fields, removed: true, why })
    }),

    bringBack: (caseId, id, { version, why }) => unit.on<CaseRecord>(caseId, async (session, c, vault) => {
      const there = await atVersion(session, vault, c, id, version)
      if (!there.ok || !there.value.removed) return there
      return keep(session, vault, c, { id, version: version + 1, type: there.value.type, fields: there.value.fields, removed: false, why })
    }),

    history: (caseId, id) => unit.reads(caseId, 'history of a record read', async (session, c, vault) => {
      const versions = isId(id) ? await readRecords(session, vault, c, { id, newest: false }) : []
      return versions.length > 0 ? done(versions) : notFound('record', id)
    }, storableText(id)),
  }
}

/** A letter to the person inside is not kept as sent while something it warns of was not answered. What comes from elsewhere is kept as it was sent there. */
function mayGo(checked: ReturnType<typeof checkRecord>): ReturnType<typeof checkRecord> {
  if (!checked.ok || checked.value.type !== 'letter inside') return checked
  const letter = checked.value.fields as RecordFields<'letter inside'>
  const [open] = letter.state === 'sent' ? unanswered(letter, letter.answered) : []
  return open === undefined ? checked : refused('invalid', `This letter cannot be kept as sent yet. ${open.says}`, `answered: ${open.key}`, 'Change the letter, or say why it goes all the same, and keep it again.')
}

/** A version to be kept; `was` are the fields of the one before. */
interface NextVersion {
  readonly id: string
  readonly version: number
  readonly type: RecordTypeName
  readonly fields: RecordFields
  readonly removed: boolean
  readonly why: string | undefined
  readonly was?: RecordFields
}

/** Keeps a version of a record, when the asker's part on the case lets them. */
export async function keepRecord(asker: Asker, session: Session, vault: CaseVault, c: CaseFile, next: NextVersion): Promise<Result<CaseRecord>> {
  const { id, version, type, removed, why } = next
  const { kind, label, plain } = recordTypes[type]
  if (reach(c.role, kind) !== 'write') return refused('invalid', `Your part on the case does not let you keep a ${label}.`, `case ${c.id}`, 'Ask counsel on the case.')
  if (!isCounsel(c.role) && [next.fields, next.was].some(isBeyondPreparation)) return notByOthers(c)
  if (await tellsOfWithheld(session, c, next)) return refused('invalid', 'This paper holds what others on the case may not know of. What is kept of it here would be seen by them.', `case ${c.id}`, 'Use another paper, or write of it where only counsel looks.')
  if (!isCounsel(c.role) && type === 'question for counsel' && [next.fields, next.was].some(isAnswered)) return refused('invalid', 'Only counsel can answer a question for counsel, or change it once it is answered.', `case ${c.id}`, 'Leave it open, and ask counsel on the case.')
  const all = Object.entries(storable(next.fields) as Readonly<Record<string, unknown>>)
  const isPlain = ([name]: readonly [string, unknown]) => (plain as readonly string[]).includes(name)
  const content = await vault.seal(placeOfRecord(id, version), { fields: Object.fromEntries(all.filter((entry) => !isPlain(entry))), ...(why !== undefined && { why: storableText(why) }) } satisfies RecordContent)
  const { rowCount } = await session.query(
    'insert into casefile.record (office_id, case_id, record_id, version, kind, type, plain, content, removed, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing',
    [c.office, c.id, id, version, kind, type, JSON.stringify(Object.fromEntries(all.filter(isPlain))), content, removed, asker.userId, asker.name ?? asker.userId],
  )
  if (rowCount === 0) return inTheMeantime(type, id)
  await note(session, c, asker.userId, `${label} ${removed ? 'taken out' : version === 1 ? 'kept' : 'changed'}`, id)
  const [kept] = await readRecords(session, vault, c, { id, newest: true })
  return kept ? done(kept) : notFound('record', id)
}

/** Whether a record would tell that there is a paper which some who see the record do not see. A paper the asker does not see is none to them. */
async function tellsOfWithheld(session: Session, c: CaseFile, { type, fields, removed }: NextVersion): Promise<boolean> {
  if (removed || (type !== 'quotation' && type !== 'press article' && type !== 'public field') || !('paper' in fields) || fields.paper === undefined) return false
  const { rows: [there] } = await session.query<{ withheld: boolean }>('select casefile.paper_is_withheld(case_id, sha256) as withheld from casefile.paper where case_id = $1 and sha256 = $2', [c.id, storableText(fileOfPaper(fields.paper))])
  return there?.withheld === true
}

/** Whether these are the fields of a petition that is more than a draft. */
function isBeyondPreparation(fields: RecordFields | undefined): boolean {
  return fields !== undefined && 'status' in fields && fields.status !== 'in preparation'
}

/** Whether these are the fields of a question that has its answer. */
function isAnswered(fields: RecordFields | undefined): boolean {
  return fields !== undefined && (('state' in fields && fields.state === 'answered') || 'answer' in fields)
}

function notByOthers(c: CaseFile): Result<never> {
  return refused('invalid', 'Only counsel can say that a petition is more than in preparation.', `case ${c.id}`, 'Leave it in preparation, and ask counsel on the case to read and sign it.')
}

/** The record as it stands, when that is the version the change was made from. */
async function atVersion(session: Session, vault: CaseVault, c: CaseFile, id: string, version: number): Promise<Result<CaseRecord>> {
  const [there] = isId(id) ? await readRecords(session, vault, c, { id, newest: true }) : []
  if (there === undefined) return notFound('record', id)
  return there.version === version ? done(there) : inTheMeantime(there.type, id)
}

function inTheMeantime(type: RecordTypeName, id: string): Result<never> {
  return refused('conflict', `Someone else changed this ${recordTypes[type].label} in the meantime.`, `record ${id}`, 'Look at it as it now stands, and make your change again.')
}
