import { leafShapeAt } from '@lenity/law'
import { needOf, type Desk } from '../compose/desk.ts'
import { present } from '../compose/tell.ts'
import type { Block } from '../packet.ts'
import { count } from '../say/say-term.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { listOf } from './rows.ts'

/** What the papers leave open, and the papers that would settle it, the one that settles most first. */
export function unsettled(desk: Desk): readonly Block[] {
  const list = listOf(desk.input.screening.nextPapers.map((next) => [sayNext(next.paper, next.settles, next.paths)]))
  return list === undefined ? [] : [{ is: 'heading', text: connective('What is still open, and the papers that would settle it') }, list]
}

/** How many papers are still wanted; 0 when nothing is. */
export function papersWanted(desk: Desk): number {
  return desk.input.screening.nextPapers.filter((next) => sayNext(next.paper, next.settles, next.paths) !== undefined).length
}

function sayNext(paper: string, settles: number, paths: readonly string[]): Sentence | undefined {
  const needs = present(paths.filter((path) => leafShapeAt(path)?.sealed !== true).map(needOf))
  const [first, ...rest] = needs
  if (first === undefined) return undefined
  const labels = [...new Set(needs.map((need) => need.label))]
  const shown = labels.length > 4 ? `${labels.slice(0, 4).join(', ')} and ${count(labels.length - 4, 'other fact')}` : labels.join(', ')
  return openQuestion(`${/^[aeiou]/.test(paper) ? 'An' : 'A'} ${paper} would help to answer ${count(settles, 'question')}: ${shown}.`, [first, ...rest])
}
