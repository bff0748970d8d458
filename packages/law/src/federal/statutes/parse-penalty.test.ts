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

  it('knows the lower schedules and little marihuana, of import and at home', () => {
    expect(['841(b)(1)(E)', '841(b)(2)', '841(b)(3)'].map((text) => drug(`21 U.S.C. ${text}`))).toEqual(['841 E', '841 IV', '841 V'])
    expect(['(4)', '(5)', '(6)', '(7)'].map((text) => drug(`21 U.S.C. 960(b)${text}`))).toEqual(['960 D', '960 E', '960 IV', '960 V'])
    expect(drug('21 U.S.C. 841(a)(1) and (b)(1)(C)')).toBe('841 C')
    expect(drug('21 U.S.C. 841(a)(1) and (b)(1)(C); 18 U.S.C. 2')).toBe('841 C')
    expect(drug('21:841(a)(1),(b)(1)(B)')).toBe('841 B')
  })

  it('reads a protected person or place together with what it multiplies', () => {
    const place = (text: string) => {
      const penalty = parsePenalty(text)
      return penalty.kind === 'drug' ? [penalty.tier, penalty.protected?.section, penalty.protected?.again] : penalty.kind
    }
    expect(place('21 U.S.C. 841(b)(1)(C) and 860(a)')).toEqual(['C', '860', false])
    expect(place('21 U.S.C. 841(a)(1), 841(b)(1)(B), 860')).toEqual(['B', '860', undefined])
    expect(place('21 U.S.C. 845a and 841(b)(1)(C)')).toEqual(['C', '860', undefined])
    expect(place('21 U.S.C. 861(c)')).toEqual([undefined, '861', true])
    expect(place('21 U.S.C. 859(b), 841(b)(1)(C)')).toEqual(['C', '859', true])
    expect(place('21 U.S.C. 841(b)(1)(C) and 860a')).toBe('unknown')
    expect(place('21 U.S.C. 860a and 841(b)(1)(C)')).toBe('unknown')
  })

  it('takes the word "and" for no letter of a section', () => {
    const place = (text: string) => {
      const penalty = parsePenalty(text)
      return penalty.kind === 'drug' ? [penalty.tier, penalty.protected?.section] : penalty.kind
    }
    expect(place('21 U.S.C. 860 and 841')).toEqual([undefined, '860'])
    expect(place('21 U.S.C. 860 and 841(b)(1)(B)')).toEqual(['B', '860'])
    expect(place('21 U.S.C. 859 AND 841(b)(1)(C)')).toEqual(['C', '859'])
    expect(place('21 U.S.C. 845 and 841(b)(1)(C)')).toEqual(['C', '859'])
    expect(place('21 U.S.C. 845a and 841(b)(1)(C)')).toEqual(['C', '860'])
    expect(place('21 U.S.C. 849 and 841(b)(1)(C)')).toEqual(['C', '849'])
  })

  it('knows firearms and enterprises, the career criminal before the bare possession', () => {
    const flat = (text: string) => {
      const penalty = parsePenalty(text)
      return penalty.kind === 'flat' ? penalty.provision : penalty.kind
    }
    expect(flat('18 U.S.C. 922(g)(1) and 924(e)')).toBe('924(e)')
    expect(flat('18 U.S.C. 922(g)(1), 924(a)(2)')).toBe('922(g)')
    expect(flat('18 U.S.C. 922(o), 924(a)(2)')).toBe('924(a)(2)')
    expect(flat('18 U.S.C. 922(m)')).toBe('unknown')
    expect(parsePenalty('18 U.S.C. § 924(c)(1)(A)(iii)')).toEqual({ kind: '924(c)', clause: '(1)(a)(iii)' })
    expect(flat('18 U.S.C. 924(j)(1)')).toBe('924(j)(1)')
    expect(flat('18 U.S.C. 924(j)(2)')).toBe('924(j)(2)')
    expect(['1951', '1956(a)(1)', '1957'].map((section) => flat(`18 U.S.C. ${section}`))).toEqual(['1951', '1956', '1957'])
    expect(flat('21 U.S.C. 856(a)(1)')).toBe('856')
    expect(flat('21 U.S.C. 844')).toBe('844')
    expect(flat('21 U.S.C. 843(b)')).toBe('843')
    expect(flat('21 U.S.C. 858')).toBe('858')
    expect(flat('18 U.S.C. 844(h)')).toBe('unknown')
    expect(flat('21 U.S.C. 848(e)(1)(A)')).toBe('848(e)')
    expect(parsePenalty('21 U.S.C. 848(b)')).toEqual({ kind: '848', subsection: 'b' })
  })

  it('reads nothing into what it does not know', () => {
    for (const text of ['', '18 U.S.C. 1952', '18 U.S.C. 19567', '21 U.S.C. 843(a)(6)', '21 U.S.C. 860a', '18 U.S.C. 841(i)', '46 U.S.C. 70503', 'conspiracy']) expect(parsePenalty(text).kind, text).toBe('unknown')
  })

  it('knows since when a clause can have been violated at all', () => {
    expect(earliestOffense('18 U.S.C. 924(c)(1)(B)(i)')).toBe('1998-11-13')
    expect(earliestOffense('21 U.S.C. 841(b)(1)(A)(viii)')).toBe('1988-11-18')
    expect(earliestOffense('18 U.S.C. 924(c)')).toBeUndefined()
    expect(earliestOffense('21 U.S.C. 841(b)(1)(A)(vii)')).toBeUndefined()
  })
})
