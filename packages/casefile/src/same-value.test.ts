import { leafShapeAt } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { meansTheSame } from './same-value.ts'

const same = (path: string, one: unknown, other: unknown) => {
  const shape = leafShapeAt(path)
  if (shape === undefined) throw new Error(`no such path: ${path}`)
  return meansTheSame(path, shape, one, other)
}

describe('two values that mean the same', () => {
  it('knows a docket number in its several spellings, and another case as another', () => {
    expect(same('conviction.docketNumber', '8:14-cr-00213-JMH-1', '8:14CR213-001')).toBe(true)
    expect(same('conviction.docketNumber', '8:14-cr-00213', '8:14-cr-00214')).toBe(false)
    expect(same('conviction.docketNumber', '8:14-cr-00213', '4:14-cr-00213')).toBe(false)
    expect(same('conviction.docketNumber', '95-00000-03-CR-W-6', '95-00000-03-CR-W-6')).toBe(true)
  })

  it('knows a facility whichever way round its name stands', () => {
    expect(same('custody.facility', 'CARSWELL FMC', 'FMC Carswell')).toBe(true)
    expect(same('custody.facility', 'FCI Danbury', 'FMC Carswell')).toBe(false)
  })

  it('takes a penalty cited more exactly for the same penalty, and another letter for another', () => {
    expect(same('conviction.counts.0.penalty', '21 U.S.C. 841(b)(1)(A)(viii)', '841(b)(1)(A)')).toBe(true)
    expect(same('conviction.counts.0.penalty', '841(b)(1)(A)', '841(b)(1)(B)')).toBe(false)
  })

  it('lets a prior of which it is known whether it is serious stand for one of which it is not, but not for its contrary', () => {
    expect(same('conviction.priors851.0.kind', 'felony drug offense', 'felony drug offense, not serious')).toBe(true)
    expect(same('conviction.priors851.0.kind', 'serious drug felony', 'felony drug offense, not serious')).toBe(false)
    expect(same('conviction.counts.0.statute', '21 U.S.C. 846 and 841(a)(1)', '21 U.S.C. 846')).toBe(true)
  })
})
