import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { csvLine, csvLineSparse } from '@lenity/casefile'
import { Unreadable } from '../file/people-file.ts'
import { resultHeadings } from '../result/result-row.ts'
import { runPass, type PassOver } from '../run/run-pass.ts'
import { refusedHeadings } from '../run/screen-batch.ts'
import { Assignment } from './assign.ts'
import { triageGroups, type TriageGroup } from './groups.ts'
import { triageOrders, type TriageOrder } from './order.ts'
import { SortedPeople } from './sort-triaged.ts'
import type { TriagePlan } from './triage-batch.ts'
import type { Triaged } from './triage-person.ts'
import { labelOf, triagedCells, triagedHeadings } from './triaged-row.ts'
import type { Volunteer } from './volunteers.ts'

/** Whoever is set apart, for the letter. */
export type SetApart = Triaged & { readonly apart: NonNullable<Triaged['apart']> }

export interface TriageFile extends PassOver, TriagePlan {
  /** The folder for all that comes of it; it must not be there. */
  readonly out: string
  readonly order: TriageOrder
  readonly volunteers?: readonly Volunteer[]
  /** Decides between volunteers who have as many cases; the same seed gives the same batches. */
  readonly seed: string
  /** Sets letters for some people as one PDF, each beginning on a sheet of its own; without it there are none. */
  readonly letters?: (people: readonly SetApart[]) => Uint8Array
  /** Each letter as a file of its own, besides the stacks. */
  readonly eachLetter?: boolean
}

export interface TriagedFile {
  readonly people: number
  readonly refusedRows: number
  readonly groups: Readonly<Record<TriageGroup, number>>
  /** How many each volunteer has, in the order of their list, and how many cases nobody could have. */
  readonly loads: readonly number[]
  readonly unassigned: number
  /** Conflicts of volunteers that nobody in the file matches. */
  readonly unmatched: readonly { readonly volunteer: string; readonly said: string }[]
  readonly letters: number
  readonly out: string
  readonly resumed: boolean
  readonly stopped: boolean
}

/** So many letters are one file: a stack that a printer holds. */
const lettersInFile = 100

/**
 * Screens a file and sorts everyone into groups, in one pass over it; then puts the groups in order, gives cases to volunteers and sets letters. The folder
 * gets its name when all is there; a run that was cut off is taken up where it was. The same file, day, order and seed give the same bytes, however many threads work.
 * Throws `Unreadable`.
 */
export async function triageFile({ plan, beside, on, out, order, volunteers, seed, letters, eachLetter, ...over }: TriageFile): Promise<TriagedFile> {
  await mayBeWritten(out, over.anew === true)
  const folder = `${out}.part`
  const given: TriagePlan = { plan, beside, on }
  const { paths: [results = '', refused = '', sorted = ''], screened, refusedRows, resumed, stopped } = await runPass({
    ...over, folder, of: { ...given, result: resultHeadings, triage: triagedHeadings(order).slice(1) },
    outputs: [{ name: 'results.csv', first: csvLineSparse(resultHeadings) }, { name: 'refused.csv', first: csvLineSparse(refusedHeadings) }, { name: 'sorted.ndjson', first: '' }],
    script: new URL('./triage-worker.ts', import.meta.url), given,
  })
  const nothing = { people: screened, refusedRows, groups: Object.fromEntries(triageGroups.map(({ id }) => [id, 0])) as Record<TriageGroup, number>, loads: [], unassigned: 0, unmatched: [], letters: 0 }
  if (stopped) return { ...nothing, out: folder, resumed, stopped }
  const whole = join(folder, 'whole')
  await rm(whole, { recursive: true, force: true })
  // Names lie in it: it is nobody’s but whoever runs this.
  await mkdir(whole, { mode: 0o700 })
  const people = await SortedPeople.of(sorted, order)
  const made = await writePeople(people, whole, { order, volunteers, seed, letters, eachLetter })
  if (people.counts['likely duplicate'] > 0) await writePairs(people, join(whole, 'duplicates.csv'))
  const told = { ...nothing, groups: people.counts, ...made }
  await writeFile(join(whole, 'overview.txt'), overview(told, basename(over.path), on, order, volunteers ?? []))
  // From here on there is nothing to go on with: either all of it is there, or it begins anew.
  await rm(join(folder, 'journal.json'))
  await rename(results, join(whole, 'results.csv'))
  await rename(refused, join(whole, 'refused.csv'))
  await rm(out, { recursive: true, force: true })
  await rename(whole, out)
  await rm(folder, { recursive: true, force: true })
  return { ...told, out, resumed, stopped }
}

