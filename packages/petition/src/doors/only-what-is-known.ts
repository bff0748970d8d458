import type { Desk } from '../compose/desk.ts'
import type { Block, Cell, Section } from '../packet.ts'
import type { Sentence } from '../sentence.ts'
import { isSentences } from '../walk-sentences.ts'

/** Sections without what is still open: that is asked of counsel in a note, not said to whom the paper goes. What is then empty is left out. */
export function onlyWhatIsKnown(desk: Desk, sections: readonly (Section | undefined)[]): readonly Section[] {
  return sections.flatMap((section): readonly Section[] => {
    const blocks = section?.blocks.flatMap((block) => knownOf(desk, block)) ?? []
    return section === undefined || blocks.length === 0 ? [] : [{ ...section, blocks }]
  })
}

/** The promises of a release plan, each said once: without the table that lays them out again, and without words written for another paper. */
export function promisesAlone(section: Section): Section {
  return { ...section, blocks: section.blocks.filter(({ is }) => is === 'paragraph') }
}

function knownOf(desk: Desk, block: Block): readonly Block[] {
  const keep = (sentences: readonly Sentence[]) => sentences.filter((sentence) => {
    if (sentence.basis.is !== 'open question') return true
    desk.note(`Left open, and left out: ${sentence.text}`)
    return false
  })
  switch (block.is) {
    case 'paragraph': return full(keep(block.sentences), (sentences) => ({ ...block, sentences }))
    case 'list': return full(block.items.map(keep).filter((item) => item.length > 0), (items) => ({ ...block, items }))
    case 'reasons': return full(block.items.map((item) => ({ ...item, sentences: keep(item.sentences) })).filter(({ sentences }) => sentences.length > 0), (items) => ({ ...block, items }))
    case 'table': return full(block.rows.map((row) => row.map((cell): Cell => (isSentences(cell) ? keep(cell) : cell))).filter((row) => row.some((cell) => isSentences(cell) && cell.length > 0)), (rows) => ({ ...block, rows }))
    default: return [block]
  }
}

function full<T>(items: readonly T[], made: (items: readonly T[]) => Block): readonly Block[] {
  return items.length === 0 ? [] : [made(items)]
}
