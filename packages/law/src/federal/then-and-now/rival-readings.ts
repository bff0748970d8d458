import type { Need } from '../../core/answer.ts'
import type { Leaf } from '../../core/leaf.ts'
import { leafShapeAt } from '../../facts/assemble.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { kindsOf } from './open-kinds.ts'
import { inWords, needAt, type Taken } from './read-case.ts'

export interface RivalReading {
  readonly taken: Taken
  readonly words: string | undefined
}

/** No more readings than this are laid out; where the rival facts lead to more, all of them are asked for instead. */
const most = 8

/** Every way to read the rival facts of the groups a sentence rests on, a kind that is left open among them, and the facts themselves as needs. */
export function rivalReadings(facts: CaseFacts): { readonly readings: readonly RivalReading[]; readonly needs: readonly Need[] } {
  if (!hasRival(facts.conviction) && !hasRival(facts.guideline)) return { readings: [{ taken: nothing, words: undefined }], needs: [] }
  const rivals = [...rivalLeaves(facts.conviction, 'conviction'), ...rivalLeaves(facts.guideline, 'guideline')].filter(([path]) => isUsed(path))
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

const nothing: Taken = new Map()

/** Whether any fact within has rival readings; most cases have none, and then no path need be written. */
function hasRival(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { is } = value as { readonly is?: unknown }
  if (is === 'known') return kindsOf((value as { readonly value?: unknown }).value) !== undefined
  if (is === 'unknown') return false
  if (is === 'rival') return true
  if (Array.isArray(value)) return value.some(hasRival)
  for (const key in value) if (hasRival((value as Readonly<Record<string, unknown>>)[key])) return true
  return false
}

/** Facts of the judgment that no run reads. */
function isUsed(path: string): boolean {
  return !/^conviction\.(court|district|docketNumber|judge|decidedBy|state|sovereign|offenseBeganOn|convictedOn|supervisedReleaseMonths|fine|restitution|assessment|term|substantialAssistance)$|\.(number|description|term)$/.test(path)
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
