import type { Answer, RouteScreen } from '@lenity/law'
import { advisoryRules } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import { distinct } from '../compose/show-finding.ts'
import type { Block, Cell, Section } from '../packet.ts'
import { connective, law, type Sentence } from '../sentence.ts'
import { reasonsOf, saysOf, touchesSealed } from './criterion.ts'
import { tableOf } from './rows.ts'

/** Every published criterion with its answer and the reasons; answers that rest on what this packet may not say are left out or say so. */
export function composeCriteria(desk: Desk): Section {
  const blocks: (Block | undefined)[] = [
    { is: 'paragraph', sentences: [law('The published rules guide the Department of Justice and bind no one: they are "advisory only" and do not restrict the power of the President. To fall outside one of them is to fall outside the published guidance, not to be shut out.', advisoryRules)] },
    ...desk.input.screening.routes.flatMap((route) => routeBlocks(desk, route)),
  ]
  return { title: connective('The published criteria'), blocks: blocks.filter((block) => block !== undefined) }
}

/** A question made of parts is a table of its parts; questions without parts share one table. */
function routeBlocks(desk: Desk, route: RouteScreen): readonly (Block | undefined)[] {
  const whole = route.answers.filter((answer) => answer.parts.length === 0)
  const tables = [
    ...route.answers.filter((answer) => answer.parts.length > 0).map((answer) => criteriaTable(desk, answer.question, answer.parts)),
    criteriaTable(desk, '', whole),
  ].filter((table) => table !== undefined)
  if (tables.length === 0) return []
  return [{ is: 'heading', text: connective(route.name) }, { is: 'paragraph', sentences: [law(/[.!?]$/.test(route.about) ? route.about : `${route.about}.`, route.source)] }, ...tables]
}

function criteriaTable(desk: Desk, caption: string, answers: readonly Answer[]): Block | undefined {
  return tableOf(caption, ['Criterion', 'Answer', 'Why'], answers.filter((answer) => !touchesSealed(answer)).map((answer): readonly Cell[] => {
    const says = saysOf(desk, answer)
    const why = says === 'not shown in this copy' ? [] : reasonsOf(desk, answer)
    const [source, ...sources] = distinct(answer.sources)
    return [source === undefined ? connective(answer.question) : [law(answer.question, [source, ...sources])], connective(says), why.length === 0 ? connective('–') : why]
  }))
}

/** How the criteria of the question with most parts stand, in one sentence; every answer is counted, none is left out. */
export function criteriaTally(desk: Desk): Sentence | undefined {
  const route = desk.input.screening.routes[0]
  if (route === undefined) return undefined
  const composite = route.answers.toSorted((a, b) => b.parts.length - a.parts.length)[0]
  const [name, criteria, source] = composite !== undefined && composite.parts.length > 0 ? [composite.question, composite.parts, composite.sources[0] ?? route.source] : [`${route.name}.`, route.answers, route.source]
  const says = criteria.filter((answer) => !touchesSealed(answer)).map((answer) => saysOf(desk, answer))
  const counts = [...Map.groupBy(says, (each) => each)].map(([each, list]) => `${String(list.length)} ${each}`)
  return counts.length === 0 ? undefined : law(`${name} Of ${String(says.length)}: ${counts.join(', ')}.`, source)
}
