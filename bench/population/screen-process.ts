// A process of its own, so that its memory is that of one run: node screen-process.ts PEOPLE OUT WORKERS. Prints figures as JSON.
import type { CivilDate } from '@lenity/law'
import { openPeople, planColumns, screenFile } from '@lenity/population'

const [path = '', out = '', workers = '1'] = process.argv.slice(2)
const on: CivilDate = '2026-11-23'
const began = performance.now()
const file = await openPeople(path)
const planned = planColumns(file.headings)
if (!planned.ok) throw new Error(planned.what)
const { screened, refusedRows, resumed } = await screenFile({ file, path, plan: planned.plan, on, out, workers: Number(workers) })
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ screened, refusedRows, resumed, seconds: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
