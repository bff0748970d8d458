import { randomUUID } from 'node:crypto'
import { parseCivilDate } from '@lenity/law'
import { done, refused, type Result } from '../src/index.ts'
import type { ReadContents } from './case-contents.ts'
import { caseFor, casesOf, note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { CaseFile, NewCase, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

export function caseMethods(unit: CaseUnit, readContents: ReadContents): StoreForUser['cases'] {
  const { userId } = unit.asker
  return {
    async list() {
      const listed = await unit.unit(async (session) => done(await casesOf(session)))
      return listed.ok ? listed.value : []
    },

    create: (input) => unit.unit(async (session) => {
      const title = storableText(input.title).trim()
      if (title === '') return refused('invalid', 'The case has no title.', 'title', 'Give it one, such as the name of the person.')
      for (const day of [input.asOf, input.closed?.on]) {
        if (day !== undefined && parseCivilDate(day) === undefined) return refused('invalid', `${day} is not a day on the calendar.`, 'asOf', 'Write it as YYYY-MM-DD.')
      }
      const office = await officeFor(session, input.office)
      if (!office.ok) return office
      return openCase(session, userId, office.value, { ...input, title })
    }),

    get: (caseId) => unit.reads(caseId, 'case opened', async (_, c) => done(c)),

    open: (caseId, what = 'case opened') => unit.reads(caseId, what, async (session, c, vault) => done({ file: c, contents: await readContents(session, vault, c) })),
  }
}

/** Opens a case with the user as its lead counsel; what it is called and its days were checked. */
export async function openCase(session: Session, userId: string, office: string, input: Omit<NewCase, 'office'>, id: string = randomUUID()): Promise<Result<CaseFile>> {
  if (await isHeld(session, office, userId)) return refused('invalid', 'Your office holds you to contributing, and whoever opens a case leads it.', 'the office', 'Let someone who can be counsel open the case and put you on it.')
  await session.query('insert into casefile.case_file (office_id, case_id, title, made_up, as_of, closed_on, closed_why, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [office, id, input.title, input.madeUp, input.asOf ?? null, input.closed?.on ?? null, input.closed ? storableText(input.closed.why) : null, userId])
  await session.query("insert into casefile.case_member (office_id, case_id, user_id, role, added_by) values ($1, $2, $3, 'lead counsel', $3)", [office, id, userId])
  await session.query("insert into casefile.case_member_change (office_id, case_id, user_id, role, what, by_user) values ($1, $2, $3, 'lead counsel', 'added', $3)", [office, id, userId])
  const made = await caseFor(session, userId, id)
  if (!made.ok) return made
  await note(session, made.value, userId, 'case opened', id)
  return caseFor(session, userId, id)
}

/** The office a new case belongs to: the one named, or the only one the user is in. */
async function officeFor(session: Session, wanted: string | undefined): Promise<Result<string>> {
  const { rows } = await session.query<{ id: string }>('select o as id from casefile.my_offices_as_staff() o')
  const [only] = rows
  if (wanted === undefined && rows.length > 1) return refused('invalid', 'You are a member of several offices.', 'office', 'Say which one has the case.')
  const found = wanted === undefined ? only : rows.find((row) => row.id === wanted)
  return found ? done(found.id) : refused('not found', 'There is no such office, or you are not a member of it.', 'office', 'Make an office, or ask its administrator to add you.')
}

async function isHeld(session: Session, office: string, userId: string): Promise<boolean> {
  return (await session.query('select from casefile.member where office_id = $1 and user_id = $2 and held', [office, userId])).rowCount === 1
}
