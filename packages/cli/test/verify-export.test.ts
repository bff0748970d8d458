import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipOf } from '../../server/src/export/zip-stream.ts'
import { lenity } from './run-cli.ts'

let folder: string
const file = (name: string) => join(folder, name)

async function* files() {
  yield { path: 'facts.json', is: 'the facts', content: '{"facts":[]}' }
  yield { path: 'papers/letter.txt', is: 'a letter', content: 'Dear Sir,', packed: true as const }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-export-'))
  const zip = zipOf(files(), { of: 'case', id: 'x', name: 'Odessa Marlowe', office: 'The clinic', exportedAt: '2026-01-02T03:04:05.000Z', exportedBy: 'Ruth', part: 'lead counsel' }, async () => undefined)
  const bytes = Buffer.from(await new Response(zip).arrayBuffer())
  await writeFile(file('good.zip'), bytes)
  bytes.write('Best', bytes.indexOf('Dear'))
  await writeFile(file('bad.zip'), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('verify-export', () => {
  it('says what it is and that it is whole', async () => {
    const ran = await lenity(['verify-export', file('good.zip')])
    expect(ran).toMatchObject({ exit: 0, err: '' })
    expect(ran.out).toMatch(/^Whole: the case “Odessa Marlowe” of The clinic, exported [^]+ by Ruth as lead\s+counsel; 2 files, /)
  })

  it('names the first file that is not what the manifest says', async () => {
    expect(await lenity(['verify-export', file('bad.zip')])).toMatchObject({ exit: 1, out: expect.stringContaining('Not whole'), err: expect.stringContaining('papers/letter.txt') })
  })

  it('says that there is no such file, or none was named', async () => {
    expect(await lenity(['verify-export', file('none.zip')])).toMatchObject({ exit: 1, err: expect.stringContaining('There is no such file.') })
    expect(await lenity(['verify-export'])).toMatchObject({ exit: 1, err: expect.stringContaining('Name one file.') })
  })
})
