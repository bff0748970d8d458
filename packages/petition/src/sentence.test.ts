import { describe, expect, it } from 'vitest'
import type { Source } from '@lenity/law'
import type { Block } from './packet.ts'
import { connective, fact, law, openQuestion, ownWords, type Sentence } from './sentence.ts'

const source: Source = { cite: '28 C.F.R. § 1.11', link: 'https://www.law.cornell.edu/cfr/text/28/1.11', quote: 'advisory only', text: 'read', readOn: '2026-11-23' }
const used = { id: 'f1', path: 'person.name', value: 'Ruth Calder', bates: ['LEN-000001'] }

describe('a sentence of a packet', () => {
  it('is made of a fact, of law, of own words or of what is missing', () => {
    const made = [
      fact('She is sixty.', [used]),
      law('The rules are advisory.', source),
      ownWords('I was wrong.', { takenDownBy: 'Ruth Calder', on: '2026-11-02' }),
      openQuestion('The verdict is not in the file.', [{ path: 'conviction.decidedBy', label: 'how guilt was decided', because: 'unknown', papers: ['judgment'] }]),
    ]
    expect(made.map((sentence) => sentence.basis.is)).toEqual(['fact', 'law', 'own words', 'open question'])
  })

  it('does not compile without what it rests on', () => {
    // @ts-expect-error a sentence of fact needs a fact
    fact('She is sixty.', [])
    // @ts-expect-error a sentence of fact needs a fact
    expect(() => fact('She is sixty.')).not.toThrow()
    // @ts-expect-error a sentence of law needs a source
    expect(() => law('The rules are advisory.')).not.toThrow()
    // @ts-expect-error a source needs a quote
    law('The rules are advisory.', { cite: '28 C.F.R. § 1.11', link: 'https://example.org', text: 'read' })
    // @ts-expect-error own words need who took them down and when
    ownWords('I was wrong.', {})
    // @ts-expect-error an open question needs what is missing
    openQuestion('The verdict is not in the file.', [])
    // @ts-expect-error a sentence is not a plain object
    const forged: Sentence = { text: 'She is sixty.', basis: { is: 'fact', facts: [used], sources: [] } }
    // @ts-expect-error a label is not a sentence
    const smuggled: Block = { is: 'paragraph', sentences: [connective('She is sixty and deserves mercy.')] }
    // @ts-expect-error a string is not a sentence
    const bare: Block = { is: 'paragraph', sentences: ['She is sixty.'] }
    // @ts-expect-error a string is not a heading
    const heading: Block = { is: 'heading', text: 'Health' }
    expect([forged, smuggled, bare, heading]).toHaveLength(4)
  })
})
