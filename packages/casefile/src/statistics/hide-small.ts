/** A tree of rows: each with the row it is a part of, the root with none. The root comes first, and a row after what it is a part of. */
export type RowTree = Readonly<Record<string, string | undefined>>

/** One row as it may be shown; what is not shown is undefined, and nothing says why. */
export interface ShownRow {
  readonly row: string
  readonly values: readonly (number | undefined)[]
  /** Over all columns. */
  readonly all: number | undefined
}

/** A number of the table as an arc of a network: whatever comes into a node goes out of it, which is what adding up says. */
interface Arc {
  readonly from: string
  readonly to: string
  readonly value: number
  /** How much it is to be read for: the nearer to everyone, the more. */
  readonly worth: number
  hidden: boolean
  /** Shown whatever comes. */
  readonly stays: boolean
}

/**
 * The table with every number from 1 to under `floor` left out, and as many others as it takes: whatever one computes from the numbers that are
 * shown, each of them could as well be none and could as well be `floor` or more. The same holds of the zeros beside a row of `never`, which is one
 * that may not be seen to hold everyone it is a part of; other zeros are shown, since they are nobody.
 * `counts` gives the people of a column at the end of a branch, whole numbers from 0. Sums over rows and columns are what is known of the numbers.
 *
 * Each such number is raised to the floor and lowered to nothing along the cheapest way through the network, and what changes on that way is hidden.
 */
export function hideSmall(tree: RowTree, columns: number, counts: (column: number, leaf: string) => number, { floor, never }: { readonly floor: number; readonly never: readonly string[] }): readonly ShownRow[] {
  const shown = hide(tree, columns, counts, { floor, never, sumsStay: false })
  if (shown === undefined) throw new Error('The numbers of the table do not add up.')
  return shown
}

/**
 * The same where the sums are shown elsewhere and stay: of each row over all columns, of each column over all rows. The last column is shown nowhere and hides
 * first. Undefined where the sums themselves are small, or nothing that is hidden would keep them from telling.
 */
export function hideSmallBesideSums(tree: RowTree, columns: number, counts: (column: number, leaf: string) => number, floor: number): readonly ShownRow[] | undefined {
  return hide(tree, columns, counts, { floor, never: [], sumsStay: true })
}

function hide(tree: RowTree, columns: number, counts: (column: number, leaf: string) => number, { floor, never, sumsStay }: { readonly floor: number; readonly never: readonly string[]; readonly sumsStay: boolean }): readonly ShownRow[] | undefined {
  const rows = Object.keys(tree)
  const parts = (row: string) => rows.filter((one) => tree[one] === row)
  const value = (column: number, row: string): number => (parts(row).length === 0 ? counts(column, row) : parts(row).reduce((sum, part) => sum + value(column, part), 0))
  const all = (row: string) => range(columns).reduce((sum, column) => sum + value(column, row), 0)
  const level = (row: string): number => (tree[row] === undefined ? 0 : 1 + level(tree[row]))
  const isSmall = (row: string, of: (row: string) => number): boolean => {
    const above = tree[row]
    if (of(row) > 0 || above === undefined) return of(row) > 0 && of(row) < floor
    return of(above) === 0 ? isSmall(above, of) : parts(above).some((one) => never.includes(one) && of(one) === of(above))
  }
  const arc = (from: string, to: string, row: string, of: (row: string) => number, column?: number): Arc => ({
    from, to, value: of(row), worth: sumsStay && column === columns - 1 ? 0 : Math.max(1, 8 >> level(row)), hidden: isSmall(row, of), stays: sumsStay && (column === undefined || tree[row] === undefined),
  })
  const cells = range(columns).map((column) => new Map(rows.map((row) => [row, arc(tree[row] === undefined ? 'everyone' : `${column} ${tree[row]}`, parts(row).length === 0 ? `all ${row}` : `${column} ${row}`, row, (one) => value(column, one), column)])))
  const totals = new Map(rows.map((row) => [row, arc(`all ${row}`, tree[row] === undefined ? 'everyone' : `all ${tree[row]}`, row, all)]))
  const arcs: readonly Arc[] = [...cells.flatMap((cell) => [...cell.values()]), ...totals.values()]
  const network = networkOf(arcs)
  for (const small of arcs.filter(({ hidden }) => hidden)) {
    if (small.stays || !push(network, small, small.to, small.from, floor - small.value) || !push(network, small, small.from, small.to, small.value)) return undefined
  }
  const shown = (one: Arc | undefined) => (one === undefined || one.hidden ? undefined : one.value)
  return rows.map((row) => ({ row, values: cells.map((cell) => shown(cell.get(row))), all: shown(totals.get(row)) }))
}

interface Step {
  readonly arc: Arc
  readonly to: string
  /** 1 along the arc, which raises its number; -1 against it. */
  readonly by: 1 | -1
}

function networkOf(arcs: readonly Arc[]): ReadonlyMap<string, readonly Step[]> {
  const steps = arcs.flatMap((arc): (Step & { from: string })[] => [{ arc, from: arc.from, to: arc.to, by: 1 }, { arc, from: arc.to, to: arc.from, by: -1 }])
  return Map.groupBy(steps, ({ from }) => from)
}

/** Brings so many from one node to another without using `without`, one at a time, and hides the numbers that change by it; false where there is no way. */
function push(network: ReadonlyMap<string, readonly Step[]>, without: Arc, from: string, to: string, units: number): boolean {
  const changed = new Map<Arc, number>()
  for (let unit = 0; unit < units; unit++) {
    const way = cheapestWay(network, from, to, ({ arc, by }) => arc !== without && !arc.stays && (by === 1 || arc.value + (changed.get(arc) ?? 0) > 0))
    if (way === undefined) return false
    for (const { arc, by } of way) {
      changed.set(arc, (changed.get(arc) ?? 0) + by)
      arc.hidden = true
    }
  }
  return true
}

/** What is hidden costs nothing; of what is shown, a large number costs more than a small one. */
function cheapestWay(network: ReadonlyMap<string, readonly Step[]>, from: string, to: string, may: (step: Step) => boolean): readonly Step[] | undefined {
  const reached = new Map<string, { readonly cost: number; readonly way: readonly Step[] }>([[from, { cost: 0, way: [] }]])
  const queue = [from]
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const here = reached.get(node)
    if (here === undefined) continue
    for (const step of network.get(node) ?? []) {
      const cost = here.cost + (step.arc.hidden ? 0 : step.arc.worth * (1 + step.arc.value))
      if (!may(step) || cost >= (reached.get(step.to)?.cost ?? Infinity)) continue
      reached.set(step.to, { cost, way: [...here.way, step] })
      queue.push(step.to)
    }
  }
  return reached.get(to)?.way
}

function range(many: number): readonly number[] {
  return Array.from({ length: many }, (_, i) => i)
}
