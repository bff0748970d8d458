import type { Paper } from '@lenity/casefile'
import { wholeRange } from '@lenity/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import type { PacketInput } from '../compose/input.ts'
import { isConfidential } from '../exhibits/withhold-paper.ts'
import { renderPlain } from '../render-plain.ts'
import { sayRange } from '../say/say-term.ts'
import { composePlain, type PlainInput, type PlainSummary } from './compose-plain.ts'
import type { RecordedPetition } from './sections/the-petition.ts'

const pending: RecordedPetition = { id: 'r1', status: 'pending', filedOn: '2026-03-02', number: 'C300001', asOf: '2026-11-01' }

function summariesOf(input: PacketInput, more: Partial<PlainInput> = {}) {
  const made = composePlain({ ...input, office: 'Riverside Clemency Clinic', petition: pending, ...more })
  if (!made.ok) throw new Error(made.problem.what)
  return made
}

function textOf({ title, to, opening, sections }: PlainSummary): string {
  return [title, ...to, opening, ...sections.flatMap((section) => ['', `# ${section.title}`, ...section.lines.map(({ says, item }) => `${item ? '- ' : ''}${says.text}`)])].join('\n')
}

/** The numbers of a text, in their order. */
const numbersIn = (text: string) => text.match(/\d+/g) ?? []

let made: PacketInput
beforeAll(async () => { ({ input: made } = await madeUpCase()) }, 60_000)

/** The same case with nothing in a confidential paper: the report taken for a progress report. */
async function publicCase() {
  return publicly((await madeUpCase()).input)
}

function publicly(input: PacketInput): PacketInput {
  const papers = input.papers.map((paper): Paper => {
    if (!isConfidential(paper)) return paper
    const { holdsConfidential: _, ...rest } = paper
    return { ...rest, kind: { ...rest.kind, kind: 'progress report' }, pages: rest.pages.map((page) => ({ ...page, text: 'PROGRESS REPORT' })) }
  })
  return { ...input, papers }
}

