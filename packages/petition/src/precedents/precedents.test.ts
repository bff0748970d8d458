import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket } from '../compose-packet.ts'
import { caseProfile } from './case-profile.ts'
import { grantsOfPage, type ListRow } from './grants-of-page.ts'
import { monthsBetween, type CaseProfile } from './likeness.ts'
import type { PublishedGrant } from './published-grant.ts'
import { readDay } from './read-day.ts'
import { readGrants } from './read-grants.ts'
import { readSentence } from './read-sentence.ts'
import { similarGrants } from './similar-grants.ts'

const source = 'https://www.example.gov/clemency-list/'
const row = (values: Record<string, string>, number = 1): ListRow => ({ number, values })
const whole = { name: 'Ada Lund', offense: 'Conspiracy to distribute cocaine base (District of Nowhere).', sentence: '240 months of imprisonment, five-year term of supervised release (May 3, 2009).', terms: 'Sentence commuted to expire on June 1, 2031.', date_granted: '2031-02-03' }

describe('what a published sentence says', () => {
  it.each([
    ['97 months of imprisonment, five-year term of supervised release (February 23, 2018).', 97, '2018-02-23'],
    ['Life imprisonment, three-year term of supervised release (October 23, 2000).', 'life', '2000-10-23'],
    ['235 months of imprisonment, five-year term of supervised release (August 20, 2012); amended to 188 months of imprisonment (May 22, 2017).', 188, '2012-08-20'],
    ['1. 121 months of imprisonment (March 24, 2016). 2. 130 months of imprisonment (November 17, 2016). Prison sentences to run concurrently.', 130, '2016-03-24'],
    ['20 years’ imprisonment; 10 years’ supervised release (September 2013).', 240, '2013-09'],
    ['Twenty years and 6 months of imprisonment.', 246, undefined],
    ['120 months of imprisonment; 60 months of imprisonment, consecutive (June 1, 2001).', undefined, '2001-06-01'],
    ['Lifetime supervised release; $5,000 fine.', undefined, undefined],
    ['1. 33 months of imprisonment (concurrent) (May 18, 2010); 2. Life imprisonment (May 18, 2010); commuted to 221 months of imprisonment (August 3, 2016).', 221, '2010-05-18'],
    ['Time served.', undefined, undefined],
  ] as const)('%s', (words, term, imposed) => {
    expect(readSentence(words)).toEqual({ term, imposed })
  })

  it.each([['April 26, 2022', '2022-04-26'], ['26 April 2022', '2022-04-26'], ['4/6/2022', '2022-04-06'], ['2022-04-26', '2022-04-26'], ['Apr. 6, 2022', '2022-04-06'], ['February 30, 2022', undefined], ['soon', undefined]] as const)('the day %s is %s', (words, day) => {
    expect(readDay(words)).toBe(day)
  })
})

