import type { Answer, RouteScreen } from '@lenity/law'
import type { PetitionAsks } from '../asks/petition-asks.ts'
import { advisoryRules } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import { distinct } from '../compose/show-finding.ts'
import type { Block, Cell, Section } from '../packet.ts'
import { connective, law, type Sentence } from '../sentence.ts'
import { materialOf } from './criterion-material.ts'
import { saysOf, touchesSealed, type CriterionSays } from './criterion.ts'
import { joinWords } from './join-words.ts'
import { capital } from './range-sentences.ts'
import { tableOf } from './rows.ts'

/** Every published criterion with the material that bears on it; what rests on what this packet may not say is left out or says so. */
export function composeCriteria(desk: Desk, asks: PetitionAsks = 'commutation'): Section {
  const blocks: (Block | undefined)[] = [
    { is: 'paragraph', sentences: [law('The published rules guide the Department of Justice and bind no one: they are "advisory only" and do not restrict the power of the President. To fall outside one of them is to fall outside the published guidance, not to be shut out.', advisoryRules)] },
    ...desk.input.screening.routes.filter((route) => (asks === 'commutation' ? route.beside !== true : route.id === asks)).flatMap((route) => routeBlocks(desk, route)),
  ]
  return { title: connective('The published criteria'), blocks: blocks.filter((block) => block !== undefined) }
}

/**
 * Whether other relief must be asked for first (28 CFR 1.3) is counsel's to deal with before filing: a petition does not argue against
 * itself. It is told in the packet when the answer is met, and to counsel alone when it is not.
 */
function goesIn(desk: Desk, answer: Answer): boolean {
  if (answer.id !== 'other relief' || answer.truth === 'met') return true
  desk.note(`28 CFR 1.3 asks that other relief be sought first, or that circumstances be exceptional. The screening ${answer.truth === 'cannot say' ? 'cannot say whether it was' : 'says that it was not'}: look at the other routes, and deal with it in the letter before the packet is built; the packet leaves it out.`)
  return false
}

/** A question made of parts is a table of its parts; questions without parts share one table. */
function routeBlocks(desk: Desk, route: RouteScreen): readonly (Block | undefined)[] {
  const answers = route.answers.filter((answer) => goesIn(desk, answer))
  const whole = answers.filter((answer) => answer.parts.length === 0)
  const about = { is: 'paragraph' as const, sentences: [law(/[.!?]$/.test(route.about) ? route.about : `${route.about}.`, route.source)] }
  const tables = [
    ...answers.filter((answer) => answer.parts.length > 0).flatMap((answer) => [paragraph(tally(desk, answer)), criteriaTable(desk, answer.parts, answer)]),
    criteriaTable(desk, whole),
  ].filter((block) => block !== undefined)
  return tables.some((block) => block.is === 'table') ? [{ is: 'heading', text: connective(route.name) }, about, ...tables] : []
}

function paragraph(sentence: Sentence | undefined): Block | undefined {
  return sentence === undefined ? undefined : { is: 'paragraph', sentences: [sentence] }
}

/** The material before the answer: a reader who judges wants to know first what there is. The law is cited where the question above has not cited it. */
function criteriaTable(desk: Desk, answers: readonly Answer[], of?: Answer): Block | undefined {
  const cited = new Set(of?.sources.map(({ cite }) => cite))
  return tableOf('', ['Criterion', 'What the record shows', 'Answer'], answers.filter((answer) => !touchesSealed(answer)).map((answer): readonly Cell[] => {
    const says = saysOf(desk, answer)
    const why = says === 'not shown in this copy' ? [] : materialOf(desk, answer)
    const [source, ...sources] = distinct(answer.sources.filter(({ cite }) => !cited.has(cite)))
    return [source === undefined ? connective(answer.question) : [law(answer.question, [source, ...sources])], why.length === 0 ? connective('–') : why, connective(says)]
  }))
}

const inWords: Readonly<Record<CriterionSays, (n: number, which: string) => string>> = {
  'met': (_, which) => `the papers at hand meet ${which}`,
  'not met': (n, which) => `${which} ${n === 1 ? 'is' : 'are'} outside the published guidance`,
  'still open': (n, which) => `${which} ${n === 1 ? 'waits' : 'wait'} for a paper`,
  'for the reader to judge': (n, which) => `${which} ${n === 1 ? 'asks' : 'ask'} for judgment with the material laid out`,
  'in the President’s discretion': (n, which) => `${which} ${n === 1 ? 'lies' : 'lie'} in the President’s discretion`,
  'not shown in this copy': (n, which) => `${which} ${n === 1 ? 'is' : 'are'} not shown in this copy`,
}

/** How the parts of a question stand, in one sentence; every part is counted, but for those of which not even that may be told. */
function tally(desk: Desk, answer: Answer): Sentence | undefined {
  const says = answer.parts.filter((part) => !touchesSealed(part)).map((part) => saysOf(desk, part))
  const [source, ...sources] = distinct(answer.sources)
  if (says.length === 0 || source === undefined) return undefined
  const groups = [...Map.groupBy(says, (each) => each)]
  const [only, ...others] = groups
  const all = says.length === 1 ? 'the one criterion' : says.length === 2 ? 'both criteria' : `all ${String(says.length)} criteria`
  const told = only !== undefined && others.length === 0 ? capital(inWords[only[0]](says.length, all)) : `Of ${String(says.length)} criteria, ${joinWords(groups.map(([each, list]) => inWords[each](list.length, String(list.length))))}`
  return law(`${answer.question} ${told}.`, [source, ...sources])
}
