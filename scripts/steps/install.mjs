// Brings the dependencies that the lock file names, the pinned Node runtime among them, when they are not there yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'node_modules', '.lenity-installed')

/** The pinned Node, which runs everything after this. */
export const runtime = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** What Node compiled is kept beside the dependencies, so that the next process starts in half the time. Where it cannot be written, nothing is kept. */
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')

export function installMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Lenity needs Node 20.19 or later to start; this is ${process.versions.node}.`, 'Install a newer Node and run the same command again.')
  }
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(runtime)) return
  console.log('Installing what is missing (once; about a minute) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  const run = npm ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' }) : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0 || !existsSync(runtime)) {
    stop('The dependencies could not be installed; npm says why above.', 'Check the network and free disk space, then run the same command again.')
  }
  writeFileSync(stamp, wanted)
}

export function stop(what, next) {
  console.error(`${what}\n${next}`)
  process.exit(1)
}
