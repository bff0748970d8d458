// Runs a TypeScript file of this repository under the pinned runtime: node scripts/with-runtime.mjs FILE ARGS…
import { spawnSync } from 'node:child_process'
import { installMissing, root, runtime } from './steps/install.mjs'

installMissing()
const run = spawnSync(runtime, process.argv.slice(2), { cwd: root, stdio: 'inherit' })
process.exit(run.status ?? 1)
