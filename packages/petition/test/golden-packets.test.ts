import { expect, it } from 'vitest'
import { composePacket, sentencesOf } from '../src/index.ts'
import { exampleCase } from './example-case.ts'
import { readPdf } from './read-pdf.ts'
import { packetText } from './packet-text.ts'
import { renderPacket } from '../src/render-packet.ts'

const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')
const order = 'An order that counsel recorded'

it.each(['odessa-marlowe', 'tomas-iriarte', 'alice-marie-johnson'])('%s: the packet for the Pardon Attorney, as golden text, of which the PDF has every sentence', async (slug) => {
  const { input, bytesOf } = await exampleCase(slug, { confidentialAllowedBy: order, office: 'Alder Street Defenders' })
  const composed = composePacket(input)
  if (!composed.ok) throw new Error(composed.problem.what)
  await expect(packetText(composed.packet)).toMatchFileSnapshot(`packets/${slug}.txt`)
  const { pages } = await readPdf((await renderPacket(composed.packet, bytesOf)).pdf)
  // The head and the foot of a page stand between two halves of a sentence that goes over it.
  const words = squeeze(pages.map((page) => page.split('\n').filter((line) => !/Page \d+ of \d+|^Petition for commutation of sentence: .*As of/.test(line)).join('\n')).join('\n'))
  const lost = [...sentencesOf(composed.packet)].map(({ sentence }) => sentence.text).filter((text) => !words.includes(squeeze(text)))
  expect(lost.length, lost.slice(0, 5).join('\n')).toBeLessThanOrEqual(3)
}, 120_000)
