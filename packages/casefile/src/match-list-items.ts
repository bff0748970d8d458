import { leafShapeAt } from '@lenity/law'
import type { Fact } from './fact.ts'
import { originOf, rankSource, type PaperKinds } from './rank-source.ts'
import { comparable } from './same-value.ts'

/**
 * What tells one item of a list from another. The first line whose keys are known of both items decides: equal, and they are the
 * same thing; not equal, and they are two. Where no line can be applied, nothing tells them apart.
 */
const identities: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'conviction.counts': [['number'], ['statute']],
  'conviction.priors851': [['finalOn'], ['description']],
  'guideline.drugs': [['substance']],
  'guideline.chemicals': [['chemical']],
  'history.priors': [['sentencedOn'], ['offense']],
  'custody.incidents': [['on', 'code'], ['on'], ['code']],
  'custody.programs': [['name', 'completedOn'], ['name']],
  'health.conditions': [['name']],
  'release.letters': [['writer', 'on'], ['writer']],
}

/** One item as one source numbers it. */
interface Item {
  readonly number: number
  readonly facts: Fact[]
  /** Readings by key, in comparable form. */
  readonly readings: Map<string, Set<string>>
}

/** All items of one list as one source numbers them: a paper, or everything that does not come from a paper. */
interface Column {
  readonly source: string
  readonly items: Map<number, Item>
  rank: number
}

/**
 * Where each fact belongs in the case: its own path, or, in a list, its path with the number of the item it speaks of. Each paper
 * numbers a list for itself, so "count 0" of two papers may be two counts. The items of the best paper come first, in its order.
 * An item of another paper joins the item it is known to be the same as (see `identities`; the one with most in common, when
 * several are). An item that carries nothing to tell it by joins the item of its own number, unless something tells the two apart.
 * Any other is a new item at the end. Two items of one paper are never taken for one.
 *
 * Facts that do not come from a paper are taken together as numbered by one writer. A correction stays with the paper of
 * the fact it corrects. The numbers of a list can change when a paper is added; facts and decisions are held by id and do not.
 */
export function matchListItems(facts: readonly Fact[], kinds: PaperKinds): ReadonlyMap<string, string> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const lists = new Map<string, Map<string, Column>>()
  const paths = new Map<string, string>()
  for (const fact of facts) {
    if (fact.standing === 'rejected') continue
    const place = placeInList(fact.path)
    const shape = leafShapeAt(fact.path)
    if (place === undefined || shape === undefined) {
      paths.set(fact.id, fact.path)
      continue
    }
    const { source } = originOf(fact, byId)
    const name = source.from === 'paper' ? source.paper : ''
    const list = computeIfAbsent(lists, place.list, () => new Map<string, Column>())
    const papers = leafShapeAt(`${place.list}.complete`)?.papers ?? []
    const column = computeIfAbsent(list, name, () => ({ source: name, items: new Map(), rank: Infinity }))
    column.rank = Math.min(column.rank, rankSource(fact, { papers }, kinds, byId))
    const item = computeIfAbsent(column.items, place.number, () => ({ number: place.number, facts: [], readings: new Map() }))
    item.facts.push(fact)
    computeIfAbsent(item.readings, place.key, () => new Set<string>()).add(comparable(fact.path, shape, fact.value))
  }
  for (const [list, columns] of lists) {
    mergeColumns(list, [...columns.values()].sort((a, b) => a.rank - b.rank || (a.source < b.source ? -1 : 1))).forEach((merged, number) => {
      for (const fact of merged.facts) paths.set(fact.id, fact.path.replace(/\.\d+\./, `.${number}.`))
    })
  }
  return paths
}

/** The list, number and key a path names, or undefined when it is not of an item of a list. */
export function placeInList(path: string): { list: string; number: number; key: string } | undefined {
  const match = /^(.+?)\.(\d+)\.(.+)$/.exec(path)
  return match ? { list: match[1] as string, number: Number(match[2]), key: match[3] as string } : undefined
}

function mergeColumns(list: string, columns: readonly Column[]): readonly Item[] {
  const merged: Item[] = []
  for (const column of columns) {
    const free = merged.slice()
    for (const item of [...column.items.values()].sort((a, b) => a.number - b.number)) {
      const same = free.filter((other) => compare(list, item, other) === 'same').sort((a, b) => inCommon(item, b) - inCommon(item, a))[0]
      const beside = merged[item.number]
      const target = same ?? (beside !== undefined && free.includes(beside) && compare(list, item, beside) === 'cannot say' ? beside : undefined)
      if (target === undefined) {
        merged.push({ number: merged.length, facts: [...item.facts], readings: new Map([...item.readings].map(([key, values]) => [key, new Set(values)])) })
        continue
      }
      free.splice(free.indexOf(target), 1)
      target.facts.push(...item.facts)
      for (const [key, values] of item.readings) for (const value of values) computeIfAbsent(target.readings, key, () => new Set<string>()).add(value)
    }
  }
  return merged
}

function compare(list: string, a: Item, b: Item): 'same' | 'different' | 'cannot say' {
  for (const keys of identities[list] ?? []) {
    if (!keys.every((key) => a.readings.has(key) && b.readings.has(key))) continue
    return keys.every((key) => agree(a, b, key)) ? 'same' : 'different'
  }
  return 'cannot say'
}

function inCommon(a: Item, b: Item): number {
  return [...a.readings.keys()].filter((key) => agree(a, b, key)).length
}

function agree(a: Item, b: Item, key: string): boolean {
  const others = b.readings.get(key)
  return [...(a.readings.get(key) ?? [])].some((value) => others?.has(value))
}

function computeIfAbsent<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}
