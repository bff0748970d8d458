import { describe, expect, it } from 'vitest'
import type { PapersToGet } from '../../api/shapes.ts'
import { askedInShort, standsOf, toGetSentence } from './to-get-sentence.ts'

type Paper = PapersToGet['papers'][number]
type Stands = Paper['requests'][number]['stands']

function paper(kind: Paper['paper'], requests: readonly (readonly [Stands, overdue?: boolean])[] = [], settles = 1): Paper {
  return { paper: kind, settles, paths: [], confidential: false, have: [], ways: [], requests: requests.map(([stands, overdue = false], n) => ({ id: String(n), version: 1, paper: kind, holder: 'family', state: stands === 'arrived' ? 'asked' : stands, stands, overdue, arrived: [], proposed: [] })) }
}

describe('one sentence on what is missing', () => {
  it.each([
    ['nothing', [], 'No paper is missing that the law asks for.'],
    ['one, not asked for', [paper('judgment')], 'One paper to get: none asked for yet; begin with the judgment.'],
    ['two, one asked for', [paper('judgment', [['asked']]), paper('docket sheet')], 'Two papers to get: one asked for; begin with the docket sheet.'],
    ['two asked for, one late', [paper('judgment', [['asked', true]]), paper('docket sheet', [['chased']])], 'Two papers to get: two asked for, one of them overdue.'],
    ['one refused', [paper('discipline log', [['refused']])], 'One paper to get: none asked for yet; one refused.'],
    ['all here', [paper('judgment', [['arrived']]), paper('indictment', [['not needed']])], 'Every paper that was asked for is here, or is not needed any more.'],
  ] as const)('of %s', (_, papers, said) => expect(toGetSentence({ papers })).toBe(said))

  it('asked of two, refused by one, it is still asked for; here from one, it is here', () => {
    expect(standsOf(paper('judgment', [['refused'], ['asked', true]]))).toEqual({ is: 'asked', overdue: true })
    expect(standsOf(paper('judgment', [['asked', true], ['arrived']]))).toEqual({ is: 'arrived', overdue: false })
  })

  it('in short says nothing before anything was asked for', () => {
    expect([askedInShort({ papers: [paper('judgment')] }), askedInShort({ papers: [paper('judgment', [['asked', true]]), paper('indictment', [['asked']])] })]).toEqual(['', 'two asked for, one overdue'])
  })
})
