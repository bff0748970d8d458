import { wordsToDigest, type FactContent } from '../fact-rows.ts'
import type { Coming } from './merge-shapes.ts'
import { asPart, type TwoCases } from './two-cases.ts'

interface FactRow {
  id: string
  path: string
  content: Buffer
  sha256: string | null
  corrects: string | null
  sealed: boolean
  addedBy: string
  addedAt: Date
}

export interface FactsTaken extends Coming {
  /** Where each fact of the second case stands in the first; those that stay away are not in it. */
  readonly at: ReadonlyMap<string, string>
}

/** Facts in the order they were added, with all that was said of them. What the first case has from the same words of the same page it keeps as it stands there. */
export async function takeOverFacts({ session, to, from, came }: TwoCases, gone: ReadonlySet<string>): Promise<FactsTaken> {
  const { rows } = await session.query<FactRow>('select fact_id as id, path, content, sha256, corrects, sealed, added_by as "addedBy", added_at as "addedAt" from casefile.fact where case_id = $1 and content <> \'\' order by seq', [from.file.id])
  const { rows: there } = await session.query<{ id: string; digest: string }>('select fact_id as id, digest from casefile.fact where case_id = $1', [to.file.id])
  const known = new Map(there.map(({ id, digest }) => [digest, id]))
  const at = new Map<string, string>()
  const fresh = new Set<string>()
  for (const { id, path, content, sha256, corrects, sealed, addedBy, addedAt } of rows) {
    const corrected = corrects === null ? undefined : at.get(corrects)
    if ((sha256 !== null && gone.has(sha256)) || (corrects !== null && corrected === undefined)) continue
    const plain = await from.vault.open<FactContent>(`fact ${id}`, content)
    const digest = await to.vault.digest(wordsToDigest({ path, ...plain }, corrected))
    const same = known.get(digest)
    at.set(id, same ?? id)
    if (same !== undefined) continue
    await session.query('insert into casefile.fact (office_id, case_id, fact_id, path, content, sha256, corrects, sealed, digest, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
      [to.file.office, to.file.id, id, path, await to.vault.seal(`fact ${id}`, plain), sha256, corrected ?? null, sealed, digest, addedBy, addedAt])
    known.set(digest, id)
    fresh.add(id)
    came('fact', id)
  }
  const { rows: said } = await session.query<{ id: string; standing: string; content: Buffer | null; sealed: boolean; byUser: string; byName: string; at: Date; act: string | null; part: string | null }>(
    'select fact_id as id, standing, content, sealed, by_user as "byUser", by_name as "byName", at, act, by_role as part from casefile.fact_standing where case_id = $1 order by seq', [from.file.id])
  for (const one of said.filter(({ id }) => fresh.has(id))) {
    const place = `standing of fact ${one.id}`
    await asPart(session, one.part)
    await session.query('insert into casefile.fact_standing (office_id, case_id, fact_id, standing, content, sealed, by_user, by_name, at, act) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [to.file.office, to.file.id, one.id, one.standing, one.content === null || one.content.length === 0 ? one.content : await to.vault.seal(place, await from.vault.open(place, one.content)), one.sealed, one.byUser, one.byName, one.at, one.act])
  }
  return { come: fresh.size, both: [...at].filter(([id, other]) => id !== other).length, at }
}

interface DecisionRow {
  path: string
  fact: string
  content: Buffer
  sealed: boolean
  byUser: string
  byName: string
  at: Date
}

/** Decisions between readings. Where both cases decided of one path, that of the first is written once more, so that it stays the last. */
export async function takeOverDecisions({ session, to, from }: TwoCases, at: ReadonlyMap<string, string>): Promise<Coming> {
  const of = async (caseId: string) => (await session.query<DecisionRow>("select path, fact_id as fact, content, sealed, by_user as \"byUser\", by_name as \"byName\", at from casefile.decision where case_id = $1 and content <> '' order by seq", [caseId])).rows
  const own = new Map((await of(to.file.id)).map((one) => [one.path, one]))
  const add = async ({ path, sealed, byUser, byName, at: when }: DecisionRow, fact: string, why: unknown) => {
    await session.query('insert into casefile.decision (office_id, case_id, path, fact_id, content, sealed, by_user, by_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [to.file.office, to.file.id, path, fact, await to.vault.seal(`decision for fact ${fact}`, why), sealed, byUser, byName, when])
  }
  const taken = (await of(from.file.id)).filter(({ fact }) => at.has(fact))
  for (const one of taken) await add(one, at.get(one.fact) ?? one.fact, await from.vault.open(`decision for fact ${one.fact}`, one.content))
  const both = [...new Set(taken.map(({ path }) => path))].flatMap((path) => own.get(path) ?? [])
  for (const one of both) await add(one, one.fact, await to.vault.open(`decision for fact ${one.fact}`, one.content))
  return { come: taken.length, both: both.length }
}
