import { leafShapeAt, type CivilDate } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { said, tell } from '../compose/tell.ts'
import type { Section } from '../packet.ts'
import { capital } from '../parts/range-sentences.ts'
import { tableOf, type Row } from '../parts/rows.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { connective } from '../sentence.ts'

/** The headings, by the first step of a fact's path, in the order in which they stand. The court's findings of the day are never new. */
const areas = { custody: 'The record inside', health: 'Health', release: 'Release plan', litigation: 'In court', conviction: 'The conviction and the sentence', history: 'Other convictions', person: 'The applicant' } as const

/** What was confirmed after a day, by area: a row for each fact, one for each item of a list. A fact that may not be said here is left out, with a note to counsel. */
export function whatIsNew(desk: Desk, since: CivilDate): readonly Section[] {
  const days = new Map(desk.input.facts.map((fact) => [fact.id, fact.standing === 'confirmed' ? fact.decidedAt?.slice(0, 10) : undefined]))
  const isNew = ({ used }: Known) => (days.get(used.id) ?? '') > since
  const paths = [...new Set(desk.input.facts.filter((fact) => (days.get(fact.id) ?? '') > since && !fact.path.endsWith('.complete')).map(({ path }) => path))]
  return Object.entries(areas).flatMap(([start, title]): readonly Section[] => {
    const rows = [...Map.groupBy(paths.filter((path) => path.startsWith(`${start}.`)), itemOf)].map(([item, ofItem]) => rowOf(item, ofItem.flatMap((path) => knownAt(desk, path)).filter(isNew)))
    const table = tableOf(title, ['', ''], rows)
    return table === undefined ? [] : [{ title: connective(title), blocks: [table] }]
  })
}

function knownAt(desk: Desk, path: string): readonly Known[] {
  if (leafShapeAt(path)?.several === true) return desk.ledger.takeAll(path)
  const known = desk.known(path)
  return known === undefined ? [] : [known]
}

/** The item of a list a path belongs to, `custody.programs.3`; a path of no list is its own. */
function itemOf(path: string): string {
  return /^(.*?\.\d+)\./.exec(path)?.[1] ?? path
}

function rowOf(item: string, known: readonly Known[]): Row | undefined {
  const [first] = known
  if (first === undefined) return undefined
  return [connective(capital(leafShapeAt(first.path)?.label ?? item)), known.flatMap((each) => tell`${said(each, capital(sayPrinted(each.words)))}` ?? [])]
}
