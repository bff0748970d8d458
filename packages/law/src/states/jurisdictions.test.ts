import { describe, expect, it } from 'vitest'
import { findJurisdiction, sayAuthority } from './find-jurisdiction.ts'
import { jurisdictions } from './jurisdictions.table.ts'

describe('the states', () => {
  it('are fifty and the District of Columbia, each once', () => {
    expect(jurisdictions).toHaveLength(51)
    expect(new Set(jurisdictions.map(({ code }) => code)).size).toBe(51)
    expect(new Set(jurisdictions.map(({ name }) => name)).size).toBe(51)
  })

  it('say of every fact whether it was verified, and where to check it', () => {
    for (const { code, name, official, ...facts } of jurisdictions) {
      expect(official, code).toMatch(/^https:\/\//)
      for (const [field, { value, verified, link }] of Object.entries(facts)) {
        expect(value, `${name} ${field}`).not.toMatch(/\[[VM]/)
        expect(value.length, `${name} ${field}`).toBeGreaterThan(1)
        expect(link, `${name} ${field}`).toMatch(/^https:\/\//)
        expect(typeof verified).toBe('boolean')
      }
      expect(facts.pardons.verified, code).toBe(true)
    }
  })

  it('are found by name, by letters and as a state of', () => {
    for (const name of ['Ohio', 'OH', ' state of ohio ', 'STATE OF OHIO']) expect(findJurisdiction(name)?.code, name).toBe('OH')
    expect(findJurisdiction('Commonwealth of Virginia')?.code).toBe('VA')
    expect(findJurisdiction('D.C.')?.code).toBe('DC')
    expect(findJurisdiction('the District of Columbia')?.code).toBe('DC')
    expect(findJurisdiction('Guam')).toBeUndefined()
  })

  it('name the authority, and that it must be checked', () => {
    expect(sayAuthority(findJurisdiction('Ohio') ?? jurisdictions[0] as never)).toContain('the Governor of Ohio decides, advised by a board')
    expect(sayAuthority(findJurisdiction('Georgia') ?? jurisdictions[0] as never)).toMatch(/^a board decides; apply/)
    for (const one of jurisdictions) expect(sayAuthority(one)).toContain('not been verified')
  })
})
