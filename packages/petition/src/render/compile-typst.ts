import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const faces = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
]

let compiler: NodeCompiler | undefined

function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${face}`)))) }] })
  return compiler
}

/** A template laid out: where things stand, and the PDF when it is asked for. */
export interface LaidOut {
  readonly pages: number
  /** Pages (from 1) of the labels asked for. */
  readonly pageOf: (label: string) => number | undefined
  /** How far down its page a label stands, in inches. */
  readonly downOf: (label: string) => number | undefined
  /** The PDF with tags. `accessible` is false when the text could not be set under PDF/UA-1 and was set without. */
  readonly toPdf: () => { readonly pdf: Uint8Array; readonly accessible: boolean }
  /** The PDF with tags as PDF/A-2b; undefined when the text could not be set so. Its metadata claims PDF/A-2b alone. */
  readonly toArchivalPdf: () => Uint8Array | undefined
}

/** A template of this folder laid out with string inputs. Throws when the template itself is wrong. */
export function layOutTypst(template: 'packet.typ' | 'sheets.typ' | 'letter.typ' | 'written-letter.typ' | 'envelope.typ' | 'volume.typ' | 'plain.typ' | 'card.typ' | 'reform.typ', inputs: Record<string, string>): LaidOut {
  const typst = openCompiler()
  const compiled = typst.compile({ mainFileContent: readFileSync(new URL(template, import.meta.url), 'utf8'), inputs })
  const document = compiled.result
  if (document === null) throw new Error(`${template} did not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const numberAt = (label: string, key: string): number | undefined => {
    const found: unknown = typst.query(document, { selector: `<${label}>` })
    const first: unknown = Array.isArray(found) ? found[0] : undefined
    const value: unknown = typeof first === 'object' && first !== null && 'value' in first ? first.value : undefined
    const number: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : value
    return typeof number === 'number' ? number : undefined
  }
  return {
    pages: document.numOfPages, pageOf: (label) => numberAt(label, 'page'), downOf: (label) => numberAt(label, 'down'),
    toPdf: () => {
      try {
        return { pdf: typst.pdf(document, { pdfStandard: 'ua-1' }), accessible: true }
      } catch {
        return { pdf: typst.pdf(document), accessible: false }
      } finally {
        typst.evictCache(4)
      }
    },
    toArchivalPdf: () => {
      try {
        return typst.pdf(document, { pdfStandard: 'a-2b' })
      } catch {
        return undefined
      }
    },
  }
}
