import { describe, expect, it } from 'vitest'
import { readPerson } from './read-person.ts'

const on = '2026-11-28'
const read = (path: string, cell: string, more: { way?: 'months' | 'years'; unit?: 'grams' | 'kilograms' } = {}) => readPerson([cell], [{ at: 0, heading: 'it', path, ...more }], on)
const leaf = (path: string, cell: string, more = {}) => {
  const result = read(path, cell, more)
  if (!result.ok) throw new Error(result.refusals[0]?.what)
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key] ?? (at as { items: Record<string, unknown> }).items[key], result.facts)
}

describe('the cells of a person', () => {
  it('that are blank or say unknown are unknown, never zero and never no', () => {
    for (const cell of ['', '  ', '-', '?', 'unknown', 'N/A']) for (const path of ['conviction.term', 'guideline.weapon', 'guideline.points', 'guideline.range', 'conviction.sentencedOn']) expect(leaf(path, cell)).toEqual({ is: 'unknown' })
    expect(read('guideline.drugs.0.grams', '')).toMatchObject({ ok: true, facts: { guideline: { drugs: { items: [], complete: { is: 'unknown' } } } } })
    expect(leaf('guideline.points', '0')).toEqual({ is: 'known', value: 0 })
  })

  it('are read by their kind, with their unit', () => {
    expect(leaf('guideline.drugs.0.grams', '1.2 kg')).toEqual({ is: 'known', value: 1200 })
    expect(leaf('guideline.drugs.0.grams', '92.5', { unit: 'grams' })).toEqual({ is: 'known', value: 92.5 })
    expect(leaf('guideline.drugs.0.grams', '0.28', { unit: 'kilograms' })).toEqual({ is: 'known', value: 280 })
    expect(leaf('guideline.drugs.0.grams', '1,500.25 grams', { unit: 'kilograms' })).toEqual({ is: 'known', value: 1500.25 })
    expect(leaf('guideline.range', '188 to 235 months')).toEqual({ is: 'known', value: [188, 235] })
    expect(leaf('guideline.range', '360-Life')).toEqual({ is: 'known', value: [360, 'life'] })
    expect(leaf('guideline.range', 'life')).toEqual({ is: 'known', value: ['life', 'life'] })
    expect(leaf('guideline.roleLevels', '-2')).toEqual({ is: 'known', value: -2 })
    expect(leaf('guideline.weapon', 'No')).toEqual({ is: 'known', value: false })
  })

  it.each([
    ['guideline.drugs.0.grams', '92.5', 'could be grams or kilograms'], ['guideline.drugs.0.grams', '3 oz', 'is not a weight'], ['guideline.drugs.0.grams', '-3 g', 'is not a weight'],
    ['guideline.range', '188', 'is not a range'], ['guideline.range', '235-188', 'ends before it begins'], ['guideline.range', 'life-360', 'ends before it begins'],
    ['conviction.term', '240', 'could be months or years'], ['conviction.sentencedOn', '03/04/1998', 'could be March 4 or April 3'], ['conviction.sentencedOn', '2027-01-01', 'has not come yet'],
    ['guideline.weapon', 'maybe', 'neither yes nor no'], ['guideline.points', '3.5', 'not a whole number'], ['conviction.sovereign', 'martian', 'is none of'],
  ])('%s: %s is refused and never guessed', (path, cell, what) => {
    expect(read(path, cell)).toMatchObject({ ok: false, refusals: [{ heading: 'it', cell, what: expect.stringContaining(what), next: expect.stringMatching(/\S/) }] })
  })

  it('are refused with every reason, not the first alone', () => {
    const result = readPerson(['240', 'maybe'], [{ at: 0, heading: 'a', path: 'conviction.term' }, { at: 1, heading: 'b', path: 'guideline.weapon' }], on)
    expect(result).toMatchObject({ ok: false, refusals: [{ heading: 'a' }, { heading: 'b' }] })
  })
})
