import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of the data directory that no other installation could make anew: what sign-in encrypts is under this secret. */
const carried = ['session-secret'] as const

/** Their content in base64, to go into a backup. */
export async function programFiles(dataDir: string): Promise<Readonly<Record<string, string>>> {
  const read = await Promise.all(carried.map(async name => [name, await readFile(join(dataDir, name)).then(bytes => bytes.toString('base64'), () => undefined)] as const))
  return Object.fromEntries(read.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])))
}

/** Puts them back; a name that is not one of ours is left out. */
export async function putProgramFiles(dataDir: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  for (const name of carried) {
    const bytes = files[name]
    if (bytes !== undefined) await writeFile(join(dataDir, name), Buffer.from(bytes, 'base64'), { mode: 0o600 })
  }
}
