import type { CivilDate } from '@lenity/law'
import { madeUpColumns } from './made-up-columns.ts'
import type { Published } from './published.table.ts'
import { mostServed } from './shares.ts'

/** How a file was made; the same gives the same bytes. */
export interface MadeUp {
  readonly count: number
  readonly seed: string
  readonly missing: number
  readonly on: CivilDate
}

/** What goes with a made-up file, as plain data: that it is one, how it was made, and what each column follows. */
export interface MadeUpTold extends MadeUp {
  /** Sentences, in order. */
  readonly says: readonly string[]
  /** For each column the numbers of the figures it follows, from 1; none where none was read. */
  readonly columns: readonly { readonly heading: string; readonly after: readonly number[]; readonly besides: string }[]
  readonly figures: readonly Published[]
}

/** The published figures are of people in prison on this day, or near it. */
export const earliestMadeUp: CivilDate = '2024-01-31'
/** Numbers of seven digits are made up for people. */
export const mostMadeUp = 5_000_000

/** Whether a file is of made-up people, by the headings that stand first in each that was made here. */
export function isMadeUp(headings: readonly string[]): boolean {
  return madeUpColumns.slice(0, 2).every(({ heading }, at) => headings[at] === heading)
}

/** What is to be known of a made-up file. */
export function tellMadeUp(made: MadeUp): MadeUpTold {
  const { count, seed, missing, on } = made
  const figures = [...new Map(madeUpColumns.flatMap(({ after }) => after).map((one) => [one.link, one])).values()]
  const numberOf = new Map(figures.map(({ link }, i) => [link, i + 1]))
  return {
    ...made, figures,
    says: [
      'Nobody in this file lives or lived. It is for teaching, trying out and measuring, and says nothing of anybody. No court, prison or office has these numbers.',
      `${count.toLocaleString('en')} people in federal prison on ${on}, made by \`lenity make-people\` from the seed “${seed}”${missing > 0 ? `, ${String(Math.round(missing * 1000) / 10)} of a hundred cells left blank` : ''}. The same gives the same bytes on any machine.`,
      `Each column follows the published figures named beside it, taken to hold on that day. Columns depend on each other only where that is published or the law must have it, which is said: real people are less independent than these. Nobody has served more than ${String(mostServed * 100)} percent of the term. Where no figure was read, values are spread evenly, the same for all, or left blank.`,
    ],
    columns: madeUpColumns.map(({ heading, after, besides }) => ({ heading, besides, after: [...new Set(after.flatMap(({ link }) => numberOf.get(link) ?? []))] })),
  }
}

/** The same in Markdown. */
export function madeUpNote(made: MadeUp): string {
  const { says, columns, figures } = tellMadeUp(made)
  return [
    '# Made-up people', '',
    ...says.flatMap((one) => [one, '']),
    '| column | after | besides |', '|---|---|---|',
    ...columns.map(({ heading, after, besides }) => `| ${heading} | ${after.length === 0 ? '—' : after.join(', ')} | ${besides} |`), '',
    '## Figures', '',
    ...figures.flatMap(({ source, of, link, words, secondHand }, i) => [`${String(i + 1)}. ${source}; ${of}. <${link}>${secondHand === undefined ? '' : ` Read at second hand: ${secondHand}.`}`, ...words.map((word) => `   > ${word.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`), '']),
  ].join('\n')
}
