import type { Gray } from '../image/gray.ts'
import { recognizePicture, type Holds, type Language } from './engine.ts'

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

/** The lines recognised in a picture, as they stand in it. */
export async function readLines(picture: Gray, holds: Holds, language: Language): Promise<ReadLine[]> {
  const blocks = await recognizePicture(picture, holds, language)
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(({ bbox, words }) => ({ bbox, words: words.map(({ text, confidence, bbox: place }) => ({ text, confidence, bbox: place })) }))))
}
