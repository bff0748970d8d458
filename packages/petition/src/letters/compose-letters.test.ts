import { toCaseFacts, type Fact } from '@lenity/casefile'
import { paperKinds, type PaperKind } from '@lenity/law'
import { waysToGet } from '@lenity/law/records'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { readDocx } from '../../test/read-docx.ts'
import { readPdf } from '../../test/read-pdf.ts'
import type { PacketInput } from '../compose/input.ts'
import { renderLetter, renderLetterAsWord } from '../render-letter.ts'
import { composeLetters } from './compose-letters.ts'
import { letterFacts } from './letter-facts.ts'
import { letterText } from './letter-text.ts'
import { blanksOf } from './letter.ts'

const on = '2026-11-28'
let input: PacketInput
beforeAll(async () => { ({ input } = await exampleCase('odessa-marlowe')) }, 60_000)

function factsOf(facts: readonly Fact[]) {
  const { standing } = toCaseFacts(facts, [], new Map(input.papers.map(({ id, kind }) => [id, kind.kind])))
  return letterFacts({ facts, papers: input.papers, standing })
}

function lettersFor(paper: PaperKind, which = 0, facts: readonly Fact[] = input.facts) {
  const way = waysToGet[paper][which]
  if (way === undefined) throw new Error(`no way ${which} to ${paper}`)
  return composeLetters({ office: 'Riverside Clemency Clinic', on, paper, way, facts: factsOf(facts) })
}

function theRequest(...args: Parameters<typeof lettersFor>) {
  const [request] = lettersFor(...args)
  if (request === undefined) throw new Error('nothing is written')
  return request
}

describe('the letters of a made-up case', () => {
  it.each([
    ['docket sheet', 0], ['sentencing transcript', 0], ['presentence report', 0], ['discipline log', 0], ['discipline log', 1], ['medical record', 0], ['medical record', 1], ['letter of support', 0], ['Pardon Attorney letter', 1], ['verdict or plea agreement', 2], ['appellate opinion', 0], ['public record', 0],
  ] as const)('for the %s, way %i, read as they always have', async (paper, which) => {
    const letters = lettersFor(paper, which)
    await expect(`${letters.map((letter) => `=== ${letter.title} (${letter.language}, signed by ${letter.signedBy}${letter.goesToPrison ? ', goes to a prison' : ''})\n\n${letterText(letter)}`).join('\n\n\n')}\n`).toMatchFileSnapshot(`../../test/letters/${paper.replaceAll(' ', '-')}-${String(which)}.txt`)
  })

  it('to the person and the family are in English and in Spanish', () => {
    for (const [paper, which] of [['discipline log', 1], ['letter of support', 0]] as const) expect(lettersFor(paper, which).map(({ language }) => language)).toEqual(['en', 'es'])
  })

  it('each way takes its own consents and no other', () => {
    expect(lettersFor('docket sheet').map(({ id }) => id)).toEqual(['request'])
    expect(lettersFor('discipline log').map(({ id }) => id)).toEqual(['request', 'certification of identity', 'prison release'])
    expect(lettersFor('medical record').map(({ id }) => id)).toEqual(['request', 'certification of identity', 'medical release'])
    expect(lettersFor('judgment', 1).map(({ id }) => id)).toEqual(['request', 'authority to represent'])
  })
})

describe('what a letter says of the person', () => {
  const everything = () => (Object.keys(waysToGet) as PaperKind[]).flatMap((paper) => waysToGet[paper].flatMap((_, which) => lettersFor(paper, which)))

  it('nothing that goes to a prison names a confidential paper', () => {
    const inside = everything().filter(({ goesToPrison }) => goesToPrison)
    expect(inside.length).toBeGreaterThan(20)
    for (const letter of inside) for (const kind of Object.keys(paperKinds).filter((one) => paperKinds[one as PaperKind].confidential)) expect(letterText(letter)).not.toContain(kind)
  })

  it('what nobody confirmed is a blank', () => {
    const unconfirmed = input.facts.map((fact): Fact => ({ ...fact, standing: 'proposed' }))
    const request = theRequest('discipline log', 0, unconfirmed)
    expect(letterText(request)).toContain('[full name], register number [register number], born [date of birth]')
    expect(blanksOf(request).find(({ blank }) => blank === 'register number')).toEqual({ blank: 'register number', because: 'not confirmed' })
    for (const fact of input.facts.filter(({ path }) => /^(person|conviction)\.(name|registerNumber|docketNumber)$/.test(path))) expect(letterText(request)).not.toContain(String(fact.value))
  })

  it('what the papers disagree about is a blank', () => {
    const number = input.facts.find(({ path }) => path === 'person.registerNumber')
    const request = theRequest('discipline log', 0, [...input.facts, ...(number === undefined ? [] : [{ ...number, id: 'other', value: '00000-000' }])])
    expect(blanksOf(request)).toContainEqual({ blank: 'register number', because: 'the papers differ' })
  })

  it('what stands only in the presentence report is a blank, in every letter', () => {
    const report = input.papers.find(({ kind }) => kind.kind === 'presentence report')?.id ?? ''
    const only = input.facts.filter(({ path }) => path !== 'person.dateOfBirth').concat({ id: 'birth', path: 'person.dateOfBirth', value: '1961-02-03', standing: 'confirmed', decidedBy: 'Ruth', decidedAt: '2026-11-22T12:00:00Z', source: { from: 'paper', paper: report, page: 1, start: 0, end: 4, words: 'born', boxes: [], confidence: 100 } })
    const letters = lettersFor('discipline log', 0, only)
    expect(letters.map(letterText).join()).not.toContain('1961')
    expect(blanksOf(theRequest('discipline log', 0, only))).toContainEqual({ blank: 'date of birth', because: 'only from a paper that must not be quoted' })
  })

  it('text that would be markup stands as text, on paper and in the word processor', async () => {
    const hostile = input.facts.map((fact): Fact => (fact.path === 'person.name' ? { ...fact, value: '#panic("x") *Odessa* <b>' } : fact))
    const request = theRequest('docket sheet', 0, hostile)
    expect((await readPdf(renderLetter(request))).pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('#panic("x") *Odessa* <b>')
    expect(readDocx(await renderLetterAsWord(request))).toMatch(/#panic\(("|&quot;)x("|&quot;)\) \*Odessa\* &lt;b&gt;/)
  })
})

describe('a letter on paper', () => {
  it('holds what it says, the label under each blank, and a line to sign', async () => {
    for (const letter of lettersFor('medical record')) {
      const text = (await readPdf(renderLetter(letter))).pages.join(' ').replaceAll(/\s+/g, ' ')
      for (const { blank } of blanksOf(letter)) expect(text).toContain(blank)
      expect(text).toMatch(/Signature/)
    }
  })

  it('has the signature on the page of what is sworn, also when nothing is confirmed', async () => {
    for (const paper of ['discipline log', 'medical record', 'judgment'] as const) {
      for (const letter of lettersFor(paper, paper === 'judgment' ? 1 : 0, [])) expect((await readPdf(renderLetter(letter))).pages.length, letter.title).toBe(1)
    }
  })
})
