import { describe, expect, it } from 'vitest'
import { known, rival, unknown, type Leaf } from '../../core/leaf.ts'
import { decide, layOut, read, readComplete } from './ask.ts'

const about = { id: 'q', question: 'Is it so?', sources: [{ cite: 'Rule 1', link: 'https://example.org', quote: 'so it is', text: 'read' }] }

/** Whether no appeal is pending, as a stand-in for any question of two facts. */
function asked(appeal: Leaf<boolean>, motion: Leaf<boolean>) {
  return decide(about, { appeal: read('litigation.appealPending', appeal), motion: read('litigation.collateralPending', motion) }, ({ appeal, motion }) => {
    if (appeal === true || motion === true) return { truth: 'not met', text: 'pending' }
    return appeal === false && motion === false ? { truth: 'met', text: 'nothing pending' } : { truth: 'cannot say', text: 'open' }
  })
}

describe('a question that data decide', () => {
  it('is answered from what is known, with its reason, its paths and its source', () => {
    expect(asked(known(false), known(false))).toMatchObject({
      truth: 'met', decides: 'data', needs: [], reasons: [{ text: 'nothing pending', read: ['litigation.appealPending', 'litigation.collateralPending'], source: { cite: 'Rule 1' } }],
    })
  })

  it('asks for everything unknown at once, with the papers that hold it', () => {
    const answer = asked(unknown, unknown)
    expect(answer.truth).toBe('cannot say')
    expect(answer.needs).toEqual([
      { path: 'litigation.appealPending', label: 'direct appeal pending', because: 'unknown', papers: ['docket sheet'] },
      { path: 'litigation.collateralPending', label: 'motion under 28 U.S.C. 2255 pending', because: 'unknown', papers: ['docket sheet'] },
    ])
  })

  it('is answered by one fact that is enough, and then asks for nothing', () => {
    expect(asked(known(true), unknown)).toMatchObject({ truth: 'not met', needs: [] })
  })

  it('is answered when every reading of a disputed fact leads to the same', () => {
    expect(asked(rival([true, false]), known(true))).toMatchObject({ truth: 'not met', needs: [] })
  })

  it('cannot be said when readings differ, shows what each leads to, and asks which is right', () => {
    const answer = asked(rival([true, false]), known(false))
    expect(answer.truth).toBe('cannot say')
    expect(answer.reasons.map(({ text }) => text)).toEqual(['pending', 'nothing pending'])
    expect(answer.needs).toMatchObject([{ path: 'litigation.appealPending', because: 'rival readings', question: 'Which is right: true, or false?' }])
  })

  it('asks both which reading is right and what is unknown', () => {
    expect(asked(rival([true, false]), unknown).needs.map(({ because }) => because)).toEqual(['rival readings', 'unknown'])
  })

  it('does not lose itself in too many disputed facts', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`fact${i}`, read(`history.priors.${i}.violent`, rival([true, false]))]))
    const answer = decide(about, many, (values) => (Object.values(values).every((value) => value === undefined) ? { truth: 'cannot say', text: 'open' } : { truth: 'met', text: 'so' }))
    expect(answer.truth).toBe('cannot say')
    expect(answer.needs).toHaveLength(40)
  })
})

describe('a list', () => {
  it('is asked for while it is not known to be whole, or known not to be', () => {
    for (const complete of [unknown, known(false)]) {
      const answer = decide(about, { whole: readComplete('history.priors', { items: [], complete }) }, ({ whole }) => (whole === true ? { truth: 'met', text: 'all known' } : { truth: 'cannot say', text: 'not all known' }))
      expect(answer.needs).toMatchObject([{ path: 'history.priors.complete', because: 'list not known to be complete', papers: ['presentence report'] }])
    }
  })
})

describe('a question for a person', () => {
  it('is never answered, however much is known', () => {
    const answer = layOut(about, { weapon: read('guideline.weapon', known(false)) }, ({ weapon }) => [weapon === false ? 'No weapon was found.' : 'A weapon was found.'])
    expect(answer).toMatchObject({ decides: 'person', truth: 'cannot say', needs: [], reasons: [{ text: 'No weapon was found.', read: ['guideline.weapon'] }] })
  })

  it('lays out every reading of a disputed fact and asks which is right', () => {
    const answer = layOut(about, { points: read('guideline.points', rival([0, 3])) }, ({ points }) => [`${points} points`])
    expect(answer.reasons.map(({ text }) => text)).toEqual(['0 points', '3 points'])
    expect(answer.needs).toMatchObject([{ because: 'rival readings' }])
  })
})
