import { toCaseFacts, type Fact } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { unconfirmedOf, type CaseView } from './case-view.ts'

const fact = (id: string, path: string, value: unknown, standing: Fact['standing'], flags?: Fact['flags']): Fact => ({ id, path, value, standing, source: { from: 'person', who: 'Ruth', on: '2026-01-02', words: String(value) }, ...(flags && { flags }) })

describe('what the law is asked', () => {
  it('comes with the names of the facts nobody has confirmed, doubtful ones among them, and no others', () => {
    const facts = [
      fact('a', 'guideline.totalLevel', 33, 'confirmed'),
      fact('b', 'guideline.category', 3, 'proposed'),
      fact('c', 'conviction.term', 240, 'proposed', [{ reason: 'recognised figures', says: 'Compare it with the page.' }]),
      fact('d', 'guideline.points', 6, 'rejected'),
    ]
    const { caseFacts, standing } = toCaseFacts(facts, [])
    expect(caseFacts.conviction.term).toEqual({ is: 'known', value: 240 })
    expect(unconfirmedOf({ contents: {}, standing } as CaseView)).toEqual(['guideline.category', 'conviction.term'])
  })
})
