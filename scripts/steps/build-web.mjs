// Builds the web page when its sources changed since it was last built.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runtime, stop } from './install.mjs'

const web = join(root, 'packages', 'web')
const stamp = join(web, 'dist', '.built-from')

function digestOf(folders) {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      if (/\.(tsx?|css|html|json|svg)$/.test(name) && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  for (const file of ['index.html', 'vite.config.ts', 'package.json']) hash.update(readFileSync(join(web, file)))
  return hash.digest('hex')
}

export function buildWeb() {
  const from = digestOf([join(web, 'src'), join(root, 'packages', 'law', 'src')])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return
  console.log('Building the web page …')
  const run = spawnSync(runtime, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: web, stdio: 'inherit' })
  if (run.status !== 0) stop('The web page could not be built; the reason stands above.', 'If you changed packages/web, undo the change or mend it; else please report it.')
  writeFileSync(stamp, from)
}
