import { createHash } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { canary, madeUpCase } from '../../test/made-up-case.ts'
import { readPdf } from '../../test/read-pdf.ts'
import type { FieldMap, MappedField } from './field-map.ts'
import { fillForm } from './fill-form.ts'
import { marijuanaCertificateFields } from './marijuana-certificate-fields.table.ts'
import { readFieldMap } from './read-field-map.ts'

/** A form as agencies make them: names with spaces and trailing numbers, one field of several boxes, one small, one of many lines, one with a limit. */
async function oddForm(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([612, 792])
  const font = await document.embedFont(StandardFonts.Helvetica)
  const form = document.getForm()
  const text = (name: string, x: number, y: number, width: number, height = 22) => {
    const field = form.createTextField(name)
    field.addToPage(page, { x, y, width, height, font })
    return field
  }
  text('Fst Name 1', 50, 700, 130)
  text('Lst Name 1', 200, 700, 130)
  text('Date of birth Month Day Year', 50, 660, 130)
  text('Case number', 50, 620, 130).setMaxLength(4)
  text('Reasons for it_2', 50, 560, 60)
  text('Tell us', 50, 300, 500, 200).enableMultiline()
  const citizenship = form.createRadioGroup('Citizenship')
  citizenship.addOptionToPage('Birth', page, { x: 50, y: 260, width: 14, height: 14 })
  citizenship.addOptionToPage('Permanent Resident', page, { x: 90, y: 260, width: 14, height: 14 })
  form.createCheckBox('Not applicable_2').addToPage(page, { x: 50, y: 230, width: 14, height: 14 })
  return document.save()
}

/** How many dark points each box of 14 by 14 points has on the first page. */
async function inkIn(pdf: Uint8Array, boxes: readonly { readonly x: number; readonly y: number }[]): Promise<readonly number[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const { data, width } = await document.getPage(0).render({ scale: 1, render: 'bitmap' })
  const dark = ({ x, y }: { readonly x: number; readonly y: number }) => Array.from({ length: 14 * 14 }, (_, i) => data[((792 - y - 14 + Math.floor(i / 14)) * width + x + (i % 14)) * 4] ?? 255).filter((value) => value < 128).length
  const counts = boxes.map(dark)
  document.destroy()
  library.destroy()
  return counts
}

const fields: readonly MappedField[] = [
  { is: 'text', field: 'Fst Name 1', question: 'name', take: { path: 'person.name', as: 'first name' } },
  { is: 'text', field: 'Lst Name 1', question: 'name', take: { path: 'person.name', as: 'last name' } },
  { is: 'text', field: 'Date of birth Month Day Year', question: 'born', take: { path: 'person.dateOfBirth', as: 'month/day/year' } },
  { is: 'text', field: 'Case number', question: 'conviction', take: { path: 'conviction.docketNumber' } },
  { is: 'text', field: 'Reasons for it_2', question: 'work', take: { path: 'conviction.counts.0.description' } },
  { is: 'text', field: 'Tell us', question: 'offense', take: { words: 'offense' } },
  { is: 'box', field: 'Not applicable_2', question: 'plea', path: 'conviction.decidedBy', matches: 'jury verdict' },
]

async function fill(changes: readonly MappedField[] = fields, bytes?: Uint8Array) {
  const file = bytes ?? await oddForm()
  const sha256 = createHash('sha256').update(file).digest('hex')
  const map: FieldMap = { sha256, form: 'pardon', of: 'A form made for this test', fields: changes }
  const { input } = await madeUpCase()
  return { filled: await fillForm(file, input, [map]), input, file }
}

