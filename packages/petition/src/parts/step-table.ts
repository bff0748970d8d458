import type { SentenceRun, Step, StepChange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { distinct, lowerFirst } from '../compose/show-finding.ts'
import type { Block, Cell } from '../packet.ts'
import { connective, fact, law, type FactUsed, type Sentence } from '../sentence.ts'
import { tableOf } from './rows.ts'
import { pairedSteps } from './paired-steps.ts'

/** Two runs beside each other, step by step, each with its law. Rules that applied in neither run are in `idleSentence`; steps of a computation that may not be shown are not there. */
export function stepTable(desk: Desk, caption: string, then: SentenceRun, now: SentenceRun, changes: readonly StepChange[]): Block | undefined {
  const [before, after] = pairedSteps(desk, then, now)
  const idle = (change: StepChange) => [before.get(change.id), after.get(change.id)].every((step) => step?.applied !== true)
  const rows = changes.filter((change) => !idle(change)).map((change): readonly Cell[] | undefined => {
    const [was, is] = [before.get(change.id), after.get(change.id)]
    if (was === undefined && is === undefined) return undefined
    const count = /, (count \d+)$/.exec(change.id)?.[1]
    const rule = connective(count === undefined ? change.rule : `${change.rule} (${count})`)
    return [rule, cellOf(desk, change.then, was), cellOf(desk, change.now, is), connective(change.same ? 'same' : was === undefined ? 'now only' : is === undefined ? 'then only' : 'changed')]
  })
  return tableOf(caption, ['Step', 'Then', 'Now', ''], rows)
}

/** The rules that were considered and applied in neither run, in one sentence with their law. */
export function idleSentence(desk: Desk, then: SentenceRun, now: SentenceRun): Sentence | undefined {
  const [before, after] = pairedSteps(desk, then, now)
  const idle = [...after.values()].filter((step) => !step.applied && before.get(step.id)?.applied !== true)
  const [source, ...sources] = distinct(idle.map((step) => step.source))
  if (source === undefined) return undefined
  const used = desk.ledger.takeRead(idle.flatMap((step) => step.read)).used
  return law(`Considered, and applied neither then nor now: ${[...new Set(idle.map((step) => lowerFirst(step.rule)))].join('; ')}.`, [source, ...sources], used)
}

function cellOf(desk: Desk, text: string | undefined, step: Step | undefined): Cell {
  if (text === undefined || step === undefined) return connective('–')
  const note = step.note === undefined ? '' : ` (${step.note.replace(/\.$/, '').replace(/; the same for every value of what is unknown \([^()]*\)/, '')})`
  return [sayStep(`${step.applied ? text : `Not applied${note}`}${step.applied ? note : ''}.`, step, desk.ledger.takeRead(step.read).used)]
}

function sayStep(text: string, step: Step, used: readonly FactUsed[]): Sentence {
  const [first, ...rest] = used
  return first === undefined ? law(text, step.source) : fact(text, [first, ...rest], [step.source])
}
