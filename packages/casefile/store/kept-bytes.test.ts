import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeptBytes, sha256Of, type KeptBytes } from './kept-bytes.ts'
import { value } from './things-to-test.ts'

describe('the bytes of a paper', () => {
  let directory: string
  let kept: KeptBytes
  const bytes = new TextEncoder().encode('the judgment')
  const id = sha256Of(bytes)
  const file = (): string => join(directory, 'papers', id.slice(0, 2), id.slice(2, 4), id)

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lenity-bytes-'))
    kept = await openKeptBytes(join(directory, 'papers'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  it('lie under their hash, alone, however often and at once they are kept', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => kept.keep(bytes)))
    expect(ids.map(value)).toEqual([id, id, id, id])
    expect(await readdir(join(file(), '..'))).toEqual([id])
    expect([...value(await kept.fetch(id))]).toEqual([...bytes])
  })

  it('that were changed on disk are refused, and made whole when the same paper comes again', async () => {
    value(await kept.keep(bytes))
    await chmod(file(), 0o600)
    await writeFile(file(), 'the judgement')
    expect(await kept.fetch(id)).toMatchObject({ ok: false, problem: { kind: 'unavailable', where: file() } })
    value(await kept.keep(bytes))
    expect([...value(await kept.fetch(id))]).toEqual([...bytes])
  })

  it('that are not there are missed, with what to do', async () => {
    expect(await kept.fetch(id)).toMatchObject({ ok: false, problem: { kind: 'unavailable', next: expect.stringContaining('backup') } })
  })

  it('that cannot be written are refused, and leave nothing half', async () => {
    await rm(join(directory, 'papers'), { recursive: true })
    await writeFile(join(directory, 'papers'), 'a file where the directory was')
    expect(await kept.keep(bytes)).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
    expect(await readdir(directory)).toEqual(['papers'])
  })
})
