import { describe, expect, it } from 'vitest'
import { earliestOffense, parsePenalty } from './parse-penalty.ts'

function drug(text: string): string {
  const penalty = parsePenalty(text)
  return penalty.kind === 'drug' ? `${penalty.section} ${penalty.tier ?? '?'}${penalty.conspiracy ? ' conspiracy' : ''}` : penalty.kind
}

describe('a penalty as papers cite it', () => {
  it('names the subparagraph however it is written', () => {
    expect(drug('21 U.S.C. § 841(b)(1)(A)')).toBe('841 A')
    expect(drug('21 USC 841(b)(1)(B)(iii)')).toBe('841 B')
    expect(drug('21 U.S.C. §§ 841(a)(1), 841(b)(1)(C)')).toBe('841 C')
    expect(drug('Title 21, United States Code, Section 841(b) (1) (D)')).toBe('841 D')
    expect(drug('21 U.S.C. 846 and 841(b)(1)(A)')).toBe('841 A conspiracy')
    expect(drug('21 USC 963/960(b)(1)(A)')).toBe('960 A conspiracy')
    expect(drug('21 USC 960(b)(3)')).toBe('960 C')
    expect(drug('21 U.S.C. 841(b)(1) and 841(b)(1)(C)')).toBe('841 C')
  })

  it('leaves the subparagraph open where only the section is cited', () => {
    expect(drug('21 U.S.C. 841(a)(1)')).toBe('841 ?')
    expect(drug('21 U.S.C. 841(b)(1)')).toBe('841 ?')
    expect(drug('21 U.S.C. 846')).toBe('841 ? conspiracy')
    expect(drug('21 U.S.C. 952(a)')).toBe('960 ?')
  })

  it('knows firearms and enterprises, the career criminal before the bare possession', () => {
    expect(parsePenalty('18 U.S.C. 922(g)(1) and 924(e)').kind).toBe('924(e)')
    expect(parsePenalty('18 U.S.C. 922(g)(1), 924(a)(2)').kind).toBe('922(g)')
    expect(parsePenalty('18 U.S.C. § 924(c)(1)(A)(iii)')).toEqual({ kind: '924(c)', clause: '(1)(a)(iii)' })
    expect(parsePenalty('18 U.S.C. 924(j)(1)').kind).toBe('924(j)')
    expect(parsePenalty('21 U.S.C. 848(b)')).toEqual({ kind: '848', subsection: 'b' })
  })

  it('reads nothing into what it does not know', () => {
    for (const text of ['', '18 U.S.C. 1956', '21 U.S.C. 841(a)(1) and 860(a)', '21 U.S.C. 861', '18 U.S.C. 841(i)', 'conspiracy']) expect(parsePenalty(text).kind, text).toBe('unknown')
  })

  it('knows since when a clause can have been violated at all', () => {
    expect(earliestOffense('18 U.S.C. 924(c)(1)(B)(i)')).toBe('1998-11-13')
    expect(earliestOffense('21 U.S.C. 841(b)(1)(A)(viii)')).toBe('1988-11-18')
    expect(earliestOffense('18 U.S.C. 924(c)')).toBeUndefined()
    expect(earliestOffense('21 U.S.C. 841(b)(1)(A)(vii)')).toBeUndefined()
  })
})
