import { csvLine } from '@lenity/casefile'
import type { PeopleSource } from '../file/people-source.ts'
import { Assignment } from './assign.ts'
import { writeWhole, type Folder } from './folder.ts'
import { triageGroups, type TriageGroup } from './groups.ts'
import { triageOrders, type TriageOrder } from './order.ts'
import { SortedPeople } from './sort-triaged.ts'
import type { Triaged } from './triage-person.ts'
import { labelOf, triagedCells, triagedHeadings } from './triaged-row.ts'
import type { Volunteer } from './volunteers.ts'

/** Whoever is set apart, for the letter. */
export type SetApart = Triaged & { readonly apart: NonNullable<Triaged['apart']> }

/** How people are put in order, given to volunteers and written to. */
export interface HowToSort {
  readonly order: TriageOrder
  readonly volunteers?: readonly Volunteer[] | undefined
  /** Decides between volunteers who have as many cases; the same seed gives the same batches. */
  readonly seed: string
  /** Sets letters for some people as one PDF, each beginning on a sheet of its own; without it there are none. */
  readonly letters?: ((people: readonly SetApart[]) => Uint8Array | Promise<Uint8Array>) | undefined
  /** Each letter as a file of its own, besides the stacks. */
  readonly eachLetter?: boolean | undefined
}

/** What a sorting came to. */
export interface Sorted {
  readonly people: number
  readonly refusedRows: number
  readonly groups: Readonly<Record<TriageGroup, number>>
  /** How many each volunteer has, in the order of their list, and how many cases nobody could have. */
  readonly loads: readonly number[]
  readonly unassigned: number
  /** Conflicts of volunteers that nobody in the file matches. */
  readonly unmatched: readonly { readonly volunteer: string; readonly said: string }[]
  readonly letters: number
}

/** Of a pass that is done: what it made of each person, how many there were, and of what file and day it is. */
interface SortedFrom {
  readonly sorted: PeopleSource
  readonly people: number
  readonly refusedRows: number
  readonly name: string
  readonly on: string
}

/** So many letters are one file: a stack that a printer holds. */
const lettersInFile = 100

/** Puts everyone of a pass in order, gives cases to volunteers, sets letters, and writes all of it, with an overview. The same pass, order and seed give the same bytes. */
export async function sortOut({ sorted, people: count, refusedRows, name, on }: SortedFrom, how: HowToSort, folder: Folder): Promise<Sorted> {
  const people = await SortedPeople.of(sorted, how.order)
  const made = await writePeople(people, folder, how)
  if (people.counts['likely duplicate'] > 0) await writePairs(people, folder)
  const told: Sorted = { people: count, refusedRows, groups: people.counts, ...made }
  await writeWhole(folder, 'overview.txt', overview(told, name, on, how.order, how.volunteers ?? []))
  return told
}

const assignedHeadings = ['volunteer', 'group', 'place in the group', 'row', 'id', 'name', 'register_number']

/** Everyone in order, with who takes whom and the letters, in one walk. */
async function writePeople(people: SortedPeople, folder: Folder, { order, volunteers, seed, letters, eachLetter }: HowToSort) {
  const assignment = volunteers === undefined ? undefined : new Assignment(volunteers, seed)
  const batches: string[] = (volunteers ?? []).map(() => '')
  const [table, left] = [await folder.file('triage.csv'), assignment === undefined ? undefined : await folder.file('unassigned.csv')]
  let [place, group, unassigned, written, text]: [number, TriageGroup | undefined, number, number, string] = [0, undefined, 0, 0, csvLine(triagedHeadings(order))]
  let apart: SetApart[] = []
  const setLetters = async (): Promise<void> => {
    const [first] = apart
    if (letters === undefined || first === undefined) return
    const stack = first.group.replaceAll(' ', '-')
    await writeWhole(folder, `letters/${stack}-${String(fileOf(first.group)).padStart(4, '0')}.pdf`, await letters(apart))
    if (eachLetter === true) for (const one of apart) await writeWhole(folder, `letters/${stack}/row-${one.row}.pdf`, await letters([one]))
    written += apart.length
    apart = []
  }
  const files = new Map<TriageGroup, number>()
  const fileOf = (id: TriageGroup): number => {
    files.set(id, (files.get(id) ?? 0) + 1)
    return files.get(id) ?? 1
  }
  try {
    await left?.write(csvLine(['why', ...assignedHeadings.slice(1)]))
    for await (const one of people.all()) {
      if (one.group !== group) await setLetters()
      place = one.group === group ? place + 1 : 1
      group = one.group
      text += csvLine(triagedCells(place, one))
      if (text.length > 1 << 18) {
        await table.write(text)
        text = ''
      }
      if (one.apart !== undefined) {
        apart.push(one as SetApart)
        if (apart.length === lettersInFile) await setLetters()
      } else if (assignment !== undefined && group !== 'becomes eligible') {
        const who = assignment.give(one)
        const rest = [labelOf(group), place, one.row, one.id, one.name, one.register] as const
        if ('to' in who) batches[who.to] += csvLine([volunteers?.[who.to]?.name, ...rest])
        else {
          unassigned++
          await left?.write(csvLine([who.nobody, ...rest]))
        }
      }
    }
    await setLetters()
    await table.write(text)
  } finally {
    await Promise.all([table.close(), left?.close()])
  }
  if (assignment !== undefined) await writeWhole(folder, 'batches.csv', [csvLine(assignedHeadings), ...batches].join(''))
  return { loads: assignment?.loads ?? [], unassigned, unmatched: assignment?.unmatched() ?? [], letters: written }
}

async function writePairs(people: SortedPeople, folder: Folder): Promise<void> {
  const file = await folder.file('duplicates.csv')
  await file.write(csvLine(['same', 'row', 'name', 'register_number', 'date_of_birth', 'first_row', 'first_name', 'first_register_number', 'first_date_of_birth']))
  for await (const { one, first, same } of people.pairs()) await file.write(csvLine([same, ...[one, first].flatMap(({ row, name, register, born }) => [row, name, register, born])]))
  await file.close()
}

const many = (count: number): string => count.toLocaleString('en').padStart(9)

function overview({ people, refusedRows, groups, loads, unassigned, unmatched, letters }: Sorted, source: string, on: string, order: TriageOrder, volunteers: readonly Volunteer[]): string {
  return [
    `Triage of ${source} for ${on}`, '', `Ordered by ${triageOrders[order]}; equals as in the file. Whom somebody knows counts for nothing.`, '',
    ...triageGroups.map(({ id, label, apart }) => `${many(groups[id])}  ${label}${apart ? ', set apart' : ''}`), `${many(people)}  people`, `${many(refusedRows)}  rows refused: see refused.csv`,
    ...(letters > 0 ? ['', `${many(letters)}  letters, in English and Spanish`] : []),
    ...(volunteers.length > 0 ? ['', 'Batches', ...volunteers.map(({ name, capacity }, i) => `${many(loads[i] ?? 0)}  ${name}, of ${capacity}`), `${many(unassigned)}  could be given to nobody: see unassigned.csv`, ...(unmatched.length > 0 ? ['', 'Conflicts that match nobody in the file; look whether they are spelt right', ...unmatched.map(({ volunteer, said }) => `  ${volunteer}: ${said}`)] : [])] : []),
    '', 'No group says that somebody may not ask: the rules of clemency advise. What is not known is asked for, and sets nobody apart.', '',
  ].join('\n')
}
