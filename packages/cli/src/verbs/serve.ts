import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { failed, reported, type Outcome, type Verb } from '../verb.ts'

const start = fileURLToPath(new URL('../../../../scripts/start.mjs', import.meta.url))

export const serve: Verb = {
  name: 'serve',
  about: 'Start Lenity: the same as npm start',
  usage: '',
  help: ['Runs until it is stopped with Ctrl-C. Prints the address to open and how to sign in the first time.', 'LENITY_PORT, LENITY_DATA_DIR and LENITY_DATABASE_URL are read from the environment.'],
  example: 'serve',
  options: {},
  run: async ({ words, env }) => {
    if (words.length > 0) return failed(`“serve” takes no words; it was given “${words[0]}”.`, 'serve', 'Set LENITY_PORT to choose the port.')
    const server = spawn(process.execPath, [start], { stdio: 'inherit', env })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { server.kill(signal) })
    const stop = (): void => { server.kill('SIGTERM') }
    process.once('disconnect', stop)
    const ended = new Promise<Outcome>((resolve) => {
      server.on('error', (error) => resolve(failed(`Lenity could not be started (${error.message}).`, start, 'Run npm start and read what it says.')))
      server.on('exit', (code, signal) => resolve(reported({ text: '', data: { stopped: true }, exit: signal ? 1 : (code ?? 1) })))
    })
    // Listening keeps the channel, and so this process, alive.
    return ended.finally(() => process.off('disconnect', stop))
  },
}
