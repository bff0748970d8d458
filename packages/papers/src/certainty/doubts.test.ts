import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Found } from '../reading/propose.ts'
import { doubtfulFits } from './doubtful-fits.ts'

function page(text: string, how: Page['origin'] = 'plain text', confidences: Readonly<Record<string, number>> = {}): Page {
  const [made] = plainPages(text, 'plain text') as [Page]
  return { ...made, origin: how, words: made.words.map((word) => ({ ...word, confidence: confidences[word.text] ?? 96 })) }
}

const on = (where: Page, path: string, value: unknown): Found => ({ path, value, spot: { page: where, start: 0, end: where.text.length } })
const reasons = (where: Page, path: string, value: unknown): readonly string[] => propose('paper', [where], [on(where, path, value)]).flatMap(({ flags = [] }) => flags.map(({ reason }) => reason))
const fits = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => Object.fromEntries([...doubtfulFits(Object.entries(values).map(([path, value]) => ({ path, value })))].map(([path, [first]]) => [path, first?.says ?? '']))

describe('words from a picture', () => {
  const scan = (text: string, confidences: Readonly<Record<string, number>> = {}): Page => page(text, 'optical recognition', confidences)

  it('wait for a person when they hold a statute, a day, a number or a register number, however sure', () => {
    expect(reasons(scan('21 U.S.C. § 846'), 'conviction.counts.0.statute', '21 U.S.C. 846')).toEqual(['recognised figures'])
    expect(reasons(scan('May 5, 2015'), 'conviction.sentencedOn', '2015-05-05')).toEqual(['recognised figures'])
    expect(reasons(scan('THREE HUNDRED MONTHS'), 'conviction.term', 300)).toEqual(['recognised figures'])
    expect(reasons(scan('99123-777'), 'person.registerNumber', '99123-777')).toEqual(['recognised figures'])
    expect(reasons(scan('Count One'), 'conviction.counts.0.number', 'One')).toEqual(['recognised figures'])
  })

  it('wait when one of them has a confidence below 80, and not at 80', () => {
    expect(reasons(scan('Ruth Marlow', { Marlow: 80 }), 'person.name', 'Ruth Marlow')).toEqual([])
    expect(reasons(scan('Ruth Marlow', { Marlow: 79 }), 'person.name', 'Ruth Marlow')).toEqual(['doubtful words'])
    expect(reasons(scan('99123-777', { '99123-777': 41 }), 'person.registerNumber', '99123-777')).toEqual(['doubtful words', 'recognised figures'])
  })

  it('wait where somebody wrote by hand', () => {
    const letter = { ...scan('Ruth Marlow'), penned: [{ left: 0, top: 0, right: 1, bottom: 1 }] }
    expect(reasons(letter, 'person.name', 'Ruth Marlow')).toEqual(['handwriting'])
    expect(reasons({ ...letter, penned: [{ left: 0, top: 0.5, right: 1, bottom: 1 }] }, 'person.name', 'Ruth Marlow')).toEqual([])
  })

  it('of a text layer wait for nobody', () => {
    expect(reasons(page('May 5, 2015'), 'conviction.sentencedOn', '2015-05-05')).toEqual([])
  })
})

describe('a value that does not have the form of its kind', () => {
  it('waits: a register number, a docket number, a section', () => {
    expect(reasons(page('9912-777'), 'person.registerNumber', '9912-777')).toEqual(['format'])
    expect(reasons(page('99123-777'), 'person.registerNumber', '99123-777')).toEqual([])
    expect(reasons(page('See above 12345'), 'conviction.docketNumber', 'See above 12345')).toEqual(['format'])
    for (const good of ['4:15-CR-00123-A(01)', '94-20328-02', 'CR 95-123-RMT', '1:92-cr-00045-ABC-3', '4:08CR00999-002', '2:96cr999-001', '84-20177-02', 'CR 90-00417(S-1)-01', '78-H-112']) expect(reasons(page(good), 'conviction.docketNumber', good), good).toEqual([])
    expect(reasons(page('21 U.S.C. § 84I'), 'conviction.counts.0.statute', '21 U.S.C. 84I')).toEqual([])
    expect(reasons(page('21 U.S.C. § 841 l'), 'conviction.counts.0.statute', '21 U.S.C. 841 l')).toEqual(['format'])
  })
})

