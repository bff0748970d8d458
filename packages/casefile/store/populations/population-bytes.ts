import { done } from '../../src/index.ts'
import type { CaseUnit } from '../case-unit.ts'
import type { Session } from '../within-transaction.ts'
import { piecesAtHand, type PieceLies } from './pieces-at-hand.ts'
import type { PopulationKey } from './population-key.ts'
import { placeOfOutput, placeOfPiece } from './population-rows.ts'
import type { PiecesAtHand, Population } from './population-shapes.ts'

/** The file of a list, under the rights of the asker, piece by piece as it is read. */
export async function fileOf(session: Session, unit: CaseUnit, { office, id }: Pick<Population, 'office' | 'id'>, key: PopulationKey): Promise<PiecesAtHand> {
  const { rows } = await session.query<PieceLies>('select number, size from casefile.population_piece where office_id = $1 and population_id = $2 order by number', [office, id])
  return piecesAtHand(rows, (numbers) => opened(unit, 'select number, content from casefile.population_piece where office_id = $1 and population_id = $2 and number = any ($3) order by number', [office, id, numbers], numbers, ({ number, content }) => key.open(placeOfPiece(number), content)))
}

/** A file that came of a pass, in the same way. */
export async function outputOf(session: Session, unit: CaseUnit, { office, id }: Population, key: PopulationKey, run: string, name: string): Promise<PiecesAtHand> {
  const { rows } = await session.query<PieceLies>('select number, size from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $3 and name = $4 order by number', [office, id, run, name])
  return piecesAtHand(rows, (numbers) => opened(unit, 'select number, content from casefile.population_output where office_id = $1 and population_id = $2 and run_id = $4 and name = $5 and number = any ($3) order by number', [office, id, numbers, run, name], numbers, ({ number, content }) => key.open(placeOfOutput(run, name, number), content)))
}

async function opened(unit: CaseUnit, text: string, values: readonly unknown[], numbers: readonly number[], open: (row: { readonly number: number; readonly content: Buffer }) => Buffer): Promise<readonly Buffer[]> {
  const found = await unit.unit(async (session) => done((await session.query<{ number: number; content: Buffer }>(text, values)).rows))
  if (!found.ok || found.value.length !== numbers.length) throw new Error('pieces of a list of people are gone')
  return found.value.map(open)
}
