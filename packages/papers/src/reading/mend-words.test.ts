import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { mendWords } from './mend-words.ts'
import { wordsAt } from './spot.ts'

function scan(text: string, origin: Page['origin'] = 'optical recognition', confidence = 82): Page {
  const [page] = plainPages(text, 'plain text') as [Page]
  return { ...page, origin, words: page.words.map((word) => ({ ...word, confidence })) }
}
const read = (text: string): string => mendWords(scan(text)).page.text

describe('a page that was recognised from a picture', () => {
  it('has the misread words of its labels read as they were printed', () => {
    expect(read('SENTENCE MONITORLNG C0MPUTATION DATA')).toBe('SENTENCE MONITORING COMPUTATION DATA')
    expect(read('The defendarit is hereby comrnitted to the custody of the Bureau of Prlsons.')).toBe('The defendant is hereby committed to the custody of the Bureau of Prisons.')
    expect(read('(Sentencing), Superviscd Re1ease:')).toBe('(Sentencing), Supervised Release:')
  })

  it('keeps names, numbers, months, places and other words that are near', () => {
    for (const kept of ['John Prisson seventy five months', 'charger pleader counter', 'Novembor 5, 1996', 'REGNO 24107-930 19-CR-0043', 'a total of 240 months', 'Recorder Defender', 'C0DE2 SENT3NCE']) {
      expect(read(kept)).toBe(kept)
    }
  })

  it('keeps a word that was surely read twice: it is a name', () => {
    expect(read('Officer Prebation, and Mr. Prebation')).toBe('Officer Prebation, and Mr. Prebation')
    expect(read('the Prebation officer')).toBe('the Probation officer')
  })

  it('keeps a word that was read surely: another word is no misreading of a label', () => {
    for (const kept of ['the report was discussed with counsel', 'beginning in May and ending in June', 'Change of Plea', 'possessed by Walter', 'incomplete']) expect(mendWords(scan(kept, 'optical recognition', 95)).page.text).toBe(kept)
  })

  it('has the sign of a section where only that can stand', () => {
    expect(read('21 U.S.C. $ 841(a)(1) and 18 U.S.C. 8 924(c), 21 USC SS 841, 846')).toBe('21 U.S.C. § 841(a)(1) and 18 U.S.C. § 924(c), 21 USC §§ 841, 846')
    expect(read('paid $ 841 to U.S.C. 8 months')).toBe('paid $ 841 to U.S.C. 8 months')
  })

  it('leads back to the words as they were read', () => {
    const page = scan('the Probatlon officer, Superviscd release: 5 years')
    const { page: mended, back, mendedIn } = mendWords(page)
    const place = (words: string) => ({ page: mended, start: mended.text.indexOf(words), end: mended.text.indexOf(words) + words.length })
    for (const [words, was] of [['Probation', 'Probatlon'], ['officer, Supervised', 'officer, Superviscd'], ['release: 5', 'release: 5'], ['ears', 'ears']] as const) {
      expect(back(place(words)).page).toBe(page)
      expect(wordsAt(back(place(words)))).toBe(was)
    }
    expect(mendedIn(place('officer, Supervised'))).toEqual([{ was: 'Superviscd', is: 'Supervised' }])
    expect(mendedIn(place('5 years'))).toEqual([])
  })
})

describe('a page with a text layer', () => {
  it('is read as it is', () => {
    const page = scan('the Probatlon officer', 'text layer')
    expect(mendWords(page).page).toBe(page)
  })
})
