// npm run --silent lenity -- VERB …: the command line under the pinned runtime, in the folder the command was given in.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installMissing, root, runtime } from './steps/install.mjs'
import { whenParentIsGone } from './steps/watch-parent.mjs'

installMissing()
const run = spawn(runtime, [join(root, 'packages', 'cli', 'src', 'main.ts'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  // By the channel a verb that keeps running learns that this process is gone, however it ended.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal === 'SIGINT' && process.stdin.isTTY ? undefined : run.kill(signal))
}
whenParentIsGone(() => run.kill('SIGTERM'))
run.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
