import { parseCivilDate, type CivilDate } from '@lenity/law'
import { done, refused, type Result } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storable, storableText } from './storable.ts'
import type { Narrative } from './narrative-shapes.ts'
import type { CaseFile, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** What of an answer is encrypted. */
type AnswerContent = Omit<Narrative, 'question' | 'on' | 'version' | 'savedAt'>

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

    put: (caseId, question, { replaces, newVersion, on, ...given }) => unit.on<Narrative>(caseId, async (session, c, vault) => {
      if (question.trim() === '') return refused('invalid', 'The answer belongs to no question.', 'question', 'Name the question of the application.')
      if (parseCivilDate(on) === undefined) return refused('invalid', `${on} is not a day on the calendar.`, 'on', 'Write the day the words were given as YYYY-MM-DD.')
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`narrative ${c.id}`])
      const before = (await readNarratives(session, vault, c, question)).at(-1)
      const next = contentOf(given)
      if (before && before.on === on && JSON.stringify(contentOf(before)) === JSON.stringify(next)) return done(before)
      if (replaces !== undefined && replaces !== (before?.version ?? 0)) return refused('conflict', 'Someone else kept these words meanwhile.', question, 'Load the page again to see theirs; yours are still in the field.')
      if (before?.signedOn !== undefined && newVersion !== true) return refused('conflict', `These words were signed on ${before.signedOn} and are locked.`, question, 'If the applicant wants to say something else, begin a new version: the signed one is kept.')
      const wrong = wrongDays(on, next)
      if (wrong !== undefined) return wrong
      const version = (before?.version ?? 0) + 1
      await keepAnswer(session, vault, c, userId, { question, ...next, on, version })
      const saved = (await readNarratives(session, vault, c, question)).at(-1)
      return saved ? done(saved) : refused('unavailable', 'The answer was not kept.', question, 'Save it again.')
    }),
  }
}

/** Keeps a version of an answer that was checked. */
export async function keepAnswer(session: Session, vault: CaseVault, c: CaseFile, userId: string, { question, on, version, ...given }: Omit<Narrative, 'savedAt'>): Promise<void> {
  await session.query('insert into casefile.narrative (office_id, case_id, question, version, content, given_on, saved_by) values ($1, $2, $3, $4, $5, $6, $7)', [c.office, c.id, storableText(question), version, await vault.seal(placeOfAnswer(storableText(question), version), contentOf(given)), on, userId])
  await note(session, c, userId, 'narrative answer saved', `${storableText(question)}, version ${version}`)
}

/** The answers, each version of a question, oldest first. */
export async function readNarratives(session: Session, vault: CaseVault, c: CaseFile, question?: string): Promise<readonly Narrative[]> {
  const { rows } = await session.query<NarrativeRow>(
    'select question, content, given_on::text as "on", version, saved_at as "savedAt" from casefile.narrative where case_id = $1 and ($2::text is null or question = $2) order by question, version',
    [c.id, question === undefined ? null : storableText(question)],
  )
  return Promise.all(rows.map(async ({ content, ...row }) => {
    const said = await vault.open<AnswerContent>(placeOfAnswer(row.question, row.version), content)
    return { ...row, ...said, takenDownBy: said.takenDownBy, savedAt: row.savedAt.toISOString() }
  }))
}

/** What of an answer is encrypted, in one order, without what nobody said. */
function contentOf({ text, takenDownBy, language, interpretedBy, readBackOn, signedOn }: AnswerContent): AnswerContent {
  return storable({ text, takenDownBy, language, interpretedBy, readBackOn, signedOn })
}

/** Words are given, then read back, then signed; what somebody else took down is read back before it is signed. */
function wrongDays(on: CivilDate, { takenDownBy, interpretedBy, readBackOn, signedOn }: AnswerContent): Result<never> | undefined {
  for (const [day, where] of [[readBackOn, 'readBackOn'], [signedOn, 'signedOn']] as const) {
    if (day !== undefined && parseCivilDate(day) === undefined) return refused('invalid', `${day} is not a day on the calendar.`, where, 'Write it as YYYY-MM-DD.')
    if (day !== undefined && day < on) return refused('invalid', 'That day lies before the day the words were given.', where, 'Correct one of the two days.')
  }
  if (signedOn === undefined) return undefined
  if ((takenDownBy !== undefined || interpretedBy !== undefined) && readBackOn === undefined) return refused('invalid', 'Words that somebody else took down or interpreted are signed only after they were read back.', 'readBackOn', 'Read them back to the applicant word for word, and say on which day.')
  return readBackOn !== undefined && signedOn < readBackOn ? refused('invalid', 'They were signed before they were read back.', 'signedOn', 'Correct one of the two days.') : undefined
}
