import { done, type Fact, type Result } from '../src/index.ts'
import { isId, notFound } from './case-access.ts'
import { readFacts } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** The facts of these ids, or `not found` naming the first that is not there. */
export async function factsOf(session: Session, vault: CaseVault, c: CaseFile, factIds: readonly string[]): Promise<Result<readonly Fact[]>> {
  const bad = factIds.find((id) => !isId(id))
  if (bad !== undefined) return notFound('fact', bad)
  const facts = await readFacts(session, vault, c, factIds)
  const missing = factIds.find((id) => !facts.some((fact) => fact.id === id))
  return missing === undefined ? done(facts) : notFound('fact', missing)
}