describe('the summary in plain words', () => {
  it.each(['odessa-marlowe', 'tomas-iriarte'])('of %s reads as it always has, in both languages', async (name) => {
    const { input } = await exampleCase(name)
    const { summaries } = summariesOf(input)
    await expect(`${textOf(summaries.en)}\n\n\n${textOf(summaries.es)}\n`).toMatchFileSnapshot(`../../test/plain/${name}.txt`)
  }, 60_000)

  it('is easy to read: no more than the sixth grade, and “bastante fácil” or easier in Spanish, on two sheets at most', async () => {
    for (const input of [made, await publicCase(), (await exampleCase('odessa-marlowe')).input, (await exampleCase('tomas-iriarte')).input]) {
      const { en, es } = summariesOf(input).summaries
      expect(en.reading.value).toBeLessThanOrEqual(6)
      expect(es.reading.value).toBeGreaterThanOrEqual(65)
      for (const summary of [en, es]) expect(renderPlain(summary).pages).toBeLessThanOrEqual(2)
    }
  }, 60_000)

  it('gives each number as the worksheet does, and the same in both languages', async () => {
    const input = publicly((await exampleCase('odessa-marlowe')).input)
    const { en, es } = summariesOf(input).summaries
    const reading = input.thenAndNow.sameOffense.readings[0]?.guideline
    const range = reading?.status === 'computed' ? sayRange(wholeRange(reading.value)) : undefined
    expect(range).toBeDefined()
    expect(textOf(en)).toContain(`the range would be ${String(range)}`)
    const law = (summary: PlainSummary) => (summary.sections.find(({ id }) => id === 'law')?.lines ?? []).map(({ says }) => says.text).join(' ')
    expect(numbersIn(law(en))).toEqual(numbersIn(law(es)))
    const years = /you have served (\d+) years/.exec(textOf(en))?.[1]
    expect(textOf(es)).toContain(`usted ha cumplido ${String(years)} años`)
    for (const [index, section] of en.sections.entries()) {
      const other = es.sections[index]?.lines ?? []
      expect(other.map(({ item }) => item)).toEqual(section.lines.map(({ item }) => item))
      expect(other.map(({ says }) => ('basis' in says ? says.basis : undefined))).toEqual(section.lines.map(({ says }) => ('basis' in says ? says.basis : undefined)))
    }
  })

  it('says nothing that stands in a confidential or a sealed paper alone, nobody else’s words or address, no offense and no diagnosis', () => {
    const { summaries } = summariesOf(made)
    for (const summary of Object.values(summaries)) {
      const text = textOf(summary)
      for (const word of [canary.report, canary.sealed, '292', 'Alder Court', 'Alder Street', 'Dora', 'Pell', 'cocaine', '846', 'heart', 'presentence', 'statement of reasons']) expect(text.toLowerCase()).not.toContain(word.toLowerCase())
      for (const { lines } of summary.sections) for (const { says } of lines) if ('basis' in says && (says.basis.is === 'fact' || says.basis.is === 'law')) for (const fact of says.basis.facts) expect(fact.path).not.toMatch(/^guideline/)
    }
    expect(textOf(summaries.en)).toContain('This paper does not give the range of today.')
    expect(textOf(summaries.es)).toContain('Este papel no dice el rango de hoy.')
  })

  it('leaves out what nobody has confirmed', () => {
    const { summaries } = summariesOf({ ...made, facts: made.facts.map((fact) => (fact.path === 'conviction.term' || fact.path === 'release.home' ? { ...fact, standing: 'proposed' as const } : fact)) })
    const text = textOf(summaries.en)
    expect(text).not.toContain('360 months')
    expect(text).not.toContain('offers you a home')
    expect(text).toContain('offers you work')
  })

  it('promises nothing, and says what a petition that was sent asks nowhere: it is in the petition', () => {
    const text = textOf(summariesOf(made).summaries.en)
    expect(text).toContain('No one can promise it to you.')
    expect(text).not.toMatch(/your petition asks|will be granted|chance|likely/i)
    expect(textOf(summariesOf(made, { petition: undefined }).summaries.en)).toContain('Your petition asks for a shorter sentence.')
    expect(summariesOf(made, { petition: undefined }).notes.join()).toContain('No petition for commutation is recorded')
  })

  it.each([
    ['denied', 'It was denied on 1 November 2026.', 'You may ask again.', 'The President decides.'],
    ['granted', 'It was granted on 1 November 2026.', 'Ask us what happens now.', 'The President decides.'],
    ['pending', 'It was sent on 2 March 2026.', 'The President decides.', 'It was denied'],
    ['in preparation', 'On 1 November 2026 it was not sent yet.', 'The President decides.', 'It was sent'],
  ] as const)('tells a petition that is %s as it was recorded', (status, says, also, never) => {
    const text = textOf(summariesOf(made, { petition: { ...pending, status } }).summaries.en)
    expect(text).toContain(says)
    expect(text).toContain(also)
    expect(text).not.toContain(never)
  })

  it('of a state conviction, and of a closed case, is refused by name', async () => {
    const { input } = await exampleCase('marcus-whitlow')
    expect(composePlain({ ...input, office: 'O', petition: undefined })).toMatchObject({ ok: false, problem: { what: expect.stringContaining('Ohio') as string } })
    expect(composePlain({ ...made, closed: { on: '2026-11-01', why: 'home' }, office: 'O', petition: undefined })).toMatchObject({ ok: false, problem: { kind: 'conflict' } })
  }, 60_000)
})

describe('the summary as PDF', () => {
  it('is black on white, has tags and its language, and each sheet says whose it is', async () => {
    const { es } = summariesOf(made).summaries
    const { pdf, pages } = renderPlain(es)
    const read = await readPdf(pdf)
    expect(read.pages.length).toBe(pages)
    for (const page of read.pages) expect(page).toContain('Ruth Ellen Calder, 00000-044')
    const raw = new TextDecoder('latin1').decode(pdf)
    expect(raw).toContain('/Lang (es')
    expect(raw).toContain('/MarkInfo')
  })

  it('sets a name in another script, and markup as words', () => {
    const { en } = summariesOf(made, { office: 'Oficina “#let x = 1” Ñandú & *Co*' }).summaries
    expect(() => renderPlain({ ...en, to: ['李 小龍 #emph[x]', '00000-044'] })).not.toThrow()
  })
})
