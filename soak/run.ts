// npm run soak [-- --rounds N --seed N | --hostile | --copies | --sends | --lists | --long PAGES | --uploads PEOPLE]: kills, also while a long paper is read while redacted copies are made while a message goes out to many and while a list is screened, a trace of what reaches the disk, a full disk, and 500 hostile files (`--hostile`: these alone; `--copies`: the kills while copies are made alone; `--sends`: those while a message goes out alone; `--lists`: those while a list is screened alone; `--long 10000`: one file of so many pages read to its end, with the memory of the program, and nothing else; `--uploads 50`: so many people send a large file each at once). Minutes, on Linux.
import { parseArgs } from 'node:util'
import { fillDisk, whyNoSmallDisk } from './full-disk.ts'
import { killWhileCopying } from './kill-copies.ts'
import { killWhileReading } from './kill-intake.ts'
import { sendTogether } from './many-uploads.ts'
import { readLongPaper } from './long-paper.ts'
import { killWhileScreening } from './kill-list.ts'
import { killWhileSending } from './kill-send.ts'
import { killWhileWriting } from './kill.ts'
import { closeReaders } from '@lenity/papers'
import { tryHostile } from '../packages/papers/test/hostile/try-hostile.ts'
import { tracePapers, whyNoTrace } from './trace.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, hostile: { type: 'boolean', default: false }, copies: { type: 'boolean', default: false }, sends: { type: 'boolean', default: false }, lists: { type: 'boolean', default: false }, long: { type: 'string' }, uploads: { type: 'string' } } })
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
const say = (line: string) => console.log(line)
let failed = 0

async function hostile(): Promise<number> {
  say(`Giving 500 hostile and broken files to the reading process (seed ${seed})`)
  const tried = await tryHostile(500, seed, say)
  await closeReaders()
  say(`  ${tried.files} files: ${tried.refused} refused in words, ${tried.read} read; the slowest took ${tried.slowest.seconds.toFixed(1)} seconds (${tried.slowest.is}); at most ${tried.mostMegabytes} MB`)
  for (const problem of tried.problems) say(`  NOT AS IT SHOULD: ${problem}`)
  return tried.problems.length
}
async function long(pages: number): Promise<number> {
  say(`Reading one file of ${pages} pages to its end`)
  const read = await readLongPaper({ pages, say })
  say(`  ${read.megabytes} MB, ${read.pages} pages: every page ready after ${read.seconds.pages} seconds, its kind and facts ${read.seconds.told} seconds later`)
  say(`  at most ${read.most.server} MB in the program, ${read.most.reading} MB in the reading processes together`)
  for (const problem of read.problems) say(`  NOT WHOLE: ${problem}`)
  return read.problems.length
}
if (values.long !== undefined) process.exit(await long(Number(values.long)) === 0 ? 0 : 1)
async function uploads(people: number): Promise<number> {
  const megabytes = 30
  say(`${people} people send a file of ${megabytes} MB each at once`)
  const sent = await sendTogether({ people, megabytes })
  say(`  ${sent.kept} kept in ${sent.seconds} seconds; put off ${sent.putOff} times, ${sent.broken} times by a broken connection; the program had ${sent.before} MB before and ${sent.most} MB at most; the docket answered within ${sent.slowest.toFixed(1)} seconds, half the times within ${sent.middle.toFixed(2)}`)
  for (const problem of sent.problems) say(`  NOT AS IT SHOULD: ${problem}`)
  return sent.problems.length
}
if (values.uploads !== undefined) process.exit(await uploads(Number(values.uploads)) === 0 ? 0 : 1)
function told(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).map(([what, times]) => `${what} ${times}`).join(', ')
}
async function copies(): Promise<number> {
  say(`Killing parts of the program twenty times while redacted copies are made (seed ${seed})`)
  const copied = await killWhileCopying({ rounds: 20, seed, say })
  say(`  killed: ${told(copied.killed)}; at: ${told(copied.at)}; ${copied.made} copies made and ${copied.notMade} not, in ${copied.seconds} seconds`)
  for (const problem of copied.problems) say(`  NOT WHOLE: ${problem}`)
  return copied.problems.length
}
async function sends(): Promise<number> {
  say(`Killing the program ten times while a message goes out to eighty people (seed ${seed})`)
  const sent = await killWhileSending({ supporters: 80, kills: 10, seed, say })
  say(`  ${sent.kills} kills, ${sent.inTheMiddle} of them while the mail server had a mail and had not said so; ${sent.mails.delivered} delivered, ${sent.mails.unsure} perhaps, ${sent.reached} people reached, in ${sent.seconds} seconds`)
  for (const problem of sent.problems) say(`  NOT AS IT SHOULD: ${problem}`)
  return sent.problems.length
}
async function lists(): Promise<number> {
  say(`Killing parts of the program, or one of two machines that share the work, ten times while a list of 20,000 people is screened (seed ${seed})`)
  const listed = await killWhileScreening({ people: 20_000, kills: 10, seed, say })
  say(`  killed: ${told(listed.killed)}, ${listed.inTheMiddle} times with something left to do; ${listed.screened} people screened and ${listed.refusedRows} rows refused in ${listed.seconds} seconds`)
  for (const problem of listed.problems) say(`  NOT AS IT SHOULD: ${problem}`)
  return listed.problems.length
}
if (values.lists) process.exit(await lists() === 0 ? 0 : 1)
if (values.sends) process.exit(await sends() === 0 ? 0 : 1)
if (values.copies) process.exit(await copies() === 0 ? 0 : 1)
if (values.hostile) process.exit(await hostile() === 0 ? 0 : 1)

