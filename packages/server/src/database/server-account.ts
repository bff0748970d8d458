import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, parse, resolve } from 'node:path'

/** The account the database server runs as; undefined means the account of this program. */
export interface ServerAccount {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. For root this is the account that owns `existing` (data of an earlier start) when that
 * is not root, else the system's `postgres`, else `nobody`. No account is ever created. For everyone else: their own.
 */
export async function serverAccount(existing: string): Promise<ServerAccount | undefined | 'none'> {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  const owner = await stat(existing).then((s) => s.uid, () => 0)
  const wanted = [accounts.find((a) => a.uid === owner && a.uid !== 0), accounts.find((a) => a.name === 'postgres'), accounts.find((a) => a.name === 'nobody')]
  return wanted.find((a) => a !== undefined && a.uid > 0) ?? 'none'
}

function readAccounts(): ServerAccount[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n').flatMap((line) => {
      const [name, , uid, gid] = line.split(':')
      return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
    })
  } catch {
    return []
  }
}

/** The first directory from the root down to `path` that the account may not pass through; undefined when it can reach `path`. */
export async function closedTo(account: ServerAccount | undefined, path: string): Promise<string | undefined> {
  if (account === undefined) return undefined
  const ways: string[] = []
  for (let at = resolve(path); at !== parse(at).root; at = dirname(at)) ways.unshift(at)
  for (const way of ways) {
    const s = await stat(way).catch(() => undefined)
    if (s === undefined || !s.isDirectory()) continue
    const mine = s.uid === account.uid ? 0o100 : s.gid === account.gid ? 0o010 : 0o001
    if ((s.mode & mine) === 0) return way
  }
  return undefined
}
