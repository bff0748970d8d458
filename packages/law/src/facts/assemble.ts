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

/** What is given of a group: leaves, or what is given of the groups within. */
type Given = Map<string, Given | Leaf<unknown>>

/** The facts of a case from its leaves by path; every path not given is unknown. Paths that name no leaf are ignored. What nothing is given of is one object for all cases. */
export function assembleCaseFacts(leaves: ReadonlyMap<string, Leaf<unknown>>): CaseFacts {
  const given: Given = new Map()
  for (const [path, leaf] of leaves) {
    if (leafShapeAt(path) === undefined) continue
    const keys = keysOf(path)
    let at = given
    for (let i = 0; i < keys.length - 1; i++) {
      const key = keys[i] as string
      let inner = at.get(key) as Given | undefined
      if (inner === undefined) at.set(key, (inner = new Map()))
      at = inner
    }
    at.set(keys.at(-1) as string, leaf)
  }
  return build(caseShape as GroupShape, given) as CaseFacts
}

const keysOf = remember((path: string): readonly string[] => path.split('.'))

function build(shape: Shape, given: Given | Leaf<unknown> | undefined): unknown {
  if (given === undefined) return blank(shape)
  if (isLeaf(shape)) return given
  const inner = given as Given
  if (isList(shape)) {
    let length = 0
    for (const key of inner.keys()) if (key !== 'complete') length = Math.max(length, Number(key) + 1)
    return { items: Array.from({ length }, (_, i) => build(shape.item, inner.get(String(i)))), complete: inner.get('complete') ?? unknown }
  }
  // What is given is put over a copy of the blank group: most of a group is not given.
  const facts = { ...blank(shape) as Record<string, unknown> }
  for (const [key, one] of inner) facts[key] = build((shape as GroupShape)[key] as Shape, one)
  return facts
}

const blanks = new WeakMap<Shape, unknown>()

/** A group or list of which nothing is known; made once, and frozen since every case shares it. */
function blank(shape: Shape): unknown {
  if (isLeaf(shape)) return unknown
  const made = blanks.get(shape)
  if (made !== undefined) return made
  const fresh = isList(shape) ? { items: Object.freeze([]), complete: unknown } : Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, blank(inner)]))
  blanks.set(shape, Object.freeze(fresh))
  return fresh
}
