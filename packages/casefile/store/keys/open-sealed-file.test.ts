import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKeptBytes } from '../kept-bytes.ts'
import { encrypt, newKey } from './cipher.ts'
import { openSealedFile } from './open-sealed-file.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'lenity-sealed-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Bytes that differ from place to place, some stretches of a megabyte long and not a whole number of them. */
const bytes = Buffer.from(Uint32Array.from({ length: 700_001 }, (_, i) => Math.imul(i + 1, 2_654_435_761)).buffer)

async function sealed(name: string): Promise<{ readonly path: string; readonly key: Buffer }> {
  const [path, key] = [join(folder, name), newKey()]
  await writeFile(path, encrypt(key, 'a place', bytes))
  return { path, key }
}

describe('a kept file read here and there', () => {
  it('gives the same bytes as the whole, at the edges of a stretch, across one and at its end', async () => {
    const { path, key } = await sealed('edges')
    const file = await openSealedFile(key, 'a place', path)
    expect(file.size).toBe(bytes.length)
    for (const [at, length] of [[0, 1], [0, 1 << 20], [(1 << 20) - 1, 2], [1 << 20, 5], [(1 << 20) - 3, (1 << 20) + 7], [2 << 20, 999_999_999], [bytes.length - 1, 1], [bytes.length, 10]] as const) expect((await file.read(at, length)).equals(bytes.subarray(at, at + length)), `${at}, ${length}`).toBe(true)
    await file.close()
  })

  it('is not opened under another key, for another place, cut short, or with one bit turned', async () => {
    const { path, key } = await sealed('whole')
    await expect(openSealedFile(newKey(), 'a place', path)).rejects.toThrow('not what was kept')
    await expect(openSealedFile(key, 'another place', path)).rejects.toThrow('not what was kept')
    await expect(openSealedFile(key, 'a place', join(folder, 'none'))).rejects.toThrow('missing')
    const file = await open(path, 'r+')
    await file.write(Buffer.of(1), 0, 1, 2_000_000)
    await file.close()
    await expect(openSealedFile(key, 'a place', path)).rejects.toThrow('not what was kept')
  })

  it('that is changed after it was opened gives nothing of the stretch that was changed', async () => {
    const { path, key } = await sealed('changed later')
    const at = await openSealedFile(key, 'a place', path)
    const file = await open(path, 'r+')
    await file.write(Buffer.from('not what was kept'), 0, 17, 1_500_000)
    await file.close()
    expect((await at.read(0, 100)).equals(bytes.subarray(0, 100))).toBe(true)
    await expect(at.read(1_500_000, 10)).rejects.toThrow('not what was kept')
    await at.close()
  })

  it('is the same of what was encrypted while it came', async () => {
    const kept = await openKeptBytes(join(folder, 'papers'))
    const taken = await kept.takeIn((async function* () { yield bytes })())
    if (!taken.ok) throw new Error(taken.problem.what)
    const place = { office: 'o', caseId: 'c', sha256: taken.value.sha256 }
    const key = await kept.keepTaken(place, taken.value)
    if (!key.ok) throw new Error(key.problem.what)
    await taken.value.forget()
    const file = await kept.openAt({ ...place, key: key.value })
    expect((await file.read(1_048_570, 1_000_000)).equals(bytes.subarray(1_048_570, 2_048_570))).toBe(true)
    await file.close()
  })
})
