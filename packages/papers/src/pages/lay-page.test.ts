import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPage, type PlacedWord } from './lay-page.ts'
import { plainPages } from './plain-pages.ts'

const frame = { number: 1, width: 612, height: 792, origin: 'text layer' } as const
const part = fc.double({ min: -0.2, max: 1.2, noNaN: true })
const word = fc.record({ text: fc.string({ maxLength: 12 }), confidence: fc.double({ min: -5, max: 130, noNaN: true }), box: fc.record({ left: part, top: part, right: part, bottom: part }) })

function isSound(page: ReturnType<typeof layPage>): void {
  let at = 0
  for (const one of page.words) {
    expect(page.text.slice(one.start, one.start + one.text.length)).toBe(one.text)
    expect(one.text).toMatch(/^\S+$/)
    expect(page.text.slice(at, one.start)).toMatch(/^(?: |\n*)$/)
    at = one.start + one.text.length
    const { left, top, right, bottom } = one.box
    expect(left >= 0 && left < right && right <= 1 && top >= 0 && top < bottom && bottom <= 1).toBe(true)
    expect(one.confidence >= 0 && one.confidence <= 100).toBe(true)
  }
  expect(page.text.slice(at)).toMatch(/^\n*$/)
}

function at(text: string, left: number, top: number): PlacedWord {
  return { text, confidence: 100, box: { left, top, right: left + 0.05, bottom: top + 0.02 } }
}

describe('a page laid out from words', () => {
  it('has each word exactly where it says, whatever words are thrown at it', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => isSound(layPage(frame, words))))
  })

  it('reads across as the eye does, even where the file has the columns one after the other', () => {
    const page = layPage(frame, [at('JOHN', 0.1, 0.1), at('DOE', 0.16, 0.101), at('v.', 0.1, 0.05), at('Case', 0.6, 0.049), at('12345', 0.6, 0.1)])
    expect(page.text).toBe('v. Case\nJOHN DOE 12345')
  })
})

describe('a page set in columns', () => {
  const column = (left: number, words: string): PlacedWord[] => Array.from({ length: 18 }, (_, row) => words.split(' ').map((text, i) => ({ text: i === 0 ? `${text}${row}` : text, confidence: 100, box: { left: left + i * 0.07, right: left + i * 0.07 + 0.06, top: 0.2 + row * 0.03, bottom: 0.22 + row * 0.03 } }))).flat()

  it('of prose is read one column after the other, under the heading across both', () => {
    const heading = ['Baker', 'comes', 'home', 'after', 'thirty', 'years'].map((text, i) => ({ ...at(text, 0.28 + i * 0.07, 0.1), box: { left: 0.28 + i * 0.07, right: 0.345 + i * 0.07, top: 0.1, bottom: 0.13 } }))
    const page = layPage(frame, [...heading, ...column(0.1, 'a quiet word said'), ...column(0.55, 'b another line here')])
    const lines = page.text.split('\n')
    expect(lines[0]).toBe('Baker comes home after thirty years')
    expect(lines[1]).toBe('a0 quiet word said')
    expect(lines[18]).toBe('a17 quiet word said')
    expect(lines[19]).toBe('b0 another line here')
  })

  it('of a table is read across', () => {
    const page = layPage(frame, [...column(0.1, 'CRW FSA: MONEY SMART'), ...column(0.55, '01-15-2024 03-18-2024 ICD-10 Current')])
    expect(page.text.split('\n')[0]).toBe('CRW0 FSA: MONEY SMART 01-15-20240 03-18-2024 ICD-10 Current')
  })
})

describe('several pages on one sheet', () => {
  const line = (number: number, left: number, top: number, words: string): PlacedWord[] => [String(number), ...words.split(' ')].map((text, i) => ({ text, confidence: 100, box: { left: left + i * 0.06, right: left + i * 0.06 + (i === 0 ? 0.015 : 0.05), top, bottom: top + 0.012 } }))

  it('are read one after the other where their lines have numbers, those above before those below', () => {
    const page = layPage(frame, [1, 2].flatMap((band) => Array.from({ length: 15 }, (_, i) => i + 1).flatMap((number) => {
      const top = (band - 1) * 0.48 + 0.05 + number * 0.026
      return [...line(number, 0.06, top, `${band === 1 ? 'first' : 'third'}${number} THE COURT:`), ...line(number, 0.54, top, number % 5 === 0 ? '' : `${band === 1 ? 'second' : 'fourth'}${number} it is`)]
    })))
    const lines = page.text.split('\n').map((one) => one.trim())
    expect(lines.slice(0, 2)).toEqual(['1 first1 THE COURT:', '2 first2 THE COURT:'])
    expect(lines.indexOf('1 second1 it is')).toBe(15)
    expect(lines.indexOf('1 third1 THE COURT:')).toBe(30)
    expect(lines.indexOf('14 fourth14 it is')).toBe(58)
  })
})

describe('a face with labels in two columns', () => {
  const cell = (text: string, left: number, top: number): PlacedWord[] => text.split(' ').map((one, i) => ({ text: one, confidence: 100, box: { left: left + i * 0.08, right: left + i * 0.08 + 0.07, top, bottom: top + 0.014 } }))
  const labels = ['NAME', 'ADDRESS', 'AGE', 'SEX', 'CITIZENSHIP', 'EDUCATION', 'DEPENDENTS']

  it('is read down the left column first, so that no value of one runs into those of the other', () => {
    const page = layPage(frame, labels.flatMap((label, i) => [...cell(label, 0.1, 0.1 + i * 0.06), ...cell(`left ${i}`, 0.1, 0.12 + i * 0.06), ...cell(`OTHER ${label}`, 0.55, 0.12 + i * 0.06), ...cell(`right ${i}`, 0.55, 0.14 + i * 0.06)]))
    expect(page.text.indexOf('left 6')).toBeLessThan(page.text.indexOf('OTHER NAME'))
    expect(page.text).toContain('CITIZENSHIP\nleft 4\nEDUCATION')
  })

  it('is read across where the labels stand level, as in boxes', () => {
    const page = layPage(frame, labels.flatMap((label, i) => [...cell(label, 0.1, 0.1 + i * 0.06), ...cell(`left ${i}`, 0.1, 0.12 + i * 0.06), ...cell(`OTHER ${label}`, 0.55, 0.1 + i * 0.06), ...cell(`right ${i}`, 0.55, 0.12 + i * 0.06)]))
    expect(page.text.split('\n').slice(0, 2)).toEqual(['NAME OTHER NAME', 'left 0 right 0'])
  })
})

describe('a page of plain text', () => {
  it('keeps its words, one space between them and one empty line between paragraphs', () => {
    const [page, next] = plainPages('  REGNO..:  00000-045   NAME: DOE\r\n\r\n\r\n\r\nsecond\tline \fnext page', 'plain text')
    expect(page?.text).toBe('REGNO..: 00000-045 NAME: DOE\n\nsecond line')
    expect(next?.text).toBe('next page')
    expect(next?.number).toBe(2)
  })

  it('keeps columns apart by their boxes', () => {
    const [page] = plainPages('Assessment          Fine\n$ 100.00            $ 0.00', 'plain text')
    const [first, , third] = page?.words ?? []
    expect(third?.box.left).toBe(first?.box.left)
    expect(page?.words[1]?.box.left).toBe(page?.words[4]?.box.left)
  })

  it('is sound for any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom('a', ' ', '\n', '\f', '\t', 'é', '-', '\u0000', 'bcdefghij') }), (text) => plainPages(text, 'plain text').forEach(isSound)))
  })
})
