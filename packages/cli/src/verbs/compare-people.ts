import { access } from 'node:fs/promises'
import type { GrantIndex } from '@lenity/petition'
import { openPeople, planColumns } from '@lenity/population'
import { compareFile } from '../compare/compare-file.ts'
import { goesOn, untilStopped } from '../input/until-stopped.ts'
import { readHow, readSaid } from '../input/which-people.ts'
import { secondsInWords } from '../show/seconds-in-words.ts'
import { tellProgress } from '../show/tell-progress.ts'
import { failed, reported, type Outcome, type VerbInput } from '../verb.ts'

/** Compares each person of a file with published grants, in the order of the file; little of the file is in memory at a time. Throws `Unreadable`. */
export async function comparePeople(path: string, index: GrantIndex, refused: readonly unknown[], input: VerbInput): Promise<Outcome> {
  const { options, note } = input
  const out = options['out'] === undefined ? '' : String(options['out'])
  if (!/\.csv$/i.test(out)) return failed('The table is written as CSV.', out === '' ? '-o' : `-o ${out}`, 'Name with -o a file that ends in .csv.')
  const most = Number(options['most'] ?? 5)
  if (!Number.isInteger(most) || most < 1 || most > 1000) return failed(`“${String(options['most'])}” is not a number of grants.`, '--most', 'Give a whole number from 1 to 1000.')
  const how = readHow(input)
  if (!how.ok) return how
  const anew = options['anew'] === true
  if (!anew && await access(out).then(() => true, () => false)) return failed('There is a file of this name already.', out, 'Name another, or give --anew to write over it.')
  const file = await openPeople(path)
  const said = await readSaid(options['columns'])
  if (!said.ok) return said
  const planned = planColumns(file.headings, said.value, typeof options['id'] === 'string' ? options['id'] : undefined, how.fiscalYear)
  if (!planned.ok) return failed(planned.what, `${path}, ${planned.where}`, planned.next)
  const began = Date.now()
  const tell = tellProgress(note)
  let [rows, before] = [0, 0]
  const { stopped, ...done } = await untilStopped(() => note(goesOn), (signal) => compareFile({
    file, path, plan: planned.plan, on: how.on, grants: index.all.map(({ grant }) => grant), most, out, workers: how.workers, anew, signal,
    onProgress(progress) {
      ;({ rows, before } = progress)
      tell(rows, progress.share, before)
    },
  }))
  if (stopped) return failed('It was stopped on the way; what was compared is kept.', `${out}.part`, 'The same command goes on from there.')
  const seconds = (Date.now() - began) / 1000
  const lines = [
    `${done.people.toLocaleString('en')} people compared with ${index.commutations.toLocaleString('en')} commutations in ${secondsInWords(seconds)}, ${Math.round((rows - before) / Math.max(0.001, seconds)).toLocaleString('en')} rows a second; ${done.refusedRows.toLocaleString('en')} rows refused${done.resumed ? '; part of it was done before' : ''}.`,
    `${done.alike.toLocaleString('en')} have grants like theirs, in the order of the file in ${out}.`,
    'A list says who was granted and never who was refused: nothing in it is a chance.',
  ]
  return reported({ text: lines.join('\n'), data: { ...done, grants: index.grants, commutations: index.commutations, refusedGrants: refused, seconds, out } })
}
