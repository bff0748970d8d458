import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { readDocx } from '../../test/read-docx.ts'
import { composePacket } from '../compose-packet.ts'
import type { Packet } from '../packet.ts'
import { renderMemorandum } from '../render-memorandum.ts'
import { sentencesOfPart } from '../walk-sentences.ts'
import { compareMemorandum, type BroughtBack } from './compare-memorandum.ts'
import { partsOfMemorandum } from './parts-of-memorandum.ts'

interface Made { readonly packet: Packet; readonly asMade: string; readonly sentences: readonly string[] }

const made: Made[] = []
beforeAll(async () => {
  for (const slug of ['tomas-iriarte', 'odessa-marlowe', 'alice-marie-johnson']) {
    const composed = composePacket((await exampleCase(slug)).input)
    if (!composed.ok) throw new Error(composed.problem.what)
    const { packet } = composed
    made.push({ packet, asMade: textOf(await renderMemorandum(packet)), sentences: partsOfMemorandum(packet).flatMap((part) => [...sentencesOfPart(part)].map(({ sentence }) => sentence.text)) })
  }
})

/** The text of a Word document, a line for each paragraph. */
function textOf(docx: Uint8Array): string {
  return readDocx(docx).split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')).join('\n').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

const once = ({ asMade }: Made, text = '') => text.split(' ').length > 4 && asMade.split(text).length === 2
const longOnes = (of: Made) => of.sentences.filter((text) => text.split(' ').length > 8 && once(of, text))
const isOwn = ({ packet }: Made, text: string) => partsOfMemorandum(packet).some((part) => [...sentencesOfPart(part)].some(({ sentence }) => sentence.text === text && sentence.basis.is === 'own words'))
const compared = ({ packet, asMade }: Made, edit: (text: string) => string) => compareMemorandum(packet, asMade, edit(asMade))

describe('a memorandum that comes back from a word processor', () => {
  it('is the same, every sentence of it, when only its lines and spaces were broken anew', () => {
    for (const of of made) {
      expect(compared(of, (text) => text)).toEqual({ same: of.sentences.length, changes: [] })
      expect(compared(of, (text) => text.replaceAll(' ', '  \u00A0').replaceAll('\n', '\r\n\r\n'))).toEqual({ same: of.sentences.length, changes: [] })
      expect(compared(of, (text) => text.replaceAll(' ', '\n'))).toEqual({ same: of.sentences.length, changes: [] })
    }
  })

  it('tells each sentence that has other words, and no other', () => {
    for (const of of made) for (const text of longOnes(of)) {
      const words = text.split(' ')
      const now = [...words.slice(0, 4), 'plainly', ...words.slice(5)].join(' ')
      const { changes, same }: BroughtBack = compared(of, (all) => all.replace(text, () => now))
      expect({ text, changes }).toMatchObject({ text, changes: [{ is: 'changed', where: expect.any(String), was: text, now, numbers: [] }] })
      expect(changes).toHaveLength(1)
      expect(changes[0]?.wording?.now ?? now).toBe(now)
      expect(same).toBe(of.sentences.length - 1)
    }
  })

  it('tells a sentence that was left out', () => {
    for (const of of made) for (const text of longOnes(of)) {
      expect(compared(of, (all) => all.replace(text, () => '')).changes).toEqual([{ is: 'left out', where: expect.any(String), was: text, now: '', numbers: [], wording: isOwn(of, text) ? undefined : { was: text, now: '' } }])
    }
  })

  it('tells words that were added, where they stand, and the numbers among them', () => {
    const added = 'He taught 37 men to read in March 2031.'
    for (const of of made) for (const text of longOnes(of)) {
      expect(compared(of, (all) => all.replace(text, () => `${added} ${text}`)).changes).toMatchObject([{ is: 'added', now: added, numbers: ['37', 'March', '2031'] }])
    }
  })

  it('tells a number that is another now', () => {
    let tried = 0
    for (const of of made) for (const text of longOnes(of).filter((one) => / \d+ /.test(one))) {
      tried += 1
      expect(compared(of, (all) => all.replace(text, () => text.replace(/ \d+ /, ' 8111 '))).changes).toMatchObject([{ is: 'changed', was: text, numbers: ['8111'] }])
    }
    expect(tried).toBeGreaterThan(3)
  })

  it('tells two sentences in a row apart when both were written anew', () => {
    let tried = 0
    for (const of of made) for (const [i, one] of of.sentences.entries()) {
      const two = of.sentences[i + 1]
      if (!once(of, one) || !once(of, two) || !of.asMade.includes(`${one} ${two}`)) continue
      tried += 1
      const { changes } = compared(of, (all) => all.replace(`${one} ${two}`, () => 'Xx yy zz. Vv ww uu.'))
      expect(changes.map(({ is, was, now }) => [is, was, now])).toEqual([['changed', one, 'Xx yy zz.'], ['changed', two, 'Vv ww uu.']])
    }
    expect(tried).toBeGreaterThan(0)
  })

  it('tells a heading or a citation that was changed', () => {
    for (const of of made) expect(compared(of, (all) => all.replace('Memorandum', 'Brief')).changes).toMatchObject([{ is: 'around', now: 'Memorandum → Brief' }])
  })

  it('of nothing, or of another paper, says that all is gone and loses nothing of what stands there', () => {
    for (const of of made) {
      expect(compared(of, () => '').changes.filter(({ is }) => is === 'left out')).toHaveLength(of.sentences.length)
      const other = compared(of, () => 'Shopping: eggs, flour, twelve lemons.')
      expect(other.same).toBe(0)
      expect(other.changes.map(({ now }) => now).join(' ')).toMatch(/eggs.*twelve lemons/)
    }
  })
})
