import { leafShapeAt } from '@lenity/law'
import { done, isCounsel, refused, validateProposal, type Fact, type FromPerson, type Problem, type ProposedFact, type Result } from '../src/index.ts'
import type { CaseUnit } from './case-unit.ts'
import { sayRefusal } from './case-unit.ts'
import { isSealed, readFacts } from './fact-rows.ts'
import { factsOf } from './facts-of.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { addFact } from './propose-facts.ts'
import type { ActOutcome, FactAct, FactPart } from './settle-shapes.ts'
import { reopen, stand, takeTurn } from './stand-facts.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

interface Here {
  readonly session: Session
  readonly vault: CaseVault
  readonly c: CaseFile
  readonly asker: CaseUnit['asker']
}

/** Takes the acts one after the other; each is done as a whole or, where the asker may not, not at all. */
export async function settleFacts(here: Here, acts: readonly FactAct[]): Promise<Result<readonly ActOutcome[]>> {
  const { session, c } = here
  await takeTurn(session, c)
  const outcomes: ActOutcome[] = []
  for (const act of acts) {
    await session.query('savepoint one_act')
    const outcome = await doAct(here, act).catch((error: unknown) => sayRefusal(error, `case ${c.id}`))
    if (!outcome.ok) await session.query('rollback to savepoint one_act')
    await session.query('release savepoint one_act')
    outcomes.push(outcome.ok ? outcome.value : await refusedOutcome(here, act, outcome.problem))
  }
  return done(outcomes)
}

async function doAct(here: Here, act: FactAct): Promise<Result<ActOutcome>> {
  const { session, vault, c } = here
  const found = await factsOf(session, vault, c, act.facts.map(({ id }) => id))
  if (!found.ok) return found
  const before = await doneBefore(here, act.act)
  const seen = new Map(act.facts.map((one) => [one.id.toLowerCase(), one.seen?.toLowerCase() ?? null]))
  const open = found.value.filter(({ id, standing }) => !before.has(id) && standing !== wanted[act.is])
  const meanwhile = open.filter((fact) => (fact.act ?? null) !== seen.get(fact.id)).map(({ id }) => id)
  const touched = await change(here, act, open.filter(({ id }) => !meanwhile.includes(id)))
  if (!touched.ok) return touched
  const ids = [...new Set([...found.value.map(({ id }) => id), ...before, ...touched.value])]
  return done({ act: act.act, facts: await readFacts(session, vault, c, ids), meanwhile })
}

/** What a fact stands as once the act is done; replacing one that was rejected is another act than rejecting it. */
const wanted = { confirm: 'confirmed', reject: 'rejected', reopen: 'proposed', replace: undefined } as const

async function change({ session, vault, c, asker }: Here, act: FactAct, facts: readonly Fact[]): Promise<Result<Iterable<string>>> {
  const [first, ...more] = facts
  if (first === undefined) return done([])
  switch (act.is) {
    case 'confirm': await stand(session, vault, c, asker, facts, 'confirmed', act.act); return done([])
    case 'reject': await stand(session, vault, c, asker, facts, 'rejected', act.act, act.why); return done([])
    case 'reopen': return done(await reopen(session, vault, c, asker, facts, act.act))
    case 'replace': return replaceFact({ session, vault, c, asker }, [first, ...more], act.parts, act.act)
  }
}

/** Rejects facts that say the same and puts others in the place of the first, confirmed, each with the paper's words; gives the ids of those. */
export async function replaceFact({ session, vault, c, asker }: Here, said: readonly [Fact, ...Fact[]], parts: readonly FactPart[], act: string): Promise<Result<readonly string[]>> {
  const name = asker.name ?? asker.userId
  const [wrong] = said
  const source: FromPerson = { from: 'person', who: name, on: new Date().toISOString().slice(0, 10), words: wrong.source.words }
  const added: string[] = []
  await stand(session, vault, c, asker, said, 'rejected', act, parts.length === 1 ? `corrected by ${name}` : `parted by ${name}: ${parts.length} facts were taken for one`)
  for (const { path, value } of parts) {
    const proposal: ProposedFact = { path, value, source }
    const checked = validateProposal(proposal)
    if (!checked.ok) return refused('invalid', checked.problem.what, checked.problem.where, leafShapeAt(path) === undefined ? checked.problem.next : 'Give the value as the paper means it.')
    if (!isCounsel(c.role) && isSealed(path)) return refused('invalid', 'Only counsel on the case can add this kind of fact.', path, 'Tell counsel on the case.')
    added.push(await addFact(session, vault, c, asker.userId, proposal, wrong.id))
  }
  await stand(session, vault, c, asker, await readFacts(session, vault, c, added), 'confirmed', act)
  return done(added)
}

/** The facts something was said of under this act already. */
async function doneBefore({ session, c }: Here, act: string): Promise<ReadonlySet<string>> {
  const { rows } = await session.query<{ id: string }>('select distinct fact_id as id from casefile.fact_standing where office_id = $1 and case_id = $2 and act = $3', [c.office, c.id, act])
  return new Set(rows.map(({ id }) => id))
}

async function refusedOutcome({ session, vault, c }: Here, act: FactAct, problem: Problem): Promise<ActOutcome> {
  const there = await factsOf(session, vault, c, act.facts.map(({ id }) => id))
  return { act: act.act, facts: there.ok ? there.value : [], meanwhile: [], problem }
}
