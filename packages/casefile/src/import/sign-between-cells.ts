/** The signs that can part the cells of a table, and what several of them are called. */
export const signsBetweenCells = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const
export type SignBetweenCells = keyof typeof signsBetweenCells

/** What parts the cells: of the signs that can, the one that parts the first lines into most cells, outside quotation marks. */
export function signBetweenCells(text: string): SignBetweenCells {
  const head = text.slice(0, 20_000).replaceAll(/"(?:[^"]|"")*"?/g, 'x').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, 10)
  const counts = (Object.keys(signsBetweenCells) as SignBetweenCells[]).map((sign) => ({ sign, in: head.map((line) => line.split(sign).length - 1) }))
  const best = counts.map(({ sign, in: [first = 0, ...more] }) => ({ sign, first, even: more.filter((count) => count === first).length })).filter(({ first }) => first > 0).toSorted((one, other) => other.even - one.even || other.first - one.first)
  return best[0]?.sign ?? ','
}
