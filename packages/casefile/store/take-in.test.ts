import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newKey } from './keys/cipher.ts'
import { openKeptBytes, sha256Of } from './kept-bytes.ts'
import { takeIn } from './take-in.ts'
import { value } from './things-to-test.ts'

let directory: string
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), 'lenity-take-')) })
afterEach(() => rm(directory, { recursive: true, force: true }))

/** Bytes that are unlike one another, in pieces of some size. */
async function* pieces(bytes: Uint8Array, length = 70_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
const much = (size: number) => new Uint8Array(size).map((_, i) => (i * 7 + (i >> 8)) % 256)

async function together(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of chunks) parts.push(part)
  return Buffer.concat(parts)
}

describe('what comes', () => {
  it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_500_000])('is had again as it came, with its hash: %i bytes', async (size) => {
    const bytes = much(size)
    const taken = await takeIn(directory, pieces(bytes))
    expect([taken.size, taken.sha256]).toEqual([size, sha256Of(bytes)])
    for (let twice = 0; twice < 2; twice++) expect((await together(taken.chunks())).equals(bytes)).toBe(true)
    await taken.forget()
  })

  it('leaves nothing behind: not when it is forgotten, not when it breaks off, and on this system no name while it is there', async () => {
    const taken = await takeIn(directory, pieces(much(3_000_000)))
    if (process.platform !== 'win32') expect(await readdir(join(directory, '.coming'))).toEqual([])
    await taken.forget()
    await expect(takeIn(directory, (async function* () { yield much(3_000_000); throw new Error('the line broke') })())).rejects.toThrow('broke')
    expect(await readdir(join(directory, '.coming'))).toEqual([])
  })

  it('and what was left by a program that was killed goes when the next one starts, but not what another has just begun', async () => {
    await takeIn(directory, pieces(much(2_000_000))).then(({ forget }) => forget())
    for (const name of ['old', 'new']) await writeFile(join(directory, '.coming', name), 'x')
    await utimes(join(directory, '.coming', 'old'), new Date(0), new Date(0))
    await openKeptBytes(directory)
    expect(await readdir(join(directory, '.coming'))).toEqual(['new'])
  })

  it('is kept like a file that was given at once, and opens as such', async () => {
    const kept = await openKeptBytes(directory)
    for (const size of [10, 2_500_000]) {
      const bytes = much(size)
      const taken = value(await kept.takeIn(pieces(bytes)))
      const place = { office: 'office', caseId: 'case', sha256: taken.sha256, key: newKey(), as: `arrival ${size}` }
      value(await kept.keepTaken(place, taken))
      await taken.forget()
      expect(Buffer.from(value(await kept.fetch(place))).equals(bytes)).toBe(true)
      expect((await together(kept.chunks(place))).equals(bytes)).toBe(true)
      expect(await kept.fetch({ ...place, key: newKey() })).toMatchObject({ ok: false })
    }
  })

  it('is refused in words when the disk does not take it', async () => {
    const kept = await openKeptBytes(join(directory, 'papers'))
    await rm(join(directory, 'papers'), { recursive: true })
    await writeFile(join(directory, 'papers'), 'a file where the directory was')
    expect(await kept.takeIn(pieces(much(2_000_000)))).toMatchObject({ ok: false, problem: { kind: 'unavailable' } })
  })
})
