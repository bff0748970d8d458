import { describe, expect, it } from 'vitest'
import { countList, parseCounts } from './count-numbers.ts'
import { day, parseDay } from './dates.ts'
import { parseGrams, substanceOf, weightOfDrug } from './drugs.ts'
import { parseCount, parseLevels } from './figures.ts'
import { cleanDocketNumber, docketNumber } from './numbers.ts'
import { parseStatute, statute } from './statutes.ts'
import { parseTerm, term } from './terms.ts'

it('a figure in words is none where two stand side by side', () => {
  expect(parseCount('Two\nTwo')).toBeUndefined()
  expect(parseCount('nineteen ninety')).toBeUndefined()
  expect(parseCount('one hundred and twenty-one')).toBe(121)
  expect(parseCount('two thousand three hundred five')).toBe(2305)
})

it('an age beside a sex is no term', () => {
  expect(['64 M', '64M', '5Y 4M'].map((words) => new RegExp(`^${term}$`, 'i').test(words))).toEqual([false, true, true])
})

it('a year before the word for months is no term', () => {
  expect([parseTerm('2019 months'), parseTerm('1,999 months')?.term, parseTerm('1899 months')?.term]).toEqual([undefined, 1999, 1899])
})

describe('a day on a paper', () => {
  it('is read in the ways papers write it, months before days', () => {
    for (const words of ['May 5, 2015', 'May 5th, 2015', '5 May 2015', '5th day of May, 2015', '05/05/2015', '5-5-2015', '2015-05-05', 'MAY 5, 2015']) {
      expect(new RegExp(`^${day}$`, 'i').test(words)).toBe(true)
      expect(parseDay(words)).toEqual({ date: '2015-05-05', guessed: false })
    }
    for (const words of ['12 March 2004', '03-12-2004', 'March 12th, 2004', '12-MAR-2004', '12MAR2004', '12th of March, 2004', 'twelfth day of March, 2004', '2004/03/12']) {
      expect(new RegExp(`^${day}$`, 'i').test(words), words).toBe(true)
      expect(parseDay(words), words).toEqual({ date: '2004-03-12', guessed: false })
    }
    expect(parseDay('twenty-first day of May, 1998')?.date).toBe('1998-05-21')
    expect(['11 de octubre de 2026', '1.º de Setiembre del 2026', '3 de mayo de 1998', '31 de febrero de 2020'].map((words) => parseDay(words)?.date)).toEqual(['2026-10-11', '2026-09-01', '1998-05-03', undefined])
    expect(parseDay('12-Mar-04')).toEqual({ date: '2004-03-12', guessed: true })
    expect(new RegExp(day).test('03.12.2004')).toBe(false)
    expect(parseDay('12/31/88')).toEqual({ date: '1988-12-31', guessed: true })
    expect(parseDay('01/02/04')).toEqual({ date: '2004-01-02', guessed: true })
  })

  it('is none when the calendar has no such day', () => {
    for (const words of ['February 30, 2015', '13/01/2015', '00/10/2015', '2015-02-29']) expect(parseDay(words)).toBeUndefined()
  })
})

describe('a term on a paper', () => {
  it('is in months, or life', () => {
    const terms: readonly (readonly [string, number | 'life'])[] = [['240 months', 240], ['two hundred forty (240) months', 240], ['THREE HUNDRED SIXTY MONTHS', 360], ['20 years', 240], ['ten years and 6 months', 126], ['LIFE', 'life'], ['life imprisonment', 'life'], ['one hundred and twenty-one months', 121], ['5Y 3M', 63], ['one hundred and twenty (120) months', 120], ['120 (one hundred twenty) months', 120], ['240 mos.', 240], ['10 yrs', 120]]
    for (const [words, months] of terms) {
      expect(new RegExp(`^${term}$`, 'i').test(words), words).toBe(true)
      expect(parseTerm(words)?.term, words).toBe(months)
    }
  })

  it('is none when words and figures say another', () => {
    expect(parseTerm('one hundred twenty (210) months')).toBeUndefined()
    expect(parseTerm('Count One and TEN (10) YEARS')?.term).toBe(120)
    expect(parseTerm('one hundred and twenty (20) months')).toBeUndefined()
  })

  it('says so when days are left over', () => {
    expect(new RegExp(`^${term}`, 'i').exec('FORTY-ONE (41) MONTHS\n41 months on each of Counts One and Two')?.[0]).toBe('FORTY-ONE (41) MONTHS')
    expect(new RegExp(`^${term}`, 'i').exec('10 years, 6 months and 2 days in all')?.[0]).toBe('10 years, 6 months and 2 days')
    expect(parseTerm('twelve (12) months and one (1) day')).toEqual({ term: 12, check: 'The day beyond the months is not counted.' })
  })
})

