import { leafShapeAt, type CivilDate } from '@lenity/law'
import { hideSmallBesideSums } from '@lenity/casefile'
import { sayReform, type Reach, type SaidChange } from '@lenity/law/reform'
import { shownCounts, spans } from './shown-counts.ts'
import { add, emptyTally, type Tally } from './tally.ts'
import type { FileWeighed, ReformWeighed } from './weigh-file.ts'

/** Counts below this are shown to nobody. */
export const leastShown = 11

export interface WeighedOf extends FileWeighed {
  /** The name of the file, for the reader to know what was weighed. */
  readonly source: string
  /** The day the law is asked for. */
  readonly on: CivilDate
  /** The people are made up. */
  readonly madeUp?: boolean
}

/** What came of a weighing, as anyone may read it. A number that is not there is small, or would give away one that is. */
export interface ViewWeighed {
  readonly source: string
  readonly on: CivilDate
  /** Nobody of them lives or lived: it says nothing of how many a reform would reach. */
  readonly madeUp?: true
  readonly people: number
  readonly refusedRows: number
  /** Counts from 1 to less than this are not shown. */
  readonly least: number
  readonly reforms: readonly ReformView[]
  /** One for each column by whose words people are told apart. */
  readonly tables: readonly TableView[]
}

export interface ReformView {
  readonly name: string
  readonly about?: string | undefined
  readonly says: readonly SaidChange[]
  readonly secondLook: boolean
  readonly reach: Readonly<Partial<Record<Reach, number | undefined>>>
  /** Life terms among those reached surely. */
  readonly life?: number | undefined
  /** Months of terms over the highest end of the range, and over its lowest, of those reached surely. */
  readonly months?: Months | undefined
  /** At most so many months more, of those reached possibly. */
  readonly monthsPossibly?: number | undefined
  readonly spans: readonly { readonly words: string; readonly surely?: number | undefined; readonly possibly?: number | undefined }[]
  /** Facts that are missing most often where it cannot be said. */
  readonly lacks: readonly { readonly label: string; readonly people: number }[]
}

type Months = readonly [least: number, most: number]

export interface TableView {
  readonly heading: string
  readonly label: string
  /** None where every count would point at few. */
  readonly rows: readonly GroupRow[]
}

export interface GroupRow {
  readonly name: string
  /** How many groups it stands for, where it is several. */
  readonly together?: number
  readonly people: number
  /** In the order of the reforms. */
  readonly reforms: readonly GroupCounts[]
}

export interface GroupCounts {
  readonly surely?: number | undefined
  readonly possibly?: number | undefined
  readonly months?: Months | undefined
}

/** So many groups are told apart at most; the smallest others are one. */
const mostGroups = 120
const mostLacks = 3

/** Everything that is shown of a weighing, wherever it is shown: what one place leaves out no other tells. */
export function viewWeighed({ source, on, madeUp, people, refusedRows, reforms }: WeighedOf): ViewWeighed {
  const least = leastShown
  return {
    source, on, ...(madeUp === true && { madeUp }), people, refusedRows, least,
    reforms: reforms.map((one) => reformView(one, on, least)),
    tables: (reforms[0]?.groups ?? []).map(({ heading, aged }, at) => ({ heading, label: aged ? 'age' : labelOf(heading), rows: rowsOf(reforms, at, aged, least) })),
  }
}

function reformView({ reform, all }: ReformWeighed, on: CivilDate, least: number): ReformView {
  const { reach, life, surely, possibly } = shownCounts(all, least)
  return {
    name: reform.name, ...(reform.about !== undefined && { about: reform.about }), says: sayReform(reform, on), secondLook: reform.secondLook !== undefined,
    reach, life, months: reach.surely === undefined ? undefined : [all.leastSurely, all.mostSurely],
    monthsPossibly: reach.surely === undefined || reach.possibly === undefined ? undefined : all.mostAll - all.mostSurely,
    spans: spans.map(([, , words], i) => ({ words, surely: surely[i], possibly: possibly[i] })),
    lacks: Object.entries(all.lacks).filter(([, many]) => many >= least).toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostLacks).map(([path, many]) => ({ label: labelOf(path), people: many })),
  }
}

