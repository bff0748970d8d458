import type { Need, SentenceRun } from '@lenity/law'
import { needOf, type Desk } from '../compose/desk.ts'
import { openNeeds, orOf } from '../compose/say-needs.ts'
import { present } from '../compose/tell.ts'
import type { Block } from '../packet.ts'
import { connective, openQuestion, type Sentence } from '../sentence.ts'
import { listOf } from './rows.ts'
import { capital } from './range-sentences.ts'

/**
 * Every fact that is missing, under the paper that would show it best; the paper that settles most questions first. Not in the copy by mail, which
 * does not tell what is missing from what does not travel.
 */
export function unsettled(desk: Desk): readonly Block[] {
  if (desk.input.variant === 'person by mail') return []
  const { thenAndNow, screening } = desk.input
  const asked = screening.nextPapers.map((next) => next.paper)
  const needs = openNeeds([
    ...[thenAndNow.found, thenAndNow.then, thenAndNow.sameOffense, thenAndNow.sameConduct].flatMap(needsOf),
    ...present(screening.nextPapers.flatMap((next) => next.paths).map(needOf)),
  ]).filter((need) => desk.ledger.take(need.path).is !== 'barred' || need.because !== 'unknown')
  const byPaper = Map.groupBy(needs, (need) => asked.find((paper) => need.papers.includes(paper)) ?? need.papers[0] ?? 'other')
  const rank = (paper: string) => { const at = asked.findIndex((each) => each === paper); return at === -1 ? asked.length : at }
  const list = listOf([...byPaper].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length).map(([paper, each]) => [sayPaper(paper, each)]))
  return list === undefined ? [] : [{ is: 'heading', text: connective('What is still open, and the papers that would settle it') }, list]
}

function sayPaper(paper: string, needs: readonly Need[]): Sentence | undefined {
  const [first, ...rest] = needs
  if (first === undefined) return undefined
  const labels = [...new Set(needs.map((need) => `${need.label}${need.because === 'rival readings' ? ' (sources differ)' : ''}`))]
  return openQuestion(`${capital(orOf([paper], 'or'))} would show: ${labels.join('; ')}.`, [first, ...rest])
}

function needsOf(run: SentenceRun): readonly Need[] {
  return [...run.needs, ...run.readings.flatMap((reading) => [reading.statutory, reading.guideline].flatMap((finding) => (finding.status === 'cannot say' ? finding.needs : [])))]
}