describe('a weight on a paper', () => {
  it('is in grams, converted exactly', () => {
    expect(parseGrams('1.9 kilograms')).toBe(1900)
    expect(parseGrams('4,500 grams')).toBe(4500)
    expect(parseGrams('50g')).toBe(50)
    expect(parseGrams('12 ounces')).toBe(340.1942775)
    expect(parseGrams('3 pounds')).toBe(1360.77711)
    expect(parseGrams('250 mg')).toBe(0.25)
  })

  it('is tied to its drug through the words of the statute', () => {
    const found = new RegExp(weightOfDrug, 'i').exec('five hundred, 500 grams or more of a mixture or substance containing a detectable amount of cocaine base')
    expect(found?.groups).toMatchObject({ weight: '500 grams', more: 'or more ', drug: 'cocaine base' })
    expect(substanceOf('crack cocaine')).toBe('cocaine base')
    expect(substanceOf('powder cocaine')).toBe('cocaine')
    expect(substanceOf('Methamphetamine (Actual)')).toBe('methamphetamine (actual)')
    expect(substanceOf('marijuana')).toBe('marihuana')
  })
})

describe('a citation on a paper', () => {
  it('is put into one form, the penalty apart', () => {
    const cites: readonly (readonly [string, string, string | undefined])[] = [
      ['21 U.S.C. § 841(a)(1)', '21 U.S.C. 841(a)(1)', undefined],
      ['21 USC §§ 846 and 841(b)(1)(A)(viii)', '21 U.S.C. 846', '21 U.S.C. 841(b)(1)(A)(viii)'],
      ['21 U.S.C. 841(a)(1), (b)(1)(B)', '21 U.S.C. 841(a)(1)', '21 U.S.C. 841(b)(1)(B)'],
      ['18 U.S.C. § 924(c)(1)(A)(i)', '18 U.S.C. 924(c)(1)(A)(i)', undefined],
      ['21:841(b)(1)(C)', '21 U.S.C. 841(b)(1)(C)', '21 U.S.C. 841(b)(1)(C)'],
      ['Title 21, United States Code, Section 841(a)(1)', '21 U.S.C. 841(a)(1)', undefined],
      ['Title 21 of the United States Code, Sections 846 and 841(b)(1)(A)', '21 U.S.C. 846', '21 U.S.C. 841(b)(1)(A)'],
      ['Section 924(c) of Title 18, United States Code', '18 U.S.C. 924(c)', undefined],
      ['Sections 841(a)(1) and 846 of Title 21 of the United States Code', '21 U.S.C. 841(a)(1) and 846', undefined],
      ['United States Code, Title 21, Section 846', '21 U.S.C. 846', undefined],
      ['18 U.S.C. § § 924(c)(1)(A)', '18 U.S.C. 924(c)(1)(A)', undefined],
      ['21 USC 841', '21 U.S.C. 841', undefined],
      ['18 U.S.C. § 1956(a)(1)(B)(i) and (h)', '18 U.S.C. 1956(a)(1)(B)(i) and 1956(h)', undefined],
    ]
    for (const [words, cite, penalty] of cites) {
      expect(new RegExp(`^${statute}$`, 'i').exec(words)?.[0], words).toBe(words)
      expect(parseStatute(words)?.statute).toBe(cite)
      expect(parseStatute(words)?.penalty).toBe(penalty)
    }
  })
})

describe('numbers on a paper', () => {
  it('of counts are listed one by one', () => {
    expect(parseCounts('1s, 3s and 5s')).toEqual(['1s', '3s', '5s'])
    expect(parseCounts('2-4')).toEqual(['2', '3', '4'])
    expect(parseCounts('One and Three')).toEqual(['One', 'Three'])
    expect(parseCounts('II')).toEqual(['II'])
    expect(new RegExp(countList, 'i').exec('One and TEN (10) YEARS as to Count Three')?.[0]).toBe('One')
  })

  it('in words and with signs are read, and what is no number is none', () => {
    expect(parseCount('two hundred forty')).toBe(240)
    expect(parseCount('1,134')).toBe(1134)
    expect(parseCount('several')).toBeUndefined()
    expect(parseLevels('−3')).toBe(-3)
    expect(parseLevels('+ 2')).toBe(2)
  })

  it('of dockets keep their form and lose what stands after them', () => {
    const forms = ['4:15-CR-00123-A(01)', '94-20328-02', '8:14CR00000-001', '95-00000-03-CR-W-6', '1:92-cr-00045-ABC-3', '09 CR 000000', 'CR 05-00123-01-XYZ', '1:05-cr-123', 'CR-05-123-WHA', 'CR-04-1-00123-001']
    for (const form of forms) expect(cleanDocketNumber(new RegExp(docketNumber, 'i').exec(`${form}\nRaymond T`)?.[0] ?? ''), form).toBe(form)
    expect(cleanDocketNumber('0539 4:15CR00123-001')).toBe('4:15CR00123-001')
  })
})
