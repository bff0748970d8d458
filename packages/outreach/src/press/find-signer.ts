import type { Block } from './blocks.ts'
import type { Reading } from './reading.ts'

/** How a letter begins. */
const salutation = /^(?:to the editors?\b|(?:dear|re)\b.{0,60}[:,]?$|editors?:|sir:)/i
/** The head of a page of letters. */
const headed = /^letters?\b(?: to the editors?)?|\breaders (?:write|respond)\b/i
const nameLine = /^(?:[—–-]{1,2}\s*)?((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?:,\s.{1,60})?$/u

/**
 * Who signed the letter a place stands in: the first line below it that is a name, alone or before a calling or a town. Only for texts that are
 * letters, which begin by greeting somebody or stand under a head that says so.
 */
export function signerOf({ text, blocks, people }: Pick<Reading, 'text' | 'blocks' | 'people'>, at: number): string | undefined {
  const words = (block: Block) => text.slice(block.start, block.end)
  if (!blocks.some((block) => salutation.test(words(block))) && !blocks.slice(0, 2).some((block) => headed.test(words(block)))) return undefined
  for (const [i, block] of blocks.entries()) {
    if (block.start < at) continue
    if (salutation.test(words(block))) return undefined
    const name = block.end - block.start <= 90 ? nameLine.exec(words(block))?.[1] : undefined
    const above = blocks[i - 1]
    if (name === undefined || above === undefined || !/[.?!…”"’)]$/.test(words(above))) continue
    const known = people.all.find((one) => one.mentions.some((mention) => mention.start >= block.start && mention.end <= block.end))
    return known?.name ?? (name === name.toUpperCase() ? name.split(' ').map((part) => part.charAt(0) + part.slice(1).toLowerCase()).join(' ') : name)
  }
  return undefined
}

/** Where the letter a place stands in begins, below the last greeting before it; the start of the text where nobody is greeted. No pronoun reaches into the letter above. */
export function letterStart({ text, blocks }: Pick<Reading, 'text' | 'blocks'>, at: number): number {
  return blocks.findLast((block) => block.start < at && salutation.test(text.slice(block.start, block.end)))?.start ?? 0
}
