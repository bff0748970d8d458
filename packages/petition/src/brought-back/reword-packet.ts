import type { Block, Cell, Packet } from '../packet.ts'
import { reworded, type Sentence } from '../sentence.ts'
import { isSentences, sentencesOf } from '../walk-sentences.ts'

/** Words of counsel in the place of a composed sentence, `was`: once the sentence is composed otherwise, they are not put there. Empty leaves it out. */
export interface Wording {
  readonly was: string
  readonly now: string
}

/**
 * The packet in counsel's words where there are some. They stand for exactly the sentence that was read; what it rests on and cites stays.
 * The applicant's own words are never touched, and a sentence a page opens with or a table is drawn from is not left out.
 */
export function rewordPacket(packet: Packet, wordings: readonly Wording[]): Packet {
  if (wordings.length === 0) return packet
  const byWords = new Map(wordings.map(({ was, now }) => [was, now]))
  const one = (sentence: Sentence): readonly Sentence[] => {
    const now = sentence.basis.is === 'own words' ? undefined : byWords.get(sentence.text)
    return now === undefined ? [sentence] : now === '' ? [] : [reworded(sentence, now)]
  }
  const all = (sentences: readonly Sentence[]) => sentences.flatMap(one)
  const kept = (sentence: Sentence) => one(sentence)[0] ?? sentence
  const cell = <C extends Cell>(of: C): C => (isSentences(of) ? all(of) as unknown as C : of)
  const block = (of: Block): readonly Block[] => {
    switch (of.is) {
      case 'paragraph': case 'subject': { const sentences = all(of.sentences); return sentences.length === 0 ? [] : [{ ...of, sentences }] }
      case 'opening': return [{ ...of, sentence: kept(of.sentence) }]
      case 'list': { const items = of.items.map(all).filter((item) => item.length > 0); return items.length === 0 ? [] : [{ ...of, items }] }
      case 'reasons': { const items = of.items.map((item) => ({ ...item, sentences: all(item.sentences) })).filter(({ sentences }) => sentences.length > 0); return items.length === 0 ? [] : [{ ...of, items }] }
      case 'table': return [{ ...of, rows: of.rows.map((row) => row.map(cell)) }]
      case 'sentencing table': return [{ ...of, from: { ...of.from, says: kept(of.from.says) }, to: { ...of.to, says: kept(of.to.says) } }]
      case 'question': return [{ ...of, answer: of.answer.flatMap(block) }]
      case 'own words': case 'address': case 'heading': case 'lined space': case 'signature': return [of]
    }
  }
  return { ...packet, parts: packet.parts.map((part) => ({ ...part, sections: part.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(block) })) })) }
}

/** The sentences of a packet that counsel may put otherwise, each once. */
export function rewordable(packet: Packet): ReadonlySet<string> {
  return new Set([...sentencesOf(packet)].filter(({ sentence }) => sentence.basis.is !== 'own words').map(({ sentence }) => sentence.text))
}
