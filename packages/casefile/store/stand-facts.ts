import type { Fact } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isSealed, readFacts } from './fact-rows.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

const done = { confirmed: 'fact confirmed', rejected: 'fact rejected', proposed: 'fact reopened' } as const

/** Whoever changes what facts of a case stand for takes turns with the others who do. */
export async function takeTurn(session: Session, c: CaseFile): Promise<void> {
  await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`facts ${c.id}`])
}

/** Writes the new standing of each fact that does not have it yet, all of them by one act. */
export async function stand(session: Session, vault: CaseVault, c: CaseFile, asker: CaseUnit['asker'], facts: readonly Fact[], standing: Fact['standing'], act: string, why?: string): Promise<void> {
  for (const fact of facts) {
    if (fact.standing === standing) continue
    const sealed = isSealed(fact.path)
    await session.query('insert into casefile.fact_standing (office_id, case_id, fact_id, standing, content, sealed, by_user, by_name, act) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, fact.id, standing, why === undefined ? null : await vault.seal(`standing of fact ${fact.id}`, why), sealed, asker.userId, asker.name ?? asker.userId, act])
    await note(session, c, asker.userId, done[standing], fact.id, sealed)
  }
}

/**
 * Takes back what was said of these facts: each is proposed again. A rejected fact takes the corrections made of it back, and a
 * correction that is opened again is taken back itself and gives way to the fact it corrected. Gives the ids of all facts touched.
 */
export async function reopen(session: Session, vault: CaseVault, c: CaseFile, asker: CaseUnit['asker'], facts: readonly Fact[], act: string): Promise<ReadonlySet<string>> {
  const all = await readFacts(session, vault, c)
  const byId = new Map(all.map((fact) => [fact.id, fact]))
  const opened = new Map(facts.map((fact) => [fact.id, fact.standing === 'confirmed' && fact.corrects !== undefined ? (byId.get(fact.corrects) ?? fact) : fact]))
  const back = correctionsOf(new Set([...opened.values()].map(({ id }) => id)), all)
  await stand(session, vault, c, asker, back.filter((fact) => fact.standing !== 'rejected'), 'rejected', act, `correction taken back by ${asker.name ?? asker.userId}`)
  await stand(session, vault, c, asker, [...new Set(opened.values())], 'proposed', act)
  return new Set([...opened.keys(), ...[...opened.values(), ...back].map(({ id }) => id)])
}

/** The corrections of these facts, and the corrections of those. */
function correctionsOf(ids: Set<string>, all: readonly Fact[]): readonly Fact[] {
  const found: Fact[] = []
  for (const fact of all) {
    // A correction is always added after the fact it corrects, and `all` is in the order of adding.
    if (fact.corrects === undefined || !ids.has(fact.corrects)) continue
    found.push(fact)
    ids.add(fact.id)
  }
  return found
}
