import type { DraftBlock, DraftSentence, PacketDraft } from '../../api/shapes.ts'

/** Every sentence of the draft in reading order: the order in which keys go from one to the next. */
export function sentencesOf(draft: PacketDraft): readonly DraftSentence[] {
  return draft.parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn)))
}

function sentencesIn(block: DraftBlock): readonly DraftSentence[] {
  switch (block.is) {
    case 'paragraph': case 'opening': case 'own words': return block.sentences
    case 'list': return block.items.flat()
    case 'table': return block.rows.flat().flatMap((cell) => ('sentences' in cell ? cell.sentences : []))
    case 'head': return block.lines.flat().flatMap((piece) => ('sentences' in piece ? piece.sentences : []))
    case 'heading': case 'question': case 'left to fill in': return []
  }
}

/** The number of sentences by what they rest on, in one sentence. */
export function draftInWords(draft: PacketDraft): string {
  const all = sentencesOf(draft)
  const count = (rests: DraftSentence['rests']) => all.filter((one) => one.rests === rests).length
  const open = count('open question')
  const settle = draft.problems.length
  const on = `${count('fact')} of ${all.length} sentences rest on papers or records, ${count('law')} on the law, ${count('own words')} are the applicant’s own`
  return `${on}; ${open === 0 ? 'none is open' : open === 1 ? 'one is still open' : `${open} are still open`}, and ${settle === 0 ? 'nothing waits to be settled' : settle === 1 ? 'one thing waits to be settled' : `${settle} things wait to be settled`}.`
}
