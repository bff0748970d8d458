import type { Paper } from '@lenity/casefile'

/** So many words in a row of a paper are a quotation of it. */
const run = 8

/** Whether a text has words in a row of one of these papers, whatever their marks and spaces. */
export function quotesWithheld(text: string, papers: readonly Pick<Paper, 'pages'>[]): boolean {
  const said = runsOf(text)
  if (said.size === 0) return false
  return papers.some(({ pages }) => pages.some((page) => [...runsOf(page.text)].some((each) => said.has(each))))
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) => words.slice(at, at + run).join(' ')))
}
