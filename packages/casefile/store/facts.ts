import { randomUUID } from 'node:crypto'
import { leafShapeAt } from '@lenity/law'
import { done, placedInParts } from '../src/index.ts'
import { actsThatStand, versionOfFacts } from './acts-of-facts.ts'
import { notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { factEvents } from './fact-events.ts'
import { readFacts } from './fact-rows.ts'
import { factsOf } from './facts-of.ts'
import { readPapers } from './paper-rows.ts'
import { proposeFacts } from './propose-facts.ts'
import { replaceFact, settleFacts } from './settle-facts.ts'
import { reopen, stand, takeTurn } from './stand-facts.ts'
import type { StoreForUser } from './store.ts'

/** The methods on facts; each runs in a transaction on one case. */
export function factMethods(unit: CaseUnit): StoreForUser['facts'] {
  const { asker } = unit

  const settle = (caseId: string, factIds: readonly string[], standing: 'confirmed' | 'rejected', why?: string) => unit.on(caseId, async (session, c, vault) => {
    await takeTurn(session, c)
    const facts = await factsOf(session, vault, c, factIds)
    if (!facts.ok) return facts
    await stand(session, vault, c, asker, facts.value, standing, randomUUID(), why)
    return done(await readFacts(session, vault, c, factIds))
  })

  return {
    propose: (caseId, proposals) => unit.on(caseId, (session, c, vault) => proposeFacts(session, vault, c, asker.userId, proposals)),

    list: (caseId) => unit.reads(caseId, 'facts read', async (session, c, vault) => done(placedInParts(await readFacts(session, vault, c), await readPapers(session, vault, c, { words: false, pages: false })))),

    history: (caseId, path) => unit.reads(caseId, 'history of facts read', async (session, c, vault) => done(await factEvents(session, vault, c, path))),

    confirm: (caseId, factIds) => settle(caseId, factIds, 'confirmed'),

    reject: (caseId, factIds, why) => settle(caseId, factIds, 'rejected', why),

    reopen: (caseId, factIds) => unit.on(caseId, async (session, c, vault) => {
      await takeTurn(session, c)
      const facts = await factsOf(session, vault, c, factIds)
      if (!facts.ok) return facts
      return done(await readFacts(session, vault, c, [...await reopen(session, vault, c, asker, facts.value, randomUUID())]))
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
      const [rejected, added] = await readFacts(session, vault, c, [factId, id])
      return rejected && added ? done({ rejected, added }) : notFound('fact', factId)
    }),

    settle: (caseId, acts) => unit.on(caseId, (session, c, vault) => settleFacts({ session, vault, c, asker }, acts)),

    acts: (caseId) => unit.reads(caseId, 'facts read', async (session, c) => done(await actsThatStand(session, c, asker.userId))),

    version: (caseId) => unit.on(caseId, async (session, c) => done(await versionOfFacts(session, c))),
  }
}
