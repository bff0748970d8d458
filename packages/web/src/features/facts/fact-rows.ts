import type { Decision, Fact, FactsOfCase } from '../../api/shapes.ts'
import { groupInWords, groupOrder } from '../words/path-in-words.ts'

type RowState = 'to look at' | 'sources disagree' | 'confirmed' | 'rejected'

/** One value that one or more sources give for a fact. */
interface Reading {
  readonly value: unknown
  readonly facts: readonly Fact[]
  /** What its best source is, when readings differ. */
  readonly why?: string | undefined
}

/** One fact of the case: what its sources say and where it stands. */
export interface FactRow {
  readonly path: string
  readonly group: string
  readonly state: RowState
  /** Not rejected, the readings of the server's better sources first. */
  readonly readings: readonly Reading[]
  readonly rejected: readonly Fact[]
  /** The signed choice, when someone made one. */
  readonly decision?: Decision | undefined
}

function readingsOf(facts: readonly Fact[]): readonly Reading[] {
  const byValue = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = JSON.stringify(fact.value)
    const there = byValue.get(key)
    if (there) there.push(fact)
    else byValue.set(key, [fact])
  }
  return [...byValue.values()].map((same) => ({ value: same[0]?.value, facts: same }))
}

/** The facts of a case by path, in the order of the case. */
export function factRows(of: Pick<FactsOfCase, 'facts' | 'decisions' | 'disagreements' | 'standing'>): readonly FactRow[] {
  const byPath = Map.groupBy(of.facts, (fact) => fact.path)
  const rows = [...byPath].map(([path, facts]): FactRow => {
    const standing = of.standing[path]
    const alive = facts.filter((fact) => fact.standing !== 'rejected')
    const ranked = standing ? alive.toSorted((a, b) => place(standing.facts, a.id) - place(standing.facts, b.id)) : alive
    const differ = of.disagreements.find((each) => each.path === path)?.readings ?? []
    const readings = readingsOf(ranked).map((reading) => ({ ...reading, why: differ.find((each) => each.facts.includes(reading.facts[0]?.id ?? ''))?.why }))
    return {
      path,
      group: groupInWords(path),
      state: stateOf(alive, readings, standing?.is),
      readings,
      rejected: facts.filter((fact) => fact.standing === 'rejected'),
      decision: of.decisions.findLast((decision) => decision.path === path),
    }
  })
  return rows.toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group))
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id)
  return at === -1 ? order.length : at
}

function stateOf(alive: readonly Fact[], readings: readonly Reading[], standing: 'confirmed' | 'proposed' | 'disputed' | undefined): RowState {
  if (alive.length === 0) return 'rejected'
  if (standing === 'disputed') return 'sources disagree'
  if (standing === 'confirmed') return 'confirmed'
  if (readings.length > 1 && standing === undefined) return 'sources disagree'
  return alive.every((fact) => fact.standing === 'confirmed') ? 'confirmed' : 'to look at'
}

/** Whether a person still has something to do about it. */
export function isOpen(row: FactRow): boolean {
  return row.state === 'to look at' || row.state === 'sources disagree'
}

/** One sentence for the page. */
export function factsSentence(rows: readonly FactRow[]): string {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length
  const [look, differ, sure] = [count('to look at'), count('sources disagree'), count('confirmed')]
  if (rows.length === 0) return 'No facts yet: add a paper, and what it says is proposed here.'
  if (look + differ === 0 && sure === 1) return 'The one fact was looked at beside its paper and confirmed.'
  if (look + differ === 0) return `All ${sure} facts were looked at beside their papers and confirmed.`
  const parts = [
    look > 0 ? `${look} ${look === 1 ? 'fact waits' : 'facts wait'} to be looked at beside ${look === 1 ? 'its paper' : 'their papers'}` : '',
    differ > 0 ? `on ${differ === 1 ? 'one' : differ} the sources disagree` : '',
    sure > 0 ? `${sure} ${sure === 1 ? 'is' : 'are'} confirmed` : '',
  ].filter((part) => part !== '')
  return `${parts.join('; ')}.`.replace(/^on one the/, 'On one fact the').replace(/^on (\d+) the/, 'On $1 facts the')
}
