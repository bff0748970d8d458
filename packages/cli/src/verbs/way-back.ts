import { runUpkeep } from '../server/run-upkeep.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const wayBack: Verb = {
  name: 'way-back',
  about: 'Make a one-time link for someone who lost all that signs them in, where no two people of the office can',
  usage: 'EMAIL',
  help: ['The link works once, within a day, and lets the person choose a new password; their second step, passkeys, tokens and sessions end with it. That it was made is shown to them and kept.'],
  example: 'way-back ruth@example.org',
  options: {},
  run: async ({ words: [email, ...more], env }) => {
    if (email === undefined || more.length > 0) return failed('Say whose account it is.', 'way-back', 'Name the address they sign in with.')
    const came = await runUpkeep<{ name: string; link: string }>({ verb: 'way back', email }, env)
    return came.ok ? reported({ text: `${came.value.name} can choose a new password here, once, within a day:\n\n  ${came.value.link}`, data: came.value }) : came
  },
}
