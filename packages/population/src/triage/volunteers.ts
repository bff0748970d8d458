import { digits, nameWords } from '@lenity/casefile'
import { openPeopleFrom } from '../file/open-people.ts'
import { Unreadable } from '../file/people-file.ts'
import { sourceOnDisk, type PeopleSource } from '../file/people-source.ts'
import { namesIn } from './beside.ts'

/** Someone who takes cases: how many at most, and whom or what they must not have. */
export interface Volunteer {
  readonly name: string
  readonly capacity: number
  readonly conflicts: readonly Conflict[]
}

/** A person by name or register number, or a district, as it was written. */
export interface Conflict {
  readonly said: string
  readonly words: readonly string[]
  /** Digits of a register number; empty where it is none. */
  readonly number: string
}

const goesBy = {
  name: ['name', 'volunteer', 'attorney', 'full name'],
  capacity: ['capacity', 'cases', 'most cases', 'how many', 'max'],
  conflicts: ['conflicts', 'conflict', 'conflicts with', 'not'],
} as const
const mostVolunteers = 20_000
const mostCases = 10_000

/** Reads the list of volunteers. Every row must be readable: a conflict that was passed over could put someone beside the wrong lawyer. Throws `Unreadable`. */
export async function readVolunteers(path: string): Promise<readonly Volunteer[]> {
  return readVolunteersFrom(await sourceOnDisk(path))
}

/** The same of a list that lies elsewhere. Throws `Unreadable`. */
export async function readVolunteersFrom(source: PeopleSource): Promise<readonly Volunteer[]> {
  const { where: path } = source
  const file = await openPeopleFrom(source)
  const at = Object.fromEntries((Object.keys(goesBy) as (keyof typeof goesBy)[]).map((field) => [field, file.headings.findIndex((heading) => (goesBy[field] as readonly string[]).includes(heading.toLowerCase().trim()))])) as Record<keyof typeof goesBy, number>
  for (const field of ['name', 'capacity'] as const) if (at[field] < 0) throw new Unreadable(`No column of the volunteers has the heading “${field}”.`, path, 'Name the columns name, capacity and conflicts; conflicts are names, register numbers or districts, with semicolons between.')
  const volunteers: Volunteer[] = []
  const seen = new Set<string>()
  for await (const { number, cells, wrong } of file.rows()) {
    const where = `${path}, row ${number}`
    if (wrong !== undefined) throw new Unreadable(`A row of the volunteers cannot be read: ${wrong}.`, where, 'Look at that row.')
    const name = (cells[at.name] ?? '').trim()
    if (name === '') throw new Unreadable('A volunteer has no name.', where, 'Give the name, or leave the row out.')
    if (seen.has(name.toLowerCase())) throw new Unreadable(`“${name}” stands there twice.`, where, 'Put all conflicts of one volunteer into one row, or tell the two apart.')
    seen.add(name.toLowerCase())
    const capacity = (cells[at.capacity] ?? '').trim()
    if (!/^\d{1,6}$/.test(capacity) || Number(capacity) > mostCases) throw new Unreadable(`“${capacity}” is not a number of cases.`, where, `Write a whole number from 0 to ${mostCases.toLocaleString('en')}.`)
    volunteers.push({ name, capacity: Number(capacity), conflicts: at.conflicts < 0 ? [] : namesIn(cells[at.conflicts]).map(conflictOf) })
    if (volunteers.length > mostVolunteers) throw new Unreadable(`There are more than ${mostVolunteers.toLocaleString('en')} volunteers.`, where, 'Split the list.')
  }
  if (volunteers.length === 0) throw new Unreadable('There is nobody in the list of volunteers.', path, 'Give each a row with name and capacity.')
  return volunteers
}

export function conflictOf(said: string): Conflict {
  const number = digits(said)
  return { said, words: nameWords(said), number: number.length >= 5 ? number : '' }
}
