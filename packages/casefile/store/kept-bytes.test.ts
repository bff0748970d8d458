import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newKey } from './keys/cipher.ts'
import { openKeptBytes, sha256Of, type KeptBytes } from './kept-bytes.ts'
import { value } from './things-to-test.ts'

describe('the bytes of a paper', () => {
  let directory: string
  let kept: KeptBytes
  const bytes = new TextEncoder().encode('the judgment')
  const id = sha256Of(bytes)
  const place = { office: 'office', caseId: 'case', sha256: id, key: newKey() }
  const file = (): string => join(directory, 'papers', 'office', 'case', id.slice(0, 2), id)

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lenity-bytes-'))
    kept = await openKeptBytes(join(directory, 'papers'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  it('lie under their hash, alone, however often and at once they are kept', async () => {
    for (const one of await Promise.all([1, 2, 3, 4].map(() => kept.keep(place, bytes)))) value(one)
    expect(await readdir(join(file(), '..'))).toEqual([id])
    expect([...value(await kept.fetch(place))]).toEqual([...bytes])
  })

  it('that were changed on disk are refused, and made whole when the same paper comes again', async () => {
    value(await kept.keep(place, bytes))
    await chmod(file(), 0o600)
    await writeFile(file(), 'the judgement')
    expect(await kept.fetch(place)).toMatchObject({ ok: false, problem: { kind: 'unavailable', where: file() } })
    value(await kept.keep(place, bytes))
    expect([...value(await kept.fetch(place))]).toEqual([...bytes])
  })

  it('are not in the file, which opens under no other key and for no other case', async () => {
    value(await kept.keep(place, bytes))
    expect((await readFile(file())).includes('judgment')).toBe(false)
    expect(await kept.fetch({ ...place, key: newKey() })).toMatchObject({ ok: false })
    await mkdir(join(directory, 'papers', 'office', 'another', id.slice(0, 2)), { recursive: true })
    await copyFile(file(), join(directory, 'papers', 'office', 'another', id.slice(0, 2), id))
    expect(await kept.fetch({ ...place, caseId: 'another' })).toMatchObject({ ok: false })
  })

  it('that are not there are missed, with what to do', async () => {
    expect(await kept.fetch(place)).toMatchObject({ ok: false, problem: { kind: 'unavailable', next: expect.stringContaining('backup') } })
  })

  it('that cannot be written are refused, and leave nothing half', async () => {
    await rm(join(directory, 'papers'), { recursive: true })
    await writeFile(join(directory, 'papers'), 'a file where the directory was')
    expect(await kept.keep(place, bytes)).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
    expect(await readdir(directory)).toEqual(['papers'])
  })
})
