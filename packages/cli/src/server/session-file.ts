import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, platform } from 'node:os'
import { dirname, join } from 'node:path'

/** Who is signed in where, from the command line. */
export interface Session {
  readonly url: string
  readonly token: string
  readonly email?: string
}

/** Where the session is kept: the user's configuration directory, readable by the user alone. */
function sessionFile(env: NodeJS.ProcessEnv): string {
  const home = env['HOME'] ?? homedir()
  const base = env['XDG_CONFIG_HOME'] || (platform() === 'darwin' ? join(home, 'Library', 'Application Support') : platform() === 'win32' ? (env['APPDATA'] ?? join(home, 'AppData', 'Roaming')) : join(home, '.config'))
  return join(base, 'lenity', 'session.json')
}

/** The kept session, or undefined when there is none that can be read. */
export async function readSession(env: NodeJS.ProcessEnv): Promise<Session | undefined> {
  try {
    const kept = JSON.parse(await readFile(sessionFile(env), 'utf8')) as Partial<Session>
    return typeof kept.url === 'string' && typeof kept.token === 'string' ? { url: kept.url, token: kept.token, ...(typeof kept.email === 'string' && { email: kept.email }) } : undefined
  } catch {
    return undefined
  }
}

export async function keepSession(env: NodeJS.ProcessEnv, session: Session): Promise<string> {
  const file = sessionFile(env)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, `${JSON.stringify(session, undefined, 2)}\n`, { mode: 0o600 })
  await chmod(fresh, 0o600)
  await rename(fresh, file)
  return file
}

export async function forgetSession(env: NodeJS.ProcessEnv): Promise<void> {
  await rm(sessionFile(env), { force: true })
}
