import { describe, expect, it } from 'vitest'
import type { Answer, Need } from '../../core/answer.ts'
import { nextPapers } from './next-papers.ts'

function need(path: string, ...papers: readonly string[]): Need {
  return { path, label: path, because: 'unknown', papers }
}

function question(id: string, needs: readonly Need[], parts: readonly Answer[] = []): Answer {
  return { id, question: id, decides: 'data', truth: 'cannot say', reasons: [], sources: [], needs, gaps: [], parts }
}

describe('the papers that would settle most', () => {
  it('come first by questions, then by facts, then by name', () => {
    const found = nextPapers([
      question('one', [need('a', 'judgment', 'docket sheet')]),
      question('two', [need('b', 'docket sheet')]),
      question('three', [need('c', 'indictment'), need('d', 'indictment')]),
      question('four', [need('e', 'progress report')]),
    ])
    expect(found).toEqual([
      { paper: 'docket sheet', settles: 2, paths: ['a', 'b'] },
      { paper: 'indictment', settles: 1, paths: ['c', 'd'] },
      { paper: 'judgment', settles: 1, paths: ['a'] },
      { paper: 'progress report', settles: 1, paths: ['e'] },
    ])
  })

  it('count a question once however many of its facts a paper holds, and a fact once however many questions ask for it', () => {
    expect(nextPapers([question('one', [need('a', 'judgment'), need('b', 'judgment')]), question('two', [need('a', 'judgment')])])).toEqual([{ paper: 'judgment', settles: 2, paths: ['a', 'b'] }])
  })

  it('look at the parts of a whole, not at the whole besides', () => {
    const parts = [question('one', [need('a', 'judgment')]), question('two', [need('b', 'judgment')])]
    expect(nextPapers([question('whole', [need('a', 'judgment'), need('b', 'judgment')], parts)])).toEqual([{ paper: 'judgment', settles: 2, paths: ['a', 'b'] }])
  })

  it('are none when nothing is missing, and never a kind of paper nobody knows', () => {
    expect(nextPapers([question('one', [])])).toEqual([])
    expect(nextPapers([question('one', [need('a', 'napkin', 'constructor')])])).toEqual([])
  })
})
