import { leafShapeAt } from '@lenity/law'
import { done, refused, type Decision } from '../src/index.ts'
import { note } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isSealed } from './fact-rows.ts'
import { factsOf } from './facts.ts'
import { storableText } from './storable.ts'
import type { StoreForUser } from './store.ts'

type DecisionRow = Omit<Decision, 'at'> & { at: Date }

const columns = 'path, fact_id as fact, by_name as by, at, why'

export function decisionMethods(unit: CaseUnit): StoreForUser['decisions'] {
  const { userId } = unit.asker
  return {
    list: (caseId) => unit.on(caseId, async (session, c) => {
      const { rows } = await session.query<DecisionRow>(`select ${columns} from casefile.decision where case_id = $1 order by seq`, [c.id])
      return done(rows.map(fromRow))
    }),

    add: (caseId, { path, fact, why }) => unit.on<Decision>(caseId, async (session, c) => {
      const found = await factsOf(session, c, [fact])
      if (!found.ok) return found
      const [chosen] = found.value
      if (leafShapeAt(path) === undefined) return refused('invalid', `A case has no fact named ${path}.`, path, 'Decide on the path the disagreement names.')
      if (chosen === undefined || anyItem(chosen.path) !== anyItem(path)) return refused('invalid', 'The fact chosen speaks of something else.', path, 'Choose one of the facts that disagree.')
      if (chosen.standing === 'rejected') return refused('conflict', 'The fact chosen was rejected.', `fact ${fact}`, 'Confirm it first, or choose another.')
      if (why.trim() === '') return refused('invalid', 'The decision gives no reason.', path, 'Say why this reading and not the other: the reason is kept with your name.')
      const sealed = isSealed(path)
      const { rows: [row] } = await session.query<DecisionRow>(`insert into casefile.decision (office_id, case_id, path, fact_id, why, sealed, by_user, by_name) values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`, [c.office, c.id, path, fact, storableText(why), sealed, userId, unit.asker.name ?? userId])
      await note(session, c, userId, 'decision signed', fact, sealed)
      return row ? done(fromRow(row)) : refused('unavailable', 'The decision was not kept.', path, 'Sign it again.')
    }),
  }
}

function anyItem(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '.*')
}

function fromRow(row: DecisionRow): Decision {
  return { ...row, at: row.at.toISOString() }
}
