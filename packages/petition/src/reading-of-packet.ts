import type { Block, Packet } from './packet.ts'
import { readingOf, type Reading } from './plain/reading/reading-grade.ts'
import { sentencesOfBlock } from './walk-sentences.ts'

/** How hard the prose of counsel's papers is to read, and the section that is hardest; nothing where there is too little of it. */
export interface PacketReading {
  readonly whole: Reading
  readonly hardest: { readonly title: string; readonly reading: Reading } | undefined
}

/** Fewer words than these say nothing of a text. */
const enough = 60
const prose: readonly Block['is'][] = ['paragraph', 'opening', 'list', 'reasons']

/** Of the executive summary and the memorandum: tables, and the applicant's own words, are not counted. */
export function readingOfPacket({ parts }: Packet): PacketReading | undefined {
  const sections = parts.filter(({ id }) => id === 'executive summary' || id === 'memorandum').flatMap((part) => part.sections.map(({ title, blocks }) => ({
    title: title?.text ?? part.title.text,
    texts: blocks.filter(({ is }) => prose.includes(is)).flatMap((block) => [...sentencesOfBlock(block)].filter(({ basis }) => basis.is !== 'own words').map(({ text }) => text)),
  })))
  const whole = readingOf('en', sections.flatMap(({ texts }) => texts))
  if (whole.words < enough) return undefined
  const [hardest] = sections.map(({ title, texts }) => ({ title, reading: readingOf('en', texts) })).filter(({ reading }) => reading.words >= enough).toSorted((a, b) => b.reading.value - a.reading.value)
  return { whole, hardest }
}
