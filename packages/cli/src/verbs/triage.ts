import { writeFile } from 'node:fs/promises'
import { openPeople, planBeside, planColumns, peopleFile, readVolunteers, triageFile, triageOrders, triageRow, Unreadable, type PeopleFile, type SetApart, type TriageOrder, type TriagePlan } from '@lenity/population'
import { goesOn, untilStopped } from '../input/until-stopped.ts'
import { findRow, readHow, readSaid } from '../input/which-people.ts'
import { secondsInWords } from '../show/seconds-in-words.ts'
import { showTriage, showTriaged } from '../show/show-triage.ts'
import { setApartLetters } from '../show/set-apart-letters.ts'
import { tellProgress } from '../show/tell-progress.ts'
import { failed, reported, type Outcome, type Verb, type VerbInput } from '../verb.ts'

export const triage: Verb = {
  name: 'triage',
  about: 'The first day with a list of many people: who can be filed for, what is missing, who is set apart with a letter',
  usage: 'PEOPLE.csv -o FOLDER [--order strength|health|years] [--volunteers FILE]',
  help: [
    'PEOPLE is a file of many people, as “screen” reads it; also read are names, whether somebody has died or has no sentence',
    'yet, and co-defendants. Each row comes into one group, with its reason and the rule. What is not known is asked for and sets nobody',
    'apart. Whoever is set apart gets a letter in English and Spanish, ready to be printed. The folder also has the result of “screen”. Nothing',
    'leaves this machine; the folder holds names.',
    '',
    '  -o             the folder for all of it; cut off, it goes on where it was',
    `  --order        ${Object.entries(triageOrders).map(([order, says]) => `${order}: ${says}`).join('. ')}. Strength unless told`,
    '  --volunteers   a table with name, capacity and conflicts (names, register numbers or districts, with semicolons between)',
    '  --seed         words that decide between volunteers with as many cases',
    '  --office       the name of the office, for the letters',
    '  --each-letter  sets each letter as a file of its own besides',
    '  --no-letters   sets none',
    '  --row          one row alone, with its group and its reason, or with -o its letter',
    '  --on           the day to compute for; today unless told',
    '  --columns      a JSON list of { "heading", "holds", "way" }, for what headings do not say',
    '  --fiscal-year  of the Sentencing Commission’s datafile without SENTDATE: the year of all its rows',
    '  --id           the heading of the column by which you know a row',
    '  --workers      how many threads; all cores unless told',
    '  --anew         writes over an earlier triage, and forgets one that was cut off',
  ],
  example: 'triage people.csv -o first-day --volunteers volunteers.csv',
  options: {
    on: { type: 'string' }, out: { type: 'string', short: 'o' }, order: { type: 'string' }, volunteers: { type: 'string' }, seed: { type: 'string' }, office: { type: 'string' }, 'no-letters': { type: 'boolean' }, 'each-letter': { type: 'boolean' },
    row: { type: 'string' }, columns: { type: 'string' }, 'fiscal-year': { type: 'string' }, id: { type: 'string' }, workers: { type: 'string' }, anew: { type: 'boolean' },
  },
  run: async (input) => {
    const [path, ...more] = input.words
    if (path === undefined || more.length > 0 || !peopleFile.test(path)) return failed('One file of people is needed.', 'triage', 'For example: triage people.csv -o first-day')
    try {
      return await triagePeople(path, input)
    } catch (error) {
      if (error instanceof Unreadable) return failed(error.message, error.where, error.next)
      throw error
    }
  },
}

async function triagePeople(path: string, input: VerbInput): Promise<Outcome> {
  const { options, note } = input
  const how = readHow(input)
  if (!how.ok) return how
  const order = options['order'] === undefined ? 'strength' : String(options['order'])
  if (!Object.hasOwn(triageOrders, order)) return failed(`“${order}” is no order.`, '--order', `The orders are: ${Object.keys(triageOrders).join(', ')}.`)
  const out = options['out'] === undefined ? undefined : String(options['out'])
  if (out === undefined && options['row'] === undefined) return failed('A folder for what comes of it is needed.', '-o', 'For example: -o first-day')
  const file = await openPeople(path)
  const said = await readSaid(options['columns'])
  if (!said.ok) return said
  const { beside, rest } = planBeside(file.headings, said.value)
  const planned = planColumns(file.headings, rest, typeof options['id'] === 'string' ? options['id'] : undefined, how.fiscalYear)
  if (!planned.ok) return failed(planned.what, `${path}, ${planned.where}`, planned.next)
  const plan = { plan: planned.plan, beside, on: how.on }
  const office = options['office'] === undefined ? '' : String(options['office'])
  if (options['row'] !== undefined) return await oneRow(file, path, plan, String(options['row']), out, office)
  const volunteers = options['volunteers'] === undefined ? undefined : await readVolunteers(String(options['volunteers']))
  const began = Date.now()
  const tell = tellProgress(note)
  const done = await untilStopped(() => note(goesOn), (signal) => triageFile({
    ...plan, file, path, out: out ?? '', order: order as TriageOrder, seed: String(options['seed'] ?? ''), workers: how.workers, anew: options['anew'] === true, signal,
    onProgress: ({ rows, share, before }) => tell(rows, share, before),
    eachLetter: options['each-letter'] === true, ...(volunteers !== undefined && { volunteers }), ...(options['no-letters'] !== true && { letters: (people: readonly SetApart[]) => setApartLetters(people, office, how.on) }),
  }))
  return reported({ text: showTriage(done, (volunteers ?? []).map(({ name }) => name), secondsInWords((Date.now() - began) / 1000)), data: { on: how.on, order, ...done }, ...(done.stopped && { exit: 1 }) })
}

async function oneRow(file: PeopleFile, path: string, plan: TriagePlan, wanted: string, out: string | undefined, office: string): Promise<Outcome> {
  if (out !== undefined && !/\.pdf$/i.test(out)) return failed('A letter is written as PDF.', `-o ${out}`, 'Name a file that ends in .pdf.')
  const found = await findRow(file, path, wanted)
  if (!found.ok) return found
  const one = triageRow(found.row, plan)
  if ('refused' in one) return failed(`Row ${wanted} is refused.`, path, `See why with: lenity screen ${path} --row ${wanted}`)
  const { triaged } = one
  if (out !== undefined && triaged.apart === undefined) return failed(`Row ${wanted} is not set apart by itself: no letter goes to it.`, path, 'Leave -o out to see its group.')
  if (out !== undefined) await writeFile(out, setApartLetters([triaged as SetApart], office, plan.on), { flag: 'wx' }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? new Unreadable('There is a file of this name already.', out, 'Name another.') : error
  })
  return reported({ text: showTriaged(triaged, path, out), data: triaged })
}
