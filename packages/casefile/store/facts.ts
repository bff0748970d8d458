import { randomUUID } from 'node:crypto'
import { leafShapeAt } from '@lenity/law'
import { done, placedInParts, type Fact } from '../src/index.ts'
import { actsThatStand, versionOfFacts } from './acts-of-facts.ts'
import { notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { factEvents } from './fact-events.ts'
import { readFacts } from './fact-rows.ts'
import { factsOf } from './facts-of.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { readCuts } from './part-rows.ts'
import { proposeFacts } from './propose-facts.ts'
import { replaceFact, settleFacts } from './settle-facts.ts'
import type { ActOutcome } from './settle-shapes.ts'
import { reopen, stand, takeTurn } from './stand-facts.ts'
import type { CaseFile, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

/** The facts under the papers they are shown with: where their file is cut, the part their page is in. */
async function placed(session: Session, vault: CaseVault, c: CaseFile, facts: readonly Fact[]): Promise<readonly Fact[]> {
  return placedInParts(facts, Array.from(await readCuts(session, vault, c), ([id, cuts]) => ({ id, cuts })))
}

/** The methods on facts; each runs in a transaction on one case. */
export function factMethods(unit: CaseUnit): StoreForUser['facts'] {
  const { asker } = unit

  const settle = (caseId: string, factIds: readonly string[], standing: 'confirmed' | 'rejected', why?: string) => unit.on(caseId, async (session, c, vault) => {
    await takeTurn(session, c)
    const facts = await factsOf(session, vault, c, factIds)
    if (!facts.ok) return facts
    await stand(session, vault, c, asker, facts.value, standing, randomUUID(), why)
    return done(await placed(session, vault, c, await readFacts(session, vault, c, factIds)))
  })

  return {
    propose: (caseId, proposals) => unit.on<readonly Fact[]>(caseId, async (session, c, vault) => {
      const proposed = await proposeFacts(session, vault, c, asker.userId, proposals)
      return proposed.ok ? done(await placed(session, vault, c, proposed.value)) : proposed
    }),

    list: (caseId) => unit.reads(caseId, 'facts read', async (session, c, vault) => done(await placed(session, vault, c, await readFacts(session, vault, c)))),

    history: (caseId, path) => unit.reads(caseId, 'history of facts read', async (session, c, vault) => done(await factEvents(session, vault, c, path))),

    confirm: (caseId, factIds) => settle(caseId, factIds, 'confirmed'),

    reject: (caseId, factIds, why) => settle(caseId, factIds, 'rejected', why),

    reopen: (caseId, factIds) => unit.on(caseId, async (session, c, vault) => {
      await takeTurn(session, c)
      const facts = await factsOf(session, vault, c, factIds)
      if (!facts.ok) return facts
      return done(await placed(session, vault, c, await readFacts(session, vault, c, [...await reopen(session, vault, c, asker, facts.value, randomUUID())])))
    }),

    correct: (caseId, factId, value) => unit.on(caseId, async (session, c, vault) => {
      await takeTurn(session, c)
      const found = await factsOf(session, vault, c, [factId])
      if (!found.ok) return found
      const [wrong] = found.value
      if (!wrong || leafShapeAt(wrong.path) === undefined) return notFound('fact', factId)
      const replaced = await replaceFact({ session, vault, c, asker }, [wrong], [{ path: wrong.path, value }], randomUUID())
      if (!replaced.ok) return replaced
      const [id = ''] = replaced.value
      const [rejected, added] = await placed(session, vault, c, await readFacts(session, vault, c, [factId, id]))
      return rejected && added ? done({ rejected, added }) : notFound('fact', factId)
    }),

    settle: (caseId, acts) => unit.on<readonly ActOutcome[]>(caseId, async (session, c, vault) => {
      const settled = await settleFacts({ session, vault, c, asker }, acts)
      if (!settled.ok) return settled
      const cuts = Array.from(await readCuts(session, vault, c), ([id, where]) => ({ id, cuts: where }))
      return done(settled.value.map((outcome) => ({ ...outcome, facts: placedInParts(outcome.facts, cuts) })))
    }),

    acts: (caseId) => unit.reads(caseId, 'facts read', async (session, c) => done(await actsThatStand(session, c, asker.userId))),

    version: (caseId) => unit.on(caseId, async (session, c) => done(await versionOfFacts(session, c))),
  }
}
