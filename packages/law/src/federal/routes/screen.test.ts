import { assert, constantFrom, property, shuffledSubarray, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../core/answer.ts'
import { known, rival, type Leaf } from '../../core/leaf.ts'
import { assembleCaseFacts } from '../../facts/assemble.ts'
import { screen } from './screen.ts'

/** A made-up person: Nora Quill, sentenced in 2001 for cocaine base, who has served well over ten years. */
const nora: Readonly<Record<string, unknown>> = {
  'person.dateOfBirth': '1960-04-02', 'conviction.sovereign': 'federal', 'conviction.offenseEndedOn': '2000-05-01', 'conviction.sentencedOn': '2001-03-09', 'conviction.term': 'life',
  'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base', 'conviction.counts.0.foundGrams': 500,
  'conviction.counts.0.deathResulted': false, 'conviction.counts.complete': true, 'conviction.notice851': false, 'conviction.priors851.complete': true,
  'guideline.edition': '2000', 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 2000, 'guideline.drugs.complete': true, 'guideline.weapon': false, 'guideline.characteristics.complete': true, 'guideline.characteristicsToday': true, 'guideline.roleLevels': 0,
  'guideline.obstruction': false, 'guideline.acceptanceLevels': 0, 'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.category': 2, 'guideline.points': 2,
  'history.priors.complete': true, 'history.priors.0.violent': false, 'history.violence': false, 'history.organizationTies': false,
  'custody.status': 'in prison', 'custody.commencedOn': '2001-03-09', 'custody.priorCreditDays': 200, 'custody.incidents.complete': true, 'custody.programs.complete': true, 'custody.work': 'library clerk',
  'litigation.appealPending': false, 'litigation.collateralPending': false, 'health.conditions.complete': true,
}

function leaves(over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []): Map<string, Leaf<unknown>> {
  const entries = Object.entries({ ...nora, ...over }).filter(([path]) => !without.includes(path))
  return new Map(entries.map(([path, value]) => [path, known(value)]))
}

function answersOf(map: Map<string, Leaf<unknown>>): ReadonlyMap<string, Answer> {
  const all = screen(assembleCaseFacts(map), '2026-11-23').routes.flatMap(({ answers }) => answers.flatMap(unfold))
  return new Map(all.map((answer) => [answer.id, answer]))
}

function unfold(answer: Answer): readonly Answer[] {
  return [answer, ...answer.parts.flatMap(unfold)]
}

function truthOf(id: string, over: Readonly<Record<string, unknown>> = {}, without: readonly string[] = []): string | undefined {
  return answersOf(leaves(over, without)).get(id)?.truth
}

function refused(over: Readonly<Record<string, unknown>>): ReturnType<typeof screen> {
  return screen(assembleCaseFacts(leaves(over)), '2026-11-23')
}

describe('a case that is not covered', () => {
  it('is refused by name, with where to go instead', () => {
    const state = refused({ 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' })
    expect(state.outOfScope).toMatchObject({ why: expect.stringContaining('Ohio'), instead: expect.stringContaining('Governor of Ohio') })
    expect(state.routes).toEqual([])
    expect(state.nextPapers).toEqual([])
    expect(refused({ 'conviction.sovereign': 'military' }).outOfScope?.instead).toContain('branch of service')
    expect(refused({ 'conviction.sovereign': 'District of Columbia' }).outOfScope?.instead).toContain('by hand')
    expect(refused({ 'conviction.sovereign': 'foreign' }).outOfScope?.why).toContain('another country')
  })

  it('is one under the old law of parole: an offense that ended before 1 November 1987', () => {
    expect(refused({ 'conviction.offenseEndedOn': '1987-10-31' }).outOfScope?.instead).toContain('Parole Commission')
    expect(refused({ 'conviction.offenseEndedOn': '1987-11-01' }).outOfScope).toBeUndefined()
  })

  it('is not refused on one of two readings, nor on a fact that is not known', () => {
    const two = leaves().set('conviction.sovereign', rival(['federal', 'state']))
    expect(screen(assembleCaseFacts(two), '2026-11-23').outOfScope).toBeUndefined()
    expect(answersOf(two).get('form federal conviction')).toMatchObject({ truth: 'cannot say', needs: [{ because: 'rival readings', question: 'Which is right: federal, or state?' }] })
    const both = leaves().set('conviction.sovereign', rival(['military', 'state']))
    expect(screen(assembleCaseFacts(both), '2026-11-23').outOfScope).toBeDefined()
    expect(screen(assembleCaseFacts(new Map()), '2026-11-23').outOfScope).toBeUndefined()
  })
})

describe('the requirements of the form', () => {
  it('are met by someone serving a federal sentence with nothing pending', () => {
    expect(truthOf('form requirements')).toBe('met')
    expect(truthOf('form serving', { 'custody.status': 'on supervision' })).toBe('met')
    expect(truthOf('form serving', { 'custody.status': 'commuted' })).toBe('not met')
  })

  it('are not met while a challenge is pending, even if another is not known', () => {
    expect(truthOf('form requirements', { 'litigation.appealPending': true }, ['litigation.collateralPending'])).toBe('not met')
    expect(truthOf('form requirements', {}, ['litigation.collateralPending'])).toBe('cannot say')
  })
})

function ten(start: string, credit?: number): string | undefined {
  return truthOf('factor ten years', { 'custody.commencedOn': start, 'custody.priorCreditDays': credit }, credit === undefined ? ['custody.priorCreditDays'] : [])
}

describe('ten years served', () => {
  it('are full on the last day of the tenth year, that day included', () => {
    expect(ten('2016-11-24', 0)).toBe('met')
    expect(ten('2016-11-25', 0)).toBe('not met')
  })

  it('count the days credited before', () => {
    expect(ten('2016-11-25', 1)).toBe('met')
    expect(ten('2017-11-24', 365)).toBe('met')
    expect(ten('2017-11-25', 364)).toBe('not met')
  })

  it('do not need the credit when they are full without it, and cannot be denied without it', () => {
    expect(ten('2010-01-01')).toBe('met')
    expect(ten('2020-01-01')).toBe('cannot say')
  })

  it('have one answer for two readings that agree, and a question where they do not', () => {
    const same = leaves().set('custody.commencedOn', rival(['2001-03-09', '2001-06-01']))
    expect(answersOf(same).get('factor ten years')?.truth).toBe('met')
    const apart = leaves({ 'custody.priorCreditDays': 0 }).set('custody.commencedOn', rival(['2001-03-09', '2019-03-09']))
    expect(answersOf(apart).get('factor ten years')).toMatchObject({ truth: 'cannot say', needs: [{ path: 'custody.commencedOn', because: 'rival readings', question: 'Which is right: 2001-03-09, or 2019-03-09?' }] })
  })
})

describe('no history of violence', () => {
  const open = ['history.violence']

  it('follows what was found of it', () => {
    expect(truthOf('factor no violence')).toBe('met')
    expect(truthOf('factor no violence', { 'history.violence': true })).toBe('not met')
  })

  it('is not met by one violent prior, however little else is known', () => {
    expect(truthOf('factor no violence', { 'history.priors.0.violent': true }, [...open, 'history.priors.complete', 'custody.incidents.complete'])).toBe('not met')
  })

  it('cannot be said of a list that is not known to be whole', () => {
    expect(truthOf('factor no violence', {}, open)).toBe('met')
    expect(truthOf('factor no violence', {}, [...open, 'history.priors.complete'])).toBe('cannot say')
    expect(truthOf('factor no violence', { 'history.priors.complete': false }, open)).toBe('cannot say')
    expect(truthOf('factor no violence', {}, [...open, 'custody.incidents.complete'])).toBe('cannot say')
  })

  it('cannot be said while there is an incident report to look into', () => {
    expect(truthOf('factor no violence', { 'custody.incidents.0.code': 305 }, open)).toBe('cannot say')
  })
})

describe('a lower sentence today', () => {
  it('is data as far as the ranges go, and for a person beyond', () => {
    const answers = answersOf(leaves())
    expect(answers.get('factor lower range')).toMatchObject({ decides: 'data', truth: 'met' })
    expect(answers.get('factor substantially lower')).toMatchObject({ decides: 'person', truth: 'cannot say' })
    expect(answers.get('factor lower sentence today')).toMatchObject({ decides: 'person', truth: 'cannot say' })
    expect(answers.get('factor lower range')?.reasons.map(({ text }) => text)).toHaveLength(2)
  })

  it('asks for every fact the ranges lack', () => {
    const without = ['guideline.category', 'guideline.points', 'guideline.roleLevels', 'history.priors.complete']
    const answer = answersOf(leaves({}, without)).get('factor lower range')
    expect(answer?.truth).toBe('cannot say')
    expect(answer?.needs.map(({ path }) => path)).toEqual(expect.arrayContaining(['guideline.category', 'guideline.roleLevels']))
  })
})

describe('what a person or the President decides', () => {
  it('is never answered by the program', () => {
    for (const answer of answersOf(leaves()).values()) {
      if (answer.parts.length === 0 && answer.decides !== 'data') expect(answer.truth, answer.id).toBe('cannot say')
    }
  })

  it('has no word of cooperation in it: what is sealed is not read', () => {
    const told = answersOf(leaves({ 'conviction.substantialAssistance': true }))
    const untold = answersOf(leaves())
    expect(JSON.stringify([...told])).toBe(JSON.stringify([...untold]))
    expect(JSON.stringify([...told])).not.toContain('substantialAssistance')
  })

  it('shows how few of those granted met all six factors, and that the rules are advisory', () => {
    const decision = answersOf(leaves()).get('decision')
    expect(decision?.decides).toBe('discretion')
    expect(decision?.sources.map(({ cite }) => cite)[0]).toBe('28 CFR 1.11')
    expect(JSON.stringify(decision?.reasons)).toContain('86')
  })
})

describe('the papers to look for next', () => {
  it('are ordered by how many questions each would help to answer, over all that is missing', () => {
    const { nextPapers } = screen(assembleCaseFacts(new Map()), '2026-11-23')
    expect(nextPapers.length).toBeGreaterThan(5)
    expect(nextPapers.map(({ settles }) => settles)).toEqual(nextPapers.map(({ settles }) => settles).sort((a, b) => b - a))
    expect(nextPapers[0]?.paper).toBe('presentence report')
    for (const { paths } of nextPapers) expect(paths).toEqual([...new Set(paths)].sort())
  })

  it('include what is missing behind a question already decided', () => {
    const decided = leaves({ 'litigation.appealPending': true }, ['custody.status'])
    const { nextPapers } = screen(assembleCaseFacts(decided), '2026-11-23')
    expect(nextPapers.flatMap(({ paths }) => paths)).toContain('custody.status')
  })

  it('name the one fact that is missing', () => {
    const { nextPapers } = screen(assembleCaseFacts(leaves({}, ['person.dateOfBirth'])), '2026-11-23')
    expect(nextPapers).toEqual([
      { paper: 'presentence report', settles: 1, paths: ['person.dateOfBirth'] },
      { paper: 'sentence computation', settles: 1, paths: ['person.dateOfBirth'] },
    ])
  })
})

describe('a screening, whatever is known', () => {
  const paths = Object.keys(nora)

  it('never takes an answer back when a fact is learned', () => {
    assert(property(subarray(paths), constantFrom(...paths), (missing, learned) => {
      const before = answersOf(leaves({}, missing))
      const after = answersOf(leaves({}, missing.filter((path) => path !== learned)))
      for (const [id, answer] of before) if (answer.truth !== 'cannot say') expect(after.get(id)?.truth, `${id} after learning ${learned}`).toBe(answer.truth)
    }), { numRuns: 150 })
  })

  it('may take an answer back when a source disagrees, and then asks which is right', () => {
    const before = answersOf(leaves())
    const sure = [...before.values()].find(({ id }) => id === 'form no pending challenge')
    expect(sure?.truth).toBe('met')
    const after = answersOf(leaves().set('litigation.appealPending', rival([false, true]))).get('form no pending challenge')
    expect(after).toMatchObject({ truth: 'cannot say', needs: [{ path: 'litigation.appealPending', because: 'rival readings' }] })
  })

  it('does not depend on the order of the counts', () => {
    const counts = [{ penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine base', foundGrams: 500 }, { penalty: '21 U.S.C. 841(b)(1)(C)', substance: 'heroin', foundGrams: 10 }, { penalty: '21 U.S.C. 841(b)(1)(B)', substance: 'cocaine', foundGrams: 600 }]
    const told = (order: readonly number[]) => {
      const list = order.flatMap((from, to) => Object.entries({ ...counts[from], deathResulted: false, statute: '21 U.S.C. 841(a)(1)' }).map(([key, value]) => [`conviction.counts.${to}.${key}`, value] as const))
      return [...answersOf(leaves(Object.fromEntries(list))).values()].map(({ id, truth }) => `${id}: ${truth}`)
    }
    assert(property(shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      expect(told(order)).toEqual(told([0, 1, 2]))
    }), { numRuns: 6 })
  })

  it('asks for something whenever data could answer and did not, and for nothing once they did', () => {
    assert(property(subarray(paths), (missing) => {
      for (const answer of answersOf(leaves({}, missing)).values()) {
        if (answer.truth !== 'cannot say') expect(answer.needs, answer.id).toEqual([])
        else if (answer.decides === 'data' && answer.parts.length === 0) expect(answer.needs.length + answer.gaps.length, answer.id).toBeGreaterThan(0)
      }
    }), { numRuns: 100 })
  })
})
