import { describe, expect, it } from 'vitest'
import { substances } from '../../../facts/case-facts.ts'
import { findDrugLevel } from './find-drug-level.ts'
import { isEncoded, substanceRules } from './substances.ts'

describe('the substances of the case facts', () => {
  it('are all encoded, but for the one that names none, and the two read as another', () => {
    expect(substances.filter((name) => !isEncoded(name))).toEqual(['methamphetamine (purity unknown)', 'marihuana plants', 'other'])
  })

  it('include every substance encoded', () => {
    expect(Object.keys(substanceRules).filter((name) => !(substances as readonly string[]).includes(name))).toEqual([])
  })

  it('do not include what every object has', () => expect(isEncoded('constructor')).toBe(false))

  const past = ['oxycodone', 'Schedule III hydrocodone']
  const byPill = ['diazepam', 'ketamine', 'flunitrazepam']
  it.each(Object.keys(substanceRules).filter((name) => !past.includes(name)))('%s has a level in the manual of 2025, at least 6', (substance) => {
    const counted = substance.startsWith('Schedule') || byPill.includes(substance) ? { units: 1000 } : { grams: 1000 }
    const found = findDrugLevel([{ substance, ...counted }], '2025-11-01')
    expect(found.status === 'computed' && found.value.level).toBeGreaterThanOrEqual(6)
  })

  it('of no name is not encoded, by that name', () => {
    expect(findDrugLevel([{ substance: 'other', grams: 10 }], '2025-11-01')).toMatchObject({ status: 'not encoded', gaps: [{ of: 'the drug guideline for other' }] })
  })
})
