import { parseCivilDate } from '@lenity/law'
import { blockSlots } from './block-slots.table.ts'
import { readCondition, type Condition } from './condition.ts'
import type { BlockLaw, OfficeBlock } from './office-voice.ts'
import { placeNamed, places, placesInPapers } from './places.table.ts'
import { statedByWords } from './stated-by-words.ts'
import { readTemplate, slotsOf, wordsOfTemplate, type Template, type TextFault } from './template.ts'

/** A block as it is placed: its paragraphs, each a sentence after another. */
export interface ReadBlock {
  readonly paragraphs: readonly (readonly Template[])[]
  readonly condition: Condition
}

export type BlockField = 'name' | 'place' | 'text' | 'where' | 'law'
export type CheckedBlock = { readonly ok: true; readonly block: ReadBlock } | { readonly ok: false; readonly in: BlockField; readonly fault: TextFault }

export const longestBlock = 3_000
const longestName = 80

/** Whether a block can stand in every case it is meant for: it is placed, its condition and its slots can be read, and its words state nothing, but for law that it cites. */
export function checkBlock(block: OfficeBlock): CheckedBlock {
  if (block.name.trim() === '' || block.name.length > longestName || /[\n#]/.test(block.name)) return wrong('name', 'A block needs a name of one line.', `Give it one of up to ${String(longestName)} characters: notes to counsel name it.`)
  if (placeNamed(block.place) === undefined) return wrong('place', `There is no place “${block.place}”.`, `There are: ${Object.keys({ ...places, ...placesInPapers }).join('; ')}.`)
  if (block.text.trim() === '') return wrong('text', 'The block has no words.', 'Write it, or take it out.')
  if (block.text.length > longestBlock) return wrong('text', `The block is longer than ${String(longestBlock)} characters.`, 'Part it into two.', longestBlock)
  const condition = readCondition(block.where)
  if (!condition.ok) return { ok: false, in: 'where', fault: condition.fault }
  const law = block.law === undefined ? undefined : faultOfLaw(block.law)
  if (law !== undefined) return wrong('law', law.what, law.next)
  const allowed = block.law === undefined ? '' : `${block.law.cite} ${block.law.quote}`
  const paragraphs: Template[][] = []
  let from = 0
  for (const paragraph of block.text.split(/\n\s*\n/)) {
    const start = block.text.indexOf(paragraph, from)
    from = start + paragraph.length
    const read = readTemplate(paragraph)
    if (!read.ok) return { ok: false, in: 'text', fault: { ...read.fault, at: start + read.fault.at } }
    const unknown = slotsOf(read.template).find(({ name }) => !Object.hasOwn(blockSlots, name))
    if (unknown !== undefined) return wrong('text', `There is no slot [${unknown.name}].`, `There are: ${Object.keys(blockSlots).map((name) => `[${name}]`).join(', ')}.`, start + unknown.at)
    const words = wordsOfTemplate(read.template)
    const stated = statedByWords(words, allowed)
    if (stated !== undefined) return wrong('text', stated.what, stated.next, start + Math.max(0, paragraph.indexOf(words.slice(stated.at).split(/[^\p{L}\p{N}§]/u)[0] ?? '')))
    if (paragraph.trim() !== '') paragraphs.push([...sentencesIn(read.template)])
  }
  return { ok: true, block: { paragraphs, condition: condition.condition } }
}

function wrong(field: BlockField, what: string, next: string, at = 0): CheckedBlock {
  return { ok: false, in: field, fault: { at, what, next } }
}

const mostWords = 40

function faultOfLaw({ cite, link, quote, readOn }: BlockLaw): { readonly what: string; readonly next: string } | undefined {
  if (cite.trim() === '' || cite.length > 200) return { what: 'The law has no citation.', next: 'Give it as it is cited: 28 CFR 1.1.' }
  if (!/^https:\/\/\S+$/.test(link) || link.length > 2_000) return { what: 'The law has no address where it can be read.', next: 'Give the address, beginning with https://.' }
  const words = quote.trim().split(/\s+/).length
  if (quote.trim() === '' || words > mostWords) return { what: quote.trim() === '' ? 'The law is not quoted.' : `The quotation has ${String(words)} words.`, next: `Give the words that say it, at most ${String(mostWords)}.` }
  return parseCivilDate(readOn) === undefined ? { what: 'It is not said when the law was read.', next: 'Give the day, as 2026-11-23.' } : undefined
}

/** A template sentence by sentence, parted where words end one; never within an optional passage. */
function sentencesIn(template: Template): readonly Template[] {
  const sentences: Template[] = []
  let now: Template[number][] = []
  for (const passage of template) {
    if (passage.optional) {
      now.push(passage)
      continue
    }
    let pieces: (typeof passage.pieces)[number][] = []
    const flush = () => {
      if (pieces.length > 0) now.push({ optional: false, pieces })
      pieces = []
    }
    for (const piece of passage.pieces) {
      if (piece.is === 'slot') {
        pieces.push(piece)
        continue
      }
      const parts = piece.text.split(/(?<=[.!?]["”’)]?)\s+/)
      for (const [index, text] of parts.entries()) {
        if (text !== '') pieces.push({ is: 'words', text })
        if (index === parts.length - 1) continue
        flush()
        if (now.length > 0) sentences.push(now)
        now = []
      }
    }
    flush()
  }
  return now.length > 0 ? [...sentences, now] : sentences
}