describe('an official file', () => {
  it('is filled by the map of exactly this file, and flattened: no field is left to change', async () => {
    const { filled } = await fill()
    if (filled.is !== 'filled') throw new Error(filled.why)
    expect((await PDFDocument.load(filled.pdf)).getForm().getFields()).toEqual([])
    const first = (await readPdf(filled.pdf)).pages[0] ?? ''
    for (const words of ['Ruth', 'Calder', '05/02/1961', 'I kept the money and the telephone for four years.']) expect(first).toContain(words)
    expect(filled.open).toEqual([])
  })

  it('carries what does not fit over to continuation sheets, under the name of the question, and loses none of it', async () => {
    const { filled } = await fill()
    if (filled.is !== 'filled') throw new Error(filled.why)
    expect(filled.continued).toEqual(['The conviction', 'G. Work in the last seven years'])
    const read = await readPdf(filled.pdf)
    expect(read.pages).toHaveLength(2)
    const sheet = read.pages[1]?.replaceAll(/\s+/g, ' ') ?? ''
    expect(sheet).toMatch(/Continuation of Application for Pardon.*Applicant: Ruth Ellen Calder.*The conviction 4:04-CR-00000-01.*G\. Work in the last seven years Conspiracy to distribute cocaine base/)
  })

  it('sets letters its own type has not on a continuation sheet', async () => {
    const { input } = await madeUpCase()
    const file = await oddForm()
    const map: FieldMap = { sha256: createHash('sha256').update(file).digest('hex'), form: 'pardon', of: 'A form', fields }
    const facts = input.facts.map((fact) => (fact.path === 'person.name' ? { ...fact, value: 'Руфь Колдер' } : fact))
    const filled = await fillForm(file, { ...input, facts }, [map])
    expect(filled.is === 'filled' && filled.continued).toContain('Full name')
  })

  it('leaves empty, and names, what nobody confirmed; nothing only a confidential paper says is filled in', async () => {
    const { input } = await madeUpCase()
    const file = await oddForm()
    const map: FieldMap = { sha256: createHash('sha256').update(file).digest('hex'), form: 'pardon', of: 'A form', fields: [...fields.slice(0, 2), { is: 'text', field: 'Tell us', question: 'other-history', take: { path: 'history.priors.0.offense' } }] }
    const facts = input.facts.map((fact) => (fact.path === 'person.name' ? { ...fact, standing: 'proposed' as const } : fact))
    const filled = await fillForm(file, { ...input, facts, confidentialAllowedBy: undefined }, [map])
    if (filled.is !== 'filled') throw new Error(filled.why)
    expect(filled.open.map(({ field }) => field)).toEqual(['Fst Name 1', 'Lst Name 1', 'Tell us'])
    expect((await readPdf(filled.pdf)).everything).not.toContain(canary.report)
  })

  it('checks the one box of several that a fact names, and the other stays empty', async () => {
    const on = (await PDFDocument.load(await oddForm())).getForm().getRadioGroup('Citizenship').acroField.getWidgets().map((widget) => widget.getOnValue()?.decodeText() ?? '')
    for (const chosen of [0, 1]) {
      const boxes = on.map((name, index): MappedField => ({ is: 'box', field: 'Citizenship', on: name, question: 'citizenship', path: 'conviction.decidedBy', matches: index === chosen ? 'jury verdict' : 'guilty plea' }))
      const { filled } = await fill(boxes)
      if (filled.is !== 'filled') throw new Error(filled.why)
      const [first, second] = await inkIn(filled.pdf, [{ x: 50, y: 260 }, { x: 90, y: 260 }])
      expect((chosen === 0 ? first : second) ?? 0, `box ${String(chosen)}`).toBeGreaterThan(((chosen === 0 ? second : first) ?? 0) + 10)
    }
  })

  it('that no map knows is not touched: the answers are laid out instead, and a map for another file with the same fields is named', async () => {
    const { input, file } = await fill()
    const stranger = await fillForm(file, input, [marijuanaCertificateFields])
    expect(stranger).toMatchObject({ is: 'not filled', sha256: createHash('sha256').update(file).digest('hex') })
    const alike = await fillForm(file, input, [{ sha256: '0'.repeat(64), form: 'pardon', of: 'last year’s copy', fields }])
    expect(alike.is === 'not filled' && alike.why).toContain('Its fields have the names of “last year’s copy”')
    expect(await fillForm(new TextEncoder().encode('no PDF'), input, [])).toMatchObject({ is: 'not filled', why: expect.stringContaining('cannot be opened') as string })
  })
})

describe('a field map an office brings', () => {
  const good = { sha256: 'a'.repeat(64), form: 'pardon', of: 'The form of June 2024', fields }

  it('is taken when everything in it is known', () => {
    expect(readFieldMap(JSON.parse(JSON.stringify(good)))).toMatchObject({ ok: true })
    expect(readFieldMap(marijuanaCertificateFields)).toMatchObject({ ok: true })
  })

  it('is refused with all that is wrong, each by its place', () => {
    const bad = { sha256: 'A1', form: 'parole', of: '', fields: [{ is: 'text', field: 'x', question: 'name', take: { path: 'person.shoeSize' } }, { is: 'text', field: 'x', question: 'name', take: { path: 'conviction.substantialAssistance' } }, { is: 'circle', field: '' }, 7] }
    const refusal = readFieldMap(bad)
    expect(!refusal.ok && refusal.problem.what).toBe('The field map cannot be used: sha256 must be the SHA-256 of the file: 64 digits of 0-9 and a-f; form must be one of commutation, pardon, remission, marijuana-certificate, reprieve; of must say in words which file it is; fields[0]: “person.shoeSize” is no fact of a case; fields[1]: “conviction.substantialAssistance” is sealed and goes into no form; fields[2]: field must name the field of the PDF; fields[2]: is must be text or box; fields[3]: must be an object; the field “x” is mapped more than once.')
    for (const odd of [null, 7, 'map', [], { ...good, fields: [] }, { ...good, fields: [{ ...fields[0], question: 'shoes' }] }]) expect(readFieldMap(odd).ok).toBe(false)
  })
})