/** Only what a triage wrote before is ever written over. */
async function mayBeWritten(out: string, anew: boolean): Promise<void> {
  const there: readonly string[] | undefined = await readdir(out).catch((error: unknown): readonly string[] | undefined => ((error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : []))
  if (there === undefined) return
  if (!anew) throw new Unreadable('There is something of this name already.', out, 'Name another folder, or give --anew to write over an earlier triage.')
  if (!['triage.csv', 'overview.txt'].every((name) => there.includes(name))) throw new Unreadable('This is not the folder of an earlier triage, and is not written over.', out, 'Name a folder that is not there yet.')
}

const assignedHeadings = ['volunteer', 'group', 'place in the group', 'row', 'id', 'name', 'register_number']

/** Everyone in order, with who takes whom and the letters, in one walk. */
async function writePeople(people: SortedPeople, folder: string, { order, volunteers, seed, letters, eachLetter }: { readonly [K in 'order' | 'volunteers' | 'seed' | 'letters' | 'eachLetter']: TriageFile[K] | undefined } & Pick<TriageFile, 'order' | 'seed'>) {
  const assignment = volunteers === undefined ? undefined : new Assignment(volunteers, seed)
  const batches: string[] = (volunteers ?? []).map(() => '')
  const [table, left] = [await open(join(folder, 'triage.csv'), 'w'), assignment === undefined ? undefined : await open(join(folder, 'unassigned.csv'), 'w')]
  let [place, group, unassigned, written, text]: [number, TriageGroup | undefined, number, number, string] = [0, undefined, 0, 0, csvLine(triagedHeadings(order))]
  let apart: SetApart[] = []
  const setLetters = async (): Promise<void> => {
    const [first] = apart
    if (letters === undefined || first === undefined) return
    const [folderOf, stack] = [join(folder, 'letters'), first.group.replaceAll(' ', '-')]
    await mkdir(eachLetter === true ? join(folderOf, stack) : folderOf, { recursive: true })
    await writeFile(join(folderOf, `${stack}-${String(fileOf(first.group)).padStart(4, '0')}.pdf`), letters(apart))
    if (eachLetter === true) for (const one of apart) await writeFile(join(folderOf, stack, `row-${one.row}.pdf`), letters([one]))
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
    for (const one of people.all()) {
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
  if (assignment !== undefined) await writeFile(join(folder, 'batches.csv'), [csvLine(assignedHeadings), ...batches].join(''))
  return { loads: assignment?.loads ?? [], unassigned, unmatched: assignment?.unmatched() ?? [], letters: written }
}

async function writePairs(people: SortedPeople, path: string): Promise<void> {
  const file = await open(path, 'w')
  await file.write(csvLine(['same', 'row', 'name', 'register_number', 'date_of_birth', 'first_row', 'first_name', 'first_register_number', 'first_date_of_birth']))
  for (const { one, first, same } of people.pairs()) await file.write(csvLine([same, ...[one, first].flatMap(({ row, name, register, born }) => [row, name, register, born])]))
  await file.close()
}

const many = (count: number): string => count.toLocaleString('en').padStart(9)

function overview({ people, refusedRows, groups, loads, unassigned, unmatched, letters }: Omit<TriagedFile, 'out' | 'resumed' | 'stopped'>, source: string, on: string, order: TriageOrder, volunteers: readonly Volunteer[]): string {
  return [
    `Triage of ${source} for ${on}`, '', `Ordered by ${triageOrders[order]}; equals as in the file. Whom somebody knows counts for nothing.`, '',
    ...triageGroups.map(({ id, label, apart }) => `${many(groups[id])}  ${label}${apart ? ', set apart' : ''}`), `${many(people)}  people`, `${many(refusedRows)}  rows refused: see refused.csv`,
    ...(letters > 0 ? ['', `${many(letters)}  letters, in English and Spanish`] : []),
    ...(volunteers.length > 0 ? ['', 'Batches', ...volunteers.map(({ name, capacity }, i) => `${many(loads[i] ?? 0)}  ${name}, of ${capacity}`), `${many(unassigned)}  could be given to nobody: see unassigned.csv`, ...(unmatched.length > 0 ? ['', 'Conflicts that match nobody in the file; look whether they are spelt right', ...unmatched.map(({ volunteer, said }) => `  ${volunteer}: ${said}`)] : [])] : []),
    '', 'No group says that somebody may not ask: the rules of clemency advise. What is not known is asked for, and sets nobody apart.', '',
  ].join('\n')
}
