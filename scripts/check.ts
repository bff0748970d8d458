// npm run check: lint, types, boundaries, dead code, the links of the documents. One line each, then what failed.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const projects = globSync('{,packages/*/,examples/,bench/,soak/}tsconfig*.json').filter(file => file !== 'tsconfig.base.json').sort()
const checks: [string, string[]][] = [
  ['lint', [bin('oxlint')]],
  ...projects.map((project): [string, string[]] => [`types ${project}`, [bin('tsc'), '-p', project]]),
  ['boundaries', [join(root, 'scripts', 'check-boundaries.ts')]],
  ['dead code', [bin('knip')]],
  ['links of the documents', [join(root, 'scripts', 'check-links.ts')]],
]

const failures: string[] = []
for (const [name, args] of checks) {
  const began = performance.now()
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (run.status !== 0) failures.push(`${name}\n${run.stdout}${run.stderr}`)
}
for (const failure of failures) console.error(`\n${failure}`)
process.exit(failures.length === 0 ? 0 : 1)
