import type { RecordTypeName } from '../../src/index.ts'
import { placeOfAnswer } from '../narratives.ts'
import { placeOfRecord } from '../record-rows.ts'
import { keepNames, readNames } from '../redactions.ts'
import type { Coming } from './merge-shapes.ts'
import { asPart, type TwoCases } from './two-cases.ts'

/** Every version of every record, under the ids they had. How many records of each type. */
export async function takeOverRecords({ session, to, from, came }: TwoCases): Promise<Partial<Record<RecordTypeName, number>>> {
  const { rows } = await session.query<{ id: string; version: number; kind: string; type: RecordTypeName; plain: unknown; content: Buffer; removed: boolean; byUser: string; byName: string; at: Date; part: string | null }>(
    'select record_id as id, version, kind, type, plain, content, removed, by_user as "byUser", by_name as "byName", at, by_role as part from casefile.record where case_id = $1 order by record_id, version', [from.file.id])
  const count: Partial<Record<RecordTypeName, number>> = {}
  for (const { id, version, kind, type, plain, content, removed, byUser, byName, at, part } of rows) {
    const place = placeOfRecord(id, version)
    await asPart(session, part)
    await session.query('insert into casefile.record (office_id, case_id, record_id, version, kind, type, plain, content, removed, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [to.file.office, to.file.id, id, version, kind, type, JSON.stringify(plain), await to.vault.seal(place, await from.vault.open(place, content)), removed, byUser, byName, at])
    if (version === 1) came('record', id)
  }
  // What was taken out comes too, with its history, and is not counted.
  const newest = new Map(rows.map((row) => [row.id, row]))
  for (const { type } of [...newest.values()].filter(({ removed }) => !removed)) count[type] = (count[type] ?? 0) + 1
  return count
}

interface AnswerRow {
  question: string
  version: number
  content: Buffer
  on: string
  savedBy: string
  savedAt: Date
  part: string | null
}

/** The applicant's own words. Where both cases have an answer, that of the first is written once more, so that it stays the newest. */
export async function takeOverAnswers({ session, to, from, came }: TwoCases): Promise<Coming> {
  const of = async (caseId: string) => (await session.query<AnswerRow>('select question, version, content, given_on::text as "on", saved_by as "savedBy", saved_at as "savedAt", by_role as part from casefile.narrative where case_id = $1 order by question, version', [caseId])).rows
  const own = new Map((await of(to.file.id)).map((one) => [one.question, one]))
  const add = async ({ question, on, savedBy, savedAt, part }: AnswerRow, version: number, words: unknown) => {
    await asPart(session, part)
    await session.query('insert into casefile.narrative (office_id, case_id, question, version, content, given_on, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [to.file.office, to.file.id, question, version, await to.vault.seal(placeOfAnswer(question, version), words), on, savedBy, savedAt])
  }
  const taken = Map.groupBy(await of(from.file.id), ({ question }) => question)
  let both = 0
  for (const [question, versions] of taken) {
    const mine = own.get(question)
    let last = mine?.version ?? 0
    for (const one of versions) await add(one, last += 1, await from.vault.open(placeOfAnswer(question, one.version), one.content))
    if (mine !== undefined) {
      await add(mine, last + 1, await to.vault.open(placeOfAnswer(question, mine.version), mine.content))
      both += 1
    }
    came('answer', question)
  }
  return { come: taken.size, both }
}

/** The packets that were made; their bytes are for later. */
export async function takeOverPackets({ session, to, from, came }: TwoCases): Promise<readonly string[]> {
  const { rows } = await session.query<{ id: string; sha256: string; erased: boolean }>('select packet_id as id, sha256, erased_at is not null as erased from casefile.packet where case_id = $1 order by seq', [from.file.id])
  for (const { id } of rows) {
    await session.query(
      `insert into casefile.packet (office_id, case_id, packet_id, name, media_type, variant, sha256, size, made_by, made_at, erased_for, erased_at)
         select office_id, $2, packet_id, name, media_type, variant, sha256, size, made_by, made_at, erased_for, erased_at from casefile.packet where case_id = $1 and packet_id = $3 order by seq`, [from.file.id, to.file.id, id])
    came('packet', id)
  }
  // What is a paper too lies once, under the key of the paper.
  const { rows: papers } = await session.query<{ sha256: string }>('select sha256 from casefile.paper where case_id = any ($1)', [[from.file.id, to.file.id]])
  const both = new Set(papers.map(({ sha256 }) => sha256))
  return rows.flatMap(({ sha256, erased }) => (erased || both.has(sha256) ? [] : [sha256]))
}

/** The minors and victims named in either case are kept out of what is shared of the one. */
export async function takeOverNames({ session, to, from }: TwoCases, userId: string): Promise<void> {
  const [here, there] = [await readNames(session, to.file, to.vault), await readNames(session, from.file, from.vault)]
  const both = [...new Map([...here, ...there].map((one) => [`${one.who} ${one.name}`, one])).values()]
  if (both.length > here.length) await keepNames(session, to.file, to.vault, userId, both)
}
