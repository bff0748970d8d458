import { coverage } from '../law-functions.ts'
import { failed, reported, type Verb } from '../verb.ts'

export const law: Verb = {
  name: 'law',
  about: 'What of the law is encoded, by guideline, statute and edition',
  usage: 'coverage [--json]',
  help: ['coverage   every guideline and statute by edition: verified, encoded or not encoded'],
  example: 'law coverage',
  options: {},
  run: async ({ words }) => {
    const [what] = words
    if (what !== 'coverage') return failed(what === undefined ? 'What of the law?' : `“law” does not know “${what}”.`, 'law coverage', 'Use: law coverage.')
    if (coverage === undefined) return failed('The coverage of the law is not in this build.', 'the law', 'Update Lenity and try again.')
    const found = coverage()
    return reported({ text: JSON.stringify(found, undefined, 2), data: found })
  },
}
