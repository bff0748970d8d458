import { toCaseFacts } from '@lenity/casefile'
import type { CaseFile, DocketMaterial } from '@lenity/casefile/store'
import { screen, screenForCounsel, summarizeRoute, thenAndNow, wholeRange, type CaseFacts, type CivilDate, type Leaf, type RouteScreen, type Term, type ThenAndNow } from '@lenity/law'
import { routesFor } from '../api/routes-for.ts'
import { lineOf, type CaseLine } from './case-line.ts'
import { searchable } from './find-in-names.ts'
import { sayOnce } from './say-once.ts'

type RouteStands = 'met' | 'not met' | 'cannot say'

/** What the docket says of a case by its facts alone: it stays while they do, whatever else is done to the case. */
export interface FactsSay {
  /** As the case was named, and open or closed, when it was computed. */
  readonly summary: CaseLine
  readonly outOfScope: boolean
  readonly names: readonly string[]
  readonly registerNumbers: readonly string[]
  readonly datesOfBirth: readonly string[]
  /** Names and numbers the papers give the case and its person, folded. */
  readonly words: string
  readonly districts: readonly string[]
  /** Kinds of paper that would settle what the screening cannot say. */
  readonly missing: readonly string[]
  readonly routes: ReadonlyMap<string, { readonly name: string; readonly stands: RouteStands }>
  /** Months by which what was imposed lies above the upper end of today's range; undefined where that cannot be said. */
  readonly apart: number | undefined
}

/** For whoever may have something computed from the facts: see `mayCompute`. */
export function factsSay(file: CaseFile, { facts, decisions, papers }: NonNullable<DocketMaterial['said']>, on: CivilDate): FactsSay {
  const { caseFacts } = toCaseFacts(facts, decisions, papers)
  const screening = screen(caseFacts, on)
  const compared = thenAndNow(caseFacts, on)
  const { person, conviction } = caseFacts
  const [names, registerNumbers] = [readingsOf(person.name), readingsOf(person.registerNumber)]
  return {
    summary: lineOf({ file, facts, caseFacts, on, papers: { length: papers.size } }, { screening, compared }),
    outOfScope: screening.outOfScope !== undefined,
    names,
    registerNumbers,
    datesOfBirth: readingsOf(person.dateOfBirth),
    words: searchable([...names, ...registerNumbers, ...readingsOf(conviction.docketNumber)]),
    districts: readingsOf(conviction.district),
    missing: sayOnce('missing', screening.nextPapers.map(({ paper }) => paper)),
    routes: routesOf(routesFor(file.role, screening.routes, () => (screening.outOfScope ? [] : screenForCounsel(caseFacts, on)))),
    apart: monthsApart(caseFacts, compared),
  }
}

function routesOf(routes: readonly RouteScreen[]): FactsSay['routes'] {
  const stands = routes.filter(({ lapsed }) => lapsed === undefined).map(route => [route.id, { name: route.name, stands: routeStands(route) }] as const)
  return sayOnce('routes', new Map(stands), JSON.stringify(stands))
}

/** A route as one word: met when every question that facts decide is. What a person must judge is left to a person. */
function routeStands(route: RouteScreen): RouteStands {
  const { met, notMet, cannotSay } = summarizeRoute(route)
  if (notMet > 0) return 'not met'
  return cannotSay > 0 || met === 0 ? 'cannot say' : 'met'
}

/** Life counts as longer than any number of months. */
function monthsApart({ conviction: { term } }: CaseFacts, { sameOffense }: ThenAndNow): number | undefined {
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
