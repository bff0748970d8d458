import type { FirearmFacts } from '../src/federal/statutes/statutory-inputs.ts'
import { parsePenalty } from '../src/federal/statutes/parse-penalty.ts'
import { isRecord, numberAt, textAt, truthOf, type Facts } from './case.ts'
import { readFigure } from './read-term.ts'

/** The words of a case that say nothing the law here asks for. */
const idle: ReadonlySet<string> = new Set(['n', 'count', 'number', 'offense', 'name', 'description', 'note'])

/** What a count says where the case as a whole says it. */
const sharedByCounts: ReadonlySet<string> = new Set(['statute', 'type', 'firearm', 'drug', '851_notice', 'prior_final_924c', 'priors', 'prior_type', 'prior_convictions', 'qualifying_priors', 'prior_occasions', 'different_occasions_found_by', 'prior_848'])

/**
 * One entry for each count: an array of counts, as objects, statutes or kinds of conduct; a number of like counts; or the facts themselves.
 * Undefined where they are not read, or a count says something that `known` does not hold.
 */
export function countsOf(facts: Facts, known: ReadonlySet<string>, sentencedUnderNewText: boolean): readonly Facts[] | undefined {
  const { counts, offense_date: _, sentencing_date: __, ...shared } = facts
  const common = Object.fromEntries(Object.entries(shared).filter(([key]) => sharedByCounts.has(key)))
  if (Array.isArray(counts)) {
    const read = counts.map((count) => (isRecord(count) ? count : ofWords(count)))
    if (read.length === 0 || !read.every((count) => count !== undefined && Object.keys(count).every((key) => known.has(key) || idle.has(key)))) return undefined
    return read.flatMap((count) => severalOf({ ...(textAt(count ?? {}, 'statute') === undefined ? common : withoutFirearm(common)), ...count }))
  }
  const types = Array.isArray(facts['type']) ? facts['type'] : (textAt(facts, 'type') ?? '').split(/\s*(?:[,;+&]|\band\b)\s*/).filter((part) => part !== '')
  if (counts === undefined && Array.isArray(facts['type'])) return types.map((type) => ({ ...shared, type }))
  if (counts === undefined) return [shared]
  const many = readFigure(counts)
  if (many === undefined || !Number.isInteger(many) || many < 1 || many > 100) return undefined
  const apart = sentencedUnderNewText && truthOf(facts['same_proceeding']) === false && many > 1 && (priorsFinal(facts) ?? 0) === 0
  return apart ? undefined : Array.from({ length: many }, (_, i) => (types.length === many ? { ...shared, type: types[i] } : shared))
}

/** A count with a statute of its own takes over neither conduct nor drug from the case. */
function withoutFirearm(common: Facts): Facts {
  const { type: _, firearm: __, drug: ___, ...rest } = common
  return rest
}

function ofWords(count: unknown): Facts | undefined {
  if (typeof count !== 'string' || count === '') return undefined
  return parsePenalty(count).kind === 'unknown' ? (/brandish|discharg|possess|carr|use|furtherance|machine|short|silencer/i.test(count) ? { type: count } : undefined) : { statute: count }
}

function severalOf(count: Facts): readonly Facts[] {
  const { counts, ...one } = count
  const many = readFigure(counts)
  return counts === undefined || many === undefined || many > 100 ? [one] : Array.from({ length: many }, () => one)
}

/** How many convictions under 924(c) had become final: a number, yes or no, or words; undefined where they are not read. */
function priorsFinal(count: Facts): number | undefined {
  const value = count['prior_final_924c']
  if (value === undefined || value === null) return 0
  const truth = truthOf(value)
  return readFigure(value) ?? (truth === undefined ? undefined : truth ? 1 : 0)
}

/** The firearm of a count under 924(c); undefined where what is said of it is not read. Words about more than one conduct leave it open. */
export function firearmOf(count: Facts, before: number): FirearmFacts | undefined {
  const type = `${textAt(count, 'type') ?? ''} ${textAt(count, 'firearm') ?? ''}`
  const final = priorsFinal(count)
  return final === undefined ? undefined : { conduct: conductOf(type), weapon: weaponOf(type), priorFinal: final > 0, laterCount: before > 0 }
}

function conductOf(type: string): FirearmFacts['conduct'] {
  const plain = type.replaceAll(/\b(not|never|without|no)\s+(brandish|discharg)\w*/gi, 'carry')
  const found = [/discharg|\bshot|\bfired/i.test(plain), /brandish/i.test(plain), /\b(use|carr|possess|furtherance)/i.test(plain)]
  if (found.filter(Boolean).length > 1) return undefined
  return found[0] === true ? 'discharged' : found[1] === true ? 'brandished' : 'used, carried or possessed'
}

function weaponOf(type: string): FirearmFacts['weapon'] {
  if (/machine|destructive|silencer|muffler/i.test(type)) return 'machinegun, destructive device or silencer'
  if (/short|sawed/i.test(type)) return 'short-barreled rifle or shotgun'
  return /assault/i.test(type) ? 'semiautomatic assault weapon' : 'firearm'
}

const words = ['type', 'firearm', 'drug', 'prior_type', 'role'] as const

/** What a count says in another form than words where words are read. */
export function notInWords(count: Facts): string | undefined {
  return words.find((key) => count[key] !== undefined && count[key] !== null && typeof count[key] !== 'string')
}

/** Whether death resulted: yes or no, or words; a cause that was not but-for is none (*Burrage*). Undefined where it is not read. */
export function deathIn(count: Facts): boolean | undefined {
  const value = count['death_results']
  if (value === undefined || value === null) return false
  const truth = truthOf(value)
  if (truth !== undefined || typeof value !== 'string') return truth ?? (numberAt(count, 'death_results') === undefined ? undefined : true)
  if (/\b(not|no|without|contribut\w*|never)\b/i.test(value)) return /but-for cause|but for cause/i.test(value) && !/\bnot\b|\bno\b|contribut/i.test(value)
  return /but-?\s?for|found|admitted|result|pleaded|proved/i.test(value) ? true : undefined
}
