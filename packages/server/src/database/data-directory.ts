import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly root: boolean
}

/**
 * Where the program keeps its data: `LENITY_DATA_DIR` when set, else the platform's place for it. Root's is `/var/lib/lenity`,
 * because the database server does not run as root and could not reach root's home.
 */
export function dataDirectory(around: Surroundings = here()): string {
  const { env, platform, home } = around
  if (env['LENITY_DATA_DIR']) return resolve(env['LENITY_DATA_DIR'])
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Lenity')
  if (around.root) return '/var/lib/lenity'
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Lenity')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'lenity')
}

function here(): Surroundings {
  return { env: process.env, platform: process.platform, home: homedir(), root: process.getuid?.() === 0 }
}
