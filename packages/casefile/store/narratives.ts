import { parseCivilDate, type CivilDate } from '@lenity/law'
import { done, refused } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable, storableText } from './storable.ts'
import type { CaseFile, Narrative, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of an answer is encrypted. */
interface AnswerContent {
  readonly text: string
  readonly takenDownBy?: string | undefined
}

interface NarrativeRow {
  question: string
  content: Buffer
  on: CivilDate
  version: number
  savedAt: Date
}

/** What a version of an answer is sealed for. */
export const placeOfAnswer = (question: string, version: number) => `answer ${version} to ${question}`

export function narrativeMethods(unit: CaseUnit): StoreForUser['narrative'] {
  const { userId } = unit.asker
  return {
    get: (caseId, question) => unit.reads(caseId, 'answer read', async (session, c, vault) => done((await readNarratives(session, vault, c, question)).at(-1)), storableText(question)),

    list: (caseId) => unit.reads(caseId, 'answers read', async (session, c, vault) => {
      const newest = new Map((await readNarratives(session, vault, c)).map((narrative) => [narrative.question, narrative]))
      return done([...newest.values()])
    }),

    versions: (caseId, question) => unit.reads(caseId, 'versions of an answer read', async (session, c, vault) => done(await readNarratives(session, vault, c, question)), storableText(question)),

    put: (caseId, question, { text, takenDownBy, on }) => unit.on<Narrative>(caseId, async (session, c, vault) => {
      if (question.trim() === '') return refused('invalid', 'The answer belongs to no question.', 'question', 'Name the question of the application.')
      if (parseCivilDate(on) === undefined) return refused('invalid', `${on} is not a day on the calendar.`, 'on', 'Write the day the words were given as YYYY-MM-DD.')
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`narrative ${c.id}`])
      const before = (await readNarratives(session, vault, c, question)).at(-1)
      if (before && before.text === storableText(text) && before.takenDownBy === takenDownBy && before.on === on) return done(before)
      const version = (before?.version ?? 0) + 1
      await keepAnswer(session, vault, c, userId, { question, text, takenDownBy, on, version })
      const saved = (await readNarratives(session, vault, c, question)).at(-1)
      return saved ? done(saved) : refused('unavailable', 'The answer was not kept.', question, 'Save it again.')
    }),
  }
}

/** Keeps a version of an answer that was checked. */
export async function keepAnswer(session: Session, vault: CaseVault, c: CaseFile, userId: string, { question, text, takenDownBy, on, version }: Omit<Narrative, 'savedAt'>): Promise<void> {
  await session.query('insert into casefile.narrative (office_id, case_id, question, version, content, given_on, saved_by) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, storableText(question), version, await vault.seal(placeOfAnswer(storableText(question), version), storable<AnswerContent>({ text, ...(takenDownBy !== undefined && { takenDownBy }) })), on, userId])
  await note(session, c, userId, 'narrative answer saved', `${storableText(question)}, version ${version}`)
}

/** The answers, each version of a question, oldest first. */
export async function readNarratives(session: Session, vault: CaseVault, c: CaseFile, question?: string): Promise<readonly Narrative[]> {
  const { rows } = await session.query<NarrativeRow>(
    'select question, content, given_on::text as "on", version, saved_at as "savedAt" from casefile.narrative where case_id = $1 and ($2::text is null or question = $2) order by question, version',
    [c.id, question === undefined ? null : storableText(question)],
  )
  return Promise.all(rows.map(async ({ content, ...row }) => {
    const { text, takenDownBy } = await vault.open<AnswerContent>(placeOfAnswer(row.question, row.version), content)
    return { ...row, text, takenDownBy, savedAt: row.savedAt.toISOString() }
  }))
}
