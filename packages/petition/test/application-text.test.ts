import { describe, expect, it } from 'vitest'
import { composePacket, formIds, type Block, type FormId, type Packet } from '../src/index.ts'
import { isSentences } from '../src/walk-sentences.ts'
import { exampleCase } from './example-case.ts'

const order = 'An order that counsel recorded'

async function applicationOf(slug: string, form: FormId): Promise<string> {
  const { input } = await exampleCase(slug, { form, asOf: '2026-11-28', confidentialAllowedBy: order })
  const made = composePacket(input)
  if (!made.ok) throw new Error(made.problem.what)
  return textOf(made.packet)
}

/** The application part as plain text: what a question asks, its answer, and after each sentence what it rests on. */
function textOf(packet: Packet): string {
  const part = packet.parts.find(({ id }) => id === 'application')
  return `${part?.title.text ?? ''}\n${part?.sections.flatMap(({ blocks }) => blocks).flatMap(linesOf).join('\n') ?? ''}\n`
}

function linesOf(block: Block): readonly string[] {
  switch (block.is) {
    case 'question': return ['', `${String(block.number)}. ${block.asks.text}`, ...block.answer.flatMap(linesOf).map((line) => `   ${line}`)]
    case 'paragraph': return block.sentences.map(({ text, basis }) => `${text}${basis.is === 'fact' ? ` [${basis.facts.flatMap(({ bates, said = '' }) => [...bates, said]).filter((cite) => cite !== '').join('; ')}]` : basis.is === 'open question' ? ' [open]' : basis.is === 'law' ? ` [${basis.sources.map(({ cite }) => cite).join('; ')}]` : ''}`)
    case 'table': return block.rows.map((row) => row.map((cell) => (isSentences(cell) ? cell.map(({ text, basis }) => (basis.is === 'open question' ? `(${text})` : text)).join(' ') : cell.text)).join(' | '))
    case 'own words': return block.paragraphs.map(({ text }) => `“${text}”`)
    case 'lined space': return [`____ ${block.label.text} (lines: ${String(block.lines)})`]
    case 'signature': return [`____ ${block.label.text}`]
    default: return []
  }
}

describe('the application of an example, as golden text', () => {
  for (const slug of ['odessa-marlowe', 'tomas-iriarte', 'alice-marie-johnson']) {
    it(`${slug}: commutation`, async () => { await expect(await applicationOf(slug, 'commutation')).toMatchFileSnapshot(`forms/${slug}.commutation.txt`) })
  }
  for (const form of formIds.filter((id) => id !== 'commutation')) {
    it(`tomas-iriarte: ${form}`, async () => { await expect(await applicationOf('tomas-iriarte', form)).toMatchFileSnapshot(`forms/tomas-iriarte.${form}.txt`) })
  }
})
