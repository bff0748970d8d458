import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { composePacket } from '../compose-packet.ts'
import type { Packet } from '../packet.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { rewordable, rewordPacket } from './reword-packet.ts'

let packet: Packet
beforeAll(async () => {
  const composed = composePacket((await exampleCase('tomas-iriarte')).input)
  if (!composed.ok) throw new Error(composed.problem.what)
  packet = composed.packet
})
const texts = (of: Packet) => [...sentencesOf(of)].map(({ sentence }) => sentence.text)

describe('counsel’s words', () => {
  it('stand in the place of every sentence that reads so, on what it rested on, and nowhere else', () => {
    for (const was of rewordable(packet)) {
      if (was === packet.applicant?.text) continue
      const now = rewordPacket(packet, [{ was, now: 'Counsel puts it so.' }])
      expect(texts(now)).toEqual(texts(packet).map((text) => (text === was ? 'Counsel puts it so.' : text)))
      expect([...sentencesOf(now)].map(({ sentence }) => sentence.basis)).toEqual([...sentencesOf(packet)].map(({ sentence }) => sentence.basis))
    }
  })

  it('do not stand for a sentence that is composed otherwise by now', () => {
    expect(rewordPacket(packet, [{ was: 'A sentence of last week.', now: 'Counsel puts it so.' }])).toEqual(packet)
  })

  it('are never put in the place of the applicant’s own', () => {
    const own = [...sentencesOf(packet)].find(({ sentence }) => sentence.basis.is === 'own words')?.sentence.text ?? ''
    expect(own).not.toBe('')
    expect(rewordable(packet).has(own)).toBe(false)
    expect(texts(rewordPacket(packet, [{ was: own, now: 'Better English.' }]))).toEqual(texts(packet))
  })

  it('leave a sentence out, and no empty paragraph where it stood', () => {
    const paragraphs = packet.parts.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).filter((block) => block.is === 'paragraph' && block.sentences.length === 1)
    expect(paragraphs.length).toBeGreaterThan(2)
    for (const paragraph of paragraphs) {
      const was = paragraph.is === 'paragraph' ? paragraph.sentences[0]?.text ?? '' : ''
      const now = rewordPacket(packet, [{ was, now: '' }])
      expect(texts(now)).not.toContain(was)
      expect(JSON.stringify(now)).not.toContain('"sentences":[]')
    }
  })
})
