import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { PriorKind } from '../statutory-inputs.ts'
import { countPriors } from './count-priors.ts'

const any = 'felony drug offense' as const
const serious = 'serious drug felony or serious violent felony' as const

function prior(kind: PriorKind | undefined, finalOn: CivilDate | undefined = '1990-01-01') {
  return { kind, finalOn }
}

describe('prior convictions', () => {
  it('count under the older predicate when they are for any felony drug offense', () => {
    const one = (kind: PriorKind) => countPriors([prior(kind)], any, '2000-01-01')
    expect(one('felony drug offense')).toEqual({ least: 1, most: 1 })
    expect(one('felony drug offense, not serious')).toEqual({ least: 1, most: 1 })
    expect(one('serious drug felony')).toEqual({ least: 1, most: 1 })
    expect(one('serious violent felony')).toEqual({ least: 0, most: 0 })
    expect(one('neither')).toEqual({ least: 0, most: 0 })
  })

  it('count under the newer predicate when they are serious, and may when that is not settled', () => {
    const one = (kind: PriorKind) => countPriors([prior(kind)], serious, '2000-01-01')
    expect(one('serious drug felony')).toEqual({ least: 1, most: 1 })
    expect(one('serious violent felony')).toEqual({ least: 1, most: 1 })
    expect(one('felony drug offense, not serious')).toEqual({ least: 0, most: 0 })
    expect(one('felony drug offense')).toEqual({ least: 0, most: 1 })
  })

  it('count only when final before the offense, and may when the day is not known', () => {
    expect(countPriors([prior(any, '1999-12-31')], any, '2000-01-01')).toEqual({ least: 1, most: 1 })
    expect(countPriors([prior(any, '2000-01-01')], any, '2000-01-01')).toEqual({ least: 0, most: 0 })
    expect(countPriors([{ kind: any, finalOn: undefined }], any, '2000-01-01')).toEqual({ least: 0, most: 1 })
    expect(countPriors([{ kind: 'neither', finalOn: undefined }], any, '2000-01-01')).toEqual({ least: 0, most: 0 })
    expect(countPriors([{ kind: undefined, finalOn: '2001-01-01' }], any, '2000-01-01')).toEqual({ least: 0, most: 0 })
  })

  it('add up to two, for more change nothing', () => {
    expect(countPriors([prior(any), prior(any), prior(any)], any, '2000-01-01')).toEqual({ least: 2, most: 2 })
    expect(countPriors([prior(any), prior(undefined), prior(undefined)], any, '2000-01-01')).toEqual({ least: 1, most: 2 })
    expect(countPriors([], any, '2000-01-01')).toEqual({ least: 0, most: 0 })
  })
})
