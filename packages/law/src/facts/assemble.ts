import { unknown, type Leaf } from '../core/leaf.ts'
import { remember } from '../core/remember.ts'
import { caseShape, type CaseFacts } from './case-facts.ts'
import type { GroupShape, LeafShape, ListShape, Shape } from './shape.ts'

type AnyLeaf = LeafShape<unknown>
type AnyList = ListShape<GroupShape>

function isLeaf(shape: Shape): shape is AnyLeaf {
  return (shape as { is?: unknown }).is === 'leaf'
}

function isList(shape: Shape): shape is AnyList {
  return (shape as { is?: unknown }).is === 'list'
}

/**
 * What a path names: a leaf (`conviction.counts.0.statute`, or `conviction.counts.complete` for whether a list is whole), or
 * undefined when the case has no such fact.
 */
export const leafShapeAt = remember(findLeafShape)

function findLeafShape(path: string): AnyLeaf | undefined {
  let shape: Shape | undefined = caseShape as GroupShape
  const keys = path.split('.')
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    if (shape === undefined || isLeaf(shape)) return undefined
    if (isList(shape)) {
      if (key === 'complete' && i === keys.length - 1) return { is: 'leaf', kind: 'boolean', label: `whether all ${shape.label} are known`, papers: shape.papers }
      if (!/^(0|[1-9]\d*)$/.test(key)) return undefined
      shape = shape.item
    } else {
      shape = Object.hasOwn(shape, key) ? (shape as GroupShape)[key] : undefined
    }
  }
  return shape !== undefined && isLeaf(shape) ? shape : undefined
}

/** The facts of a case from its leaves by path; every path not given is unknown. Paths that name no leaf are ignored. */
export function assembleCaseFacts(leaves: ReadonlyMap<string, Leaf<unknown>>): CaseFacts {
  const lengths = new Map<string, number>()
  for (const path of leaves.keys()) {
    for (const match of path.matchAll(/\.(0|[1-9]\d*)(?=\.)/g)) {
      const list = path.slice(0, match.index)
      lengths.set(list, Math.max(lengths.get(list) ?? 0, Number(match[1]) + 1))
    }
  }
  const build = (shape: Shape, path: string): unknown => {
    if (isLeaf(shape)) return leaves.get(path) ?? unknown
    if (isList(shape)) {
      const items = Array.from({ length: lengths.get(path) ?? 0 }, (_, i) => build(shape.item, `${path}.${i}`))
      return { items, complete: leaves.get(`${path}.complete`) ?? unknown }
    }
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, build(inner, path === '' ? key : `${path}.${key}`)]))
  }
  return build(caseShape as GroupShape, '') as CaseFacts
}
