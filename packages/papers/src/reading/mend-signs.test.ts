import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { mendWords } from './mend-words.ts'
import { propose } from './propose.ts'
import { readThrough } from './read-through.ts'
import { strayWords } from './stray-words.ts'
import { findAll } from './spot.ts'

const scan = (text: string): Page => ({ ...(plainPages(text, 'plain text')[0] as Page), origin: 'optical recognition' })
const read = (text: string): string => mendWords(scan(text)).page.text

describe('signs that recognition takes for others', () => {
  it('are Roman numerals after a word that a number follows', () => {
    expect(read('plead guilty to Counts | and Il of the Indictment')).toBe('plead guilty to Counts I and II of the Indictment')
    expect(read('Criminal History Category: Ill\nPARENTING PHASE |\nACE SPANISH |')).toBe('Criminal History Category: III\nPARENTING PHASE I\nACE SPANISH I')
    for (const kept of ['Name | Smith | 11', 'Chicago, Ill. and 11 more', 'Count 1, 1I', 'counts 1 and 11', 'he is Ill']) expect(read(kept)).toBe(kept)
  })

  it('are a section, a letter alone, a word behind dust', () => {
    expect(read('21U.S.C.8§846and 21 U.S.C. § Conspiracy')).toBe('21U.S.C. §846 and 21 U.S.C. § Conspiracy')
    expect(read('Pp C P\nUnited States Vv. Doe')).toBe('P C P\nUnited States v. Doe')
    expect(read('Sentence Imposed "27 months\n‘Defendant of the ‘charge\nCharge |Disposition')).toBe('Sentence Imposed 27 months\nDefendant of the charge\nCharge Disposition')
    expect(read('DATE COMPUTATION BEGAN : 02-27-2009\nNAME .: DOE')).toBe('DATE COMPUTATION BEGAN: 02-27-2009\nNAME: DOE')
    for (const kept of ['He said "yes" twice', 'the “old\nform” of it', "O'Brien d'Or '97 model's"]) expect(read(kept)).toBe(kept)
  })

  it('are the spaces and stops of small words and of the numbers of paragraphs', () => {
    expect(read('for aterm of 120 months, ofthe judgment')).toBe('for a term of 120 months, of the judgment')
    expect(read('4, Base Offense Level: 36\n10. Total')).toBe('4. Base Offense Level: 36\n10. Total')
    for (const kept of ['on May 4, Base took', '15, 2012, in the\n4, and so', 'amount another together', 'theory forgive']) expect(read(kept)).toBe(kept)
  })

  it('are the third of a name behind its comma, and the dot before an item of a list', () => {
    expect(read('Michael Antonio Whitfield, Ill\nRe: Thanh O\'Dell, Ill, Reg. No. 1')).toBe('Michael Antonio Whitfield, III\nRe: Thanh O\'Dell, III, Reg. No. 1')
    expect(read('Record:\n* 24 July 2023: Fighting\n¢ Welding')).toBe('Record:\n• 24 July 2023: Fighting\n• Welding')
    for (const kept of ['in Chicago, Ill. the', 'he was, Ill at ease', 'PROFILE * 07-19-2012', '* and so on']) expect(read(kept)).toBe(kept)
  })

  it('are two signs of a section seen as three, and the colon of a leader on a form that has others', () => {
    expect(read('in violation of 21 U.S.C. §8§ 846 and 841')).toBe('in violation of 21 U.S.C. §§ 846 and 841')
    const form = 'REG NO..: 18689-924\nNAME. LEDBETTER, WALTER\nMGTV..: NONE\nMOS REL.: 79 CRIM HIST SCORE.... (07)\nESCAPES.: (0) NONE'
    expect(read(form)).toContain('NAME: LEDBETTER, WALTER')
    expect(read(form)).toContain('SCORE: (07)')
    for (const kept of ['NAME. LEDBETTER, WALTER\nREG NO..: 1', form.split('\n').slice(2).join('\n').replace(' CRIM HIST SCORE.... (07)', '\nSee DEPT. OF CORR')]) expect(read(kept)).not.toMatch(/NAME:|DEPT:/)
  })

  it('are no stop behind a small word, the first of counts whose numeral was lost, and the capital of a state', () => {
    expect(read('for a. term of 235 months on Count One, and of. the term')).toBe('for a term of 235 months on Count One, and of the term')
    expect(read('The Grand Jury charges:\nCOUNT\nFrom May on\nCOUNT II\nIn June')).toBe('The Grand Jury charges:\nCOUNT I\nFrom May on\nCOUNT II\nIn June')
    expect(read('COUNT\nFrom May on\nCOUNT TWO\nIn June')).toBe('COUNT ONE\nFrom May on\nCOUNT TWO\nIn June')
    expect(read('at 1343 Sycamore Lane, Des Moines, lowa, and in lllinois')).toBe('at 1343 Sycamore Lane, Des Moines, Iowa, and in Illinois')
    for (const kept of ['Part a. The offense', 'to item a. The', 'COUNT I\nFrom\nCOUNT\nCOUNT II', 'COUNT\nFrom May on', 'COUNT OFFENSE\nCOUNT II']) expect(read(kept)).toBe(kept)
  })

  it('that stand alone and say nothing are passed over, and the words quoted are those of the page', () => {
    const page = scan('LAUNDRY . 03-23-2026\nCULINARY _ ARTS ‘')
    expect([...strayWords(page)]).toEqual([1, 4, 6])
    const found = readThrough((pages) => findAll(pages, /LAUNDRY 03-23-2026|CULINARY ARTS$/m).map((hit, i) => ({ path: `custody.programs.${i}.name`, value: hit.words, spot: hit })), [page])
    expect(propose('paper', [page], found).map(({ value, source }) => [value, source.words])).toEqual([['LAUNDRY 03-23-2026', 'LAUNDRY . 03-23-2026'], ['CULINARY ARTS', 'CULINARY _ ARTS']])
    expect(strayWords({ ...page, origin: 'text layer' }).size).toBe(0)
    expect([...strayWords(scan('| Charge Disposed\n| have known him, Phase |\nRobbery | Guilty'))]).toEqual([0])
  })
})
