import { leafShapeAt } from '@lenity/law'
import { done, refused, type Decision, type Result } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isSealed } from './fact-rows.ts'
import { factsOf } from './facts-of.ts'
import type { CaseVault } from './keys/case-vault.ts'
import { storableText } from './storable.ts'
import type { Asker, CaseFile, StoreForUser } from './store.ts'
import type { Session } from './within-transaction.ts'

export type DecisionRow = Omit<Decision, 'at' | 'why'> & { at: Date; content: Buffer }

export const decisionColumns = 'path, fact_id as fact, by_name as by, at, content'
const place = (fact: string) => `decision for fact ${fact}`

export function decisionMethods(unit: CaseUnit): StoreForUser['decisions'] {
  return {
    list: (caseId) => unit.reads(caseId, 'decisions read', async (session, c, vault) => {
      return done(await readDecisions(session, vault, c))
    }),

    add: (caseId, { path, fact, why }) => unit.on<Decision>(caseId, async (session, c, vault) => {
      const found = await factsOf(session, vault, c, [fact])
      if (!found.ok) return found
      const [chosen] = found.value
      if (leafShapeAt(path) === undefined) return refused('invalid', `A case has no fact named ${path}.`, path, 'Decide on the path the disagreement names.')
      if (chosen === undefined || anyItem(chosen.path) !== anyItem(path)) return refused('invalid', 'The fact chosen speaks of something else.', path, 'Choose one of the facts that disagree.')
      if (chosen.standing === 'rejected') return refused('conflict', 'The fact chosen was rejected.', `fact ${fact}`, 'Confirm it first, or choose another.')
      if (why.trim() === '') return refused('invalid', 'The decision gives no reason.', path, 'Say why this reading and not the other: the reason is kept with your name.')
      return keepDecision(session, vault, c, unit.asker, { path, fact, why })
    }),
  }
}

/** Keeps a decision that was checked, under the name that signs it. */
export async function keepDecision(session: Session, vault: CaseVault, c: CaseFile, asker: Asker, { path, fact, why }: { readonly path: string; readonly fact: string; readonly why: string }): Promise<Result<Decision>> {
  const sealed = isSealed(path)
  const { rows: [row] } = await session.query<DecisionRow>(`insert into casefile.decision (office_id, case_id, path, fact_id, content, sealed, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${decisionColumns}`, [c.office, c.id, path, fact, await vault.seal(place(fact), storableText(why)), sealed, asker.userId, asker.name ?? asker.userId])
  await note(session, c, asker.userId, 'decision signed', fact, sealed)
  return row ? done(await decisionFrom(vault, row)) : refused('unavailable', 'The decision was not kept.', path, 'Sign it again.')
}

/** Oldest first; of erased ones nothing. */
export async function readDecisions(session: Session, vault: CaseVault, c: CaseFile): Promise<readonly Decision[]> {
  const { rows } = await session.query<DecisionRow>(`select ${decisionColumns} from casefile.decision where case_id = $1 and content <> '' order by seq`, [c.id])
  return Promise.all(rows.map((row) => decisionFrom(vault, row)))
}

function anyItem(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '.*')
}

/** A decision as its row keeps it. */
export async function decisionFrom(vault: CaseVault, { content, ...row }: DecisionRow): Promise<Decision> {
  return { ...row, at: row.at.toISOString(), why: await vault.open<string>(place(row.fact), content) }
}
