import { expect, it } from 'vitest'
import { guessKind } from '../kinds/guess-kind.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const register = (charges: string, entries: string): ReturnType<typeof plainPages> => plainPages(`United States District Court\nMiddle District of Tennessee\nREGISTER OF ACTIONS\n3:01CR573-1 U.S. vs. Jolene Denise Holt\nCHARGES\n${charges}\nEntries\n${entries}\n`, 'plain text')
const facts = (pages: ReturnType<typeof plainPages>): Record<string, unknown> => Object.fromEntries(readerFor('docket sheet')(pages).map(({ path, value }) => [path, value]))
const entered = '2. 2001-12-07 IND fld\n4. 2001-12-15 Arr held; PNG entd\n6. 2002-01-09 NOTICE of enhancement, 21 USC 851, fld by USA\n8. 2002-04-15 COP hrg held; deft pleads guilty, plea accepted\n10. 2002-07-18 SENT: 33 months total BOP; SR 4 yrs\n12. 2002-07-19 J&C fld'

it('a register of a case is told from the notice and the motions it lists', () => {
  expect(guessKind(register('Count 1 (18 U.S.C. § 1343, Wire Fraud): convicted', entered), { markup: false, photographed: undefined }).kind).toBe('docket sheet')
})

it('entries are read behind their numbers, and where their days end them', () => {
  const told = { 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '2002-04-15', 'conviction.sentencedOn': '2002-07-18', 'conviction.notice851': true }
  expect(facts(register('', entered))).toMatchObject(told)
  expect(facts(register('', '[2] IND fld (entered 12/07/2001)\n[6] NOTICE of enhancement, 21 USC 851, fld by USA (filed 01/09/2002)\n[8] COP hrg held; deft pleads guilty, plea accepted (filed 04/15/2002)\n[10] SENT: 33 months total BOP; SR 4 yrs (filed 07/18/2002)'))).toMatchObject(told)
})

it('the number of a count stands before its law in brackets', () => {
  expect(facts(register('Count 1 (21 U.S.C. Section 846 and 841(b)(1)(A), Conspiracy to Distribute Cocaine): convicted; sentenced to 188 mths. imprisonment.', entered))).toMatchObject({ 'conviction.counts.0.number': '1', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.term': 188 })
})

it('a charge that ends in its number has its disposition beside it, though no head says so', () => {
  expect(facts(register('Section 2113(a) of Title 18, United States          6 mths. BOP concurrent\nCode BANK ROBBERY (1)\n18 USC 1951(a) INTERFERENCE WITH COMMERCE           8 mths. BOP concurrent\nBY ROBBERY (2)', entered))).toMatchObject({ 'conviction.counts.0.statute': '18 U.S.C. 2113(a)', 'conviction.counts.0.term': 6, 'conviction.counts.1.number': '2', 'conviction.counts.1.description': 'INTERFERENCE WITH COMMERCE BY ROBBERY', 'conviction.counts.1.term': 8 })
})

it('a day that its column breaks, with its year in the line below, begins an entry of its own', () => {
  const broken = '2 August 22, 2005 Indictment returned and filed.\n4 August 30, 2005 Arraignment held; plea of not guilty entered.\n8 October 21, 2005 Information to establish a prior conviction under 21 U.S.C. §\n851 filed by the government.\n10 December 21, Change of plea hearing. The defendant enters a plea of guilty,\n2005 which the court accepts.\n12 May 2, 2006 Presentence report filed under seal.\n14 May 22, 2006 Sentencing hearing before Judge Holt. Defendant is sentenced to a total of 15 months in the custody of the Bureau of Prisons.'
  const numbered = broken.replaceAll(/^(\d+) (\w+ \d+,) (\d{4} )?/gm, (_, number: string, on: string, year = '') => `${on} ${year}${number} `)
  expect(facts(register('', numbered))).toMatchObject({ 'conviction.convictedOn': '2005-12-21' })
  const oneWhole = 'January 10, 1 Indictment filed.\n2022\nJanuary 19, 4 Arraignment held. Plea of not guilty entered.\n2022\nJuly 28, 2022 7 Rearraignment held; defendant enters guilty plea.\nDecember 2, 10 Sentencing held. Defendant sentenced to a total of 15 months in custody of the BOP.\n2022\nDecember 5, 13 JUDGMENT and commitment signed and filed.\n2022'
  expect(facts(register('', oneWhole))).toMatchObject({ 'conviction.convictedOn': '2022-07-28', 'conviction.sentencedOn': '2022-12-02' })
  expect(facts(register('', broken))).toMatchObject({ 'conviction.convictedOn': '2005-12-21', 'conviction.sentencedOn': '2006-05-22', 'conviction.notice851': true })
})
