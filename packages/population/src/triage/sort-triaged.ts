import type { PeopleSource } from '../file/people-source.ts'
import { findDuplicate, waysToBeTheSame } from './find-duplicate.ts'
import { FirstSeen } from './first-seen.ts'
import { triageGroups, type TriageGroup } from './groups.ts'
import { placeIn, type TriageOrder } from './order.ts'
import { readTriaged } from './read-triaged.ts'
import type { Triaged } from './triage-person.ts'

const groupIds: readonly TriageGroup[] = triageGroups.map(({ id }) => id)
const duplicates = groupIds.indexOf('likely duplicate')

/** Everyone of a file in the order of the groups and, within a group, in the order chosen. In memory are numbers alone, some fifty bytes a person, and while it is made the keys by which the same person is found. */
export class SortedPeople {
  readonly counts: Readonly<Record<TriageGroup, number>>
  private readonly source: PeopleSource
  private readonly at: readonly number[]
  private readonly lengths: readonly number[]
  /** Of each, the place of the first who is likely the same, and whether by number; -1 where nobody is. */
  private readonly others: readonly number[]
  /** Of those who came first, the place of the next who is likely the same, in the same way. */
  private readonly again: ReadonlyMap<number, number>
  private readonly sorted: Uint32Array

  private constructor(source: PeopleSource, at: readonly number[], lengths: readonly number[], groups: readonly number[], keys: readonly number[], others: readonly number[], again: ReadonlyMap<number, number>) {
    this.source = source
    this.at = at
    this.lengths = lengths
    this.others = others
    this.again = again
    this.sorted = Uint32Array.from(at, (_, i) => i).sort((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0) || compare(keys[one] ?? 0, keys[other] ?? 0) || one - other)
    this.counts = Object.fromEntries(groupIds.map((id, i) => [id, groups.reduce((many, group) => many + (group === i ? 1 : 0), 0)])) as Record<TriageGroup, number>
  }

  /** Reads who was sorted, finds who is likely there twice, and puts all in order. Whoever comes second is the duplicate; the first keeps the group. */
  static async of(source: PeopleSource, order: TriageOrder): Promise<SortedPeople> {
    const [at, lengths, groups, keys, others]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
    const again = new Map<number, number>()
    const seen = new FirstSeen()
    for await (const line of readTriaged(source.all())) {
      const place = at.length
      const twice = findDuplicate(line.one, place, seen)
      others.push(twice === undefined ? -1 : twice.place * 2 + waysToBeTheSame.indexOf(twice.same))
      if (twice !== undefined && !again.has(twice.place)) again.set(twice.place, place * 2 + waysToBeTheSame.indexOf(twice.same))
      at.push(line.at)
      lengths.push(line.length)
      groups.push(twice === undefined ? groupIds.indexOf(line.one.group) : duplicates)
      keys.push(placeIn(order, line.one))
    }
    return new SortedPeople(source, at, lengths, groups, keys, others, again)
  }

  /** Everyone in order, each read when it is asked for. */
  async *all(): AsyncGenerator<Triaged> {
    for (const place of this.sorted) yield await this.read(place)
  }

  /** Who is likely there twice, beside the first. */
  async *pairs(): AsyncGenerator<{ readonly one: Triaged; readonly first: Triaged; readonly same: string }> {
    for (const [place, twice] of this.others.entries()) if (twice >= 0) yield { one: await this.line(place), first: await this.line(Math.floor(twice / 2)), same: waysToBeTheSame[twice % 2] ?? '' }
  }

  private async read(place: number): Promise<Triaged> {
    const one = await this.line(place)
    const twice = this.others[place] ?? -1
    const like = twice < 0 ? this.again.get(place) : twice
    if (like === undefined) return one
    const same = waysToBeTheSame[like % 2] ?? ''
    const { row } = await this.line(Math.floor(like / 2))
    // Whoever came first keeps the group, and is shown with the other row as well.
    if (twice < 0) return { ...one, other: { row, same } }
    const { papers: _papers, holders: _holders, opensOn: _opensOn, opensBy: _opensBy, cite: _cite, link: _link, ...person } = one
    return { ...person, group: 'likely duplicate', apart: 'duplicate', why: `It has ${same} as row ${row}. Nothing was merged: a person must look at both. By itself it would be: ${triageGroups.find(({ id }) => id === one.group)?.label ?? one.group}.`, other: { row, same } }
  }

  private async line(place: number): Promise<Triaged> {
    return JSON.parse(Buffer.from(await this.source.read(this.at[place] ?? 0, this.lengths[place] ?? 0)).toString('utf8')) as Triaged
  }
}

/** Without taking infinity from infinity. */
function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0
}
