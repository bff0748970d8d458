// A process of its own, so that its memory is that of one run: node screen-process.ts PEOPLE OUT WORKERS [triage]. Prints figures as JSON.
import type { CivilDate } from '@lenity/law'
import { openPeople, planBeside, planColumns, screenFile, triageFile } from '@lenity/population'

const [path = '', out = '', workers = '1', what] = process.argv.slice(2)
const on: CivilDate = '2026-11-23'
const began = performance.now()
const file = await openPeople(path)
const { beside, rest } = planBeside(file.headings, [])
const planned = planColumns(file.headings, rest)
if (!planned.ok) throw new Error(planned.what)
const over = { file, path, plan: planned.plan, on, out, workers: Number(workers) }
const done = what === 'triage' ? await triageFile({ ...over, beside, order: 'strength', seed: '' }) : await screenFile(over)
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ screened: 'people' in done ? done.people : done.screened, refusedRows: done.refusedRows, resumed: done.resumed, seconds: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
