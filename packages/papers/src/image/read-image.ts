import { recognizePage } from '../ocr/recognize-page.ts'
import { Unreadable } from '../problem.ts'
import type { OpenPages } from '../pages/read-pages-result.ts'
import { fromGray, mostDots, openImage, soundImage, toGray, type Gray } from './gray.ts'
import { whyPhotographed } from './looks-photographed.ts'

const mostFrames = 5_000
const letterWidth = 8.5

/** The pages of a picture; a TIFF may hold several. */
export async function openImagePages(bytes: Uint8Array): Promise<OpenPages> {
  const about = await soundImage(() => openImage(bytes).metadata())
  const frames = about.pages ?? 1
  if (frames > mostFrames) throw new Unreadable({ what: `The picture holds ${frames} pages; at most ${mostFrames} are read.`, where: 'the whole file', next: 'Split it and add the parts.' })
  if ((about.width ?? 0) * (about.height ?? 0) > mostDots) throw new Unreadable({ what: 'The picture is too large to read.', where: `${about.width} by ${about.height} dots`, next: 'Scan the paper at 300 dots to the inch and add that.' })
  let seen: string | undefined
  return {
    count: frames,
    warnings: lowResolution(about.width ?? 0),
    async read(number) {
      const picture = await soundImage(() => toGray(openImage(bytes, number - 1)))
      const photographed = seen ?? await soundImage(() => whyPhotographed(() => openImage(bytes, number - 1), about.exif))
      seen ??= photographed
      const density = about.density !== undefined && about.density >= 100 && photographed === undefined ? about.density : Math.min(picture.width, picture.height) / letterWidth
      const points = 72 / density
      const page = await recognizePage({ number, width: picture.width * points, height: picture.height * points }, await sizeForRecognition(picture))
      return { ...page, why: 'The file is a picture and has no text layer.', ...(photographed === undefined ? {} : { photographed }) }
    },
    close: () => undefined,
  }
}

/** Letters are recognised best at about 300 dots to the inch: small pictures are enlarged, huge ones made smaller. */
async function sizeForRecognition(picture: Gray): Promise<Gray> {
  const wanted = 2550
  const narrow = Math.min(picture.width, picture.height)
  if (narrow >= 1500 && narrow <= 3400) return picture
  const factor = Math.min(3, wanted / narrow)
  return toGray(fromGray(picture).resize(Math.round(picture.width * factor), Math.round(picture.height * factor), { fit: 'fill', kernel: 'cubic' }))
}

function lowResolution(width: number): string[] {
  return width < 900 ? [`The picture has only ${width} dots across: letters and figures may be misread. Scan the paper at 300 dots to the inch.`] : []
}
