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
import type { ReadResult } from '../../packages/papers/src/process/messages.ts'
import { Reader } from '../../packages/papers/src/process/reader.ts'
import { charactersRight, wordsOf } from './characters-right.ts'
import { processorSeconds } from './processor-seconds.ts'
import { onPath, runProgram } from './run-program.ts'

export interface PictureFigures {
  readonly name: string
  readonly pagesPerMinute: number
  /** Of the processor; undefined where the system does not tell. */
  readonly secondsPage: number | undefined
  readonly charactersRight: number
}

export interface PicturePeers {
  /** Each recognises the same. */
  readonly pages: number
  readonly ours: PictureFigures
  readonly tesseract: PictureFigures | undefined
}

/** One worker of a peer: the text of a page from its scan. */
type Recognise = (scan: Scanned) => Promise<string>

interface Scanned {
  readonly paper: MadePaper
  readonly bytes: Uint8Array
}

interface Peer {
  readonly name: string
  readonly workers: readonly Recognise[]
  seconds: number
  processor: number | undefined
  signs: number
  right: number
}

/** So many pages are recognised by one peer before the other has the same. */
const inTurn = 4

/**
 * First pages as clean scans, recognised by two workers each; the native program with the same model and one thread a worker. The peers take turns, a
 * few pages at a time, and each is first as often: whatever else the machine does falls on both. Until each had so many seconds.
 */
export async function comparePictures(papers: readonly MadePaper[], seconds: number, seed: string): Promise<PicturePeers> {
  const dice = new Dice(seed)
  const fit = dice.shuffled(papers).filter(({ sheets }) => sheets[0]?.runs.every(({ family }) => family !== 'hand') === true)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  const readers = [new Reader(), new Reader()]
  const ours = peer('Lenity', readers.map((reader) => (scan) => readBy(reader, scan)))
  const program = onPath('tesseract')
  if (program !== undefined) await writeFile(join(folder, 'eng.traineddata'), gunzipSync(await readFile(modelFile())))
  const native = program === undefined ? undefined : peer('tesseract', [0, 1].map(() => (scan) => runProgram(program, [join(folder, scan.paper.name.replace(/pdf$/, 'png')), '-', '--tessdata-dir', folder, '-l', 'eng', '--psm', '4'], { OMP_THREAD_LIMIT: '1' })))
  let pages = 0
  for (let round = 0; pages < fit.length && Math.max(ours.seconds, native?.seconds ?? 0) < seconds; round++) {
    const scans: Scanned[] = []
    for (const paper of fit.slice(pages, pages + inTurn)) {
      const first = { ...paper, sheets: paper.sheets.slice(0, 1) }
      const bytes = await scanPaper(first, { ...cleanLook(dice), across: 300 }, dice)
      scans.push({ paper: first, bytes })
      const [page] = native === undefined ? [] : await drawPages(bytes, 300)
      if (page !== undefined) await writeFile(join(folder, paper.name.replace(/pdf$/, 'png')), page)
    }
    pages += scans.length
    const both = native === undefined ? [ours] : [ours, native]
    for (const one of round % 2 === 0 ? both : both.toReversed()) await recognise(one, scans)
  }
  await Promise.all(readers.map((reader) => reader.close()))
  await rm(folder, { recursive: true, force: true })
  return { pages, ours: figures(ours, pages), tesseract: native && figures(native, pages) }
}

function peer(name: string, workers: readonly Recognise[]): Peer {
  return { name, workers, seconds: 0, processor: 0, signs: 0, right: 0 }
}

async function readBy(reader: Reader, { paper, bytes }: Scanned): Promise<string> {
  const result = (await reader.run({ task: { do: 'read', file: { name: paper.name, bytes: Uint8Array.from(bytes) } } })) as ReadResult
  return result.ok ? result.paper.pages.map(({ text }) => text).join('\n') : ''
}

/** Has the peer recognise the scans with all its workers, and counts. */
async function recognise(one: Peer, scans: readonly Scanned[]): Promise<void> {
  const left = scans[Symbol.iterator]()
  const [from, used] = [performance.now(), await processorSeconds()]
  const texts = new Map<Scanned, string>()
  await Promise.all(one.workers.map(async (work) => {
    for (let next = left.next(); next.done !== true; next = left.next()) texts.set(next.value, await work(next.value))
  }))
  one.seconds += (performance.now() - from) / 1000
  const now = await processorSeconds()
  one.processor = one.processor === undefined || used === undefined || now === undefined ? undefined : one.processor + now - used
  for (const [{ paper }, text] of texts) {
    const { signs, right } = charactersRight(paper.sheets.flatMap(({ runs }) => runs.filter(({ added }) => added !== true).flatMap((run) => wordsOf(run.text))), wordsOf(text))
    one.signs += signs
    one.right += right
  }
}

/** The model that our own recognition goes by. */
function modelFile(): string {
  const root = dirname(createRequire(new URL('../../packages/papers/package.json', import.meta.url)).resolve('@tesseract.js-data/eng/package.json'))
  return join(root, '4.0.0_best_int', 'eng.traineddata.gz')
}

function figures({ name, seconds, processor, signs, right }: Peer, pages: number): PictureFigures {
  return { name, pagesPerMinute: (pages / seconds) * 60, secondsPage: processor === undefined ? undefined : processor / Math.max(1, pages), charactersRight: right / Math.max(1, signs) }
}
