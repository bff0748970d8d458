import { describe, expect, it } from 'vitest'
import type { Series } from './dated.ts'
import { Trace } from './trace.ts'

const source = { cite: 'a', link: 'b', quote: 'c', text: 'd' }
const series: Series<number> = {
  of: 'a number', entries: [{ from: '2000-01-01', to: '2000-12-31', value: 1, source }, { from: '2002-01-01', checkedThrough: '2010-12-31', value: 2, source }],
}
const need = (path: string) => ({ path, label: path, because: 'unknown' as const, papers: [] })

describe('what a computation gathers', () => {
  it('ends in the value when nothing is missing', () => {
    const trace = new Trace()
    expect(trace.look(series, '2000-06-01')?.value).toBe(1)
    expect(trace.finish('x', 'X', 7)).toEqual({ id: 'x', title: 'X', steps: [], status: 'computed', value: 7 })
  })

  it('ends without a value when law is missing, even if a value was worked out', () => {
    const trace = new Trace()
    expect(trace.look(series, '2001-06-01')).toBeUndefined()
    expect(trace.finish('x', 'X', 7)).toMatchObject({ status: 'not encoded', gaps: [{ of: 'a number', on: '2001-06-01' }] })
  })

  it('asks for facts before it speaks of law', () => {
    const trace = new Trace()
    trace.look(series, '1999-01-01')
    trace.needs.push(need('weight'))
    expect(trace.finish('x', 'X', undefined)).toMatchObject({ status: 'cannot say', needs: [{ path: 'weight' }] })
  })

  it('asks for each fact once', () => {
    const trace = new Trace()
    trace.needs.push(need('weight'), need('day'), need('weight'))
    const finding = trace.finish('x', 'X', undefined)
    expect(finding.status === 'cannot say' && finding.needs.map(({ path }) => path)).toEqual(['weight', 'day'])
  })

  it('remembers the earliest day through which what it used was checked', () => {
    const trace = new Trace()
    trace.look(series, '2011-01-01')
    trace.verified('2009-01-01')
    trace.verified('2012-01-01')
    expect(trace.finish('x', 'X', 1).verifiedThrough).toBe('2009-01-01')
  })

  it('says nothing of checking for a day within the text', () => {
    const trace = new Trace()
    trace.look(series, '2010-12-31')
    expect('verifiedThrough' in trace.finish('x', 'X', 1)).toBe(false)
  })

  it('takes over what another finding lacks', () => {
    const inner = new Trace()
    inner.look(series, '2001-01-01')
    const outer = new Trace()
    outer.take(inner.finish('x', 'X', 1))
    const other = new Trace()
    other.needs.push(need('weight'))
    outer.take(other.finish('y', 'Y', 1))
    expect([outer.gaps.length, outer.needs.length]).toEqual([1, 1])
  })
})
