import { resolve } from 'node:path'
import { runUpkeep } from '../server/run-upkeep.ts'
import { instantInWords } from '../show/instant-in-words.ts'
import { problemsOf, showCheck, type CheckFound } from '../show/show-check.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const verify: Verb = {
  name: 'verify',
  about: 'Check a backup, or everything this machine keeps',
  usage: '[BACKUP]',
  help: [
    'Opens every encrypted value, checks every paper against its hash, follows every chain of the audit and counts every row. Changes nothing.',
    'BACKUP is a file, or a directory whose newest backup is meant; without it what Lenity keeps on this machine is checked, while people work.',
  ],
  example: 'verify /media/disk/lenity',
  options: {},
  run: async ({ words: [path, ...more], env }) => {
    if (more.length > 0) return failed('One backup is checked at a time.', `verify ${path} ${more.join(' ')}`, 'Name one.')
    const found = await runUpkeep<CheckFound & { readonly file?: string }>({ verb: 'verify', ...(path !== undefined && { path: resolve(path) }) }, env)
    if (!found.ok) return found
    const problems = problemsOf(found.value)
    return reported({ text: showCheck(path === undefined ? 'What is kept here' : `The backup of ${instantInWords(found.value.madeAt)}`, found.value), data: found.value, exit: problems.length > 0 ? 1 : 0, problems })
  },
}
