// npm run soak [-- --rounds N --seed N]: kills, also while a long paper is read, a trace of what reaches the disk, and a full disk. Minutes, on Linux.
import { parseArgs } from 'node:util'
import { fillDisk, whyNoSmallDisk } from './full-disk.ts'
import { killWhileReading } from './kill-intake.ts'
import { killWhileWriting } from './kill.ts'
import { tracePapers, whyNoTrace } from './trace.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } } })
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
const say = (line: string) => console.log(line)
let failed = 0

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

say(failed === 0 ? 'All that was acknowledged is there, once; every paper opens; every chain of the audit is whole.' : `${failed} failures`)
process.exit(failed === 0 ? 0 : 1)
