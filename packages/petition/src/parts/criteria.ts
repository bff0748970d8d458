import { leafShapeAt, type Answer, type RouteScreen } from '@lenity/law'
import { advisoryRules } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import { openNeeds, sayNeeds } from '../compose/say-needs.ts'
import { sayGap } from '../compose/show-finding.ts'
import { present } from '../compose/tell.ts'
import type { Block, Cell, Section } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, fact, law, openQuestion, type Sentence } from '../sentence.ts'
import { tableOf } from './rows.ts'

/** How a published criterion stands, in words a reader can act on. */
export type CriterionSays = 'met' | 'not met' | 'cannot say yet' | 'for a person to judge' | 'in the discretion of the one who grants' | 'not shown in this copy'

/** Every published criterion with its answer and the reasons; answers that rest on what this packet may not say are left out or say so. */
export function composeCriteria(desk: Desk): Section {
  const blocks: (Block | undefined)[] = [
    { is: 'paragraph', sentences: [law('The published rules guide the Department of Justice and bind no one: they are "advisory only" and do not restrict the power of the President. To fall outside one of them is to fall outside the published guidance, not to be shut out.', advisoryRules)] },
    ...desk.input.screening.routes.flatMap((route) => routeBlocks(desk, route)),
  ]
  return { title: connective('The published criteria'), blocks: blocks.filter((block) => block !== undefined) }
}

function routeBlocks(desk: Desk, route: RouteScreen): readonly (Block | undefined)[] {
  const rows = route.answers.map((answer) => rowOf(desk, answer)).filter((row) => row !== undefined)
  if (rows.length === 0) return []
  return [
    { is: 'heading', text: connective(route.name) },
    { is: 'paragraph', sentences: [law(asSentence(route.about), route.source)] },
    tableOf('', ['Criterion', 'Answer', 'Why'], rows),
  ]
}

function rowOf(desk: Desk, answer: Answer): readonly Cell[] | undefined {
  if (touchesSealed(answer)) return undefined
  const says = saysOf(desk, answer)
  const why = says === 'not shown in this copy' ? [] : [...whyOf(desk, answer), ...verifiedSentence(answer)]
  const [source, ...sources] = answer.sources
  const question = source === undefined ? connective(answer.question) : [law(answer.question, [source, ...sources])]
  return [question, connective(says), why.length === 0 ? connective('–') : why]
}

function whyOf(desk: Desk, answer: Answer): readonly Sentence[] {
  const all = [answer, ...answer.parts]
  const reasons = all.flatMap((each) => each.reasons.map((reason) => {
    const { barred, used } = desk.ledger.takeRead(reason.read)
    if (barred !== undefined) return undefined
    const [first, ...rest] = used
    const source = reason.source ?? each.sources[0] ?? answer.sources[0]
    if (first !== undefined) return fact(asSentence(reason.text), [first, ...rest], reason.source === undefined ? [] : [reason.source])
    if (reason.read.length > 0) return sayMissing(reason.text, each.needs)
    return source === undefined ? undefined : law(asSentence(reason.text), source)
  }))
  const open = answer.truth !== 'cannot say' || answer.decides !== 'data' ? [] : [...sayNeeds('This cannot be said', answer.needs), ...answer.gaps.map((gap) => sayGap('This cannot be said', gap))]
  return distinctText([...present(reasons), ...open])
}

/** A reason that read facts of which none can be cited says what is missing, or nothing. */
function sayMissing(text: string, needs: Answer['needs']): Sentence | undefined {
  const [first, ...rest] = openNeeds(needs)
  return first === undefined ? undefined : openQuestion(asSentence(text), [first, ...rest])
}

/** A value of law past the day it was last checked says so. */
function verifiedSentence(answer: Answer): readonly Sentence[] {
  const [source] = answer.sources
  return answer.verifiedThrough === undefined || source === undefined ? [] : [law(`Law last verified on ${sayDate(answer.verifiedThrough)}.`, source)]
}

function distinctText(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()]
}

/** How an answer stands in this packet: not shown when a reason rests on what the packet may not say. */
export function saysOf(desk: Desk, answer: Answer): CriterionSays {
  if (answer.decides === 'person') return 'for a person to judge'
  if (answer.decides === 'discretion') return 'in the discretion of the one who grants'
  if (answer.truth === 'cannot say') return 'cannot say yet'
  const { barred } = desk.ledger.takeRead([answer, ...answer.parts].flatMap((each) => each.reasons.flatMap((reason) => reason.read)))
  if (barred === undefined) return answer.truth
  desk.note(`"${answer.question}" is answered from facts that are ${barred}; the answer is left out of this packet.`)
  return 'not shown in this copy'
}

/** An answer that reads, or asks for, a sealed fact is left out whether or not there is one: its absence must tell nothing. */
function touchesSealed(answer: Answer): boolean {
  const paths = [answer, ...answer.parts].flatMap((each) => [...each.needs.map((need) => need.path), ...each.reasons.flatMap((reason) => reason.read)])
  return paths.some((path) => leafShapeAt(path)?.sealed === true)
}

/** How many criteria of the first route are met, of how many, in one sentence; every other answer is counted too. */
export function criteriaTally(desk: Desk): Sentence | undefined {
  const route = desk.input.screening.routes[0]
  if (route === undefined) return undefined
  const says = route.answers.filter((answer) => !touchesSealed(answer)).map((answer) => saysOf(desk, answer))
  const counts = [...Map.groupBy(says.filter((each) => each !== 'not shown in this copy'), (each) => each)].map(([each, list]) => `${String(list.length)} ${each}`)
  return counts.length === 0 ? undefined : law(`${route.name}: of ${String(says.length)}, ${counts.join(', ')}.`, route.source)
}

function asSentence(text: string): string {
  const upper = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?:"”)]$/.test(upper) ? upper : `${upper}.`
}
