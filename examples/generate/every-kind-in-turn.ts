import { Dice } from './dice.ts'
import { generatePapers, layouts, type MadePaper } from './generate-papers.ts'

/**
 * Papers without end for as long as anyone asks: in each round one of every kind, in an order that falls anew, so that few of them say
 * something of each kind; a kind's layouts come in turn.
 */
export function* everyKindInTurn(seed: string): Generator<MadePaper> {
  const dice = new Dice(seed)
  const kinds = new Map<string, string[]>()
  for (const { kind, name } of layouts) kinds.set(kind, [...(kinds.get(kind) ?? []), name])
  const orders = [...kinds.values()].map((names) => dice.shuffled(names))
  for (let round = 0; ; round++) {
    for (const names of dice.shuffled(orders)) {
      const name = names[round % names.length]
      yield* generatePapers(`${seed} ${round}`, 1, (layout) => layout.name === name)
    }
  }
}
