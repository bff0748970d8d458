import { parseCivilDate, type CivilDate } from '@lenity/law'
import { done, refused } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { storableText } from './storable.ts'
import type { Narrative, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

interface NarrativeRow {
  question: string
  text: string
  takenDownBy: string | null
  on: CivilDate
  version: number
  savedAt: Date
}

export function narrativeMethods(unit: CaseUnit): StoreForUser['narrative'] {
  const { userId } = unit.asker
  return {
    get: (caseId, question) => unit.on(caseId, async (session, c) => done((await read(session, c.id, question)).at(-1))),

    list: (caseId) => unit.on(caseId, async (session, c) => {
      const newest = new Map((await read(session, c.id)).map((narrative) => [narrative.question, narrative]))
      return done([...newest.values()])
    }),

    versions: (caseId, question) => unit.on(caseId, async (session, c) => done(await read(session, c.id, question))),

    put: (caseId, question, { text, takenDownBy, on }) => unit.on<Narrative>(caseId, async (session, c) => {
      if (question.trim() === '') return refused('invalid', 'The answer belongs to no question.', 'question', 'Name the question of the application.')
      if (parseCivilDate(on) === undefined) return refused('invalid', `${on} is not a day on the calendar.`, 'on', 'Write the day the words were given as YYYY-MM-DD.')
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`narrative ${c.id}`])
      const before = (await read(session, c.id, question)).at(-1)
      if (before && before.text === storableText(text) && before.takenDownBy === takenDownBy && before.on === on) return done(before)
      const version = (before?.version ?? 0) + 1
      await session.query('insert into casefile.narrative (office_id, case_id, question, version, text, taken_down_by, given_on, saved_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [c.office, c.id, storableText(question), version, storableText(text), takenDownBy === undefined ? null : storableText(takenDownBy), on, userId])
      await note(session, c, userId, 'narrative answer saved', `${storableText(question)}, version ${version}`)
      const saved = (await read(session, c.id, question)).at(-1)
      return saved ? done(saved) : refused('unavailable', 'The answer was not kept.', question, 'Save it again.')
    }),
  }
}

/** Oldest first. */
async function read(session: Session, caseId: string, question?: string): Promise<Narrative[]> {
  const { rows } = await session.query<NarrativeRow>(
    'select question, text, taken_down_by as "takenDownBy", given_on::text as "on", version, saved_at as "savedAt" from casefile.narrative where case_id = $1 and ($2::text is null or question = $2) order by question, version',
    [caseId, question === undefined ? null : storableText(question)],
  )
  return rows.map((row) => ({ ...row, takenDownBy: row.takenDownBy ?? undefined, savedAt: row.savedAt.toISOString() }))
}
