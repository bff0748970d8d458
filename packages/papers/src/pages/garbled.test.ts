import { describe, expect, it } from 'vitest'
import * as papers from '../../test/papers.ts'
import { whyGarbled } from './garbled.ts'
import { languageOf } from './language-of.ts'

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
const moved = (text: string, by: number): string => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - (letter <= 'Z' ? 65 : 97) + by) % 26) + (letter <= 'Z' ? 65 : 97)))
const texts = [papers.presentenceText, papers.computationText, papers.progressText, papers.jobLetterText, papers.indictmentText, papers.newJudgmentText, papers.oldJudgmentText]
const spanish = 'Estimado señor Presidente: Le escribo para pedirle clemencia para mi hermano. Es un hombre bueno que ha pagado su deuda con la sociedad y quiere volver a su casa con sus hijos. Nosotros le ofrecemos trabajo en la empresa y un cuarto en la casa de mi madre.'

describe('a text layer', () => {
  it('is a text whatever paper it is of', () => {
    for (const text of [...texts, spanish]) expect(whyGarbled(words(text))).toBeUndefined()
  })

  it('is none when its letters are all moved, by however many', () => {
    for (const text of texts) for (const by of [1, 3, 7, 13, 22]) expect(whyGarbled(words(moved(text, by))), `${by}: ${text.slice(0, 60)}`).toContain('no language')
  })

  it('is none when its signs are of no writing, or each letter stands apart', () => {
    expect(whyGarbled(words('\uE001\uE002\uE003 \uE004\uE005 \uFFFD\uFFFD'))).toContain('no writing')
    expect(whyGarbled(words('The defendant is committed to custody. '.repeat(10).split('').join(' ')))).toContain('apart')
    expect(whyGarbled(Array.from({ length: 60 }, () => 'xqzrt'))).toContain('no language')
  })

  it('is let be when it is too short to tell', () => {
    expect(whyGarbled(['xqzrt'])).toBeUndefined()
  })
})

describe('the language of words', () => {
  const of = (text: string) => languageOf(words(text).map((one) => ({ text: one })))

  it('is told by the small words', () => {
    expect(texts.map(of)).toEqual(texts.map(() => 'en'))
    expect(of(spanish)).toBe('es')
  })

  it('is not told of a few words, or of a list that has none of them', () => {
    expect([of('de la casa'), of('104 WEAPON 08-14-2011 CRW UDC 30 DAYS CS '.repeat(6))]).toEqual([undefined, undefined])
  })
})