describe('a list that is read', () => {
  it('keeps what says who, for what, when, and how, and says of every other row why not', () => {
    const rows = readGrants([
      row(whole, 2), row({ ...whole, name: '' }, 3), row({ ...whole, offense: '' }, 4), row({ ...whole, date_granted: 'in spring' }, 5), row({ name: 'Bo Reed', offense: 'Fraud', date_granted: '2031-02-03' }, 6),
      row(whole, 7), { number: 8, values: {}, wrong: 'the row has 2 cells where the headings have 5' }, row({ ...whole, name: 'Cy Wells' }, 9),
    ], { source }, new Map([['cy wells 2031-02-03', 'Spring']]))
    expect(rows.map(({ row: number, outcome, why }) => [number, outcome, why])).toEqual([
      [2, 'will be kept', undefined], [3, 'refused', 'No name stands in it.'], [4, 'refused', 'No offense stands in it.'], [5, 'refused', '“in spring” is no day.'], [6, 'refused', 'Neither a sentence nor the terms of the grant stand in it.'],
      [7, 'refused', 'The same person and day stand in row 2.'], [8, 'refused', 'the row has 2 cells where the headings have 5'], [9, 'kept already', 'It is in the list “Spring”.'],
    ])
    expect(rows[0]?.grant).toEqual({ name: 'Ada Lund', kind: 'commutation', grantedOn: '2031-02-03', offense: whole.offense, sentence: whole.sentence, terms: whole.terms, source })
  })

  it('takes the day of the list where its rows name none, and a row’s own address where it is one', () => {
    const { date_granted: _, ...bare } = whole
    expect(readGrants([row(bare)], { source }, new Map())[0]).toMatchObject({ outcome: 'refused', why: 'No day of the grant stands in it, and none was given for the list.' })
    expect(readGrants([row({ ...bare, source: 'https://www.example.gov/lund' })], { source, grantedOn: '2031-02-03' }, new Map())[0]?.grant).toMatchObject({ grantedOn: '2031-02-03', source: 'https://www.example.gov/lund' })
    expect(readGrants([row({ ...bare, source: 'javascript:alert(1)' })], { source, grantedOn: '2031-02-03' }, new Map())[0]?.grant?.source).toBe(source)
  })

  it('is read from a page with names and labels under them, markup and all', () => {
    const html = `<html><head><style>p{}</style><script>var a = "<p>Offense: none</p>"</script></head><body><h1>Clemency Recipient List</h1><p>The President granted clemency.</p>
      <p><strong>Ada Lund &ndash; Tulsa, Oklahoma</strong><br>Offense: Conspiracy to distribute cocaine&nbsp;base<br/>Sentence: 240 months of imprisonment (May 3, 2009).<br>Commutation Grant: Sentence commuted to expire on June 1, 2031.</p>
      <p><b>Bo Reed</b></p><p>Offense: Wire fraud</p><p>District/Date: D. Kansas; May 1, 2005</p><p>Sentence: Life imprisonment</p><p>Terms of Grant: Commuted to expire on July 1, 2031; restitution stays &amp; is owed.</p></body></html>`
    const rows = grantsOfPage(html)
    expect(rows.map(({ values }) => values)).toEqual([
      { name: 'Ada Lund', residence: 'Tulsa, Oklahoma', offense: 'Conspiracy to distribute cocaine base', sentence: '240 months of imprisonment (May 3, 2009).', 'commutation grant': 'Sentence commuted to expire on June 1, 2031.' },
      { name: 'Bo Reed', offense: 'Wire fraud', 'district/date': 'D. Kansas; May 1, 2005', district: 'D. Kansas', sentence: 'Life imprisonment', 'terms of grant': 'Commuted to expire on July 1, 2031; restitution stays & is owed.' },
    ])
    expect(readGrants(rows, { source, grantedOn: '2031-02-03' }, new Map()).map(({ outcome }) => outcome)).toEqual(['will be kept', 'will be kept'])
  })

  it('is read from a page with a table, and a page of another shape has no entries', () => {
    const rows = grantsOfPage('<table><tr><th>Menu</th></tr></table><table><tr><th>Name</th><th>Offense</th><th>Sentence</th></tr><tr><td>Ada Lund</td><td>Fraud</td><td>Life</td></tr><tr><td>Bo</td></tr></table>')
    expect(rows).toEqual([{ number: 1, values: { name: 'Ada Lund', offense: 'Fraud', sentence: 'Life' } }, { number: 2, values: { name: 'Bo', offense: '', sentence: '' }, wrong: 'the row has 1 cells where the headings have 3' }])
    expect(grantsOfPage('<p>Nothing of the kind.</p>')).toEqual([])
  })
})

const profile: CaseProfile = { substances: ['cocaine base'], kinds: ['drug trafficking'], term: 240, sentencedOn: '2010-01-15', today: '2031-01-15' }
const grant = (more: Partial<PublishedGrant> = {}): PublishedGrant => ({ name: 'Ada Lund', kind: 'commutation', grantedOn: '2031-02-03', offense: whole.offense, sentence: '240 months of imprisonment (May 3, 2010).', source, ...more })
const metOf = (more: Partial<PublishedGrant>, of: CaseProfile = profile) => similarGrants(of, [grant(more)])[0]?.met

