import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { betterCounts, generalCounts } from './general-counts.ts'
import type { Found } from '../../reading/propose.ts'

const pages = (text: string): ReturnType<typeof plainPages> => plainPages(text, 'plain text')
const all = (text: string, tells: 'terms' | 'minimums' | 'neither' = 'neither'): Found[] => generalCounts(pages(text), tells)
const plain = (found: readonly Found[]): Record<string, unknown> => Object.fromEntries(found.map(({ path, value }) => [path.replace('conviction.counts.', ''), value]))
const read = (text: string, tells: 'terms' | 'minimums' | 'neither' = 'neither'): Record<string, unknown> => plain(all(text, tells))

describe('counts of a list in a form nobody knows', () => {
  it('have each the number, the law and the offense told in it', () => {
    expect(read('Charge 1\nOffense: Wire fraud\nStatute: 18 U.S.C. § 1343\nCount: 1\n\nCharge 2\nOffense: Bank robbery\nStatute: 18 U.S.C. § 2113(a)\nCount: 4')).toEqual({ '0.number': '1', '0.statute': '18 U.S.C. 1343', '0.description': 'Wire fraud', '1.number': '4', '1.statute': '18 U.S.C. 2113(a)', '1.description': 'Bank robbery' })
  })

  it('do not have what stands above the head of a count', () => {
    const found = read('[18 U.S.C. § 1343: Wire fraud]\n[18 U.S.C. § 2113(a): Bank robbery]\nThe Grand Jury charges:\nCOUNT ONE\n[18 U.S.C. § 1343]\nOn or about May 5, 2015, the defendant devised a scheme by use of the wires: Wire fraud.\nCOUNT TWO\n[18 U.S.C. § 2113(a)]\nOn or about May 6, 2015, the defendant took money.')
    expect(found).toEqual({ '0.number': 'ONE', '0.statute': '18 U.S.C. 1343', '0.description': 'Wire fraud', '1.number': 'TWO', '1.statute': '18 U.S.C. 2113(a)' })
  })

  it('do not have the number in brackets that closes the count before', () => {
    const found = all('CHARGES: 21:841(a)(1) Distribution of Heroin (Ct. 1); 21:846 Conspiracy\n(Ct. 2); 18:924(c)(1)(A) Use of a firearm during a drug\ntrafficking crime (Ct. 3)')
    expect(found.filter(({ path, value }) => path.endsWith('.statute') && value === '18 U.S.C. 924(c)(1)(A)').map(({ path }) => found.find((one) => one.path === path.replace('statute', 'number'))?.value)).not.toContain('2')
  })

  it('are called by no words in which a grand jury tells what was done', () => {
    expect(read('COUNT ONE\nOn or about May 5, 2015, defendant ROE knowingly possessed with intent to distribute a mixture containing cocaine.\n18 U.S.C. § 924(c)\n\nCOUNT TWO\nOn or about May 6, 2015, the defendant knowingly committed bank robbery.\n18 U.S.C. § 2113(a)')).toEqual({ '0.number': 'ONE', '0.statute': '18 U.S.C. 924(c)', '1.number': 'TWO', '1.statute': '18 U.S.C. 2113(a)' })
  })
})

describe('counts read in two ways', () => {
  const count = (i: number, parts: Record<string, string>): Found[] => Object.entries(parts).flatMap(([field, value]) => all('Count 1: Wire fraud, 18 U.S.C. § 1343').slice(0, 1).map((one): Found => ({ ...one, path: `conviction.counts.${i}.${field}`, value, flags: [] })))

  it('have each what the other reading tells of a count of the same number and law', () => {
    const own = count(0, { number: '1', statute: '18 U.S.C. 1343' })
    expect(plain(betterCounts(own, count(0, { number: 'One', statute: '18 U.S.C. 1343', description: 'Wire fraud' })))).toEqual({ '0.number': '1', '0.statute': '18 U.S.C. 1343', '0.description': 'Wire fraud' })
  })

  it('keep the law that was found where the list has no more counts', () => {
    const own = count(0, { number: '1', statute: '18 U.S.C. 1343' })
    expect(plain(betterCounts(own, count(0, { number: '1', statute: '18 U.S.C. 2113(a)', description: 'Bank robbery' })))).toEqual({ '0.number': '1', '0.statute': '18 U.S.C. 1343' })
  })

  it('wait for a person where the list has more and another law', () => {
    const own = count(0, { number: '1', statute: '18 U.S.C. 1343' })
    const both = betterCounts(own, [...count(0, { number: '1', statute: '18 U.S.C. 2113(a)' }), ...count(1, { number: '2', statute: '18 U.S.C. 1343' })])
    expect(both.filter(({ path }) => path.startsWith('conviction.counts.0.')).every(({ flags }) => flags?.some(({ says }) => says.includes('two ways')))).toBe(true)
    expect(both.filter(({ path }) => path.startsWith('conviction.counts.1.')).every(({ flags }) => flags?.length === 0)).toBe(true)
  })
})

it('a count whose charge is told by no words that were read does not wait where its charge stands between its law and its number', () => {
  const waits = (text: string): boolean[] => all(text).filter(({ path }) => path.endsWith('.statute')).map(({ flags = [] }) => flags.length > 0)
  expect(waits('CHARGES: 21:846 Conspiracy to distribute cocaine (Ct. 1) JUDGE: Marshall D. Eckhart')).toEqual([false])
  expect(waits('Count 1  18 U.S.C. 1951(a)')).toEqual([true])
})

it('a count whose charge is not told does not wait where a label of the law stands between its number and its law', () => {
  const found = (text: string): Found[] => all(`WORKSHEET A\nOFFENSE LEVEL\nDefendant: Dana Lott\nDocket Number: 3:22CR528-6\n${text}\nGuidelines Manual Edition Used: 2021`)
  const waits = (text: string): boolean[] => found(text).map(({ flags }) => (flags?.length ?? 0) > 0)
  expect(plain(found('Count Number: 2 U.S. Code Title & Section: 18 USC 2113(a)'))).toEqual({ '0.number': '2', '0.statute': '18 U.S.C. 2113(a)' })
  for (const told of ['Count Number: 2 U.S. Code Title & Section: 18 USC 2113(a)', 'Count 2 Statute: Title 18, United States Code, Section 1343']) expect(waits(told), told).toEqual([false, false])
  for (const told of ['Count Number: 2 see also Statute: 18 USC 2113(a)', 'Count Number: 2 Statute: none. Enhanced: 18 USC 2113(a)']) expect(waits(told), told).toEqual([true, true])
})
