import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { madeUpCase } from '../../test/made-up-case.ts'
import { composePacket } from '../compose-packet.ts'
import { composeFormPage } from '../forms/form-page.ts'
import { checkBeforeFiling, type FilingInput } from './check-before-filing.ts'

async function checked(change: (input: FilingInput) => FilingInput = (input) => input, wish: Parameters<typeof madeUpCase>[0] = {}) {
  const { input } = await madeUpCase(wish)
  const result = composePacket(input)
  if (!result.ok) throw new Error(result.problem.what)
  const { packet } = result
  const sheets = packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
  const pdf = { pages: 10 + sheets, tells: [], dots: Array.from({ length: 10 + sheets }, () => undefined) }
  const given = change({ packet, open: 0, signedOff: true, form: composeFormPage(input, 'commutation', input.asOf), papers: input.papers, narrative: input.narrative, names: [{ name: 'Tess Bell', who: 'minor' }], district: undefined, pdf })
  return new Map(checkBeforeFiling(given).map((one) => [one.id, one]))
}

/** The exhibits with another first page of one of them. */
const firstPage = (change: Partial<Page>) => (input: FilingInput): FilingInput => {
  const first = input.packet.exhibits[0]
  return {
    ...input,
    packet: { ...input.packet, exhibits: input.packet.exhibits.map((exhibit) => (exhibit === first ? { ...exhibit, sheets: exhibit.sheets.map((sheet) => ({ ...sheet, text: undefined, start: 0, end: 10_000 })) } : exhibit)) },
    papers: input.papers.map((paper) => (paper.id === first?.paper ? { ...paper, pages: paper.pages.map((page, index) => (index === 0 ? { ...page, ...change } : page)) } : paper)),
  }
}

describe('the checks before a packet is filed', () => {
  it('are met where everything is as it must be, and no check that only a person can answer is met by itself', async () => {
    const list = await checked()
    for (const id of ['confidential', 'numbers', 'metadata', 'legible', 'photographs', 'settled']) expect(list.get(id), id).toMatchObject({ answer: 'met', next: '' })
    for (const id of ['signed', 'privileged']) expect(list.get(id), id).toMatchObject({ answer: 'cannot say', person: true })
  })

  it.each([
    ['settled', (input: FilingInput) => ({ ...input, open: 1 }), 'not met'],
    ['settled', (input: FilingInput) => ({ ...input, signedOff: false }), 'not met'],
    ['names', (input: FilingInput) => ({ ...input, names: [] }), 'cannot say'],
    ['metadata', (input: FilingInput) => ({ ...input, pdf: undefined }), 'cannot say'],
    ['legible', (input: FilingInput) => ({ ...input, pdf: undefined }), 'cannot say'],
    ['names', firstPage({ text: 'said by tess\nbell on that day' }), 'not met'],
    ['numbers', firstPage({ text: 'his number is 123-45-6789.' }), 'not met'],
    ['privileged', firstPage({ text: 'ATTORNEY-CLIENT PRIVILEGED' }), 'not met'],
    ['sealed', firstPage({ text: 'The motion under 5K1.1 was granted.' }), 'cannot say'],
    ['names', firstPage({ text: '', setAside: 'handwriting' }), 'cannot say'],
    ['legible', firstPage({ text: '', setAside: 'handwriting' }), 'cannot say'],
    ['photographs', (input: FilingInput) => ({ ...input, papers: input.papers.map((paper) => ({ ...paper, photographed: true as const })) }), 'not met'],
    ['confidential', (input: FilingInput) => ({ ...input, papers: input.papers.map((paper) => ({ ...paper, holdsConfidential: true as const })) }), 'not met'],
  ] as const)('answer for %s as it stands', async (id, change, answer) => {
    expect((await checked(change)).get(id)?.answer).toBe(answer)
  })

  it('hold the applicant’s words in the packet against those that were signed', async () => {
    const signedWords = (change: (text: string) => string) => (input: FilingInput): FilingInput => {
      const [offense] = input.narrative
      const all = ['offense', 'reasons'].map((question) => ({ ...(offense ?? { on: '2026-01-01' as const }), question, text: offense?.text ?? '', signedOn: '2026-11-01' as const }))
      return { ...input, narrative: all.map((one) => ({ ...one, text: change(one.text) })) }
    }
    expect((await checked(signedWords((text) => text))).get('own words')).toMatchObject({ answer: 'met' })
    expect((await checked(signedWords((text) => `${text}\n\nAnd more.`))).get('own words')).toMatchObject({ answer: 'not met', says: expect.stringContaining('not as the packet has them') })
    expect((await checked()).get('own words')?.answer).toBe('not met')
  })

  it('take a scan of 149 dots to the inch for one a person looks at, and one of 150 not', async () => {
    const scanned = (dots: number) => (input: FilingInput): FilingInput => {
      const changed = firstPage({ origin: 'optical recognition', words: [] })(input)
      return { ...changed, pdf: changed.pdf && { ...changed.pdf, dots: changed.pdf.dots.map((_, at) => (at === 10 ? dots : undefined)) } }
    }
    expect((await checked(scanned(149))).get('legible')?.answer).toBe('cannot say')
    expect((await checked(scanned(150))).get('legible')?.answer).toBe('met')
  })

  it('ask of a packet for the person by mail only what must not go, and let nothing sealed pass', async () => {
    const list = await checked(firstPage({ text: 'The motion under 5K1.1 was granted.' }), { variant: 'person by mail' })
    expect([...list.keys()]).toEqual(['confidential', 'privileged', 'names', 'numbers', 'sealed', 'metadata', 'legible', 'photographs'])
    expect(list.get('sealed')).toMatchObject({ answer: 'not met', person: false })
  })
})
