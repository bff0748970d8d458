import type { SentenceRun, Step, StepChange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Block, Cell } from '../packet.ts'
import { connective, fact, law, type FactUsed, type Sentence } from '../sentence.ts'
import { tableOf } from './rows.ts'
import { showReadings } from './range-sentences.ts'

/** Two runs beside each other, step by step, each with its law; steps of a computation that may not be shown are not there. */
export function stepTable(desk: Desk, caption: string, then: SentenceRun, now: SentenceRun, changes: readonly StepChange[]): Block | undefined {
  const [before, after] = [stepsOf(desk, then), stepsOf(desk, now)]
  const rows = changes.map((change): readonly Cell[] | undefined => {
    const [was, is] = [before.get(change.id), after.get(change.id)]
    if (was === undefined && is === undefined) return undefined
    if ((change.then !== undefined && was === undefined) || (change.now !== undefined && is === undefined)) return undefined
    const rule = connective(change.rule)
    return [rule, cellOf(desk, change.then, was), cellOf(desk, change.now, is), connective(change.same ? 'same' : 'changed')]
  })
  return tableOf(caption, ['Step', 'Then', 'Now', ''], rows)
}

function cellOf(desk: Desk, text: string | undefined, step: Step | undefined): Cell {
  if (text === undefined || step === undefined) return connective('–')
  const note = step.note === undefined ? '' : ` (${step.note.replace(/\.$/, '')})`
  return [sayStep(`${step.applied ? text : `Not applied${note}`}${step.applied ? note : ''}.`, step, desk.ledger.takeRead(step.read).used)]
}

function sayStep(text: string, step: Step, used: readonly FactUsed[]): Sentence {
  const [first, ...rest] = used
  return first === undefined ? law(text, step.source) : fact(text, [first, ...rest], [step.source])
}

function stepsOf(desk: Desk, run: SentenceRun): ReadonlyMap<string, Step> {
  const reading = showReadings(desk, run)[0]
  if (reading === undefined) return new Map()
  return new Map([reading.statutory, reading.guideline].flatMap((shown) => (shown.is === 'value' ? shown.steps.map((step) => [step.id, step] as const) : [])))
}
