import { open } from 'node:fs/promises'
import { csvLineSparse } from '@lenity/casefile'
import { likeHeadings, likeRows, noneRow, profileOfFacts, type GrantIndex } from '@lenity/petition'
import { openPeople, planColumns, readPerson } from '@lenity/population'
import { untilStopped } from '../input/until-stopped.ts'
import { readHow, readSaid } from '../input/which-people.ts'
import { secondsInWords } from '../show/seconds-in-words.ts'
import { tellProgress } from '../show/tell-progress.ts'
import { failed, reported, type Outcome, type VerbInput } from '../verb.ts'

const writeAt = 1 << 20

/** Compares each person of a file with an index of grants, in the order of the file; little of either file is in memory at a time. Throws `Unreadable`. */
export async function comparePeople(path: string, index: GrantIndex, refused: readonly unknown[], input: VerbInput): Promise<Outcome> {
  const { options, note } = input
  const out = options['out'] === undefined ? '' : String(options['out'])
  if (!/\.csv$/i.test(out)) return failed('The table is written as CSV.', out === '' ? '-o' : `-o ${out}`, 'Name with -o a file that ends in .csv.')
  const most = Number(options['most'] ?? 5)
  if (!Number.isInteger(most) || most < 1 || most > 1000) return failed(`“${String(options['most'])}” is not a number of grants.`, '--most', 'Give a whole number from 1 to 1000.')
  const how = readHow(input)
  if (!how.ok) return how
  const file = await openPeople(path)
  const said = await readSaid(options['columns'])
  if (!said.ok) return said
  const planned = planColumns(file.headings, said.value, typeof options['id'] === 'string' ? options['id'] : undefined, how.fiscalYear)
  if (!planned.ok) return failed(planned.what, `${path}, ${planned.where}`, planned.next)
  const { columns, id } = planned.plan
  const writing = await open(out, options['anew'] === true ? 'w' : 'wx').catch(() => undefined)
  if (writing === undefined) return failed('There is a file of this name already, or it cannot be written.', out, 'Name another, or give --anew to write over it.')
  const began = Date.now()
  const tell = tellProgress(note)
  let [people, alike, refusedRows, bytes] = [0, 0, 0, 0]
  const stopped = await untilStopped(() => undefined, async (signal) => {
    let text = csvLineSparse(likeHeadings)
    for await (const { number, cells, wrong } of file.rows((read) => { bytes = read })) {
      if (signal.aborted) return true
      const named = id === undefined ? undefined : cells[id]
      const read = wrong === undefined ? readPerson(cells, columns, how.on) : undefined
      if (read?.ok === true) {
        const like = index.nearest(profileOfFacts(read.facts, how.on), most)
        people++
        if (like.length > 0) alike++
        for (const row of likeRows(number, named, like)) text += csvLineSparse(row)
      } else {
        refusedRows++
        text += csvLineSparse(noneRow(number, named, `The row is refused: ${wrong ?? read?.refusals.map(({ what }) => what).join('; ') ?? ''}.`))
      }
      if (text.length > writeAt) {
        await writing.writeFile(text)
        text = ''
        tell(people + refusedRows, bytes / file.size)
      }
    }
    await writing.writeFile(text)
    return false
  }).finally(() => writing.close())
  if (stopped) return failed('It was stopped on the way; what is there is not all.', out, 'Give the same command again with --anew.')
  const seconds = (Date.now() - began) / 1000
  const lines = [
    `${people.toLocaleString('en')} people compared with ${index.commutations.toLocaleString('en')} commutations in ${secondsInWords(seconds)}, ${Math.round(people / Math.max(0.001, seconds)).toLocaleString('en')} a second; ${refusedRows.toLocaleString('en')} rows refused.`,
    `${alike.toLocaleString('en')} have grants like theirs, in the order of the file in ${out}.`,
    'A list says who was granted and never who was refused: nothing in it is a chance.',
  ]
  return reported({ text: lines.join('\n'), data: { people, alike, refusedRows, grants: index.grants, commutations: index.commutations, refusedGrants: refused, seconds, out } })
}
