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
  readonly charactersRight: number
}

export interface PicturePeers {
  readonly ours: PictureFigures
  readonly tesseract: PictureFigures | undefined
}

interface Scanned {
  readonly paper: MadePaper
  readonly bytes: Uint8Array
}

interface Told {
  signs: number
  right: number
  pages: number
}

/** First pages as clean scans, recognised by two workers each for so many seconds; the native program with the same model and one thread a worker. */
export async function comparePictures(papers: readonly MadePaper[], seconds: number, seed: string): Promise<PicturePeers> {
  const scanned: Scanned[] = []
  const dice = new Dice(seed)
  for (const paper of dice.shuffled(papers).filter(({ sheets }) => sheets[0]?.runs.every(({ family }) => family !== 'hand') === true).slice(0, Math.ceil(seconds / 2))) {
    const first = { ...paper, sheets: paper.sheets.slice(0, 1) }
    scanned.push({ paper: first, bytes: await scanPaper(first, { ...cleanLook(dice), across: 300 }, dice) })
  }
  const ours: Told = { signs: 0, right: 0, pages: 0 }
  const timed = await readPapers(scanned.map((one) => ({ of: one, name: one.paper.name, bytes: () => one.bytes })), 2, seconds, ({ of, result }) => {
    if (result.ok) tell(ours, of.paper, result.paper.pages.map(({ text }) => text).join('\n'))
  })
  const program = onPath('tesseract')
  return { ours: figures('Lenity', ours, timed.seconds), tesseract: program === undefined ? undefined : await recognise(program, scanned, seconds) }
}

async function recognise(program: string, scanned: readonly Scanned[], seconds: number): Promise<PictureFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  await writeFile(join(folder, 'eng.traineddata'), gunzipSync(await readFile(modelFile())))
  const files: string[] = []
  for (const [i, { bytes }] of scanned.entries()) {
    const [page] = await drawPages(bytes, 300)
    files.push(join(folder, `${i}.png`))
    await writeFile(files[i] as string, page ?? Buffer.alloc(0))
  }
  const told: Told = { signs: 0, right: 0, pages: 0 }
  const from = performance.now()
  let next = 0
  const work = async (): Promise<void> => {
    while (next < scanned.length && performance.now() - from < seconds * 1000) {
      const i = next++
      const one = scanned[i] as Scanned
      tell(told, one.paper, await runProgram(program, [files[i] as string, '-', '--tessdata-dir', folder, '-l', 'eng', '--psm', '4'], { OMP_THREAD_LIMIT: '1' }))
    }
  }
  await Promise.all([work(), work()])
  const took = (performance.now() - from) / 1000
  await rm(folder, { recursive: true, force: true })
  return figures('tesseract', told, took)
}

/** The model that our own recognition goes by. */
function modelFile(): string {
  const root = dirname(createRequire(new URL('../../packages/papers/package.json', import.meta.url)).resolve('@tesseract.js-data/eng/package.json'))
  return join(root, '4.0.0_best_int', 'eng.traineddata.gz')
}

function tell(told: Told, paper: MadePaper, text: string): void {
  const truth = paper.sheets.flatMap(({ runs }) => runs.filter(({ added }) => added !== true).flatMap((run) => wordsOf(run.text)))
  const { signs, right } = charactersRight(truth, wordsOf(text))
  told.signs += signs
  told.right += right
  told.pages += 1
}

function figures(name: string, { signs, right, pages }: Told, seconds: number): PictureFigures {
  return { name, pages, pagesPerMinute: (pages / seconds) * 60, charactersRight: right / Math.max(1, signs) }
}
