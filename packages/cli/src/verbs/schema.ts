import { caseFactsSchema } from '@lenity/law/schema'
import { failed, reported, type Verb } from '../verb.ts'

export const schema: Verb = {
  name: 'schema',
  about: 'The JSON Schema of the facts the law is asked about',
  usage: '[--json]',
  help: [
    'Prints a JSON Schema (draft 2020-12) of the type CaseFacts: every fact with its name, its unit and',
    'the kinds of paper that hold it. A fact is { "is": "known", "value": … }, { "is": "unknown" } or',
    '{ "is": "rival", "readings": […] }; a list says besides whether it is known to be complete.',
  ],
  example: 'schema > case-facts.schema.json',
  options: {},
  run: async ({ words }) => {
    if (words.length > 0) return failed(`“schema” takes no ${words.join(' ')}.`, 'the words after schema', 'Run “schema” alone.')
    const data = caseFactsSchema()
    return reported({ text: JSON.stringify(data, undefined, 2), data })
  },
}
