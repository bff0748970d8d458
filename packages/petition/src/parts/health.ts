import type { Desk } from '../compose/desk.ts'
import { clause, said, tell } from '../compose/tell.ts'
import type { Section } from '../packet.ts'
import { lowerFirst } from '../compose/show-finding.ts'
import { connective, type Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'
import { capital } from './range-sentences.ts'
import { joinWords } from './join-words.ts'
import { itemsOf } from './record-inside.ts'
import { listOf } from './rows.ts'

/** Diagnoses, each with its page. No section when the papers show none: silence is not health. */
export function composeHealth(desk: Desk): Section | undefined {
  const list = listOf(itemsOf(desk, 'health.conditions', 'name').map(({ item, at }) => [tell`${said(item, capital(item.words))}${clause(', diagnosed ', desk.known(`health.conditions.${at}.on`))}.`]))
  return list === undefined ? undefined : { title: connective('Health'), blocks: [list] }
}

/** How many diagnoses one sentence names before it counts the others. */
const named = 4

/** The diagnoses in one sentence. */
export function conditionsSentence(desk: Desk): Sentence | undefined {
  const conditions = itemsOf(desk, 'health.conditions', 'name').map(({ item }) => item)
  const [first, ...rest] = conditions.map((condition) => condition.used)
  const words = conditions.slice(0, named).map((condition) => lowerFirst(condition.words))
  const others = conditions.length > named ? [`${String(conditions.length - named)} more`] : []
  return first === undefined ? undefined : tellAs(desk, 'diagnoses', { diagnoses: joinWords([...words, ...others]) }, { facts: [first, ...rest] })
}