describe('values that cannot all be right', () => {
  it('wait when a day comes before the one it must follow', () => {
    expect(fits({ 'conviction.sentencedOn': '1997-05-05', 'conviction.offenseEndedOn': '1996-05-05' })).toEqual({})
    expect(Object.keys(fits({ 'conviction.sentencedOn': '1997-05-05', 'conviction.offenseEndedOn': '1998-05-05' })).sort()).toEqual(['conviction.offenseEndedOn', 'conviction.sentencedOn'])
    expect(fits({ 'person.dateOfBirth': '1991-01-01', 'conviction.offenseEndedOn': '1996-01-01' })['person.dateOfBirth']).toContain('5 years old')
    expect(fits({ 'conviction.docketNumber': '4:15-CR-00123', 'conviction.sentencedOn': '2005-05-05' })['conviction.docketNumber']).toContain('2015')
  })

  it('wait when the range is not that of the Sentencing Table for its level and category', () => {
    const found = { 'guideline.edition': '2007', 'guideline.totalLevel': 33, 'guideline.category': 3 }
    expect(fits({ ...found, 'guideline.range': [168, 210] })).toEqual({})
    expect(fits({ ...found, 'guideline.range': [188, 210] })).toEqual({})
    expect(fits({ ...found, 'guideline.range': [240, 240] })).toEqual({})
    expect(fits({ ...found, 'guideline.range': [163, 216] })['guideline.range']).toBe('The Sentencing Table has 168 to 210 months for level 33 and category 3; it is read as 163 to 216 months.')
    expect(fits({ ...found, 'guideline.range': [168, 270] })['guideline.range']).toContain('168 to 270')
  })

  it('wait when something was done in prison before its person was twelve', () => {
    const read = fits({ 'person.dateOfBirth': '1957-01-25', 'custody.programs.0.completedOn': '2005-05-27', 'custody.programs.1.completedOn': '1957-01-25', 'custody.incidents.0.on': '1968-12-31', 'custody.incidents.1.on': '1969-01-01' })
    expect(Object.keys(read)).toEqual(['custody.programs.1.completedOn', 'custody.incidents.0.on'])
  })

  it('wait when points do not add up, or are not of the category', () => {
    const priors = { 'history.priors.0.points': 3, 'history.priors.1.points': 1 }
    expect(fits({ ...priors, 'guideline.statusPoints': 2, 'guideline.points': 6, 'guideline.category': 3 })).toEqual({})
    expect(fits({ ...priors, 'guideline.points': 5 })['guideline.points']).toContain('come to 4')
    expect(fits({ ...priors, 'guideline.points': 6, 'guideline.category': 3 })).toEqual({})
    expect(fits({ ...priors, 'guideline.points': 8, 'guideline.category': 4 })['guideline.points']).toContain('come to 4')
    expect(fits({ ...priors, 'guideline.points': 3, 'guideline.category': 2 })['guideline.points']).toContain('come to 4')
    expect(fits({ ...priors, 'guideline.points': 6, 'guideline.category': 4 })['guideline.points']).toContain('read as category 4')
    expect(fits({ ...priors, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.points': 6, 'guideline.category': 3 })['guideline.points']).toContain('come to 4')
    expect(fits({ 'guideline.points': 7, 'guideline.category': 3 })['guideline.category']).toContain('category 4')
    expect(fits({ 'guideline.points': 7, 'guideline.category': 6, 'guideline.careerOffender': true })).toEqual({})
    const ones = Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`history.priors.${i}.points`, 1]))
    expect(fits({ ...ones, 'guideline.points': 4 })).toEqual({})
  })

  it('wait when the total is less than the longest count, or more than all of them', () => {
    const counts = { 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.term': 240, 'conviction.counts.1.statute': '18 U.S.C. 924(c)', 'conviction.counts.1.term': 60 }
    expect(fits({ ...counts, 'conviction.term': 300 })).toEqual({})
    expect(fits({ ...counts, 'conviction.term': 240 })).toEqual({})
    expect(fits({ ...counts, 'conviction.term': 239 })['conviction.term']).toContain('239')
    expect(fits({ ...counts, 'conviction.term': 301 })['conviction.term']).toContain('300')
    expect(fits({ 'conviction.counts.0.number': '1', 'conviction.counts.1.number': '1' })['conviction.counts.1.number']).toContain('Two counts')
  })
})

describe('what recognition does to signs', () => {
  it('makes an accent in an English page doubtful, and none in a Spanish one', () => {
    const scan = (language: 'en' | 'es'): Page => ({ ...page('Ramón Tran', 'optical recognition'), language })
    expect([reasons(scan('en'), 'person.name', 'Ramón Tran'), reasons(scan('es'), 'person.name', 'Ramón Tran')]).toEqual([['doubtful words'], []])
  })
})
