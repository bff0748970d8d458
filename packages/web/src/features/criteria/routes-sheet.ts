import type { Answer, RouteScreen, Source } from '../../api/shapes.ts'
import { isSealed } from '../facts/is-sealed.ts'
import { datesInWords } from '../words/date-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { authorities, marks, type Authorities } from '../worksheet/authorities.ts'
import { answerWord } from './answer-word.ts'
import { routeDays, type RouteDay } from './route-days.ts'

export interface SheetAnswer {
  readonly id: string
  readonly question: string
  /** How deep the question lies within others. */
  readonly depth: number
  readonly word: string
  readonly why: readonly string[]
  /** What is missing, and the papers that hold it. */
  readonly missing: readonly string[]
  /** Numbers of authorities: `[2] [5]`. */
  readonly law: string
}

export interface SheetRoute {
  readonly route: RouteScreen
  readonly answers: readonly SheetAnswer[]
  readonly law: string
}

export interface SheetRouteDay {
  readonly day: RouteDay
  readonly law: string
}

/** Every route as it is printed: nothing said twice, each authority numbered and given once. */
export function routesSheet(routes: readonly RouteScreen[], on: string): { readonly routes: readonly SheetRoute[]; readonly days: readonly SheetRouteDay[]; readonly authorities: readonly Source[] } {
  const law = authorities()
  const days = routeDays(routes, on).map((day): SheetRouteDay => ({ day, law: day.source === undefined ? '' : marks([law.numberOf(day.source)]) }))
  const sheet = routes.map((route): SheetRoute => ({ route, law: marks([law.numberOf(route.source)]), answers: route.answers.flatMap((answer) => answersOf(answer, 0, law)) }))
  return { routes: sheet, days, authorities: law.all() }
}

function answersOf(answer: Answer, depth: number, law: Authorities): readonly SheetAnswer[] {
  const parts = answer.parts as readonly Answer[]
  const said = new Set(parts.flatMap((part) => part.reasons.map(({ text }) => text)))
  const asked = new Set(parts.flatMap((part) => part.needs.map(({ path }) => path)))
  const reasons = answer.reasons.filter(({ text }) => !said.has(text))
  return [
    {
      id: answer.id, question: answer.question, depth, word: answerWord(answer),
      why: [...new Set(reasons.map(({ text }) => datesInWords(text))), ...(answer.metOn === undefined ? [] : [datesInWords(`Becomes met on ${answer.metOn}, all else staying as it is.`)])],
      missing: answer.needs.filter(({ path }) => !asked.has(path) && !isSealed(path)).map(({ path, papers }) => `${pathInWords(path)}${papers.length === 0 ? '' : ` (${papers.join(', ')})`}`),
      law: marks([...answer.sources, ...reasons.flatMap(({ source }) => source ?? [])].map(law.numberOf)),
    },
    ...parts.flatMap((part) => answersOf(part, depth + 1, law)),
  ]
}
