import { whyNot } from '@lenity/casefile'
import { known, leafShapeAt, type CaseFacts, type Leaf, type TermDetails } from '@lenity/law'
import { failed, type Problem } from '../verb.ts'

/** What the command line says of a sentence: facts of the case by path, and what case facts do not hold. */
export interface TermTold {
  readonly facts: ReadonlyMap<string, Leaf<unknown>>
  readonly details: TermDetails
}

/** The options that tell a fact of the case, and its path. */
export const factOptions: Readonly<Record<string, string>> = {
  'months': 'conviction.term', 'commenced': 'custody.commencedOn', 'credit-days': 'custody.priorCreditDays', 'lost-days': 'custody.goodTimeLostDays',
  'time-credits': 'custody.timeCreditDays', 'drug-program': 'custody.drugProgramCompleted', 'supervised-release': 'conviction.supervisedReleaseMonths',
}

/** The options of a term, as the command line takes them. */
export const termOptions = {
  ...Object.fromEntries(Object.keys(factOptions).map((name) => [name, { type: 'string' }] as const)),
  'days': { type: 'string' }, 'restored-days': { type: 'string' }, 'no-diploma': { type: 'boolean' }, 'method': { type: 'string' },
} as const

type Options = Readonly<Record<string, string | boolean | undefined>>

/** Reads the options of a term; one that is not of its kind is refused by its name. */
export function readTermOptions(options: Options): { readonly ok: true; readonly value: TermTold } | { readonly ok: false; readonly problem: Problem } {
  const facts = new Map<string, Leaf<unknown>>()
  for (const [name, path] of Object.entries(factOptions)) {
    const [given, shape] = [options[name], leafShapeAt(path)]
    if (typeof given !== 'string' || shape === undefined) continue
    const value = valueOf(given)
    const wrong = whyNot(shape, value)
    if (wrong !== undefined) return failed(`The ${shape.label} must be ${wrong}; it is “${given}”.`, `--${name}`, 'Correct the value.')
    facts.set(path, known(value))
  }
  const days = wholeDays(options, 'days')
  const restored = wholeDays(options, 'restored-days')
  if (days === 'wrong' || restored === 'wrong') return failed('Days are counted in whole numbers.', days === 'wrong' ? '--days' : '--restored-days', 'Give a whole number, such as 1.')
  const method = options['method']
  if (method !== undefined && method !== 'imposed' && method !== 'served') return failed(`There is no method “${String(method)}”.`, '--method', 'Use imposed (the law since the First Step Act) or served (the Bureau’s reading before it).')
  return {
    ok: true,
    value: {
      facts,
      details: {
        ...(days === undefined ? {} : { termDays: days }), ...(restored === undefined ? {} : { restoredDays: restored }),
        ...(method === undefined ? {} : { method: method === 'served' ? 'per year served' : 'per year imposed' }), ...(options['no-diploma'] === true ? { daysPerYear: 42 } : {}),
      },
    },
  }
}

/** The facts of a case with those that were told in place of its own. */
export function withTold(facts: CaseFacts, told: ReadonlyMap<string, Leaf<unknown>>): CaseFacts {
  const groups = facts as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const changed = [...told].reduce<Record<string, Readonly<Record<string, unknown>>>>((all, [path, leaf]) => {
    const [group = '', key = ''] = path.split('.')
    return { ...all, [group]: { ...all[group], [key]: leaf } }
  }, { ...groups })
  return changed as unknown as CaseFacts
}

function valueOf(given: string): unknown {
  if (/^(?:yes|no)$/.test(given)) return given === 'yes'
  return /^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : given
}

function wholeDays(options: Options, name: string): number | undefined | 'wrong' {
  const given = options[name]
  if (given === undefined) return undefined
  return typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : 'wrong'
}
