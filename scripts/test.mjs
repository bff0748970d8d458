// npm test: every test, then one line that says how many passed and failed. Arguments go to vitest, to run a part.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from './steps/build-web.mjs'
import { installMissing, root, runtime } from './steps/install.mjs'

installMissing()
buildWeb()

const folder = mkdtempSync(join(tmpdir(), 'lenity-test-'))
const report = join(folder, 'report.json')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const run = spawnSync(runtime, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })

let passed = 0
let failed = 0
try {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  for (const file of testResults) {
    const of = status => file.assertionResults.filter(test => test.status === status).length
    passed += of('passed')
    failed += of('failed')
    // A file that could not be loaded has no tests to count and is a failure all the same.
    if (file.status === 'failed' && of('failed') === 0) failed += 1
  }
} catch {
  failed += 1
}
rmSync(folder, { recursive: true, force: true })
if (run.status !== 0 && failed === 0) failed = 1
if (passed === 0 && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
