import type { CivilDate } from '@lenity/law'
import type { BlockLaw, OfficeBlock, OfficeVoice, OfficeWording } from './office-voice.ts'

/** The first line of the file: what it is, and of which form. */
const firstLine = 'Lenity: how our office says it, form 1'
const keys = ['at', 'only where', 'law', 'link', 'read on', 'quote'] as const
type Key = (typeof keys)[number]

/** What is wrong in a file, and on which line, from 1. */
export interface FileFault {
  readonly line: number
  readonly what: string
  readonly next: string
}

/**
 * The voice of an office as one file a person can read and change:
 *
 *     # sentence: held
 *     [surname] lives at [facility].
 *
 *     # block: Who we are
 *     at: opening of the letter
 *     only where: counsel signs
 *
 *     We are a clinic of students and their teachers.
 */
export function writeVoice({ wordings, blocks }: OfficeVoice): string {
  return [
    firstLine,
    ...wordings.map(({ sentence, text }) => `# sentence: ${sentence}\n${escaped(text.trim())}`),
    ...blocks.map(({ name, place, where, law, text }) => [
      `# block: ${one(name)}`, `at: ${one(place)}`, ...(where.trim() === '' ? [] : [`only where: ${one(where)}`]),
      ...(law === undefined ? [] : [`law: ${one(law.cite)}`, `link: ${law.link}`, `read on: ${law.readOn}`, `quote: ${one(law.quote)}`]), '', escaped(text.trim()),
    ].join('\n')),
  ].join('\n\n') + '\n'
}

/** Reads such a file; what it says is checked like what is typed. Every fault is told with its line. */
export function readVoice(text: string): { readonly voice: OfficeVoice; readonly faults: readonly FileFault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const faults: FileFault[] = []
  const wordings: OfficeWording[] = []
  const blocks: OfficeBlock[] = []
  const begins = lines.findIndex((line) => line.trim() !== '')
  if (lines[begins]?.trim() !== firstLine) return { voice: { wordings, blocks }, faults: [{ line: Math.max(0, begins) + 1, what: `The file does not begin with “${firstLine}”.`, next: 'Bring a file that “Save as a file” made, or write that line at its top.' }] }
  let at = begins + 1
  while (at < lines.length) {
    const head = /^#\s*(sentence|block):\s*(.*)$/.exec(lines[at] ?? '')
    if (head === null) {
      if ((lines[at] ?? '').trim() !== '') faults.push({ line: at + 1, what: 'These words belong to no sentence and no block.', next: 'Write “# sentence: …” or “# block: …” above them.' })
      at += 1
      continue
    }
    const [, kind, named = ''] = head
    const from = at + 1
    let end = from
    while (end < lines.length && !/^#\s*(?:sentence|block):/.test(lines[end] ?? '')) end += 1
    const inside = lines.slice(from, end)
    if (kind === 'sentence') {
      if (wordings.some(({ sentence }) => sentence === named.trim())) faults.push({ line: at + 1, what: `The sentence “${named.trim()}” stands here a second time.`, next: 'Keep one of the two.' })
      wordings.push({ sentence: named.trim(), text: plain(inside.join('\n').trim()) })
    } else blocks.push(blockOf(named.trim(), inside, from, faults))
    at = end
  }
  return { voice: { wordings, blocks }, faults }
}

function blockOf(name: string, lines: readonly string[], from: number, faults: FileFault[]): OfficeBlock {
  const said = new Map<Key, string>()
  let at = 0
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') break
    const pair = /^([a-z ]+):\s*(.*)$/.exec(line)
    const key = keys.find((one) => one === pair?.[1])
    if (key === undefined) faults.push({ line: from + at + 1, what: `“${line.slice(0, 40)}” is not one of ${keys.join(', ')}.`, next: 'Leave an empty line before the words of the block.' })
    else said.set(key, pair?.[2] ?? '')
  }
  const law: BlockLaw | undefined = said.has('law') ? { cite: said.get('law') ?? '', link: said.get('link') ?? '', readOn: (said.get('read on') ?? '') as CivilDate, quote: said.get('quote') ?? '' } : undefined
  return { name, place: said.get('at') ?? '', where: said.get('only where') ?? '', text: plain(lines.slice(at).join('\n').trim()), ...(law !== undefined && { law }) }
}

function one(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim()
}

/** A line of words that begins like a heading is kept from being read as one. */
function escaped(text: string): string {
  return text.replaceAll(/^(\\*#)/gm, '\\$1')
}

function plain(text: string): string {
  return text.replaceAll(/^\\(\\*#)/gm, '$1')
}