say(`Killing parts of the program ${rounds} times while four people write (seed ${seed})`)
const killed = await killWhileWriting({ rounds, seed, say })
say(`  killed: ${Object.entries(killed.killed).map(([what, times]) => `${what} ${times}`).join(', ')}`)
say(`  acknowledged: ${killed.acknowledged} writes in ${killed.cases} cases, ${killed.papers} papers; refused or cut off: ${killed.refused}`)
for (const problem of killed.problems) say(`  LOST: ${problem}`)
failed += killed.problems.length

say(`Killing parts of the program ten times while a paper of 2,000 pages is read (seed ${seed})`)
const intake = await killWhileReading({ pages: 2_000, kills: 10, seed, say })
say(`  killed: ${Object.entries(intake.killed).map(([what, times]) => `${what} ${times}`).join(', ')}; ${intake.pages} pages in ${intake.seconds} seconds`)
for (const problem of intake.problems) say(`  NOT WHOLE: ${problem}`)
failed += intake.problems.length

failed += await copies()
failed += await sends()
failed += await lists()

say('Tracing the system calls of the program while papers are added')
const noTrace = whyNoTrace()
if (noTrace === undefined) {
  const { papers, problems } = await tracePapers(20)
  say(`  ${papers - problems.length} of ${papers} papers were on disk, by name, before their row was committed`)
  for (const problem of problems) say(`  WRONG ORDER: ${problem}`)
  failed += problems.length
} else say(`  left out: ${noTrace}`)

say('Filling the disk around the program')
const noDisk = whyNoSmallDisk()
if (noDisk === undefined) {
  const problems = await fillDisk(say)
  say(`  ${problems.length === 0 ? 'What was there could be read, nothing more was taken, and all went on when there was room.' : 'Not as it should:'}`)
  for (const problem of problems) say(`  ${problem}`)
  failed += problems.length
} else say(`  left out: ${noDisk}`)

failed += await hostile()

say(failed === 0 ? 'All that was acknowledged is there, once; every paper opens; every chain of the audit is whole.' : `${failed} failures`)
process.exit(failed === 0 ? 0 : 1)
