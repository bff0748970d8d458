import { createHash } from 'node:crypto'
import { digits, nameWords } from '@lenity/casefile'
import type { Triaged } from './triage-person.ts'
import { conflictOf, type Conflict, type Volunteer } from './volunteers.ts'

/** A case as far as conflicts are looked at. */
interface Seen {
  readonly words: readonly string[]
  readonly number: string
  readonly district: string
  /** District and docket number: people of one docket were tried together. */
  readonly docket: string
  readonly coDefendants: readonly Conflict[]
}

/** Who takes a case, or why nobody can. */
export type Assigned = { readonly to: number } | { readonly nobody: string }

/**
 * Gives cases out one by one in the order they come: each to whoever has the fewest, may have it and has room; between equals the seed decides. A case
 * goes to nobody who has a conflict with the person, a co-defendant or the district, nor to whoever has a co-defendant of theirs already.
 */
export class Assignment {
  readonly loads: number[]
  private readonly volunteers: readonly Volunteer[]
  private readonly tie: readonly number[]
  /** Conflicts by each word and number that a case must have to match them, with whose they are. */
  private readonly conflicts = new Map<string, { readonly conflict: Conflict; readonly of: number }[]>()
  private readonly matched = new Set<Conflict>()
  /** Who has a case of a docket, and the cases given out, of which those that name co-defendants are few. */
  private readonly byDocket = new Map<string, Set<number>>()
  private readonly given: { readonly seen: Seen; readonly to: number }[] = []
  private readonly naming: { readonly seen: Seen; readonly to: number }[] = []

  constructor(volunteers: readonly Volunteer[], seed: string) {
    this.volunteers = volunteers
    this.loads = volunteers.map(() => 0)
    const drawn = volunteers.map(({ name }) => createHash('sha256').update(`${seed}\n${name}`).digest('hex'))
    this.tie = volunteers.map((_, i) => i).toSorted((one, other) => ((drawn[one] ?? '') < (drawn[other] ?? '') ? -1 : 1))
    for (const [of, { conflicts }] of volunteers.entries()) for (const conflict of conflicts) for (const key of new Set([...conflict.words, conflict.number])) {
      const same = this.conflicts.get(key)
      if (same === undefined) this.conflicts.set(key, [{ conflict, of }])
      else same.push({ conflict, of })
    }
  }

  give(one: Triaged): Assigned {
    const seen = seenOf(one)
    const barred = new Set([...this.barredBy(seen), ...this.havingTogether(seen)])
    let to: number | undefined
    for (const i of this.tie) if (!barred.has(i) && (this.loads[i] ?? 0) < (this.volunteers[i]?.capacity ?? 0) && (to === undefined || (this.loads[i] ?? 0) < (this.loads[to] ?? 0))) to = i
    if (to !== undefined) {
      this.keep(seen, to)
      return { to }
    }
    const room = this.volunteers.filter(({ capacity }, i) => (this.loads[i] ?? 0) < capacity).length
    if (room === 0) return { nobody: 'nobody has room for another case' }
    return { nobody: room === 1 ? 'the one volunteer who has room has a conflict' : `the ${room} volunteers who have room all have a conflict` }
  }

  private keep(seen: Seen, to: number): void {
    this.loads[to] = (this.loads[to] ?? 0) + 1
    this.given.push({ seen, to })
    if (seen.coDefendants.length > 0) this.naming.push({ seen, to })
    if (seen.docket !== '') this.byDocket.set(seen.docket, (this.byDocket.get(seen.docket) ?? new Set()).add(to))
  }

  /** Whose conflicts a case matches. Every one is looked at, so that one that matches nobody is known. */
  private barredBy(seen: Seen): readonly number[] {
    const keys = new Set([...seen.words, ...seen.district.split(' '), seen.number, ...seen.coDefendants.flatMap(({ words, number }) => [...words, number])].filter((key) => key !== ''))
    const found = [...keys].flatMap((key) => this.conflicts.get(key) ?? []).filter(({ conflict }) => matches(conflict, seen))
    for (const { conflict } of found) this.matched.add(conflict)
    return found.map(({ of }) => of)
  }

  /** Who has somebody already who was tried together with this one. */
  private havingTogether(seen: Seen): readonly number[] {
    const among = seen.coDefendants.length > 0 ? this.given : this.naming
    return [...(this.byDocket.get(seen.docket) ?? []), ...among.filter((other) => together(seen, other.seen)).map(({ to }) => to)]
  }

  /** Conflicts that no case matched: each is right, or mistyped. */
  unmatched(): readonly { readonly volunteer: string; readonly said: string }[] {
    return this.volunteers.flatMap(({ name, conflicts }) => conflicts.filter((conflict) => !this.matched.has(conflict)).map(({ said }) => ({ volunteer: name, said })))
  }
}

function seenOf({ name, register, district, docket, coDefendants }: Triaged): Seen {
  return {
    words: nameWords(name ?? ''), number: digits(register ?? ''), district: nameWords(district ?? '').join(' '),
    docket: docket === undefined ? '' : `${nameWords(district ?? '').join(' ')} ${docket.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`, coDefendants: (coDefendants ?? []).map(conflictOf),
  }
}

/** Whether a conflict is with the person, a co-defendant or the district. One word alone is any part of a name: rather too often than once too seldom. */
function matches(conflict: Conflict, { words, number, district, coDefendants }: Seen): boolean {
  return names(conflict, words, number) || coDefendants.some((other) => names(conflict, other.words, other.number)) || (district !== '' && conflict.words.join(' ') === district)
}

function names({ words, number }: Conflict, person: readonly string[], personNumber: string): boolean {
  return (number !== '' && number === personNumber) || (words.length > 0 && words.every((word) => person.includes(word) || person.some((other) => Math.min(other.length, word.length) === 1 && other[0] === word[0])) && words.some((word) => word.length > 1 && person.includes(word)))
}

/** Whether one of two people is named as co-defendant of the other. */
function together(one: Seen, other: Seen): boolean {
  return one.coDefendants.some((conflict) => names(conflict, other.words, other.number)) || other.coDefendants.some((conflict) => names(conflict, one.words, one.number))
}
