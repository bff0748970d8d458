import { describe, expect, it } from 'vitest'
import { excludedOffense } from './excluded-offense.ts'
import { exclusions } from './time-credit-exclusions.table.ts'

describe('an offense whose sentence earns no time credits', () => {
  it('is one on the list, however the judgment writes it', () => {
    expect(excludedOffense({ statute: '18 U.S.C. § 924(c)(1)(A)(ii)' })).toMatchObject({ truth: 'met', source: { cite: '18 U.S.C. 3632(d)(4)(D)(xxii)' } })
    expect(excludedOffense({ statute: '18 USC 924(c)' }).truth).toBe('met')
    expect(excludedOffense({ statute: '18 U.S.C. 2252A(a)(2)' }).truth).toBe('met')
    expect(excludedOffense({ statute: '18 U.S.C. 1201(a)' }).truth).toBe('met')
  })

  it('is not its neighbour on the page', () => {
    expect(excludedOffense({ statute: '18 U.S.C. 924(a)' }).truth).toBe('not met')
    expect(excludedOffense({ statute: '18 U.S.C. 1112' }).truth).toBe('not met')
    expect(excludedOffense({ statute: '18 U.S.C. 1111' }).truth).toBe('met')
    expect(excludedOffense({ statute: '18 U.S.C. 836' }).truth).toBe('not met')
    expect(excludedOffense({ statute: '21 U.S.C. 924(c)' }).truth).toBe('not met')
    expect(excludedOffense({ statute: '18 U.S.C. 1343' }).truth).toBe('not met')
  })

  it('cannot be told from a statute named less closely than the list names it', () => {
    expect(excludedOffense({ statute: '18 U.S.C. 924' }).truth).toBe('cannot say')
    expect(excludedOffense({ statute: '18 U.S.C. 844' }).truth).toBe('cannot say')
    expect(excludedOffense({ statute: 'wire fraud' }).truth).toBe('cannot say')
  })

  it('may turn on what the court found beside the statute', () => {
    const heroin = '21 U.S.C. 841(b)(1)(A)(i)'
    expect(excludedOffense({ statute: heroin, deathResulted: false, leader: true }).truth).toBe('met')
    expect(excludedOffense({ statute: heroin, deathResulted: false, leader: false }).truth).toBe('not met')
    expect(excludedOffense({ statute: heroin, deathResulted: false }).truth).toBe('cannot say')
    expect(excludedOffense({ statute: '21 U.S.C. 846/841(b)(1)(C)', deathResulted: true }).truth).toBe('met')
    expect(excludedOffense({ statute: '21 U.S.C. 841(b)(1)(C)', deathResulted: false }).truth).toBe('not met')
    expect(excludedOffense({ statute: '21 U.S.C. 841(b)(1)(B)(vi)', deathResulted: false }).truth).toBe('met')
  })

  it('never turns from met or not met into cannot say when more is known', () => {
    for (const { offenses } of exclusions) {
      const statute = (offenses[0] ?? '').replace(' ', ' U.S.C. ').replace(/-.*/, '')
      const before = excludedOffense({ statute }).truth
      for (const more of [{ deathResulted: true }, { deathResulted: false }, { leader: true }, { leader: false }]) {
        const after = excludedOffense({ statute, ...more }).truth
        if (before !== 'cannot say') expect(after, statute).toBe(before)
      }
    }
  })
})
