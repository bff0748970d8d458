import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/finding.ts'
import { known } from '../../../core/leaf.ts'
import { assembleCaseFacts } from '../../../facts/assemble.ts'
import type { TermRange } from '../../../facts/shape.ts'
import type { GuidelineRange, RunName, RunReading, SentenceRun } from '../../then-and-now/sentence-run.ts'
import { lowerSentenceToday } from './lower-sentence-today.ts'

const need = { path: 'guideline.category', label: 'category', because: 'unknown', papers: ['presentence report'] } as const
const facts = assembleCaseFacts(new Map([['custody.status', known('in prison')]]))

function reading(range: TermRange | undefined, assuming?: string): RunReading {
  const head = { id: 'guideline', title: 'Guideline range', steps: [] }
  const guideline: Finding<GuidelineRange> = range === undefined ? { ...head, status: 'cannot say', needs: [need] } : { ...head, status: 'computed', value: { baseLevel: undefined, totalLevel: undefined, category: undefined, tableRange: range, range } }
  return { assuming, guideline, statutory: { id: 'statutory', title: 'Statute', steps: [], status: 'computed', value: { min: 0, max: 'life', tier: 'any' } } }
}

function run(name: RunName, ...readings: readonly RunReading[]): SentenceRun {
  return { name, offenseOn: undefined, sentencedOn: undefined, edition: undefined, force: undefined, readings, needs: readings.length > 1 ? [{ ...need, path: 'conviction.counts.0.foundGrams' }] : [] }
}

function lower(found: TermRange | undefined, ...now: readonly (TermRange | undefined)[]) {
  const sameOffense = run('now, same offense sentenced today', ...now.map((range, i) => reading(range, `reading ${i}`)))
  const then = run('then, computed', reading([360, 'life']))
  const answer = lowerSentenceToday(facts, { found: run('then, as the court found', reading(found)), then, sameOffense })
  return answer.parts.find(({ id }) => id === 'factor lower range')
}

describe('whether the range today lies lower', () => {
  it('goes by its low end, and by its high end where the low ends are the same', () => {
    expect(lower([188, 235], [151, 188])?.truth).toBe('met')
    expect(lower([188, 235], [188, 210])?.truth).toBe('met')
    expect(lower([188, 235], [188, 235])?.truth).toBe('not met')
    expect(lower([188, 235], [210, 262])?.truth).toBe('not met')
    expect(lower(['life', 'life'], [360, 'life'])?.truth).toBe('met')
    expect(lower([360, 'life'], ['life', 'life'])?.truth).toBe('not met')
  })

  it('goes by the computed range then, where what the court found is not known', () => {
    expect(lower(undefined, [292, 365])?.truth).toBe('met')
    expect(lower(undefined, [360, 'life'])?.truth).toBe('not met')
  })

  it('is answered for several readings only when all of them agree, and else names what would settle it', () => {
    expect(lower([188, 235], [120, 150], [97, 121])?.truth).toBe('met')
    const split = lower([188, 235], [188, 235], [97, 121])
    expect(split).toMatchObject({ truth: 'cannot say', needs: [{ path: 'conviction.counts.0.foundGrams' }] })
    expect(split?.reasons.at(-1)?.text).toContain('97 to 121 months if reading 1')
  })

  it('cannot be said while a range cannot, and asks for what it lacks', () => {
    expect(lower([188, 235], undefined)).toMatchObject({ truth: 'cannot say', needs: [{ path: 'guideline.category' }] })
  })
})
