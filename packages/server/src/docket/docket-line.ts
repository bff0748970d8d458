import { toCaseFacts, type CaseRole } from '@lenity/casefile'
import type { DocketMaterial, DueOnDocket } from '@lenity/casefile/store'
import { screen, screenForCounsel, summarizeRoute, thenAndNow, wholeRange, type CaseFacts, type CivilDate, type Leaf, type RouteScreen, type Term, type ThenAndNow } from '@lenity/law'
import { routesFor } from '../api/routes-for.ts'
import { lineOf, mayCompute, type CaseLine } from './case-line.ts'
import { searchable } from './find-in-names.ts'
import { marksOf } from './marks-of-person.ts'
import { sayOnce } from './say-once.ts'

export type RouteStands = 'met' | 'not met' | 'cannot say'

/** All that is kept of a case for the docket, as one part on it sees it: what is shown, and what can be filtered and sorted by. */
export interface DocketLine {
  readonly summary: CaseLine
  readonly changes: number
  /** The day it was computed for. */
  readonly on: CivilDate
  readonly registerNumbers: readonly string[]
  /** Names and numbers the papers give the case and its person, folded. */
  readonly words: string
  readonly districts: readonly string[]
  /** What two cases of one person have in common: a register number, or a name with a date of birth. */
  readonly marks: readonly string[]
  /** Kinds of paper that would settle what the screening cannot say. */
  readonly missing: readonly string[]
  readonly routes: ReadonlyMap<string, { readonly name: string; readonly stands: RouteStands }>
  readonly due: readonly DueOnDocket[]
  readonly labels: readonly string[]
  readonly team: readonly { readonly userId: string; readonly role: CaseRole }[]
  /** Months by which what was imposed lies above the upper end of today's range; undefined where that cannot be said. */
  readonly apart: number | undefined
}

/** Undefined when what opens the case is gone. */
export function docketLine({ file, facts, decisions, papers, due, labels, team, gone }: DocketMaterial, today: CivilDate): DocketLine | undefined {
  if (gone) return undefined
  const on = file.asOf ?? today
  const { caseFacts } = toCaseFacts(facts, decisions, papers)
  const seen = { file, facts, caseFacts, on, papers: { length: papers.size } }
  const plain = { changes: file.changes, on, due: sayOnce('due', due), labels: sayOnce('labels', labels), team: sayOnce('team', team) }
  if (!mayCompute(seen)) return { ...plain, summary: lineOf(seen), registerNumbers: [], words: '', districts: [], marks: [], missing: [], routes: new Map(), apart: undefined }
  const screening = screen(caseFacts, on)
  const compared = thenAndNow(caseFacts, on)
  const { person, conviction } = caseFacts
  const registerNumbers = readingsOf(person.registerNumber)
  return {
    ...plain,
    summary: lineOf(seen, { screening, compared }),
    registerNumbers,
    words: searchable([...readingsOf(person.name), ...registerNumbers, ...readingsOf(conviction.docketNumber)]),
    districts: readingsOf(conviction.district),
    marks: marksOf([file.title, ...readingsOf(person.name)], registerNumbers, readingsOf(person.dateOfBirth)),
    missing: sayOnce('missing', screening.nextPapers.map(({ paper }) => paper)),
    routes: routesOf(routesFor(file.role, screening.routes, () => (screening.outOfScope ? [] : screenForCounsel(caseFacts, on)))),
    apart: monthsApart(caseFacts, compared),
  }
}

function routesOf(routes: readonly RouteScreen[]): DocketLine['routes'] {
  const stands = routes.filter(({ lapsed }) => lapsed === undefined).map(route => [route.id, { name: route.name, stands: routeStands(route) }] as const)
  return sayOnce('routes', new Map(stands), JSON.stringify(stands))
}

/** A route as one word: met when every question that facts decide is. What a person must judge is left to a person. */
export function routeStands(route: RouteScreen): RouteStands {
  const { met, notMet, cannotSay } = summarizeRoute(route)
  if (notMet > 0) return 'not met'
  return cannotSay > 0 || met === 0 ? 'cannot say' : 'met'
}

/** Life counts as longer than any number of months. */
export function monthsApart({ conviction: { term } }: CaseFacts, { sameOffense }: ThenAndNow): number | undefined {
  const findings = sameOffense.readings.map(({ guideline }) => guideline)
  const tops = findings.flatMap(finding => (finding.status === 'computed' ? [months(wholeRange(finding.value)[1])] : []))
  if (term.is !== 'known' || tops.length === 0 || tops.length < findings.length) return undefined
  return months(term.value) - Math.max(...tops)
}

function months(term: Term): number {
  return term === 'life' ? 10_000 : term
}

function readingsOf(leaf: Leaf<string>): readonly string[] {
  return leaf.is === 'known' ? [leaf.value] : leaf.is === 'rival' ? leaf.readings : []
}
