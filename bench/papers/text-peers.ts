import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MadePaper } from '../../examples/generate/generate-papers.ts'
import { writePdf, type Setting } from '../../examples/generate/sheet/write-pdf.ts'
import { openPdfPages } from '../../packages/papers/src/pdf/read-pdf.ts'
import { charactersRight, wordsOf } from './characters-right.ts'
import { processorSeconds } from './processor-seconds.ts'
import { onPath, runProgram } from './run-program.ts'

export interface TextFigures {
  readonly name: string
  readonly pagesPerSecond: number
  /** A second of the processor reads so many, whatever else the machine does meanwhile; undefined where the system does not tell. */
  readonly pagesPerProcessorSecond: number | undefined
  readonly charactersRight: number
}

export interface TextPeers {
  readonly pages: number
  readonly ours: TextFigures
  /** Undefined where it is not on this machine. */
  readonly poppler: TextFigures | undefined
}

interface Bound {
  readonly bytes: Uint8Array
  readonly truth: readonly string[]
}

/** Text layers with the box of each word, by one process each. The papers are bound in three files, one for each way programs set text, so that starting a program costs little. */
export async function compareText(papers: readonly MadePaper[]): Promise<TextPeers> {
  const settings: readonly Setting[] = ['lines', 'words', 'kerned']
  const bound = settings.map((setting, i): Bound => {
    const sheets = papers.filter((_, at) => at % settings.length === i).flatMap((paper) => paper.sheets).filter(({ width }) => width === 612)
    return { bytes: writePdf(sheets, { setting, embedded: false, order: 'as set', producer: 'Made-up producer' }), truth: sheets.flatMap(({ runs }) => runs.flatMap(({ text }) => wordsOf(text))) }
  })
  let pages = 0
  const read = async (bytes: Uint8Array): Promise<string> => {
    const opened = await openPdfPages(bytes)
    pages += opened.count
    const texts: string[] = []
    for (let number = 1; number <= opened.count; number++) texts.push((await opened.read(number)).text)
    opened.close()
    return texts.join('\n')
  }
  for (const { bytes } of bound) await read(bytes)
  const all = pages
  const ours = await measured('Lenity', bound, all, ownSeconds, ({ bytes }) => read(bytes))
  const program = onPath('pdftotext')
  if (program === undefined) return { pages: all, ours, poppler: undefined }
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  const files = bound.map((_, i) => join(folder, `${i}.pdf`))
  for (const [i, { bytes }] of bound.entries()) await writeFile(files[i] as string, bytes)
  const poppler = await measured('pdftotext -bbox', bound, all, processorSeconds, async (_, i) => textOfBoxes(await runProgram(program, ['-bbox', files[i] as string, '-'])))
  await rm(folder, { recursive: true, force: true })
  return { pages: all, ours, poppler }
}

/** Seconds of the processor that this process has used. */
async function ownSeconds(): Promise<number> {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function measured(name: string, bound: readonly Bound[], pages: number, spent: () => Promise<number | undefined>, read: (one: Bound, index: number) => Promise<string>): Promise<TextFigures> {
  const texts: string[] = []
  const [from, before] = [performance.now(), await spent()]
  for (const [i, one] of bound.entries()) texts.push(await read(one, i))
  const [seconds, after] = [(performance.now() - from) / 1000, await spent()]
  let [signs, right] = [0, 0]
  bound.forEach(({ truth }, i) => {
    const found = charactersRight(truth, wordsOf(texts[i] ?? ''))
    signs += found.signs
    right += found.right
  })
  return { name, pagesPerSecond: pages / seconds, pagesPerProcessorSecond: before === undefined || after === undefined ? undefined : pages / (after - before), charactersRight: right / signs }
}

function textOfBoxes(markup: string): string {
  return [...markup.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')).join(' ')
}
