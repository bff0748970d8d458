import { randomUUID } from 'node:crypto'
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { closedTo, serverAccount, type ServerAccount } from './server-account.ts'

/** Where the database's files go, and the account that must be able to reach them. */
export interface Place {
  /** Holds the data directory and the log; belongs to the account. */
  readonly home: string
  /** Where programs may be copied to. */
  readonly copies: string
  readonly account: ServerAccount | undefined
  readonly notices: readonly string[]
}

/** Where root's databases go when the data directory itself cannot be reached by the server's account. */
const rootsPlace = '/var/lib/lenity'

/**
 * `dataDir/database`. For root with a data directory that the server's account cannot reach, such as one under `/root`, a
 * directory of its own under `/var/lib/lenity/databases`, remembered in `dataDir/database-place` and said in a notice.
 */
export async function placeCluster(dataDir: string): Promise<Result<Place>> {
  const made = await makeDirectory(dataDir, 0o700)
  if (!made.ok) return made
  const inside = join(dataDir, 'database')
  const outside = (await readFile(join(dataDir, 'database-place'), 'utf8').catch(() => '')).trim()
  const account = await serverAccount(outside || inside)
  if (account === 'none') return refused('unavailable', 'PostgreSQL does not run as root, and this computer has no account `postgres` or `nobody` to run it as.', '/etc/passwd', 'Start Lenity as an ordinary user, or add an account named postgres.')
  if (account === undefined) {
    const ready = await makeDirectory(inside, 0o700)
    return ready.ok ? done({ home: inside, copies: dataDir, account, notices: [] }) : ready
  }
  if (outside === '' && (await closedTo(account, dataDir)) === dataDir) await chmod(dataDir, 0o711)
  const shut = await closedTo(account, dataDir)
  if (outside === '' && shut === undefined) return own({ home: inside, copies: dataDir, account, notices: [] })
  const home = outside || join(rootsPlace, 'databases', randomUUID())
  for (const way of [rootsPlace, join(rootsPlace, 'databases')]) {
    const ready = await makeDirectory(way, 0o711)
    if (!ready.ok) return ready
  }
  const barred = await closedTo(account, rootsPlace)
  if (barred !== undefined) return refused('unavailable', `The account ${account.name}, which runs the database, may not enter ${barred}.`, dataDir, `Allow it to pass (chmod o+x ${barred}), set LENITY_DATA_DIR to a directory every account can enter, or start Lenity as an ordinary user.`)
  await writeFile(join(dataDir, 'database-place'), `${home}\n`, { mode: 0o600 })
  const notice = `${shut ?? dataDir} is closed to the account ${account.name}, which runs the database; the database's files are in ${home}.`
  return own({ home, copies: rootsPlace, account, notices: [notice] })
}

async function own(place: Place & { account: ServerAccount }): Promise<Result<Place>> {
  const ready = await makeDirectory(place.home, 0o700)
  if (!ready.ok) return ready
  await chown(place.home, place.account.uid, place.account.gid)
  return done(place)
}

async function makeDirectory(path: string, mode: number): Promise<Result<true>> {
  try {
    await mkdir(path, { recursive: true, mode })
    return done(true)
  } catch (error) {
    return refused('unavailable', `The data directory cannot be made: ${(error as Error).message}.`, path, 'Give your account the right to write there, free some space, or set LENITY_DATA_DIR to another directory.')
  }
}
