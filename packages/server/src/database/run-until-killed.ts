/**
 * A program for tests: `run-until-killed.ts DATA`. Starts the database, says "ready", then adds papers, each with a fact, to a case as
 * fast as it can, and prints the id of each once it has been acknowledged, until it is killed.
 */
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openStore } from '@lenity/casefile/store'
import { sha256Of } from '../../../casefile/store/kept-bytes.ts'
import { startDatabase } from './start-database.ts'

const dataDir = process.argv[2] ?? ''
const started = await startDatabase({ dataDir })
if (!started.ok) {
  writeSync(1, `refused ${JSON.stringify(started.problem)}\n`)
  process.exit(1)
}
await migrate(started.value.ownerUrl)
const store = await openStore({ url: started.value.appUrl, papersDir: join(dataDir, 'papers'), secrets: [Buffer.alloc(32, 1)] })
const writer = store.as({ userId: 'writer' })
if ((await writer.offices.list()).length === 0) await writer.offices.create({ name: 'Clinic' })
const [there] = await writer.cases.list()
const made = there ?? (await writer.cases.create({ title: 'Example', madeUp: true }).then((c) => (c.ok ? c.value : undefined)))
if (made === undefined) throw new Error('no case')
writeSync(1, `ready ${made.id} ${JSON.stringify(started.value.notices)}\n`)
for (;;) {
  const bytes = randomBytes(20_000)
  const id = sha256Of(bytes)
  const page = { number: 1, width: 1, height: 1, origin: 'plain text' as const, text: `360 months ${id}`, words: [] }
  const added = await writer.papers.add(made.id, {
    bytes,
    paper: { id, name: 'p', mediaType: 'x', bytes: bytes.length, kind: { kind: 'other', why: '', certainty: 1 }, pages: [page], warnings: [] },
    proposals: [{ path: 'conviction.term', value: 360, source: { from: 'paper', paper: id, page: 1, start: 0, end: 10, words: '360 months', boxes: [], confidence: 100 } }],
  })
  if (added.ok) writeSync(1, `kept ${id}\n`)
}
