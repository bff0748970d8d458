import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CivilDate } from '@lenity/law'
import type { Reform } from '@lenity/law/reform'
import { renderReform } from '@lenity/petition'
import { isMadeUp, leastShown, memorandum, memorandumText, openPeople, planColumns, readReform, tablesCsv, Unreadable, viewWeighed, weighFile, weighKept, type ViewWeighed } from '@lenity/population'
import { goesOn, untilStopped } from '../input/until-stopped.ts'
import { readHow, readSaid } from '../input/which-people.ts'
import { showWeighed } from '../show/show-weighed.ts'
import { tellProgress } from '../show/tell-progress.ts'
import { failed, reported, type Outcome, type Verb, type VerbInput } from '../verb.ts'

export const weigh: Verb = {
  name: 'weigh',
  about: 'Whom a change of the law would reach, and by how many years',
  usage: 'PEOPLE.csv REFORM.json [OTHER.json] [--by COLUMN,COLUMN] [-o MEMORANDUM.pdf] [--tables TABLES.csv]',
  help: [
    'PEOPLE is a file of many people, as “screen” reads it. REFORM states a change of the law; what it can say is in',
    'docs/reforms.md, with an example of each. Two of them are compared. For each person the whole of the encoded law is asked',
    'twice, as it is and as it would be: surely, possibly, not, or cannot be said. Nothing leaves this machine.',
    `Counts from 1 to ${leastShown - 1} are not shown, and beside them such others as would give them away.`,
    '',
    '  --by      headings of columns by whose words people are told apart, such as district,race; a date of birth, or “age”,',
    '            tells ages apart',
    '  -o        a memorandum of two pages for a lawmaker, as PDF or as one file of HTML to be printed',
    '  --tables  all that is shown, as a table (CSV)',
    '  --on      the day to compute for; today unless told',
    '  --columns a JSON list of { "heading", "holds", "way" }, for what headings do not say',
    '  --fiscal-year  of the Sentencing Commission’s datafile without SENTDATE: the year of all rows',
    '  --workers how many threads; all cores unless told',
    '  --anew    writes over what is there, and forgets what a weighing that was cut off had counted',
    '',
    'With -o or --tables, what is counted is kept on the way: stopped or killed, the same command goes on from there.',
  ],
  example: 'weigh people.csv crack-at-one-to-one.json --by district -o memorandum.pdf',
  options: { on: { type: 'string' }, by: { type: 'string' }, out: { type: 'string', short: 'o' }, tables: { type: 'string' }, columns: { type: 'string' }, 'fiscal-year': { type: 'string' }, workers: { type: 'string' }, anew: { type: 'boolean' } },
  run: async (input) => {
    const [people, ...files] = input.words
    if (people === undefined || files.length === 0) return failed('A file of people and at least one reform are needed.', 'weigh', 'For example: weigh people.csv crack-at-one-to-one.json')
    if (files.length > 2) return failed(`${files.length} reforms are given; two can be compared.`, 'weigh', 'Weigh the others by themselves.')
    const how = readHow(input)
    if (!how.ok) return how
    const reforms: Reform[] = []
    for (const file of files) {
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text === undefined) return failed('The file cannot be read.', file, 'Check the name and the folder.')
      const read = readReform(text, how.on)
      if (!read.ok) return failed(read.what, `${file}, ${read.where}`, read.next)
      reforms.push(read.reform)
    }
    try {
      return await weighPeople(people, reforms, how, input)
    } catch (error) {
      if (error instanceof Unreadable) return failed(error.message, error.where, error.next)
      throw error
    }
  },
}

async function weighPeople(path: string, reforms: readonly Reform[], { on, workers, fiscalYear }: { readonly on: CivilDate; readonly workers: number; readonly fiscalYear: number | undefined }, { options, note }: VerbInput): Promise<Outcome> {
  const [out, tables] = [options['out'], options['tables']].map((one) => (one === undefined ? undefined : String(one)))
  if (out !== undefined && !/\.(html|pdf)$/i.test(out)) return failed('The memorandum is written as PDF or HTML.', `-o ${out}`, 'Name a file that ends in .pdf, or in .html for a browser to print.')
  if (tables !== undefined && !/\.csv$/i.test(tables)) return failed('The tables are written as CSV.', `--tables ${tables}`, 'Name a file that ends in .csv.')
  for (const each of [out, tables]) if (each !== undefined && options['anew'] !== true && (await access(each).then(() => true, () => false))) return failed('There is a file of this name already.', each, 'Name another, or give --anew to write over it.')
  const file = await openPeople(path)
  const said = await readSaid(options['columns'])
  if (!said.ok) return said
  const planned = planColumns(file.headings, said.value, undefined, fiscalYear)
  if (!planned.ok) return failed(planned.what, `${path}, ${planned.where}`, planned.next)
  const by = options['by'] === undefined ? [] : String(options['by']).split(',').map((heading) => heading.trim()).filter((heading) => heading !== '')
  // Where nothing is to be written there is no place to keep what was counted.
  const written = out ?? tables
  const folder = written === undefined ? undefined : `${written}.part`
  const { weighed, resumed } = await untilStopped(() => { if (folder !== undefined) note(goesOn) }, async (signal) => {
    const asked = { file, plan: planned.plan, on, reforms, by, workers, signal, onProgress: tellProgress(note) }
    return folder === undefined ? { weighed: await weighFile(asked), resumed: false } : weighKept({ ...asked, path, folder, anew: options['anew'] === true })
  })
  if (weighed === undefined) return folder === undefined ? failed('It was stopped on the way, and nothing was written.', path, 'Give the same command again; with -o or --tables it can go on from where it was.') : failed('It was stopped on the way; what was counted is kept.', folder, 'The same command goes on from there.')
  const view = viewWeighed({ ...weighed, source: basename(path), on, madeUp: isMadeUp(file.headings) })
  if (out !== undefined) await writeFile(out, /\.pdf$/i.test(out) ? renderReform(memorandumText(view)).pdf : memorandum(view))
  if (tables !== undefined) await writeFile(tables, tablesCsv(view))
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  return reported({ text: showWeighed(view, [out, tables].filter((one) => one !== undefined)), data: { ...toldAs(view, reforms), ...(resumed && { resumed }) } })
}

/** The counts for a program; null is a count that is not shown. */
function toldAs({ on, people, refusedRows, reforms }: ViewWeighed, asked: readonly Reform[]) {
  return {
    on, people, refusedRows,
    reforms: reforms.map(({ reach, life, months }, i) => ({ reform: asked[i], reach: Object.fromEntries(Object.entries(reach).map(([name, many]) => [name, many ?? null])), lifeTerms: life ?? null, ...(months && { monthsSurely: months }) })),
  }
}
