import { createRequire } from 'node:module'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Dice } from '../../examples/generate/dice.ts'
import type { MadePaper } from '../../examples/generate/generate-papers.ts'
import { cleanLook } from '../../examples/generate/scans/scan-look.ts'
import { scanPaper } from '../../examples/generate/scans/scan-paper.ts'
import { drawPages } from '../../examples/make/draw-pages.ts'
import { charactersRight, wordsOf } from './characters-right.ts'
import { readPapers } from './read-papers.ts'
import { onPath, runProgram } from './run-program.ts'

export interface PictureFigures {
  readonly name: string
  readonly pages: number
  readonly pagesPerMinute: number
  /** Of the signs of the pages that both recognised. */
  readonly charactersRight: number
}

export interface PicturePeers {
  /** Pages that both recognised. */
  readonly both: number
  readonly ours: PictureFigures
  readonly tesseract: PictureFigures | undefined
}

interface Scanned {
  readonly paper: MadePaper
  readonly bytes: Uint8Array
}

interface Told {
  readonly name: string
  readonly seconds: number
  /** Signs of each page and those that were recognised right, by the paper's name. */
  readonly pages: ReadonlyMap<string, { readonly signs: number; readonly right: number }>
}

/** First pages as clean scans, recognised by two workers each for so many seconds; the native program with the same model and one thread a worker. */
export async function comparePictures(papers: readonly MadePaper[], seconds: number, seed: string): Promise<PicturePeers> {
  const scanned: Scanned[] = []
  const dice = new Dice(seed)
  for (const paper of dice.shuffled(papers).filter(({ sheets }) => sheets[0]?.runs.every(({ family }) => family !== 'hand') === true).slice(0, Math.ceil(seconds / 2))) {
    const first = { ...paper, sheets: paper.sheets.slice(0, 1) }
    scanned.push({ paper: first, bytes: await scanPaper(first, { ...cleanLook(dice), across: 300 }, dice) })
  }
  const pages = new Map<string, { signs: number; right: number }>()
  const timed = await readPapers(scanned.map((one) => ({ of: one, name: one.paper.name, bytes: () => one.bytes })), 2, seconds, ({ of, result }) => {
    if (result.ok) pages.set(of.paper.name, signsRight(of.paper, result.paper.pages.map(({ text }) => text).join('\n')))
  })
  const ours: Told = { name: 'Lenity', pages, seconds: timed.seconds }
  const program = onPath('tesseract')
  const native = program === undefined ? undefined : await recognise(program, scanned, seconds)
  const both = [...ours.pages.keys()].filter((name) => native?.pages.has(name) ?? true)
  return { both: both.length, ours: figures(ours, both), tesseract: native && figures(native, both) }
}

async function recognise(program: string, scanned: readonly Scanned[], seconds: number): Promise<Told> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  await writeFile(join(folder, 'eng.traineddata'), gunzipSync(await readFile(modelFile())))
  const files: string[] = []
  for (const [i, { bytes }] of scanned.entries()) {
    const [page] = await drawPages(bytes, 300)
    files.push(join(folder, `${i}.png`))
    await writeFile(files[i] as string, page ?? Buffer.alloc(0))
  }
  const pages = new Map<string, { signs: number; right: number }>()
  const from = performance.now()
  let next = 0
  const work = async (): Promise<void> => {
    while (next < scanned.length && performance.now() - from < seconds * 1000) {
      const i = next++
      const one = scanned[i] as Scanned
      pages.set(one.paper.name, signsRight(one.paper, await runProgram(program, [files[i] as string, '-', '--tessdata-dir', folder, '-l', 'eng', '--psm', '4'], { OMP_THREAD_LIMIT: '1' })))
    }
  }
  await Promise.all([work(), work()])
  const took = (performance.now() - from) / 1000
  await rm(folder, { recursive: true, force: true })
  return { name: 'tesseract', pages, seconds: took }
}

/** The model that our own recognition goes by. */
function modelFile(): string {
  const root = dirname(createRequire(new URL('../../packages/papers/package.json', import.meta.url)).resolve('@tesseract.js-data/eng/package.json'))
  return join(root, '4.0.0_best_int', 'eng.traineddata.gz')
}

function signsRight(paper: MadePaper, text: string): { readonly signs: number; readonly right: number } {
  return charactersRight(paper.sheets.flatMap(({ runs }) => runs.filter(({ added }) => added !== true).flatMap((run) => wordsOf(run.text))), wordsOf(text))
}

function figures({ name, pages, seconds }: Told, both: readonly string[]): PictureFigures {
  const told = both.flatMap((page) => pages.get(page) ?? [])
  const sum = (of: 'signs' | 'right'): number => told.reduce((total, page) => total + page[of], 0)
  return { name, pages: pages.size, pagesPerMinute: (pages.size / seconds) * 60, charactersRight: sum('right') / Math.max(1, sum('signs')) }
}
