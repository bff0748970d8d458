import { leafShapeAt } from '@lenity/law'

interface Said {
  readonly path: string
  readonly value: unknown
}

/** What says the same, by the path it stands at. */
type Same = (path: string, one: unknown, other: unknown) => boolean

/**
 * Proposals with the items of their lists numbered as in the truth: each is the item with which it has most in common, the nearer where two are alike, and none
 * is taken twice. A paper's items are told apart by what they say, not by their places: one course that was missed makes the others no less right.
 */
export function alignItems<T extends Said>(proposals: readonly T[], truth: readonly Said[], same: Same): T[] {
  const lists = new Set(proposals.flatMap(({ path }) => itemOf(path)?.list ?? []))
  let aligned = [...proposals]
  for (const list of lists) {
    const [found, true_] = [itemsOf(aligned, list), itemsOf(truth, list)]
    const pairs = [...found].flatMap(([from, fields]) => [...true_].map(([to, others]) => ({ from, to, common: common(list, fields, others, same) }))).filter(({ common: many }) => many > 0)
    pairs.sort((a, b) => b.common - a.common || Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
    const places = new Map<number, number>()
    const taken = new Set<number>()
    for (const { from, to } of pairs) {
      if (places.has(from) || taken.has(to)) continue
      places.set(from, to)
      taken.add(to)
    }
    for (const from of [...found.keys()].sort((a, b) => a - b)) {
      if (places.has(from)) continue
      let to = from
      while (taken.has(to)) to++
      places.set(from, to)
      taken.add(to)
    }
    aligned = aligned.map((one) => {
      const item = itemOf(one.path)
      return item?.list === list ? { ...one, path: `${list}.${places.get(item.place)}.${item.field}` } : one
    })
  }
  return aligned
}

function itemOf(path: string): { readonly list: string; readonly place: number; readonly field: string } | undefined {
  const [, list, place, field] = /^(.+?)\.(\d+)\.(.+)$/.exec(path) ?? []
  return list === undefined || place === undefined || field === undefined || leafShapeAt(path) === undefined ? undefined : { list, place: Number(place), field }
}

function itemsOf(said: readonly Said[], list: string): Map<number, Map<string, unknown>> {
  const items = new Map<number, Map<string, unknown>>()
  for (const { path, value } of said) {
    const item = itemOf(path)
    if (item?.list !== list) continue
    const fields = items.get(item.place) ?? new Map<string, unknown>()
    items.set(item.place, fields)
    if (!fields.has(item.field)) fields.set(item.field, value)
  }
  return items
}

function common(list: string, one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>, same: Same): number {
  return [...one].filter(([field, value]) => other.has(field) && same(`${list}.0.${field}`, value, other.get(field))).length
}
