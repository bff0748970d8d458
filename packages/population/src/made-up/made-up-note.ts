import type { CivilDate } from '@lenity/law'
import { madeUpColumns } from './made-up-columns.ts'
import { mostServed } from './shares.ts'

/** How a file was made; the same gives the same bytes. */
export interface MadeUp {
  readonly count: number
  readonly seed: string
  readonly missing: number
  readonly on: CivilDate
}

/** The published figures are of people in prison on this day, or near it. */
export const earliestMadeUp: CivilDate = '2024-01-31'
/** Numbers of seven digits are made up for people. */
export const mostMadeUp = 5_000_000

/** What goes with a made-up file: that it is one, how it was made, and what each column follows. In Markdown. */
export function madeUpNote({ count, seed, missing, on }: MadeUp): string {
  const sources = [...new Map(madeUpColumns.flatMap(({ after }) => after).map((one) => [one.link, one])).values()]
  const numberOf = new Map(sources.map(({ link }, i) => [link, i + 1]))
  return [
    '# Made-up people', '',
    'Nobody in this file lives or lived. It is for teaching, trying out and measuring, and says nothing of anybody. No court, prison or office has these numbers.', '',
    `${count.toLocaleString('en')} people in federal prison on ${on}, made by \`lenity make-people\` from the seed “${seed}”${missing > 0 ? `, ${String(Math.round(missing * 1000) / 10)} of a hundred cells left blank` : ''}. The same gives the same bytes on any machine.`, '',
    `Each column follows the published figures named beside it, taken to hold on that day. Columns depend on each other only where that is published or the law must have it, which is said: real people are less independent than these. Nobody has served more than ${String(mostServed * 100)} percent of the term. Where no figure was read, values are spread evenly, the same for all, or left blank.`, '',
    '| column | after | besides |', '|---|---|---|',
    ...madeUpColumns.map(({ heading, after, besides }) => `| ${heading} | ${after.length === 0 ? '—' : [...new Set(after.map(({ link }) => numberOf.get(link)))].join(', ')} | ${besides} |`), '',
    '## Figures', '',
    ...sources.flatMap(({ source, of, link, words, ...more }, i) => [`${String(i + 1)}. ${source}; ${of}. <${link}>${'secondHand' in more && more.secondHand !== undefined ? ` Read at second hand: ${more.secondHand}.` : ''}`, ...words.map((word) => `   > ${word.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`), '']),
  ].join('\n')
}
