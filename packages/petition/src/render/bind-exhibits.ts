import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { partNamed } from '@lenity/casefile'
import type { Exhibit, Packet, Sheet } from '../packet.ts'
import { cleanText } from './clean-text.ts'
import { layOutTypst } from './compile-typst.ts'
import { copyPages } from './copy-pages.ts'
import { openExhibit, type BytesOf, type OpenedExhibit } from './open-exhibit.ts'
import { placeImage } from './place-image.ts'
import { embedStamps, pagesOfStamps, stampWords } from './set-stamps.ts'
import { stampPage } from './stamp-page.ts'

/** One sheet to bind: a page of a PDF, an image, or words printed by the template (`printed` counts its pages from 0). */
interface Planned {
  readonly exhibit: Exhibit
  readonly sheet: Sheet
  readonly opened: OpenedExhibit
  readonly printed: number | undefined
}

/** What every page of counsel's own copy says. */
const notForFiling = 'Privileged: counsel’s copy, not for filing'

export interface Bound {
  readonly pageOf: ReadonlyMap<string, PDFPage>
  readonly warnings: readonly string[]
}

/**
 * Appends every sheet of every exhibit, each with its tab and Bates number. A sheet that cannot be shown is replaced by one that says
 * so, with the words read from it where there are any: no number is ever missing. `before` counts the pages of the packet before these
 * exhibits, `total` all of them.
 */
export async function bindExhibits(document: PDFDocument, packet: Pick<Packet, 'exhibits' | 'counselCopy'>, bytesOf: BytesOf, before: number, total: number): Promise<Bound> {
  const warnings: string[] = []
  const texts: { head: string; text: string }[] = []
  const planned: Planned[] = []
  for (const exhibit of packet.exhibits) {
    const opened = await openExhibit(exhibit, bytesOf)
    const name = `Ex. ${String(exhibit.tab)} (${exhibit.title.text})`
    if (opened.is === 'closed') warnings.push(`${name}: ${opened.why}. A sheet that says so stands in its place; add a readable copy.`)
    // A part of a file is bound with its own pages and no others.
    if (opened.is === 'pages' && partNamed(exhibit.paper) === undefined && exhibit.redacted === undefined && opened.document.getPageCount() > exhibit.sheets.length) warnings.push(`${name}: the file has ${String(opened.document.getPageCount())} pages and ${String(exhibit.sheets.length)} were read. Read the paper again so that every page has its number.`)
    for (const sheet of exhibit.sheets) {
      const there = sheet.text === undefined && (opened.is === 'image' || (opened.is === 'pages' && placeOf(exhibit, sheet) < opened.document.getPageCount()))
      if (there) planned.push({ exhibit, sheet, opened, printed: undefined })
      else {
        if (opened.is === 'pages' && sheet.text === undefined) warnings.push(`${name}: page ${String(sheet.page)} is not in the file.`)
        planned.push({ exhibit, sheet, opened, printed: texts.length })
        texts.push({ head: headOf(exhibit, sheet, opened), text: cleanText(sheet.text ?? '') })
      }
    }
  }
  if (planned.length === 0) return { pageOf: new Map(), warnings }
  const named = packet.exhibits.map(({ tab, title }) => ({ tab, title: cleanText(packet.counselCopy === true ? `${title.text}. ${notForFiling}` : title.text) }))
  const words = stampWords(named, planned.map(({ sheet }) => sheet.bates), total)
  const compiled = layOutTypst('sheets.typ', { data: JSON.stringify({ sheets: texts, stamps: words }) })
  const printed = await PDFDocument.load(compiled.toPdf().pdf, { updateMetadata: false })
  const stamps = await embedStamps(document, printed, texts.length, words)
  const copied = await copyAll(document, planned, printed)
  const pageOf = new Map<string, PDFPage>()
  for (const [index, plan] of planned.entries()) {
    const page = await bindSheet(document, plan, copied.get(plan.sheet.bates), warnings)
    stampPage(page, stamps, { tab: plan.exhibit.tab, page: before + index + 1, total, bates: plan.sheet.bates })
    pageOf.set(plan.sheet.bates, page)
  }
  if (compiled.pages !== texts.length + pagesOfStamps(words)) warnings.push('Words of an exhibit ran over the sheet laid out for them; look at the exhibits printed from text before sending.')
  return { pageOf, warnings }
}

/** The copied pages of the exhibits by Bates number; where pages of a file cannot be copied together, each is tried by itself. */
async function copyAll(document: PDFDocument, planned: readonly Planned[], printed: PDFDocument): Promise<ReadonlyMap<string, PDFPage>> {
  const copied = new Map<string, PDFPage>()
  const copy = async (from: PDFDocument, plans: readonly { readonly bates: string; readonly number: number }[]): Promise<void> => {
    try {
      const pages = await copyPages(document, from, plans.map(({ number }) => number))
      for (const [index, page] of pages.entries()) copied.set(plans[index]?.bates ?? '', page)
    } catch {
      if (plans.length > 1) for (const plan of plans) await copy(from, [plan])
    }
  }
  const words = planned.flatMap((plan) => (plan.printed === undefined ? [] : [{ bates: plan.sheet.bates, number: plan.printed }]))
  if (words.length > 0) await copy(printed, words)
  for (const [opened, plans] of Map.groupBy(planned.filter((plan) => plan.printed === undefined), (plan) => plan.opened)) {
    if (opened.is === 'pages') await copy(opened.document, plans.map(({ exhibit, sheet }) => ({ bates: sheet.bates, number: placeOf(exhibit, sheet) })))
  }
  return copied
}

/** Adds one sheet; where its page could not be copied or its image not be placed, an empty sheet keeps its number. */
async function bindSheet(document: PDFDocument, { opened, sheet, exhibit }: Planned, copied: PDFPage | undefined, warnings: string[]): Promise<PDFPage> {
  if (copied !== undefined) return document.addPage(copied)
  const image = opened.is === 'image' ? await placeImage(document, opened).catch(() => undefined) : undefined
  if (image !== undefined) return image
  warnings.push(`Ex. ${String(exhibit.tab)} (${exhibit.title.text}): page ${String(sheet.page)} could not be copied; an empty sheet holds its number. Add a readable copy.`)
  return document.addPage([612, 792])
}

/** Which page of the opened file a sheet is, from 0. */
function placeOf({ redacted }: Exhibit, { page }: Sheet): number {
  return page - (redacted?.from ?? 1)
}

function headOf(exhibit: Exhibit, sheet: Sheet, opened: OpenedExhibit): string {
  const page = `${exhibit.title.text}, page ${String(sheet.page)}`
  if (exhibit.redacted !== undefined) return cleanText(sheet.text === undefined ? `${page}. This page is not shown: ${opened.is === 'closed' ? opened.why : 'it is not in the redacted copy'}.` : `${page}. Printed from the words of the copy; what was removed is a black bar.`)
  if (sheet.text !== undefined) return cleanText(`${page}. Printed from the words of the file; SHA-256 ${exhibit.paper.slice(0, 16)}.`)
  return cleanText(`${page}. This page is not shown: ${opened.is === 'closed' ? opened.why : 'it is not in the file'}. The file is held under SHA-256 ${exhibit.paper.slice(0, 16)}.`)
}
