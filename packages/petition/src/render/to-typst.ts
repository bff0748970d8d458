import { askedInWords } from '../asks/petition-asks.ts'
import type { Block, Cell, Packet } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { headToTypst } from '../doors/head-to-typst.ts'
import type { Label, Sentence } from '../sentence.ts'
import { isSentences } from '../walk-sentences.ts'
import { howToReadCites, openCites, separatorBefore, type Cite, type CiteWriter } from './cites.ts'
import { cleanText } from './clean-text.ts'

/** The address a link to an exhibit page carries until the pages are bound together. It leads nowhere on any network. */
export const pageAddress = 'https://exhibit.invalid/'

/** How citations of exhibit pages are set: as links to pages of the same file, but for those of `elsewhere`, which name their volume. */
export interface Linking {
  readonly elsewhere: ReadonlyMap<string, number>
  /** The exhibits are in no file at hand: nothing leads to them. */
  readonly alone?: true
}

interface Setting extends Linking {
  readonly packet: Packet
  readonly writer: CiteWriter
  /** Every page number there is, to find the cells that name one. */
  readonly sheets: ReadonlySet<string>
}

/** The packet as data for the template: strings stay strings and are never read as markup. */
export function toTypst(packet: Packet, linking: Linking = { elsewhere: new Map() }): object {
  const writer = openCites(packet, linking.elsewhere)
  const setting: Setting = { ...linking, packet, writer, sheets: new Set(packet.exhibits.flatMap(({ sheets }) => sheets.map(({ bates }) => bates))) }
  return {
    title: cleanText(packet.title),
    howToReadCites,
    applicant: cleanText(packet.applicant?.text ?? ''),
    variant: packet.variant,
    asks: askedInWords[packet.asks ?? 'commutation'],
    asOf: sayDate(packet.asOf),
    day: packet.asOf.split('-').map(Number),
    draft: packet.draft,
    counsel: packet.counselCopy === true,
    closed: packet.closed === undefined ? '' : cleanText(packet.closed),
    ...(packet.head && { head: headToTypst(packet.head) }),
    exhibitPages: packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0),
    parts: packet.parts.map((part) => {
      writer.newPart()
      return {
        id: part.id,
        title: labelText(part.title),
        sections: part.sections.map((section) => ({ title: section.title === undefined ? '' : labelText(section.title), blocks: section.blocks.map((block) => toBlock(setting, block)) })),
      }
    }),
  }
}

function toBlock(setting: Setting, block: Block): object {
  const say = (sentence: Sentence) => sayAll(setting, [sentence])[0]
  const all = (sentences: readonly Sentence[]) => sayAll(setting, sentences)
  switch (block.is) {
    case 'heading': return { is: block.is, text: labelText(block.text) }
    case 'paragraph': case 'subject': return { is: block.is, sentences: all(block.sentences) }
    case 'address': return { is: block.is, lines: block.lines.map((line) => ('blank' in line ? { blank: cleanText(line.blank) } : toCell(setting, line, true))) }
    case 'opening': return { is: block.is, sentence: say(block.sentence) }
    case 'list': return { is: block.is, items: block.items.map(all) }
    case 'reasons': return { is: block.is, items: block.items.map(({ lead, sentences }) => ({ lead: labelText(lead), sentences: all(sentences) })) }
    case 'table': return { is: block.is, caption: labelText(block.caption), columns: block.columns.map(labelText), rows: block.rows.map((row) => row.map((cell) => toCell(setting, cell, block.citesInRows === true))) }
    case 'sentencing table': return { is: block.is, caption: labelText(block.caption), from: { ...block.from, says: say(block.from.says) }, to: { ...block.to, says: say(block.to.says) } }
    case 'question': return { is: block.is, number: block.number, asks: labelText(block.asks), answer: block.answer.map((inner) => toBlock(setting, inner)) }
    case 'own words': return { is: block.is, paragraphs: block.paragraphs.map((sentence) => cleanText(sentence.text)), by: ownWordsLine(block.paragraphs) }
    case 'lined space': return { is: block.is, label: labelText(block.label), lines: block.lines }
    case 'signature': return { is: block.is, label: labelText(block.label) }
  }
}

function toCell(setting: Setting, cell: Cell, bare: boolean): object {
  if (!isSentences(cell)) {
    const named = /^[A-Za-z]+-\d+/.exec(cell.text)?.[0]
    const bates = named !== undefined && setting.sheets.has(named) ? named : undefined
    const volume = bates === undefined ? undefined : setting.elsewhere.get(bates)
    return { label: `${labelText(cell)}${volume === undefined ? '' : `, volume ${String(volume)}`}`, link: bates === undefined ? cell.link ?? '' : addressOf(setting, bates) }
  }
  return { sentences: bare ? cell.map((sentence) => toSentence(setting, sentence, [])) : sayAll(setting, cell) }
}

function sayAll(setting: Setting, sentences: readonly Sentence[]): readonly object[] {
  const cites = setting.writer.citesOf(sentences)
  return sentences.map((sentence, index) => toSentence(setting, sentence, cites[index] ?? []))
}

function toSentence(setting: Setting, sentence: Sentence, cites: readonly Cite[]): object {
  return {
    text: cleanText(sentence.text), open: sentence.basis.is === 'open question',
    cites: cites.map((cite, index) => ({ before: separatorBefore(cite, index), text: cleanText(cite.text), link: cite.is === 'exhibit' ? addressOf(setting, cite.bates) : cite.is === 'law' ? cite.link : '' })),
  }
}

/** The address of an exhibit page in the same file; nothing where it is in another, or in none. */
function addressOf({ elsewhere, alone }: Setting, bates: string): string {
  return alone === true || elsewhere.has(bates) ? '' : `${pageAddress}${bates}`
}

/** Who took or wrote the words down, and when. */
export function ownWordsLine(paragraphs: readonly Sentence[]): string {
  const basis = paragraphs[0]?.basis
  if (basis?.is !== 'own words') return ''
  const given = basis.interpretedBy === undefined ? basis.language === undefined ? '' : `, given in ${basis.language}` : `, given in ${basis.language ?? 'another language'} and interpreted by ${basis.interpretedBy}`
  const by = basis.takenDownBy === undefined ? 'written by the applicant' : `taken down by ${basis.takenDownBy}${/[,;(]/.test(basis.takenDownBy) ? ',' : ''}`
  return cleanText(`The applicant’s own words${given}, ${by} on ${sayDate(basis.on)}${basis.readBackOn === undefined ? '' : ` and read back on ${sayDate(basis.readBackOn)}`}.`)
}

function labelText(label: Label): string {
  return cleanText(label.text)
}
