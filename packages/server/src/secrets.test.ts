import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sessionSecret } from './secrets.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lenity-secret-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

describe('the secret that signs sessions', () => {
  it('is made once, for its owner alone, and stays', async () => {
    const secret = await sessionSecret(dataDir)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect((await stat(join(dataDir, 'session-secret'))).mode & 0o777).toBe(0o600)
    expect(await sessionSecret(dataDir)).toBe(secret)
    expect(await readdir(dataDir)).toEqual(['session-secret'])
  })

  it('is the same for programs that make it at once', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => sessionSecret(dataDir)))
    expect(new Set(secrets).size).toBe(1)
  })

  it.each(['', 'short'])('that was not written whole (%j) is made anew and never used', async broken => {
    await writeFile(join(dataDir, 'session-secret'), broken)
    const secret = await sessionSecret(dataDir)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(await sessionSecret(dataDir)).toBe(secret)
  })
})
