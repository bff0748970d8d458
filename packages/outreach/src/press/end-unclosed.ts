import type { Block } from './blocks.ts'
import type { Quotation } from './quotation-marks.ts'

const said = '(?:said|says|told|tells|added|asked|asks|wrote|writes|replied|recalled|explained)'
const attribution = new RegExp(`[,?!.]\\s+(?=(?:(?:he|she|they|I|(?:\\p{Lu}[\\p{L}.’'-]+\\s?){1,3})\\s${said}|${said}\\s(?:he|she|\\p{Lu}[\\p{L}’'-]+))\\b[^“”"]*$)`, 'u')

/**
 * A quotation that nothing closes ends where its paragraph says who spoke, so that the words of the writer are not taken for words said:
 * `“She heard all of it, he said.`
 */
export function endUnclosed(text: string, blocks: readonly Block[], quotation: Quotation): Quotation {
  const block = blocks.find(({ start, end }) => start <= quotation.end && quotation.end <= end)
  if (!quotation.unclosed || block === undefined || quotation.end < block.end - 1) return quotation
  const from = Math.max(block.start, quotation.start)
  const match = attribution.exec(text.slice(from, quotation.end))
  if (match === null) return quotation
  const end = from + match.index + 1
  return { ...quotation, end, inner: quotation.inner.filter((one) => one.end < end) }
}