describe('grants like a case', () => {
  it('meet one rule on the offense and one on the time, and say which', () => {
    expect(metOf({})).toEqual(['drug', 'offense', 'sentence', 'time'])
    expect(metOf({ offense: 'Wire fraud' })).toBeUndefined()
    expect(metOf({ sentence: '60 months of imprisonment (May 3, 2029).' })).toBeUndefined()
    expect(metOf({ sentence: 'Life imprisonment (May 3, 2010).' })).toEqual(['drug', 'offense', 'time'])
  })

  it('have terms no more than a fifth apart: at the edge, below and above', () => {
    const sentence = (months: number) => `${String(months)} months of imprisonment.`
    expect(metOf({ sentence: sentence(192) })).toContain('sentence')
    expect(metOf({ sentence: sentence(193) })).toContain('sentence')
    expect(metOf({ sentence: sentence(191) })).toBeUndefined()
    expect(metOf({ sentence: sentence(300) })).toContain('sentence')
    expect(metOf({ sentence: sentence(301) })).toBeUndefined()
  })

  it('have three years at most between the times served: at the edge and above', () => {
    const since = (day: string) => ({ sentence: `(${day})`, grantedOn: '2031-01-15' as const })
    expect(metOf(since('January 15, 2013'))).toContain('time')
    expect(metOf(since('February 15, 2013'))).toBeUndefined()
    expect(metOf(since('January 15, 2007'))).toContain('time')
    expect(metOf(since('December 15, 2006'))).toBeUndefined()
    expect(monthsBetween('2013-09', '2031-08-30')).toBe(215)
  })

  it('come by how many rules they meet, then the newest, then by name, and never a pardon', () => {
    const all = [grant({ name: 'Zoe', grantedOn: '2031-02-03' }), grant({ name: 'Abe', grantedOn: '2031-02-03' }), grant({ name: 'Old', grantedOn: '2030-02-03' }), grant({ name: 'Far', sentence: 'Life imprisonment (May 3, 2010).' }), grant({ name: 'Pam', kind: 'pardon' })]
    expect(similarGrants(profile, all).map(({ grant: { name } }) => name)).toEqual(['Abe', 'Zoe', 'Old', 'Far'])
  })

  it('are none where nothing of the case is known', () => {
    expect(similarGrants({ substances: [], kinds: [], term: undefined, sentencedOn: undefined, today: '2031-01-15' }, [grant()])).toEqual([])
  })
})

describe('in a petition', () => {
  it('a case is compared by what is confirmed of it', async () => {
    const { input } = await madeUpCase()
    expect(caseProfile(input)).toEqual({ substances: ['cocaine base'], kinds: ['drug trafficking'], term: 360, sentencedOn: '2005-01-04', today: '2026-11-23' })
    expect(caseProfile({ ...input, facts: input.facts.map((fact) => ({ ...fact, standing: 'proposed' as const })) })).toMatchObject({ substances: [], kinds: [], term: undefined, sentencedOn: undefined })
  })

  it('chosen grants stand in the memorandum, a sentence each with its source, and in no copy that goes to a prison', async () => {
    const { input } = await madeUpCase({ precedents: [{ ...grant({ terms: whole.terms }), list: 'Recipient list', listDay: '2031-03-01' }] })
    const made = composePacket(input)
    if (!made.ok) throw new Error(made.problem.what)
    const section = made.packet.parts.find(({ id }) => id === 'memorandum')?.sections.find(({ title }) => title?.text === 'Comparable grants')
    const list = section?.blocks.find((block) => block.is === 'list')
    const [only] = list?.is === 'list' ? list.items.flat() : []
    expect(only?.text).toBe('Ada Lund, 3 February 2031. Offense: “Conspiracy to distribute cocaine base (District of Nowhere).” Sentence: “240 months of imprisonment (May 3, 2010).” Terms: “Sentence commuted to expire on June 1, 2031.”')
    expect(only?.basis).toMatchObject({ is: 'law', sources: [{ cite: 'Recipient list: Ada Lund, 3 February 2031', link: source, quote: 'Sentence commuted to expire on June 1, 2031', readOn: '2031-03-01' }] })
    expect(JSON.stringify(composePacket({ ...input, variant: 'person by mail' }))).not.toContain('Ada Lund')
    expect(JSON.stringify(composePacket({ ...input, precedents: [] }))).not.toContain('Comparable grants')
  })
})
