import { isRecord, nothing, OneOf, type CaseFile, type Results } from './case.ts'
import { plainFacts } from './plain-facts.ts'
import { comparable, namesBeyond, namesThatCount, sameValue } from './names-that-count.ts'
import { translateAmendments } from './translate-amendments.ts'
import { translateCredits } from './translate-credits.ts'
import { translateGuideline } from './translate-guideline.ts'
import { translateStatutory } from './translate-statutory.ts'
import { translateTableRow } from './translate-table-row.ts'

export interface CheckedCase {
  readonly id: string
  readonly status: 'agree' | 'differ' | 'notEncoded' | 'questioned'
  readonly expected: Readonly<Record<string, unknown>>
  readonly got: Readonly<Record<string, unknown>>
  readonly why: string
  readonly compared: readonly string[]
  readonly notCompared: readonly string[]
}

/** Input that is not a case: what is wrong, where in the file, and what to do. */
export interface InputProblem {
  readonly what: string
  readonly where: string
  readonly next: string
}

export interface ConformanceReport {
  readonly name: string
  readonly agree: number
  readonly differ: number
  readonly notEncoded: number
  /** Differences with a medium-confidence case or with what its collector worked out, with the law that speaks against them; never more than one case in ten. */
  readonly questioned: number
  readonly cases: readonly CheckedCase[]
  readonly problems: readonly InputProblem[]
}

/**
 * Runs published computations against the engine. Each case's facts and dates go in first; what was expected is read only afterwards,
 * and only the names that count are compared, or further names where a case asks for none of those. `cases` is the parsed content of one file, `name` what to call it in messages.
 */
export function checkConformance(cases: unknown, name: string): ConformanceReport {
  const problems: InputProblem[] = []
  if (!Array.isArray(cases)) {
    problems.push({ what: `${name} is not a list of cases`, where: name, next: 'give a JSON array of objects with id, facts and expected' })
    return { name, agree: 0, differ: 0, notEncoded: 0, questioned: 0, cases: [], problems }
  }
  const checked: CheckedCase[] = []
  for (const [index, raw] of cases.entries()) {
    const read = readCase(raw, `${name}[${index}]`)
    if ('what' in read) problems.push(read)
    else checked.push(judge(read, translate(read.file)))
  }
  const settled = limitQuestions(checked)
  const count = (status: CheckedCase['status']): number => settled.filter((one) => one.status === status).length
  return { name, agree: count('agree'), differ: count('differ'), notEncoded: count('notEncoded'), questioned: count('questioned'), cases: settled, problems }
}

interface ReadCase {
  readonly file: CaseFile
  readonly expected: Readonly<Record<string, unknown>>
  readonly confidence: string | undefined
  /** What the collector worked out and the source does not state, in words. */
  readonly derived: readonly string[]
}

function readCase(raw: unknown, where: string): ReadCase | InputProblem {
  if (!isRecord(raw)) return { what: 'not an object', where, next: 'give each case as an object with id, facts and expected' }
  const { id, facts, expected } = raw
  if (typeof id !== 'string' || id === '') return { what: 'no id', where: `${where}.id`, next: 'give the case a text id' }
  if (!isRecord(facts)) return { what: `case ${id} has no facts`, where: `${where}.facts`, next: 'give the facts as an object' }
  if (!isRecord(expected)) return { what: `case ${id} has no expected result`, where: `${where}.expected`, next: 'give the expected result as an object' }
  const kind = raw['kind'] ?? raw['amendment']
  return { file: { id, facts, manualEdition: asText(raw['manual_edition']), sentencingDate: asText(raw['sentencing_date']), kind: asText(kind), isCredit: raw['kind'] !== undefined }, expected, confidence: asText(raw['confidence']), derived: textsOf(raw['derived_not_quoted']) }
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function translate(file: CaseFile): Results {
  const { facts } = file
  if ('offense_level' in facts && 'criminal_history_category' in facts && !('guideline' in facts)) return translateTableRow(file)
  if (file.isCredit) return translateCredits(file)
  if (file.kind !== undefined) return translateAmendments({ ...file, facts: plainFacts(facts) })
  if ('guideline' in facts) return translateGuideline({ ...file, facts: plainFacts(facts) })
  if ('statute' in facts || Array.isArray(facts['counts'])) return translateStatutory(file)
  return nothing('no rule for cases of this shape is encoded')
}

function judge({ file, expected, confidence, derived }: ReadCase, results: Results): CheckedCase {
  const names = Object.keys(expected)
  const asked = plainFacts(expected)
  const computed = (name: string): unknown => nearest(results.values.get(name), asked[name])
  const among = (counting: ReadonlySet<string>): readonly string[] => names.filter((name) => counting.has(name) && results.values.has(name) && comparable(computed(name), asked[name]))
  const counted = among(namesThatCount)
  const compared = counted.length > 0 ? counted : among(namesBeyond)
  const notCompared = names.filter((name) => !compared.includes(name))
  const got = Object.fromEntries(compared.map((name) => [name, computed(name)]))
  const wrong = compared.filter((name) => !sameValue(got[name], asked[name]))
  const head = { id: file.id, expected, got, compared, notCompared }
  if (!names.some((name) => namesThatCount.has(name) || compared.includes(name))) return { ...head, status: 'notEncoded', why: 'none of the names it expects is among those compared' }
  if (compared.length === 0) return { ...head, status: 'notEncoded', why: results.why.join('; ') || 'none of the expected names is computed' }
  if (wrong.length === 0) return { ...head, status: 'agree', why: results.why.join('; ') }
  const why = `${wrong.join(', ')}: computed otherwise. ${results.law.join(' ')}`
  const isDoubtful = confidence === 'medium' || wrong.every((name) => derived.some((text) => text.includes(name) || text.includes(name.replaceAll('_', ' '))))
  return { ...head, status: isDoubtful ? 'questioned' : 'differ', why }
}

/** Of several values that the law gives, the one that was published, or the first. */
function nearest(got: unknown, expected: unknown): unknown {
  return got instanceof OneOf ? got.values.find((value) => sameValue(value, expected)) ?? got.values[0] : got
}

function limitQuestions(cases: readonly CheckedCase[]): readonly CheckedCase[] {
  const allowed = Math.floor(cases.length / 10)
  const questioned = cases.filter((one) => one.status === 'questioned')
  if (questioned.length <= allowed) return cases
  return cases.map((one) => (one.status === 'questioned' ? { ...one, status: 'differ' } : one))
}
