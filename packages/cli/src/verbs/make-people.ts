import { open, writeFile } from 'node:fs/promises'
import { parseCivilDate, type CivilDate } from '@lenity/law'
import { earliestMadeUp, madeUpForms, madeUpNote, mostMadeUp, writeMadeUp, type MadeUp, type MadeUpForm } from '@lenity/population'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Outcome, type Verb, type VerbInput } from '../verb.ts'

/** Not today, so that the same words give the same people next year. */
const usualDay: CivilDate = '2026-11-01'

export const makePeopleVerb: Verb = {
  name: 'make-people',
  about: 'Made-up people to practise on, as published statistics have the federal prisons',
  usage: '-o PEOPLE.csv [--count N] [--seed TEXT] [--missing SHARE] [--on YYYY-MM-DD]',
  help: [
    'Writes a file of many people, as “screen”, “triage” and “weigh” read it, in which nobody is real: a table (.csv), an object',
    'a line (.ndjson) or .parquet. Age, sex, race, citizenship, offense, drug, term, time since the sentence, criminal history',
    'and more follow published figures; beside the file a note says of each column which, in their words, and what was only',
    'spread evenly. The same words give the same bytes on any machine.',
    '',
    '  -o        where the people go; the note goes beside, with .note.md behind the name',
    '  --count   how many people; 1000 unless told',
    '  --seed    any words; others give other people',
    '  --missing the share of cells left blank, from 0 to 0.9; 0 unless told',
    `  --on      the day on which they are in prison; ${usualDay} unless told`,
    '  --anew    writes over what is there',
  ],
  example: 'make-people -o people.csv --count 2000 --missing 0.2',
  options: { out: { type: 'string', short: 'o' }, count: { type: 'string' }, seed: { type: 'string' }, missing: { type: 'string' }, on: { type: 'string' }, anew: { type: 'boolean' } },
  run: async ({ words, options }) => {
    if (words.length > 0) return failed('Nothing is read here.', words.join(' '), 'Name with -o the file to be made.')
    const out = String(options['out'] ?? '')
    const form = madeUpForms.find((one) => out.toLowerCase().endsWith(`.${one}`))
    if (form === undefined) return failed('People are written as a table, as lines of JSON, or as Parquet.', out === '' ? '-o' : `-o ${out}`, 'Name a file that ends in .csv, .ndjson or .parquet.')
    const made = readMade(options)
    return made.ok ? write(made.value, form, out, options['anew'] === true) : made
  },
}

function readMade(options: VerbInput['options']): { readonly ok: true; readonly value: MadeUp } | ReturnType<typeof failed> {
  const count = Number(options['count'] ?? 1000)
  if (!Number.isInteger(count) || count < 1 || count > mostMadeUp) return failed(`“${String(options['count'])}” is not a number of people.`, '--count', `Give a whole number from 1 to ${mostMadeUp.toLocaleString('en')}.`)
  const missing = Number(options['missing'] ?? 0)
  if (!(missing >= 0 && missing <= 0.9)) return failed(`“${String(options['missing'])}” is not a share of cells.`, '--missing', 'Give a number from 0 to 0.9, such as 0.2.')
  const on = options['on'] === undefined ? usualDay : parseCivilDate(String(options['on']))
  if (on === undefined) return failed(`“${String(options['on'])}” is not a day on the calendar.`, '--on', 'Write it YYYY-MM-DD.')
  if (on < earliestMadeUp) return failed('The published figures are not of people so long ago.', `--on ${on}`, `Give ${earliestMadeUp} or a day after it.`)
  return { ok: true, value: { count, seed: String(options['seed'] ?? 'made up'), missing, on } }
}

async function write(made: MadeUp, form: MadeUpForm, out: string, anew: boolean): Promise<Outcome> {
  const note = `${out}.note.md`
  try {
    const file = await open(out, anew ? 'w' : 'wx')
    try {
      await writeMadeUp(made, form, async (bytes) => { await file.writeFile(bytes) })
    } finally {
      await file.close()
    }
    await writeFile(note, madeUpNote(made), { flag: anew ? 'w' : 'wx' })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return failed('There is a file of this name already.', (error as NodeJS.ErrnoException).path ?? out, 'Name another, or give --anew to write over it.')
    if (code !== undefined) return failed('The file cannot be written.', out, 'Check the name, the folder and whether there is room.')
    throw error
  }
  const told = `${made.count.toLocaleString('en')} made-up people stand in ${out}, and what each column follows in ${note}.`
  return reported({ text: `${indent(told, '')}\n\nNobody of them lives or lived.\n`, data: { ...made, people: out, note } })
}
