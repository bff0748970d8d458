import { createHash } from 'node:crypto'
import { PDFCheckBox, PDFDocument, PDFName, PDFRadioGroup, PDFTextField, StandardFonts, type PDFFont, type PDFForm } from '@cantoo/pdf-lib'
import { openDesk, type Desk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { sameValue } from '../same-value.ts'
import { continuationSheets, type Continued } from './continuation-sheets.ts'
import type { FieldMap, MappedField } from './field-map.ts'
import { fieldWords } from './field-words.ts'
import type { ClemencyForm } from './form.ts'
import { clemencyForms } from './forms.table.ts'

/** What came of filling a file. `open` are the fields left empty, with the question they belong to; a file no map knows is not touched. */
export type FilledForm =
  | { readonly is: 'filled'; readonly pdf: Uint8Array; readonly continued: readonly string[]; readonly open: readonly { readonly field: string; readonly question: string }[] }
  | { readonly is: 'not filled'; readonly sha256: string; readonly why: string; readonly next: string }

const layOut = 'The answers are laid out by question instead: carry them over by hand, or bring a field map made for this very file.'
/** Sizes a line is tried in, in points. */
const sizes = [11, 10, 9, 8] as const

/**
 * An official PDF filled from the facts of a case and flattened, by the map made for exactly this file. What does not fit its field, or has
 * letters the form's own type cannot set, stands on continuation sheets at the end, under the name of its question. Nothing is filled in
 * that a packet for the Pardon Attorney may not say.
 */
export async function fillForm(bytes: Uint8Array, input: PacketInput, maps: readonly FieldMap[]): Promise<FilledForm> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = await open(bytes)
  if (typeof document === 'string') return { is: 'not filled', sha256, why: document, next: 'Bring the file as the office published it, unlocked.' }
  const map = maps.find((one) => one.sha256 === sha256)
  if (map === undefined) return { is: 'not filled', sha256, why: `No field map knows this file (SHA-256 ${sha256}).${alike(document, maps)}`, next: layOut }
  const desk = openDesk({ ...input, form: map.form }, openLedger(input, planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy)))
  const form = clemencyForms[map.form]
  const font = await document.embedFont(StandardFonts.Helvetica)
  const fields = document.getForm()
  if (fields.hasXFA()) fields.deleteXFA()
  const done = map.fields.map((field) => ({ field, ...fillOne(desk, fields, field, font, form) }))
  fields.updateFieldAppearances(font)
  fields.flatten()
  const continued = done.flatMap((one) => ('continued' in one && one.continued !== undefined ? [one.continued] : []))
  if (continued.length > 0) {
    const sheets = await PDFDocument.load(continuationSheets(form.name, desk.known('person.name')?.words, continued))
    for (const page of await document.copyPages(sheets, sheets.getPageIndices())) document.addPage(page)
  }
  return { is: 'filled', pdf: await document.save(), continued: [...new Set(continued.map(({ question }) => question))], open: done.flatMap(({ field, open: isOpen }) => (isOpen ? [{ field: field.field, question: asksOf(form, field.question) }] : [])) }
}

async function open(bytes: Uint8Array): Promise<PDFDocument | string> {
  try {
    return await PDFDocument.load(bytes)
  } catch (error) {
    return `The file cannot be opened as a PDF that can be filled: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Whether a map for another file has the same fields: then this may be a new copy of it, which a person must look at. */
function alike(document: PDFDocument, maps: readonly FieldMap[]): string {
  const names = document.getForm().getFields().map((field) => field.getName())
  const match = maps.find(({ fields }) => fields.every(({ field }) => names.includes(field)))
  return match === undefined ? '' : ` Its fields have the names of “${match.of}”: compare the two, and where they are the same, bring that map with the sum of this file.`
}

function fillOne(desk: Desk, fields: PDFForm, mapped: MappedField, font: PDFFont, form: ClemencyForm): { readonly open: boolean; readonly continued?: Continued | undefined } {
  const field = fields.getFieldMaybe(mapped.field)
  if (mapped.is === 'box') {
    const known = desk.known(mapped.path)
    if (known === undefined) return { open: true }
    const matches = sameValue(known.value, mapped.matches) || (typeof known.value === 'string' && known.value.toLowerCase().includes(mapped.matches.toLowerCase()))
    if (matches && (field instanceof PDFCheckBox || field instanceof PDFRadioGroup)) checkBox(field, mapped.on)
    return { open: false }
  }
  const words = fieldWords(desk, mapped.take)
  if (words === undefined || !(field instanceof PDFTextField)) return { open: true }
  const fitted = fit(field, words, font)
  if (fitted !== undefined) {
    write(field, words, fitted)
    return { open: false }
  }
  const hint = ['See continuation sheet', 'See sheet'].map((says) => ({ says, size: fit(field, says, font) })).find(({ size }) => size !== undefined)
  if (hint?.size !== undefined) write(field, hint.says, hint.size)
  return { open: false, continued: { question: asksOf(form, mapped.question), words } }
}

function write(field: PDFTextField, words: string, size: number): void {
  if (field.isRichFormatted()) field.disableRichFormatting()
  field.setText(words)
  field.setFontSize(size)
}

/** The size in which the words stand in the field, or undefined where they do not fit or cannot be set. */
function fit(field: PDFTextField, words: string, font: PDFFont): number | undefined {
  const box = field.acroField.getWidgets()[0]?.getRectangle()
  const most = field.getMaxLength()
  if (box === undefined || (most !== undefined && words.length > most) || !canSet(font, words)) return undefined
  const [wide, tall] = [box.width - 6, box.height - 4]
  return sizes.find((size) => (field.isMultiline() ? linesIn(words, font, size, wide) * size * 1.2 <= tall : !words.includes('\n') && font.widthOfTextAtSize(words, size) <= wide && size * 1.1 <= box.height))
}

/** Whether the form's own type has every letter of the words. */
function canSet(font: PDFFont, words: string): boolean {
  const letters = new Set(font.getCharacterSet())
  return Array.from(words.replaceAll('\n', ' ')).every((letter) => letters.has(letter.codePointAt(0) ?? 0))
}

/** How many lines the words take, broken at spaces. */
function linesIn(words: string, font: PDFFont, size: number, wide: number): number {
  return words.split('\n').reduce((sum, paragraph) => {
    let [lines, line] = [1, '']
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (font.widthOfTextAtSize(longer, size) <= wide) { line = longer; continue }
      lines += line === '' ? 0 : 1
      line = word
    }
    return sum + lines
  }, 0)
}

/** Checks the one box of a field that bears the name, or its first. */
function checkBox(field: PDFCheckBox | PDFRadioGroup, on: string | undefined): void {
  const widgets = field.acroField.getWidgets()
  const chosen = widgets.find((widget) => on === undefined || widget.getOnValue()?.decodeText() === on)
  const value = chosen?.getOnValue()
  if (chosen === undefined || value === undefined) return
  field.acroField.dict.set(PDFName.of('V'), value)
  for (const widget of widgets) widget.setAppearanceState(widget === chosen ? value : PDFName.of('Off'))
}

function asksOf(form: ClemencyForm, id: string): string {
  return form.questions.find((question) => question.id === id)?.asks ?? id
}
