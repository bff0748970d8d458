import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmall, hideSmallBesideSums, type RowTree, type ShownRow } from './hide-small.ts'

const trees: readonly RowTree[] = [
  { all: undefined, one: 'all', other: 'all' },
  { all: undefined, one: 'all', other: 'all', third: 'all' },
  { all: undefined, out: 'all', in: 'all', kept: 'in', left: 'in' },
]
const leavesOf = (tree: RowTree) => Object.keys(tree).filter((row) => !Object.values(tree).includes(row))
const under = (tree: RowTree, leaf: string, row: string): boolean => leaf === row || (tree[leaf] !== undefined && under(tree, tree[leaf], row))

/** That some numbers add up to another. */
interface Sum {
  readonly of: ReadonlySet<number>
  readonly is: number
}

/** A table somebody has before them, as what they know of its inner numbers: one for each branch and column, from 0. */
function reader(tree: RowTree, columns: number) {
  const leaves = leavesOf(tree)
  const parts = (row: string, column: number | undefined) => new Set(leaves.flatMap((leaf, i) => Array.from({ length: columns }, (_, c) => [leaf, c, i * columns + c] as const)).filter(([leaf, c]) => under(tree, leaf, row) && (column === undefined || c === column)).map(([, , n]) => n))
  const knows = (shown: readonly ShownRow[]): readonly Sum[] => shown.flatMap(({ row, values, all }) => [...values, all].flatMap((is, c) => (is === undefined ? [] : [{ of: parts(row, c === values.length ? undefined : c), is }])))
  return { leaves, parts, knows }
}

/** Whether there are whole numbers from 0 that fit all sums, with those of `place` together at least `least` and at most `most`: tried one by one, without any of what hides. */
function canBe(many: number, sums: readonly Sum[], place: ReadonlySet<number>, least: number, most: number, cap: number): boolean {
  const tried: (number | undefined)[] = Array.from({ length: many }, () => undefined)
  const left = ({ of, is }: Sum) => is - [...of].reduce((sum, n) => sum + (tried[n] ?? 0), 0)
  const open = (of: ReadonlySet<number>) => [...of].filter((n) => tried[n] === undefined)
  const fits = () => {
    const placed = [...place].reduce((sum, n) => sum + (tried[n] ?? 0), 0)
    return placed <= most && (open(place).length > 0 || placed >= least) && sums.every((sum) => (open(sum.of).length === 0 ? left(sum) === 0 : left(sum) >= 0))
  }
  const go = (): boolean => {
    if (!fits()) return false
    const forced = sums.find((sum) => open(sum.of).length === 1)
    const at = forced ? open(forced.of)[0] : open(place)[0] ?? tried.findIndex((one) => one === undefined)
    if (at === undefined || at === -1) return true
    const values = forced ? [left(forced)] : Array.from({ length: 1 + Math.min(cap, ...sums.filter(({ of }) => of.has(at)).map(left)) }, (_, i) => i)
    // The ends first: a table that fits is mostly there.
    for (const value of values.toSorted((one, other) => Math.min(one, values.length - 1 - one) - Math.min(other, values.length - 1 - other))) {
      tried[at] = value
      if (go()) return true
      tried[at] = undefined
    }
    return false
  }
  return go()
}

const floor = 5
const never = ['one', 'out', 'left']
const number = constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 9, 14)
const table = tuple(constantFrom(...trees), integer({ min: 1, max: 3 })).chain(([tree, columns]) => array(array(number, { minLength: columns, maxLength: columns }), { minLength: leavesOf(tree).length, maxLength: leavesOf(tree).length }).map((counts) => ({ tree, columns, counts })))

function shownOf({ tree, columns, counts }: { readonly tree: RowTree; readonly columns: number; readonly counts: readonly (readonly number[])[] }): readonly ShownRow[] {
  const leaves = leavesOf(tree)
  return hideSmall(tree, columns, (column, leaf) => counts[leaves.indexOf(leaf)]?.[column] ?? 0, { floor, never })
}

/** Whether a place is one whose number is to be kept back: a few people, or nobody beside or below a row that holds everyone and should not be seen to. */
function isGuarded(tree: RowTree, row: string, of: (row: string) => number): boolean {
  if (of(row) > 0) return of(row) < floor
  const way = [row, tree[row], tree[tree[row] ?? '']].filter((one) => one !== undefined && of(one) === 0)
  return way.some((none) => never.some((one) => one !== none && tree[one] !== undefined && tree[one] === tree[none ?? ''] && of(one) > 0 && of(one) === of(tree[one])))
}

