// npm start: install, build, then the server under the pinned runtime. Ends when the server ends, and ends it when npm is gone.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWeb } from './steps/build-web.mjs'
import { installMissing, root, runtime } from './steps/install.mjs'
import { whenParentIsGone } from './steps/watch-parent.mjs'

installMissing()
// A process that only works shows nothing.
if (!process.env['LENITY_ONLY_WORK']) buildWeb()

// The channel to the server closes when this process dies, however it dies; the server then stops by itself.
const server = spawn(runtime, [join(root, 'packages', 'server', 'src', 'main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal === 'SIGINT' && process.stdin.isTTY ? undefined : server.kill(signal))
}
whenParentIsGone(() => server.kill('SIGTERM'))
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
