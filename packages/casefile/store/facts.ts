import { randomUUID } from 'node:crypto'
import { leafShapeAt } from '@lenity/law'
import { done, refused, validateProposal, whyNot, type Fact, type ProposedFact, type Result } from '../src/index.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { digestOf, readFacts, storedValue } from './fact-rows.ts'
import { storableJson, storableText } from './storable.ts'
import type { CaseFile, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** The methods on facts; each runs in a transaction on one case. */
export function factMethods(unit: CaseUnit): StoreForUser['facts'] {
  const { userId } = unit.asker
  const name = unit.asker.name ?? userId

  const stand = async (session: Session, c: CaseFile, factIds: readonly string[], standing: 'confirmed' | 'rejected', why: string | null): Promise<Result<readonly Fact[]>> => {
    const before = await factsOf(session, c, factIds)
    if (!before.ok) return before
    for (const fact of before.value) {
      if (fact.standing === standing) continue
      const sealed = isSealed(fact.path)
      await session.query('insert into casefile.fact_standing (office_id, case_id, fact_id, standing, why, sealed, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)', [c.office, c.id, fact.id, standing, why && storableText(why), sealed, userId, name])
      await note(session, c, userId, `fact ${standing}`, fact.id, sealed)
    }
    return done(await readFacts(session, c.id, factIds))
  }

  return {
    propose: (caseId, proposals) => unit.on(caseId, async (session, c) => {
      for (const proposal of proposals) {
        const checked = validateProposal(proposal)
        if (!checked.ok) return checked
      }
      const told = await wordsStandThere(session, c, proposals)
      if (!told.ok) return told
      for (const proposal of proposals) await addFact(session, c, userId, proposal)
      const { rows } = await session.query<{ id: string; digest: string }>('select fact_id as id, digest from casefile.fact where case_id = $1 and digest = any ($2)', [c.id, proposals.map((p) => digestOf(p))])
      const ids = new Map(rows.map((row) => [row.digest, row.id]))
      const facts = new Map((await readFacts(session, c.id, [...ids.values()])).map((fact) => [fact.id, fact]))
      return done(proposals.flatMap((p) => facts.get(ids.get(digestOf(p)) ?? '') ?? []))
    }),

    list: (caseId) => unit.on(caseId, async (session, c) => done(await readFacts(session, c.id))),

    confirm: (caseId, factIds) => unit.on(caseId, (session, c) => stand(session, c, factIds, 'confirmed', null)),

    reject: (caseId, factIds, why) => unit.on(caseId, (session, c) => stand(session, c, factIds, 'rejected', why)),

    correct: (caseId, factId, value) => unit.on(caseId, async (session, c) => {
      const found = await factsOf(session, c, [factId])
      if (!found.ok) return found
      const [wrong] = found.value
      const shape = wrong && leafShapeAt(wrong.path)
      if (!wrong || !shape) return notFound('fact', factId)
      const why = whyNot(shape, value)
      if (why !== undefined) return refused('invalid', `The ${shape.label} must be ${why}.`, wrong.path, 'Give the value as the paper means it.')
      const rejected = await stand(session, c, [factId], 'rejected', `corrected by ${name}`)
      if (!rejected.ok) return rejected
      const proposal: ProposedFact = { path: wrong.path, value, source: { from: 'person', who: name, on: new Date().toISOString().slice(0, 10), words: wrong.source.words } }
      const id = await addFact(session, c, userId, proposal, factId)
      const confirmed = await stand(session, c, [id], 'confirmed', null)
      if (!confirmed.ok) return confirmed
      const [before, after] = [rejected.value[0], confirmed.value[0]]
      return before && after ? done({ rejected: before, added: after }) : notFound('fact', factId)
    }),
  }
}

/** The facts of these ids, or `not found` naming the first that is not there. */
export async function factsOf(session: Session, c: CaseFile, factIds: readonly string[]): Promise<Result<readonly Fact[]>> {
  const bad = factIds.find((id) => !isId(id))
  if (bad !== undefined) return notFound('fact', bad)
  const facts = await readFacts(session, c.id, factIds)
  const missing = factIds.find((id) => !facts.some((fact) => fact.id === id))
  return missing === undefined ? done(facts) : notFound('fact', missing)
}

export function isSealed(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}

async function addFact(session: Session, c: CaseFile, userId: string, proposal: ProposedFact, corrects?: string): Promise<string> {
  const id = randomUUID()
  const sealed = isSealed(proposal.path)
  const digest = digestOf(proposal, corrects)
  const paper = proposal.source.from === 'paper' ? proposal.source.paper : null
  const { rowCount } = await session.query(
    'insert into casefile.fact (office_id, case_id, fact_id, path, value, source, sha256, check_first, corrects, sealed, digest, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing',
    [c.office, c.id, id, proposal.path, storedValue(proposal.value), storableJson(proposal.source), paper, proposal.check === undefined ? null : storableText(proposal.check), corrects ?? null, sealed, digest, userId],
  )
  if (rowCount === 1) {
    await note(session, c, userId, corrects === undefined ? 'fact proposed' : 'fact added as a correction', id, sealed)
    return id
  }
  const { rows: [there] } = await session.query<{ id: string }>('select fact_id as id from casefile.fact where case_id = $1 and digest = $2', [c.id, digest])
  return there?.id ?? id
}

/** Each proposal from a paper quotes a page of a paper of this case, verbatim, where it says it does. */
async function wordsStandThere(session: Session, c: CaseFile, proposals: readonly ProposedFact[]): Promise<Result<true>> {
  const papers = [...new Set(proposals.flatMap((p) => (p.source.from === 'paper' ? [p.source.paper] : [])))]
  if (papers.length === 0) return done(true)
  const { rows } = await session.query<{ paper: string; page: number; text: string }>('select sha256 as paper, number as page, text from casefile.page where case_id = $1 and sha256 = any ($2)', [c.id, papers])
  const texts = new Map(rows.map((row) => [`${row.paper} ${row.page}`, row.text]))
  for (const { path, source } of proposals) {
    if (source.from !== 'paper') continue
    const text = texts.get(`${source.paper} ${source.page}`)
    if (text === undefined) return refused('not found', `Page ${source.page} of that paper is not in the case.`, `${path}, paper ${source.paper}`, 'Add the paper before the facts read from it.')
    if (text.slice(source.start, source.end) !== storableText(source.words)) return refused('invalid', `The words quoted do not stand on page ${source.page} from ${source.start} to ${source.end}.`, `${path}, paper ${source.paper}`, 'Quote the page verbatim: page.text.slice(start, end).')
  }
  return done(true)
}