/** The places with fewer people than the floor that the shown numbers give away, with the bounds that do. */
function givenAway(one: { readonly tree: RowTree; readonly columns: number; readonly counts: readonly (readonly number[])[] }, shown: readonly ShownRow[]): readonly string[] {
  const { tree, columns, counts } = one
  const { leaves, parts, knows } = reader(tree, columns)
  const sums = knows(shown)
  const inner = leaves.flatMap((_, i) => Array.from({ length: columns }, (_each, c) => counts[i]?.[c] ?? 0))
  const cap = floor + inner.reduce((sum, n) => sum + n, 0)
  const total = (place: ReadonlySet<number>) => [...place].reduce((sum, n) => sum + (inner[n] ?? 0), 0)
  return Object.keys(tree).flatMap((row) => [undefined, ...Array.from({ length: columns }, (_, c) => c)].flatMap((column) => {
    const place = parts(row, column)
    if (!isGuarded(tree, row, (each) => total(parts(each, column)))) return []
    const none = canBe(inner.length, sums, place, 0, 0, cap)
    const enough = canBe(inner.length, sums, place, floor, Infinity, cap)
    return none && enough ? [] : [`${row} ${column ?? 'in all'}: ${none ? 'cannot be enough' : 'cannot be none'}`]
  }))
}

describe('what is hidden of a table', () => {
  it('can be none and can be as many as are shown, whatever one computes from the rest', () => {
    assert(property(table, (one) => { expect(givenAway(one, shownOf(one))).toEqual([]) }), { numRuns: 250 })
  })

  it('is so beside sums that are shown elsewhere, or the table is not shown', () => {
    let [shownTables, shownNumbers] = [0, 0]
    assert(property(table, ({ tree, columns, counts }) => {
      const leaves = leavesOf(tree)
      const real = (row: string, c: number) => leaves.reduce((sum: number, leaf, i) => sum + (under(tree, leaf, row) ? counts[i]?.[c] ?? 0 : 0), 0)
      const shown = hideSmallBesideSums(tree, columns, (column, leaf) => counts[leaves.indexOf(leaf)]?.[column] ?? 0, floor)
      if (shown === undefined) return
      shownTables++
      const over = (row: string) => Array.from({ length: columns }, (_, c) => real(row, c)).reduce((sum: number, n) => sum + n, 0)
      const known = shown.map(({ row, values, all }): ShownRow => {
        expect(all).toBe(over(row))
        if (tree[row] === undefined) expect(values).toEqual(values.map((_, c) => real(row, c)))
        shownNumbers += values.slice(0, -1).filter((value) => value !== undefined).length
        return { row, values: values.map((value, c) => (tree[row] === undefined || c < columns - 1 ? value : undefined)), all }
      })
      const inner = leaves.flatMap((_, i) => Array.from({ length: columns }, (_each, c) => counts[i]?.[c] ?? 0))
      const { parts, knows } = reader(tree, columns)
      for (const leaf of leaves) for (let c = 0; c < columns; c++) {
        if (real(leaf, c) === 0 || real(leaf, c) >= floor) continue
        const cap = floor + inner.reduce((sum: number, n) => sum + n, 0)
        expect([canBe(inner.length, knows(known), parts(leaf, c), 0, 0, cap), canBe(inner.length, knows(known), parts(leaf, c), floor, Infinity, cap)]).toEqual([true, true])
      }
    }), { numRuns: 250 })
    expect([shownTables > 30, shownNumbers > 60]).toEqual([true, true])
  })

  it('would be given away by the sums if small numbers alone were left out: the reader of this test finds that', () => {
    const one = { tree: trees[0] ?? {}, columns: 2, counts: [[3, 20], [20, 30]] }
    const alone = shownOf({ ...one, counts: [[20, 20], [20, 30]] }).map(({ row, values, all }) => (row === 'one' ? { row, values: [undefined, values[1]], all } : { row, values, all }))
    expect(givenAway({ ...one, counts: [[3, 20], [20, 30]] }, alone.map((row) => (row.row === 'all' ? { ...row, values: [23, 50], all: 73 } : row.row === 'one' ? { ...row, all: 23 } : row)))).toEqual(['one 0: cannot be none'])
  })

  it('shows what is there, unchanged, and shows numbers at all', () => {
    let shownNumbers = 0
    assert(property(table, ({ tree, columns, counts }) => {
      const leaves = leavesOf(tree)
      for (const { row, values, all } of shownOf({ tree, columns, counts })) {
        const real = (c: number) => leaves.reduce((sum, leaf, i) => sum + (under(tree, leaf, row) ? counts[i]?.[c] ?? 0 : 0), 0)
        values.forEach((value, c) => { if (value !== undefined) { expect(value).toBe(real(c)); shownNumbers++ } })
        if (all !== undefined) expect(all).toBe(values.reduce((sum: number, _, c) => sum + real(c), 0))
      }
    }), { numRuns: 200 })
    expect(shownNumbers).toBeGreaterThan(200)
  })
})
