import { describe, expect, it } from 'vitest'
import { parseStatute, statute } from './statutes.ts'

const whole = (words: string) => new RegExp(statute, 'i').exec(words)?.[0]

describe('a citation of the Code', () => {
  it('is read whole when the title is written again before each section', () => {
    const words = '21:846, 21:841(a)(1) and 841(b)(1)(A)(viii)'
    expect(whole(words)).toBe(words)
    expect(parseStatute(words)).toEqual({ statute: '21 U.S.C. 846 and 841(a)(1)', penalty: '21 U.S.C. 841(b)(1)(A)(viii)' })
  })

  it('does not begin with the number of the count before it', () => {
    expect(whole('Count 1: 21 U.S.C. § 846')).toBe('21 U.S.C. § 846')
    expect(whole('Ct. 2: 18:1343')).toBe('18:1343')
  })

  it('leaves out a section of another title', () => {
    expect(parseStatute('18:924(c), 21:846')).toEqual({ statute: '18 U.S.C. 924(c)' })
  })

  it('is no number of a case', () => {
    expect(whole('docketed as 3:17-CR-00150-006')).toBeUndefined()
    expect(whole('2:07CR590-7')).toBeUndefined()
    expect(whole('18:1343; 3:17-cr-150')).toBe('18:1343')
  })

  it('stops before another citation', () => {
    expect(whole('21 U.S.C. § 846 and 18 U.S.C. § 2')).toBe('21 U.S.C. § 846')
  })

  it('begins the section anew where a small letter follows a figure, and leaves out another title whole', () => {
    expect(parseStatute('21 U.S.C. § 841(a)(1) (b)(1)(B)')).toEqual({ statute: '21 U.S.C. 841(a)(1)', penalty: '21 U.S.C. 841(b)(1)(B)' })
    expect(parseStatute('21 U.S.C. § 841(b)(1) (A)(viii)')).toEqual({ statute: '21 U.S.C. 841(b)(1)(A)(viii)', penalty: '21 U.S.C. 841(b)(1)(A)(viii)' })
    expect(parseStatute('21 USC § 841(a)(1) and 841(b)(1)(B) 18 U.S.C. § 924(c)(1)(A)')).toEqual({ statute: '21 U.S.C. 841(a)(1)', penalty: '21 U.S.C. 841(b)(1)(B)' })
  })

  it('has the letters of the Code where a printer has capitals alone', () => {
    expect(parseStatute('21:841(A)(1) & 841(B)(1)(A)(VIII)')).toEqual({ statute: '21 U.S.C. 841(a)(1)', penalty: '21 U.S.C. 841(b)(1)(A)(viii)' })
    expect(parseStatute('21:841(A)(1) & (B)(1)(C)')).toEqual({ statute: '21 U.S.C. 841(a)(1)', penalty: '21 U.S.C. 841(b)(1)(C)' })
    expect(parseStatute('18:924(C)(1)(A)')).toEqual({ statute: '18 U.S.C. 924(c)(1)(A)' })
  })

  it('tells the penalty from the offense', () => {
    expect(parseStatute('21 U.S.C. §§ 841(a)(1), 841(b)(1)(B) and 846')).toEqual({ statute: '21 U.S.C. 841(a)(1) and 846', penalty: '21 U.S.C. 841(b)(1)(B)' })
    expect(parseStatute('none')).toBeUndefined()
  })
})
