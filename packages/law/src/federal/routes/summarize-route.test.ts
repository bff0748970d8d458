import { describe, expect, it } from 'vitest'
import type { Answer } from '../../core/answer.ts'
import { summarizeRoute } from './summarize-route.ts'

function answer(question: string, over: Partial<Answer> = {}): Answer {
  return { id: question, question, decides: 'data', truth: 'met', reasons: [], sources: [], needs: [], gaps: [], parts: [], ...over }
}

describe('a route at a glance', () => {
  it('counts the questions asked of the case itself, not the wholes they make', () => {
    const whole = answer('all three?', { truth: 'cannot say', parts: [answer('one?'), answer('two?', { truth: 'not met' }), answer('three?', { truth: 'cannot say' })] })
    expect(summarizeRoute({ answers: [whole, answer('granted?', { decides: 'discretion', truth: 'cannot say' })] })).toMatchObject({ met: 1, notMet: 1, cannotSay: 1, judged: 1 })
  })

  it('says what time alone will meet, once, the earliest first', () => {
    const aged = answer('at least 65?', { truth: 'not met', metOn: '2031-04-02' })
    const served = answer('ten years served?', { truth: 'not met', metOn: '2029-01-05' })
    expect(summarizeRoute({ answers: [answer('both?', { truth: 'not met', metOn: '2031-04-02', parts: [aged, served] })] }).becomes).toEqual([
      { question: 'ten years served?', on: '2029-01-05' }, { question: 'at least 65?', on: '2031-04-02' },
    ])
  })

  it('names the papers that would settle most of it', () => {
    const need = { path: 'custody.commencedOn', label: 'day the sentence commenced', because: 'unknown', papers: ['sentence computation'] } as const
    expect(summarizeRoute({ answers: [answer('served?', { truth: 'cannot say', needs: [need] })] }).nextPapers).toEqual([{ paper: 'sentence computation', settles: 1, paths: ['custody.commencedOn'] }])
  })
})
