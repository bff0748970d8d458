import { alignTable } from './show/align-table.ts'
import type { Verb } from './verb.ts'

export function helpForAll(verbs: readonly Verb[]): string {
  return [
    'Lenity reads the papers of someone serving a sentence and says what the law would do today.',
    '',
    alignTable(verbs.map((verb) => [`  ${verb.name}`, verb.about])),
    '',
    'Each takes --json, and --help with an example:',
    '  npm run --silent lenity -- read --help',
  ].join('\n')
}

export function helpFor(verb: Verb): string {
  return [
    verb.about,
    '',
    `  npm run --silent lenity -- ${verb.name} ${verb.usage}`,
    '',
    ...verb.help.map((line) => (line === '' ? '' : `  ${line}`)),
    ...(verb.help.includes('') ? [] : ['']),
    '    --json   print the result as JSON, for a program to read',
    '',
    'Example:',
    `  npm run --silent lenity -- ${verb.example}`,
  ].join('\n')
}
