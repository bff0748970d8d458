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

export interface Compiled {
  readonly pdf: Uint8Array
  readonly pages: number
  /** Pages (from 1) of the labels asked for. */
  readonly pageOf: (label: string) => number | undefined
  /** How far down its page a label stands, in inches. */
  readonly downOf: (label: string) => number | undefined
  /** False when the text could not be set under PDF/UA-1 and was set without. */
  readonly accessible: boolean
}

/** A template of this folder set with string inputs, as PDF with tags. Throws when the template itself is wrong. */
export function compileTypst(template: 'packet.typ' | 'sheets.typ', inputs: Record<string, string>): Compiled {
  const typst = openCompiler()
  const compiled = typst.compile({ mainFileContent: readFileSync(new URL(template, import.meta.url), 'utf8'), inputs })
  const document = compiled.result
  if (document === null) throw new Error(`${template} did not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const valueOf = (label: string): unknown => {
    const found: unknown = typst.query(document, { selector: `<${label}>` })
    const first: unknown = Array.isArray(found) ? found[0] : undefined
    return typeof first === 'object' && first !== null && 'value' in first ? first.value : undefined
  }
  const numberAt = (label: string, key: string): number | undefined => {
    const value = valueOf(label)
    const number: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : value
    return typeof number === 'number' ? number : undefined
  }
  const done = { pages: document.numOfPages, pageOf: (label: string) => numberAt(label, 'page'), downOf: (label: string) => numberAt(label, 'down') }
  try {
    const pdf = typst.pdf(document, { pdfStandard: 'ua-1' })
    return { ...done, pdf, accessible: true }
  } catch {
    return { ...done, pdf: typst.pdf(document), accessible: false }
  } finally {
    typst.evictCache(4)
  }
}
