import { toCaseFacts, type Fact, type FactSource } from '@lenity/casefile'
import { screen } from '@lenity/law'
import type { Packet, PacketInput } from '../src/index.ts'
import { openCites } from '../src/render/cites.ts'
import type { HeadLine } from '../src/doors/paper-head.ts'
import type { Block, Cell } from '../src/packet.ts'
import type { Sentence } from '../src/sentence.ts'
import { isSentences } from '../src/walk-sentences.ts'
import { madeUpCase } from './made-up-case.ts'

const told: FactSource = { from: 'person', who: 'A. Counsel', on: '2026-11-20', words: 'as told' }

/** Ruth Ellen Calder with further confirmed facts, some taken out, screened by the law itself. */
export async function doorCase(more: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []) {
  const made = await madeUpCase()
  const kept = made.input.facts.filter(({ path }) => !without.includes(path) && !(path in more))
  const facts: readonly Fact[] = [...kept, ...Object.entries(more).map(([path, value], at): Fact => ({ id: `d${String(at)}`, path, value, source: told, standing: 'confirmed', decidedBy: 'A. Counsel', decidedAt: '2026-11-20T10:00:00Z' }))]
  const { caseFacts, standing } = toCaseFacts(facts, [], new Map(made.input.papers.map((paper) => [paper.id, paper.kind.kind])))
  const input: PacketInput = { ...made.input, facts, caseFacts, standing, screening: screen(caseFacts, made.input.asOf) }
  return { ...made, input }
}

/** A paper as it reads, its blanks in brackets and each citation behind its sentence. */
export function paperText(packet: Packet): string {
  const { head } = packet
  const writer = openCites(packet)
  const line = (pieces: HeadLine) => pieces.map((piece) => (typeof piece === 'string' ? piece : 'blank' in piece ? `[${piece.blank}]` : piece.text)).join('')
  const say = (sentences: readonly Sentence[]) => { const cites = writer.citesOf(sentences); return sentences.map(({ text }, at) => `${text}${(cites[at] ?? []).length === 0 ? '' : ` [${(cites[at] ?? []).map((cite) => cite.text.replaceAll('\u00A0', ' ')).join('; ')}]`}`).join(' ') }
  const cell = (each: Cell) => (isSentences(each) ? say(each) : each.text)
  const block = (each: Block): string => {
    switch (each.is) {
      case 'paragraph': return say(each.sentences)
      case 'list': return each.items.map((item) => `- ${say(item)}`).join('\n')
      case 'reasons': return each.items.map(({ lead, sentences }, at) => `${String(at + 1)}. ${lead.text} ${say(sentences)}`).join('\n')
      case 'table': return [each.caption.text, ...each.rows.map((row) => `| ${row.map(cell).join(' | ')}`)].filter((one) => one !== '').join('\n')
      case 'signature': return `______ ${each.label.text}`
      case 'lined space': return `${each.label.text}: ${'_'.repeat(each.lines)}`
      case 'heading': return each.text.text
      default: return each.is
    }
  }
  const parts = packet.parts.flatMap((part) => { writer.newPart(); return [...(part.id === 'door' || part.sections.length === 0 ? [] : [`## ${part.title.text}`]), ...part.sections.flatMap(({ title, blocks }) => [...(title === undefined ? [] : [`## ${title.text}`]), ...blocks.map(block)])] })
  return `${[`{${[head?.running.text, head?.on].filter((one) => one !== '').join(' / ')}}`, ...(head === undefined ? [] : [...head.court.map(line), head.left.map(line).join('\n'), `# ${head.title.text}`, head.right.map(line).join('\n')]), ...parts].filter((one) => one !== '').join('\n\n')}\n`
}
