import { alignTable } from './show/align-table.ts'
import { pageWidth } from './show/page-width.ts'
import { indent } from './show/wrap.ts'
import type { Verb } from './verb.ts'

export function helpForAll(verbs: readonly Verb[]): string {
  return [
    indent('Lenity reads the papers of someone serving a sentence and says what the law would do today.', ''),
    '',
    alignTable(verbs.map((verb) => [`  ${verb.name}`, verb.about])),
    '',
    'Each takes --json, and --help with an example:',
    '  npm run --silent lenity -- read --help',
  ].join('\n')
}

export function helpFor(verb: Verb): string {
  return [
    indent(verb.about, ''),
    '',
    command(`${verb.name} ${verb.usage}`),
    '',
    ...layOut(verb.help),
    ...(verb.help.includes('') ? [] : ['']),
    `    ${'--json'.padEnd(optionWidth(verb))}print the result as JSON, for a program to read`,
    '',
    'Example:',
    command(verb.example).replaceAll('\n', ' \\\n'),
  ].join('\n')
}

function command(words: string): string {
  return indent(`npm run --silent lenity -- ${words}`, '  ', { hang: '      ', width: pageWidth - 2 })
}

/** How far the options of a verb stand from what they mean. */
function optionWidth({ help }: Verb): number {
  return Math.max('--json   '.length, ...help.map((line) => (/^ {2}(-\S*(?: \S+)* {2,})/.exec(line)?.[1] ?? '').length))
}

/** Sentences run on as a paragraph; a word and, two spaces after it, what it means is set with the meaning hanging; what begins with four spaces stays as it is. */
function layOut(lines: readonly string[]): readonly string[] {
  const laid: string[] = []
  let paragraph: string[] = []
  const end = () => {
    if (paragraph.length > 0) laid.push(indent(paragraph.join(' '), '  '))
    paragraph = []
  }
  for (const line of lines) {
    const column = /^( {0,2}\S(?:\S| (?! ))*? {2,})(\S.*)$/.exec(line)
    if (column === null && line !== '' && !line.startsWith('    ')) {
      paragraph.push(line)
      continue
    }
    end()
    const [, head = '', meaning = ''] = column ?? []
    laid.push(column === null ? (line === '' ? '' : `  ${line.slice(2)}`) : indent(meaning, `  ${head}`, { hang: ' '.repeat(head.length + 2) }))
  }
  end()
  return laid
}
