import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { asGraymap, type Gray } from '../image/gray.ts'

/** The languages whose models are installed. */
export type Language = 'eng' | 'spa'

/** A place in dots of the picture. */
export interface Place {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface ReadWord {
  readonly text: string
  readonly confidence: number
  readonly bbox: Place
}

export interface ReadLine {
  readonly bbox: Place
  readonly words: readonly ReadWord[]
}

/** Whether a picture is a page, top to bottom, or one line of words. */
export type Holds = 'page' | 'line'

const workers = new Map<Language, Promise<Worker>>()

function workerFor(language: Language): Promise<Worker> {
  const made = workers.get(language) ?? start(language)
  workers.set(language, made)
  return made
}

async function start(language: Language): Promise<Worker> {
  const data = join(dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int')
  const made = await createWorker(language, OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler: () => undefined })
  await made.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_COLUMN, user_defined_dpi: '300' })
  return made
}

/** The lines recognised in a picture, as they stand in it. */
export async function readLines(picture: Gray, holds: Holds, language: Language): Promise<ReadLine[]> {
  const alone = holds === 'line' ? { tessedit_pageseg_mode: PSM.SINGLE_LINE } : {}
  const { data } = await (await workerFor(language)).recognize(asGraymap(picture), alone as object, { blocks: true, text: false })
  return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(({ bbox, words }) => ({ bbox, words: words.map(({ text, confidence, bbox: place }) => ({ text, confidence, bbox: place })) }))))
}
