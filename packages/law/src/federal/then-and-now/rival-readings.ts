import type { Need } from '../../core/answer.ts'
import type { Leaf } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Term } from '../../facts/shape.ts'
import { subsectionMayBeTheJudges } from './found-by-the-judge.ts'
import { kindsOf } from './open-kinds.ts'
import { needAt } from '../../facts/need-at.ts'
import { inWords, readCase, type PlainCase, type Taken } from './read-case.ts'

export interface RivalReading {
  readonly taken: Taken
  readonly words: string | undefined
}

/** No more readings than this are laid out; where the rival facts lead to more, all of them are asked for instead. */
const most = 8

/** A case read in one way, with what that way takes in words. */
export interface CaseReading extends RivalReading {
  readonly plain: PlainCase
}

/** The case in each way its rival facts can be read, and those facts as needs. Most cases have none, and are read once. */
export function caseReadings(facts: CaseFacts): { readonly readings: readonly CaseReading[]; readonly needs: readonly Need[] } {
  const plain = readCase(facts)
  if (!plain.unsettled) return { readings: [{ plain, taken: nothing, words: undefined }], needs: [] }
  const { readings, needs } = rivalReadings(facts)
  return { readings: readings.map(({ taken, words }) => ({ plain: readCase(facts, taken), taken, words })), needs }
}

const nothing: Taken = new Map()

/** Every way to read the rival facts of the groups a sentence rests on, a kind that is left open among them, and the facts themselves as needs. */
export function rivalReadings(facts: CaseFacts): { readonly readings: readonly RivalReading[]; readonly needs: readonly Need[] } {
  const rivals = [...rivalLeaves(facts.conviction, 'conviction'), ...rivalLeaves(facts.guideline, 'guideline')].filter(([path, values]) => isUsed(path) || termDecides(facts, path, values as readonly Term[]))
  const needs = rivals.map(([path]) => needAt(path, 'rival readings'))
  const combinations = rivals.reduce<readonly (readonly (readonly [string, unknown])[])[]>((all, [path, values]) => all.flatMap((one) => values.map((value) => [...one, [path, value] as const])), [[]])
  if (combinations.length > most) return { readings: [{ taken: new Map(), words: undefined }], needs }
  return {
    needs,
    readings: combinations.map((one) => ({
      taken: new Map(one),
      words: one.length === 0 ? undefined : one.map(([path, value]) => `${leafShapeAt(path)?.label ?? path}: ${inWords(value)}`).join('; '),
    })),
  }
}

/** Facts that no run reads: of the judgment, but for a term that decides whether a weight had to be found, and whether the court found more adjustments than are listed, which the level it found tells. */
function isUsed(path: string): boolean {
  return !/^conviction\.(court|district|docketNumber|judge|decidedBy|state|sovereign|offenseBeganOn|convictedOn|supervisedReleaseMonths|fine|restitution|assessment|unpaid|term|substantialAssistance)$|^guideline\.adjustments\.complete$|\.(number|description|term)$/.test(path)
}

/** Whether it depends on which term of a count is right whether the weight its subsection asks for had to be charged and found. */
function termDecides(facts: CaseFacts, path: string, terms: readonly Term[]): boolean {
  const at = path === 'conviction.term' ? 0 : Number(/^conviction\.counts\.(\d+)\.term$/.exec(path)?.[1] ?? Number.NaN)
  const plain = readCase(facts)
  const count = plain.counts[at]
  if (count === undefined || (path === 'conviction.term' && (plain.counts.length > 1 || facts.conviction.counts.items[0]?.term.is !== 'unknown'))) return false
  const notices = facts.conviction.notice851.is === 'rival' ? [true, false] : [plain.notice851]
  return notices.some((notice851) => new Set(terms.map((term) => subsectionMayBeTheJudges({ ...count, term }, { ...plain, notice851 }))).size > 1)
}

function rivalLeaves(value: unknown, path: string): readonly (readonly [string, readonly unknown[]])[] {
  if (typeof value !== 'object' || value === null) return []
  const leaf = value as Leaf<unknown>
  if (leaf.is === 'rival') return [[path, leaf.readings]]
  const kinds = leaf.is === 'known' ? kindsOf(leaf.value) : undefined
  if (kinds !== undefined) return [[path, kinds]]
  if (leaf.is === 'known' || leaf.is === 'unknown') return []
  const list = value as { readonly items?: readonly unknown[]; readonly complete?: Leaf<boolean> }
  if (Array.isArray(list.items)) return [...list.items.flatMap((item, i) => rivalLeaves(item, `${path}.${i}`)), ...rivalLeaves(list.complete, `${path}.complete`)]
  return Object.entries(value).flatMap(([key, inner]) => rivalLeaves(inner, `${path}.${key}`))
}
