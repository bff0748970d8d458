import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A secret is this many random bytes; as base64url it is at least as many characters. */
const length = 32

/**
 * The secret that signs sessions: made once, readable by its owner only. It appears in its place whole or not at all; of two
 * programs that make it at once, one wins and both use that. One that is not whole is made anew, and everyone signs in again.
 */
export async function sessionSecret(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'session-secret')
  const there = await kept(path)
  if (there !== undefined && there.length >= length) return there
  const half = `${path}.${randomBytes(6).toString('hex')}.half`
  const file = await open(half, 'wx', 0o600)
  try {
    await file.writeFile(randomBytes(length).toString('base64url'))
    await file.sync()
  } finally {
    await file.close()
  }
  if (there === undefined) await link(half, path).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error }).finally(() => rm(half, { force: true }))
  else await rename(half, path)
  return readFile(path, 'utf8')
}

function kept(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
