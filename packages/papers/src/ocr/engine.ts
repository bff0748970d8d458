import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page as JsonText } from 'tesseract.js'
import { asStoredPix } from '../image/stored-pix.ts'
import type { Gray } from '../image/gray.ts'

/** The languages whose models are installed. */
export type Language = 'eng' | 'spa'

/** Whether a picture is a page, top to bottom, or one line of words. */
export type Holds = 'page' | 'line'

/** The parts used here of the core that tesseract.js brings: https://github.com/naptha/tesseract.js-core */
interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
}

interface Api {
  Init(folder: null, language: string, engine: number): number
  SetVariable(name: string, value: string): boolean
  /** Takes the picture of the file `/input`; 1 when it cannot be read. */
  SetImageFile(exif: number, angle: number): number
  Recognize(monitor: null): number
  GetJSONText(): string
}

/** By their numbers in tesseract's header `publictypes.h`: the network alone, one column of lines, one line. */
const lstmOnly = 1
const segmentation: Record<Holds, string> = { page: '4', line: '7' }

let core: Promise<Core> | undefined
const apis = new Map<Language, Promise<Api>>()

/**
 * Recognises a picture with a model and gives the blocks found. The engine runs in this very process, which is one that may hang or die; the worker threads of
 * tesseract.js would copy each picture twice, compile the engine for each language anew, and never take its build for the network alone. Throws when the engine does.
 */
export async function recognizePicture(picture: Gray, holds: Holds, language: Language): Promise<JsonText['blocks']> {
  const made = apis.get(language) ?? start(language)
  apis.set(language, made)
  const [{ FS }, api] = await Promise.all([engine(), made])
  FS.writeFile('/input', asStoredPix(picture))
  api.SetVariable('tessedit_pageseg_mode', segmentation[holds])
  if (api.SetImageFile(1, 0) === 1 || api.Recognize(null) !== 0) throw new Error('The picture could not be given to recognition.')
  return (JSON.parse(api.GetJSONText()) as Pick<JsonText, 'blocks'>).blocks
}

async function start(language: Language): Promise<Api> {
  const { FS, TessBaseAPI } = await engine()
  const model = join(dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int', `${language}.traineddata.gz`)
  FS.writeFile(`${language}.traineddata`, gunzipSync(await readFile(model)))
  const api = new TessBaseAPI()
  if (api.Init(null, language, lstmOnly) !== 0) throw new Error(`The model for ${language} could not be opened.`)
  api.SetVariable('user_defined_dpi', '300')
  return api
}

function engine(): Promise<Core> {
  core ??= load()
  return core
}

/** The fastest build this processor can run; what it says of lines it dislikes is of no use. */
async function load(): Promise<Core> {
  const brought = createRequire(createRequire(import.meta.url).resolve('tesseract.js'))
  const { relaxedSimd, simd } = brought('wasm-feature-detect') as Record<'relaxedSimd' | 'simd', () => Promise<boolean>>
  const build = await relaxedSimd() ? 'relaxedsimd-lstm' : await simd() ? 'simd-lstm' : 'lstm'
  const make = brought(`tesseract.js-core/tesseract-core-${build}`) as (options: object) => Promise<Core>
  return make({ print: () => undefined, printErr: () => undefined, TesseractProgress: () => undefined })
}
