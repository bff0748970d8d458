import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The passwords of the embedded server's users. */
export interface Passwords {
  readonly admin: string
  readonly owner: string
  readonly app: string
}

/**
 * The passwords kept in `database-passwords.json` in the data directory, mode 0600, made at random the first time. Undefined
 * when the file is not what was written, or is not there and may not be made because a database already has its passwords.
 */
export async function keptPasswords(dataDir: string, { mayMake }: { mayMake: boolean }): Promise<Passwords | undefined> {
  const file = join(dataDir, 'database-passwords.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text !== undefined) return parse(text)
  if (!mayMake) return undefined
  const fresh: Passwords = { admin: secret(), owner: secret(), app: secret() }
  const handle = await open(`${file}.half`, 'w', 0o600)
  await handle.writeFile(`${JSON.stringify(fresh, null, 2)}\n`)
  await handle.sync()
  await handle.close()
  await rename(`${file}.half`, file)
  if (process.platform !== 'win32') {
    const directory = await open(dirname(file), 'r')
    await directory.sync()
    await directory.close()
  }
  return fresh
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}

function parse(text: string): Passwords | undefined {
  try {
    const { admin, owner, app } = JSON.parse(text) as Partial<Passwords>
    return typeof admin === 'string' && typeof owner === 'string' && typeof app === 'string' ? { admin, owner, app } : undefined
  } catch {
    return undefined
  }
}
