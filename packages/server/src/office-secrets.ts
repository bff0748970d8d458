import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { done, refused, type Result } from '@lenity/casefile'

/** Where the secrets of the office keys were found, newest first, and whether the first was made just now. */
export interface OfficeSecrets {
  readonly secrets: readonly [Buffer, ...Buffer[]]
  readonly from: string
  readonly made: boolean
}

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly dataDir: string
  /** Whether the database already holds keys: then none is made, because what is there would stay closed. */
  readonly inUse: () => Promise<boolean>
}

/**
 * The secrets that open everything kept: `LENITY_KEY` (or what `LENITY_KEY_COMMAND` prints), or the file `LENITY_KEY_FILE`, or the
 * platform's place for settings, where the first start makes one. Each has 64 hexadecimal digits; of several
 * the newest comes first. Never in the data directory, so that neither a stolen disk image nor a backup of it opens anything.
 */
export async function officeSecrets({ env, dataDir, inUse }: Surroundings): Promise<Result<OfficeSecrets>> {
  if (env['LENITY_KEY']) return parse(env['LENITY_KEY'], 'LENITY_KEY')
  const command = env['LENITY_KEY_COMMAND']
  if (command !== undefined && command !== '') {
    const printed = await promisify(execFile)(command, { timeout: 60_000, shell: true }).catch((error: Error) => error)
    if (printed instanceof Error) return refused('unavailable', 'The command that prints the office key failed.', 'LENITY_KEY_COMMAND', 'Run it by hand and see what it says; then start again.')
    return parse(printed.stdout, 'what LENITY_KEY_COMMAND prints')
  }
  const file = resolve(env['LENITY_KEY_FILE'] || defaultKeyFile(env))
  if (!relative(resolve(dataDir), file).startsWith('..')) return refused('invalid', 'The office key would lie beside the papers it locks.', file, 'Keep it elsewhere: set LENITY_KEY_FILE to a place outside the data directory.')
  const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : error))
  if (there instanceof Error) return refused('unavailable', `The office key cannot be read: ${there.message}.`, file, 'Give your account the right to read it, and start again.')
  if (there !== undefined) return parse(there, file)
  if (await inUse()) return refused('unavailable', 'The office key is missing, and without it nothing that was kept can be opened.', file, 'Write the key from the recovery sheet into that file (or set LENITY_KEY), and start again. No new key was made.')
  return make(file)
}

/** The platform's place for settings, which is not its place for data. Root's is `/etc/lenity`. */
function defaultKeyFile(env: Surroundings['env']): string {
  if (process.platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Lenity Keys', 'office-key')
  if (process.getuid?.() === 0) return '/etc/lenity/office-key'
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'lenity', 'office-key')
}

function parse(text: string, from: string): Result<OfficeSecrets> {
  const digits = text.replaceAll(/^\s*#.*$/gm, '').replaceAll(/[\s,-]+/g, '').toLowerCase()
  if (!/^(?:[\da-f]{64})+$/.test(digits)) return refused('invalid', 'This is not an office key: each has 64 hexadecimal digits, with or without hyphens and line breaks.', from, 'Copy it from the recovery sheet, digit by digit, and start again.')
  const words = digits.match(/.{64}/g) ?? []
  const [newest = Buffer.alloc(0), ...earlier] = words.map((word) => Buffer.from(word, 'hex'))
  return done({ secrets: [newest, ...earlier], from, made: false })
}

/** A new one, in its place whole or not at all; of two programs that make it at once, one wins and both use that. */
async function make(file: string): Promise<Result<OfficeSecrets>> {
  const half = `${file}.${randomBytes(6).toString('hex')}.half`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(half, 'wx', 0o600)
    try {
      await handle.writeFile(`${randomBytes(32).toString('hex')}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    let made = true
    await link(half, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      made = false
    })
    const parsed = parse(await readFile(file, 'utf8'), file)
    return parsed.ok ? done({ ...parsed.value, made }) : parsed
  } catch (error) {
    return refused('unavailable', `The office key could not be written: ${error instanceof Error ? error.message : String(error)}.`, file, 'Set LENITY_KEY_FILE to a place your account may write, outside the data directory, and start again.')
  } finally {
    await rm(half, { force: true })
  }
}

/** Writes the secrets into their file anew, the newest first: whole or not at all. */
export async function keepSecrets(file: string, secrets: readonly Buffer[]): Promise<void> {
  const half = `${file}.${randomBytes(6).toString('hex')}.half`
  const handle = await open(half, 'wx', 0o600)
  try {
    await handle.writeFile(secrets.map(secret => `${secret.toString('hex')}\n`).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, file)
}

/** The sheet to print or copy by hand: with it everything can be opened again, without it nothing. */
export function recoverySheet(secret: Buffer, from: string): readonly string[] {
  const groups = secret.toString('hex').match(/.{4}/g) ?? []
  return [
    'Recovery sheet: the office key. Copy it onto paper and keep it away from this machine.',
    'Whoever has it and the data can read every case; without it nobody can, also from a backup.',
    `  ${groups.slice(0, 8).join('-')}`,
    `  ${groups.slice(8).join('-')}`,
    `The program reads it from ${from}.`,
  ]
}
