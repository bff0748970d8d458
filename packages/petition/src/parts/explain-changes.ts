import type { SentenceRun, Source, Step, StepChange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { distinct, lowerFirst } from '../compose/show-finding.ts'
import { sayDate } from '../say/say-date.ts'
import { fact, law, type FactUsed, type Sentence } from '../sentence.ts'
import { acts } from './acts.table.ts'
import { joinWords } from './join-words.ts'
import { pairedSteps, surePairedSteps } from './paired-steps.ts'
import { capital } from './range-sentences.ts'
import { tableHistory } from './table-history.ts'

/** What one change of law, or of how it is applied, does to this person: for the page that stands alone, and at length. */
export interface Explained {
  /** The id of the step. */
  readonly id: string
  readonly brief: Sentence
  readonly more: readonly (Sentence | undefined)[]
}

/** The changed steps between two runs, each in a sentence, in the order of the computation. Nothing where a run may not be shown. */
export function explainChanges(desk: Desk, then: SentenceRun, now: SentenceRun, changes: readonly StepChange[]): readonly Explained[] {
  const [before, after] = surePairedSteps(desk, then, now)
  const statute = explainStatutes(desk, before, after)
  const rest = changes.filter(({ id }) => !toldOf(id, statute.length > 0))
  const each = [...statute, ...rest.flatMap((change): readonly Explained[] => {
    const [was, is] = [before.get(change.id), after.get(change.id)]
    if (change.same || parted(desk, change.id, before, after, then, now) || (was?.applied !== true && is?.applied !== true)) return []
    const explained = explain(desk, change, was, is, then, now)
    return explained === undefined ? [] : [{ id: kindOf(change.id), ...explained }]
  })]
  return [...new Map(each.map((explained) => [explained.brief.text, explained])).values()]
}

/** The step without its count: `statute tier` of `statute tier, count 2`. */
export function kindOf(id: string): string {
  return id.replace(/, count \d+$/, '')
}

/** Whether a step is told with another: the provision and its terms with the statute, which text of an Act applies with what it does to priors. */
function toldOf(id: string, statuteTold: boolean): boolean {
  return kindOf(id) === 'statute text' || (statuteTold && fused.includes(kindOf(id)))
}

/** A step the readings differ on is not one that changed: it is missing here because it is not sure. */
function parted(desk: Desk, id: string, before: ReadonlyMap<string, Step>, after: ReadonlyMap<string, Step>, then: SentenceRun, now: SentenceRun): boolean {
  const [was, is] = pairedSteps(desk, then, now)
  return (was.has(id) && !before.has(id)) || (is.has(id) && !after.has(id))
}

/** Steps about one count's statute, told together. */
const fused = ['statute tier', 'statute terms', 'charged and found']

/** The statute of each count, then and today; counts of which the same is to be said are told together. */
function explainStatutes(desk: Desk, before: ReadonlyMap<string, Step>, after: ReadonlyMap<string, Step>): readonly Explained[] {
  const counts = [...after.keys()].filter((id) => kindOf(id) === 'statute tier').map((id) => id.slice('statute tier'.length))
  const told = counts.flatMap((count) => { const one = explainStatute(desk, before, after, count); return one === undefined ? [] : [{ count, ...one }] })
  const groups = [...Map.groupBy(told, ({ text }) => text).values()]
  return groups.flatMap((group): readonly Explained[] => {
    const [first] = group
    if (first === undefined) return []
    const which = counts.length === 1 ? 'The' : group.length === counts.length ? 'On each count the' : `On ${joinWords(group.map(({ count }) => count === '' ? 'count 1' : count.slice(2)))} the`
    return [{ id: 'statute', brief: sayOn(desk, `${which} ${first.text}`, group.flatMap(({ steps }) => steps)), more: [first.more] }]
  })
}

/** The provision and its terms, then and today, and what bounds them today; undefined where nothing of it changed. */
function explainStatute(desk: Desk, before: ReadonlyMap<string, Step>, after: ReadonlyMap<string, Step>, count: string): { readonly text: string; readonly steps: readonly (Step | undefined)[]; readonly more: Sentence | undefined } | undefined {
  const [tierThen, tierNow, termsThen, termsNow, bound] = [before.get(`statute tier${count}`), after.get(`statute tier${count}`), before.get(`statute terms${count}`), after.get(`statute terms${count}`), after.get('charged and found')]
  if (tierThen === undefined || tierNow === undefined || termsThen === undefined || termsNow === undefined || (tierThen.change === tierNow.change && termsThen.change === termsNow.change)) return undefined
  const newlyBound = bound !== undefined && !before.has('charged and found')
  const how = newlyBound ? `, on what was charged and found by the jury or admitted by plea${bound.change === 'as little as the conviction allows' ? ' (taken at the least the conviction allows),' : ','}` : ''
  return {
    text: `statute then set a term of ${termsThen.change}, under ${provision(tierThen.change)}; today${how} it is ${termsNow.change}, under ${provision(tierNow.change)}.`,
    steps: [termsThen, termsNow, tierNow, newlyBound ? bound : undefined], more: thresholds(desk, tierThen, tierNow),
  }
}

function explain(desk: Desk, change: StepChange, was: Step | undefined, is: Step | undefined, then: SentenceRun, now: SentenceRun): Omit<Explained, 'id'> | undefined {
  const say = (text: string) => sayOn(desk, text, [was, is])
  if (was === undefined || is === undefined) return oneSided(desk, change, was, is)
  switch (kindOf(change.id)) {
    case 'statute tier': return { brief: say(`The count fell under ${provision(was.change)} then and falls under ${provision(is.change)} today.`), more: [thresholds(desk, was, is)] }
    case 'statute terms': return { brief: say(`The statute then set a term of ${was.change}; today it is ${is.change}.`), more: [] }
    case 'statute 851': return was.applied && !is.applied ? { brief: say(`Then the term was raised for ${lowerFirst(was.rule)} (${was.change}). Today the statute asks for ${lowerFirst(is.rule)}, and none is counted here.`), more: [reachOf(desk, now)] } : { brief: say(`${is.rule}: ${stateOf(was)} then, ${stateOf(is)} today.`), more: [] }
    case 'statute supervised release': return { brief: say(`The least term of supervised release was ${was.change.replace(/^at least /, '')} and is ${is.change.replace(/^at least /, '')}.`), more: [] }
    case '2D1.1(c)': return { brief: say(drugTable(was, is)), more: [tableHistory(desk, then, now)] }
    case '5A': return { brief: say(`${is.note === undefined ? 'The total' : capital(is.note)} now gives ${is.change} in the Sentencing Table; ${was.note ?? 'the total then'} gave ${was.change}.`), more: [] }
    case '5G1.1': return { brief: say(is.applied ? `The statute then bounds the range (${is.note ?? 'as above'}): ${is.change}.` : `The statute bounded the range then (${was.note ?? 'as above'}: ${was.change}) and does not bound it today.`), more: [] }
    default: return { brief: say(`${change.rule}: ${stateOf(was)} then, ${stateOf(is)} today.`), more: [] }
  }
}

/** Why a later Act reaches this offense, in the words of its step, where one was applied. */
function reachOf(desk: Desk, now: SentenceRun): Sentence | undefined {
  const step = pairedSteps(desk, now, now)[1].get('statute text')
  return step?.applied === true ? sayOn(desk, `${step.rule}: ${step.change} applies here.`, [step]) : undefined
}

function oneSided(desk: Desk, change: StepChange, was: Step | undefined, is: Step | undefined): Omit<Explained, 'id'> | undefined {
  if (is !== undefined && change.id === 'charged and found') return { brief: sayOn(desk, `Today the statute's limits follow from what was charged and found by the jury or admitted by plea${is.change === 'as little as the conviction allows' ? ', taken here at the least the conviction allows' : ''}.`, [is]), more: [] }
  const [step, when] = is === undefined ? [was, 'applied then and no longer does'] : [is, 'did not apply then and does today']
  return step === undefined ? undefined : { brief: sayOn(desk, `${step.rule} ${when}: ${step.change}.`, [step]), more: [] }
}

/** The amounts of the statute, of then and of today, where they changed: `cocaine base: 50 g or more in (A), 5 g or more in (B)` in the steps. */
function thresholds(desk: Desk, was: Step, is: Step): Sentence | undefined {
  const amounts = /([^;:]+): ([^;,]+) or more in \(A\), ([^;,]+) or more in \(B\)/
  const [, , thenA, thenB] = amounts.exec(was.note ?? '') ?? []
  const [, substance, nowA, nowB] = amounts.exec(is.note ?? '') ?? []
  if (thenA === undefined || thenB === undefined || substance === undefined || nowA === undefined || nowB === undefined || (thenA === nowA && thenB === nowB)) return undefined
  const act = acts.find(({ law }) => is.source.cite.startsWith(law))
  const text = `For ${substance.trim()} subparagraph (A) then began at ${thenA} and (B) at ${thenB}; ${act === undefined ? 'they begin today' : `since ${act.name} they begin`} at ${nowA} and ${nowB}.`
  return sayOn(desk, text, [was, is], act === undefined ? [] : [act.source])
}

function drugTable(was: Step, is: Step): string {
  const [then, now] = [levelIn(was.change), levelIn(is.change)]
  const weight = was.note === is.note && is.note !== undefined ? is.note : undefined
  const lower = then !== undefined && now !== undefined && now < then ? `, ${numberWord(then - now)} ${then - now === 1 ? 'level' : 'levels'} lower` : ''
  return weight === undefined ? `The Drug Quantity Table gave ${was.change} then (${was.note ?? 'as found'}) and gives ${is.change} today (${is.note ?? 'as found'})${lower}.` : `The Drug Quantity Table gave ${weight} ${was.change} then and gives it ${is.change} today${lower}.`
}

/** Where the statute speaks of its own text in brackets or ISO days, a reader of prose is spared it. */
function provision(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => sayDate(day))
}

function stateOf(step: Step): string {
  return step.applied ? step.change : `not applied${step.note === undefined ? '' : ` (${step.note})`}`
}

function levelIn(text: string): number | undefined {
  const level = /level (\d+)/.exec(text)?.[1]
  return level === undefined ? undefined : Number(level)
}

function numberWord(number: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][number] ?? String(number)
}

function sayOn(desk: Desk, text: string, steps: readonly (Step | undefined)[], more: readonly Source[] = []): Sentence {
  const there = steps.filter((step) => step !== undefined)
  const used: readonly FactUsed[] = desk.ledger.takeRead(there.flatMap((step) => step.read)).used
  const [source, ...sources] = distinct([...there.map((step) => step.source), ...more]) as readonly [Source, ...Source[]]
  const [first, ...rest] = used
  return first === undefined ? law(text, [source, ...sources]) : fact(text, [first, ...rest], [source, ...sources])
}
