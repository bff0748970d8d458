import { describe, expect, it } from 'vitest'
import { shortCites } from './short-cites.ts'

describe('the short form of an authority', () => {
  it.each([
    ['Petition for Commutation of Sentence, OMB 1123-0015 (Spanish edition, expires 30 November 2026)', 'Petition for Commutation of Sentence'],
    ['Department of Justice, New Clemency Initiative (23 April 2014)', 'New Clemency Initiative'],
    ['Apprendi v. New Jersey, 530 U.S. 466 (2000), syllabus', 'Apprendi, 530 U.S. 466'],
    ['United States v. Booker, 543 U.S. 220 (2005), in U.S.S.G. ch. 1, pt. A (Nov. 1, 2016)', 'Booker, 543 U.S. 220'],
    ['U.S.S.G. §5G1.1(c) (Nov. 1, 2025)', 'U.S.S.G. §5G1.1(c)'],
    ['28 CFR 1.11', '28 CFR 1.11'],
    ['Pub. L. 115-391, 404(b), 132 Stat. 5222, as quoted in United States v. Wirsing, 943 F.3d 175 (4th Cir. 2019)', 'Pub. L. 115-391, 404(b), 132 Stat. 5222, as quoted in Wirsing, 943 F.3d 175'],
  ])('of %s is %s', (cite, short) => {
    expect(shortCites([cite]).get(cite)).toBe(short)
  })

  it('is not used where two editions of one guideline are cited: the day tells them apart', () => {
    const [then, now] = ['U.S.S.G. §2D1.1(c) (Nov. 1, 1994)', 'U.S.S.G. §2D1.1(c) (Nov. 1, 2016)']
    expect([...shortCites([then, now]).values()]).toEqual([then, now])
  })

  it('is not used where the statute of today and of then differ only in the year', () => {
    expect(shortCites(['21 U.S.C. 841(b)(1)(A)', '21 U.S.C. 841(b)(1)(A) (2006)']).get('21 U.S.C. 841(b)(1)(A) (2006)')).toBe('21 U.S.C. 841(b)(1)(A) (2006)')
  })
})