/** The name in words of a fact, of a list by any of its items; anything else as it is. */
function labelOf(path: string): string {
  return leafShapeAt(path)?.label ?? leafShapeAt(path.replace(/\.(?=[^.]+$)/, '.0.'))?.label ?? path
}

function rowsOf(reforms: readonly ReformWeighed[], at: number, aged: boolean, least: number): readonly GroupRow[] {
  const names = namesOf(reforms[0]?.groups[at]?.words ?? new Map(), aged, least)
  if (names.length < 2) return []
  const columns = reforms.map(({ all, groups }) => {
    const { reach } = shownCounts(all, least)
    const tallies = names.map(({ of }) => of.map((name) => groups[at]?.words.get(name)).filter((tally) => tally !== undefined).reduce(joined, emptyTally()))
    // What the whole may not be seen to be, its parts are not shown to be either.
    const kinds = (['surely', 'possibly'] as const).filter((kind) => reach[kind] !== undefined)
    const shown = hideIn(tallies.map((tally) => [...kinds.map((kind) => tally.reach[kind]), tally.people - kinds.reduce((sum, kind) => sum + tally.reach[kind], 0)]), least)
    return { tallies, shown: shown?.map((row) => Object.fromEntries(kinds.map((kind, at) => [kind, row[at]]))) }
  })
  return names.map(({ name, of }, i) => ({
    name, ...(of.length > 1 && { together: of.length }), people: columns[0]?.tallies[i]?.people ?? 0,
    reforms: columns.map(({ tallies, shown }): GroupCounts => {
      const { surely, possibly }: GroupCounts = shown?.[i] ?? {}
      const tally = tallies[i] ?? emptyTally()
      return { surely, possibly, months: surely === undefined ? undefined : [tally.leastSurely, tally.mostSurely] }
    }),
  }))
}

/** The table with what is small left out; undefined where it cannot be shown beside its sums. The last column is for no one’s eyes. */
function hideIn(table: readonly (readonly number[])[], least: number): readonly (readonly (number | undefined)[])[] | undefined {
  const tree = { all: undefined, ...Object.fromEntries(table.map((_, i) => [`row ${i}`, 'all'])) }
  return hideSmallBesideSums(tree, table[0]?.length ?? 0, (column, row) => table[Number(row.slice(4))]?.[column] ?? 0, least)?.slice(1).map(({ values }) => values)
}

/** The groups by size, or ages upward, each with the words it stands for; those of few people, and those beyond what a table holds, as one. */
function namesOf(words: ReadonlyMap<string, Tally>, aged: boolean, least: number): readonly { readonly name: string; readonly of: readonly string[] }[] {
  const all = [...words].map(([name, { people }]) => ({ name, people })).toSorted((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1))
  let kept = all.filter(({ people }) => people >= least).slice(0, mostGroups)
  const rest = all.filter((group) => !kept.includes(group))
  // So few others that they could be told go with the smallest group that is shown.
  while (rest.length > 0 && rest.reduce((sum, { people }) => sum + people, 0) < least && kept.length > 0) {
    rest.push(kept.at(-1) as (typeof kept)[number])
    kept = kept.slice(0, -1)
  }
  const shown = kept.map(({ name }) => ({ name, of: [name] }))
  if (aged) shown.sort((one, other) => (one.name < other.name ? -1 : 1))
  return rest.length === 0 ? shown : [...shown, { name: rest.length === 1 ? rest[0]?.name ?? '' : togetherOf(rest.length), of: rest.map(({ name }) => name) }]
}

/** The name of several groups that are told as one. */
export function togetherOf(many: number): string {
  return `${many} others together`
}

function joined(one: Tally, other: Tally): Tally {
  const both = emptyTally()
  add(both, one)
  add(both, other)
  return both
}
