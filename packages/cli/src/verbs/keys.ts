import { runUpkeep } from '../server/run-upkeep.ts'
import { plural } from '../show/plural.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const keys: Verb = {
  name: 'keys',
  about: 'Change the office key while people work, or print its recovery sheet',
  usage: 'change | forget | sheet',
  help: [
    '“change” puts a new office key before the old one where it is kept, and wraps the key of every case under it; interrupted, it goes on when you run it again. Nobody has to stop.',
    '“forget” takes the old key out once nothing is under it. Keep its sheet as long as backups that were made under it.',
    '“sheet” prints the recovery sheet of the present key, to be copied onto paper.',
  ],
  example: 'keys change',
  options: {},
  run: async ({ words: [what, ...more], env }) => {
    if ((what !== 'change' && what !== 'forget' && what !== 'sheet') || more.length > 0) return failed('Say what to do with the office key.', 'keys', 'Use: keys change, keys forget or keys sheet.')
    const came = await runUpkeep<{ now?: number; before?: number; closed?: readonly string[]; forgotten?: number; sheet?: readonly string[]; from: string }>({ verb: `keys ${what}` }, env)
    if (!came.ok) return came
    const { now = 0, before = 0, closed = [], forgotten = 0, sheet = [], from } = came.value
    if (what === 'forget') return reported({ text: forgotten === 0 ? 'There is no old key to forget.' : indent(`${forgotten === 1 ? 'The old key is' : `${forgotten} old keys are`} taken out of ${from}. Keep the old recovery sheet as long as backups made under it.`, ''), data: came.value })
    const done = what === 'change' ? [indent(`${now + before === 0 ? 'There was nothing to wrap anew' : `${plural(now, 'key of a case or request is', 'keys of cases and requests are')} now under the new key${before > 0 ? `; ${before} were already` : ''}`}. The old key stays beside it until “keys forget”.`, ''), ''] : []
    return reported({
      text: [...done, ...sheet].join('\n'),
      data: what === 'sheet' ? came.value : { now, before, closed, from },
      exit: closed.length > 0 ? 1 : 0,
      problems: closed.map((id) => ({ what: 'The key of a case opens under none of the keys that were given; it stays as it was.', where: `case ${id}`, next: 'Find the office key it is under, put it beside the others, and run this again.' })),
    })
  },
}
