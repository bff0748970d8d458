import type { Truth } from '@lenity/law'
import { commonRoutes, type FactName, type FlatFacts } from '../common-set.ts'
import type { Peer } from './peer.ts'

/** Not met, cannot say, met: a route is as good as the least of its criteria. */
const truths: readonly Truth[] = ['not met', 'cannot say', 'met']
const unknown = -1

const names = [...new Set(commonRoutes.flatMap(({ all }) => all.map(({ fact }) => fact)))]

function columnsOf(cases: readonly FlatFacts[]): Readonly<Record<FactName, Int16Array>> {
  return Object.fromEntries(names.map((name) => [name, Int16Array.from(cases, (facts) => { const value = facts[name]; return value === undefined ? unknown : Number(value) })])) as Record<FactName, Int16Array>
}

function is(value: number, wished: 0 | 1): number {
  return value === unknown ? 1 : value === wished ? 2 : 0
}

function atLeast(value: number, least: number): number {
  return value === unknown ? 1 : value >= least ? 2 : 0
}

function atMost(value: number, most: number): number {
  return value === unknown ? 1 : value <= most ? 2 : 0
}

/** Six answers for each case into `answers`, route after route. No reasons, no sources, no needs. */
function screen(of: Readonly<Record<FactName, Int16Array>>, count: number, answers: Uint8Array): void {
  const { federal, inPrison, appealPending, servedMonths, category, violence, organizationTies, terminal, daysSinceRequest, age, agingDecline, drugOffense, sentencedInYear, termMonths, cocaineBase, offenseInYear } = of
  for (let i = 0, at = 0; i < count; i++, at += 6) {
    const prison = is(inPrison[i] as number, 1)
    const served = atLeast(servedMonths[i] as number, 120)
    answers[at] = Math.min(is(federal[i] as number, 1), prison, is(appealPending[i] as number, 0))
    answers[at + 1] = Math.min(served, atMost(category[i] as number, 2), is(violence[i] as number, 0), is(organizationTies[i] as number, 0))
    answers[at + 2] = Math.min(is(terminal[i] as number, 1), atLeast(daysSinceRequest[i] as number, 30))
    answers[at + 3] = Math.min(atLeast(age[i] as number, 65), is(agingDecline[i] as number, 1), served)
    answers[at + 4] = Math.min(is(drugOffense[i] as number, 1), atMost(sentencedInYear[i] as number, 2014), atLeast(termMonths[i] as number, 60))
    answers[at + 5] = Math.min(is(cocaineBase[i] as number, 1), atMost(offenseInYear[i] as number, 2010), prison)
  }
}

/** The limit: the six routes by hand in one loop over columns of numbers. What it leaves out is what an engine is for. */
export const typedArraysPeer: Peer = {
  name: 'a loop over typed arrays, by hand and without reasons (the limit)',
  screenAll: (cases) => {
    const columns = columnsOf(cases)
    const answers = new Uint8Array(cases.length * commonRoutes.length)
    return () => { screen(columns, cases.length, answers) }
  },
  answer: async (facts) => {
    const answers = new Uint8Array(commonRoutes.length)
    screen(columnsOf([facts]), 1, answers)
    return new Map(commonRoutes.map(({ id }, at): [string, Truth] => [id, truths[answers[at] ?? 1] ?? 'cannot say']))
  },
}
