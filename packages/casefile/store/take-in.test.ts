import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newKey } from './keys/cipher.ts'
import { openKeptBytes, sha256Of, type KeptBytes } from './kept-bytes.ts'
import { takeIn } from './take-in.ts'
import { value } from './things-to-test.ts'

let directory: string
let kept: KeptBytes
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lenity-take-'))
  kept = await openKeptBytes(directory)
})
afterEach(() => rm(directory, { recursive: true, force: true }))

/** Bytes that are unlike one another, in pieces of some size. */
async function* pieces(bytes: Uint8Array, length = 70_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
const much = (size: number) => new Uint8Array(size).map((_, i) => (i * 7 + (i >> 8)) % 256)
const coming = () => readdir(join(directory, '.coming')).catch(() => [])

async function together(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of chunks) parts.push(part)
  return Buffer.concat(parts)
}

describe('what comes', () => {
  it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 9_500_000])('is kept as if it had been given at once, and opens as such, also under a second name: %i bytes', async (size) => {
    const bytes = much(size)
    const taken = value(await kept.takeIn(pieces(bytes)))
    expect([taken.size, taken.sha256]).toEqual([size, sha256Of(bytes)])
    const where = { office: 'office', caseId: 'case', sha256: taken.sha256, as: `arrival ${size}` }
    const place = { ...where, key: value(await kept.keepTaken(where, taken)) }
    await taken.forget()
    value(await kept.keepAs(place, 'second'))
    for (const one of [place, { ...place, as: 'second' }]) {
      expect(Buffer.from(value(await kept.fetch(one))).equals(bytes)).toBe(true)
      expect((await together(kept.chunks(one))).equals(bytes)).toBe(true)
    }
    expect(await kept.fetch({ ...place, key: newKey() })).toMatchObject({ ok: false })
    expect(await coming()).toEqual([])
  })

  it('is not in the file it lies in meanwhile, and what of it is changed there does not open', async () => {
    const bytes = Buffer.from('the judgment '.repeat(200_000))
    const taken = value(await kept.takeIn(pieces(bytes)))
    const [name = ''] = await coming()
    const file = join(directory, '.coming', name)
    const sealed = await readFile(file)
    expect([sealed.includes('judgment'), sealed.length]).toEqual([false, bytes.length + 29])
    await rm(file)
    sealed[1_000_000] = (sealed[1_000_000] ?? 0) ^ 1
    await writeFile(file, sealed)
    const where = { office: 'office', caseId: 'case', sha256: taken.sha256 }
    const place = { ...where, key: value(await kept.keepTaken(where, taken)) }
    expect(await kept.fetch(place)).toMatchObject({ ok: false })
    await expect(together(kept.chunks(place))).rejects.toThrow('not what was kept')
  })

  it('leaves nothing behind when it is forgotten, or breaks off', async () => {
    await (await takeIn(directory, pieces(much(3_000_000)))).forget()
    await expect(takeIn(directory, (async function* () { yield much(3_000_000); throw new Error('the line broke') })())).rejects.toThrow('broke')
    expect(await coming()).toEqual([])
  })

  it('and was left by a program that was killed goes when the next one starts, but not what another has just begun', async () => {
    await (await takeIn(directory, pieces(much(2_000_000)))).forget()
    for (const name of ['old', 'new']) await writeFile(join(directory, '.coming', name), 'x')
    await utimes(join(directory, '.coming', 'old'), new Date(0), new Date(0))
    await openKeptBytes(directory)
    expect(await coming()).toEqual(['new'])
  })

  it('is refused in words when the disk does not take it', async () => {
    await rm(directory, { recursive: true })
    await writeFile(directory, 'a file where the directory was')
    expect(await kept.takeIn(pieces(much(2_000_000)))).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
  })
})
