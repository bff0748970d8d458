import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { drawPages } from './draw-pages.ts'
import { seededRandom } from './seeded-random.ts'

export interface ScanLook {
  /** How far a page lies askew, in degrees; each page differs a little and the side changes. */
  readonly tilt: number
  /** How much the grey of each dot strays, of 255. */
  readonly noise: number
}

const dotsPerInch = 200
const paperGrey = { r: 238, g: 238, b: 236 }

async function scanPage(drawn: Buffer, angle: number, noise: number, random: () => number): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(drawn).metadata()
  const turned = sharp(drawn).linear(0.9, 8).rotate(angle, { background: paperGrey }).resize(width, height, { fit: 'cover' })
  const grey = await turned.greyscale().blur(0.55).raw().toBuffer()
  for (let i = 0; i < grey.length; i++) {
    const dust = random() < 0.00002 ? -120 : 0
    const shade = -14 * Math.max(0, 1 - (i % width) / (width * 0.06))
    grey[i] = Math.max(0, Math.min(255, (grey[i] ?? 0) + shade + dust + (random() - 0.5) * noise))
  }
  return sharp(grey, { raw: { width, height, channels: 1 } }).jpeg({ quality: 38, mozjpeg: true }).toBuffer()
}

/** The paper as a flatbed scanner gives it: pictures of pages, askew and grainy, without any text layer. */
export async function scan(pdf: Uint8Array, seed: string, look: ScanLook): Promise<Uint8Array> {
  const random = seededRandom(seed)
  const scanned = await PDFDocument.create()
  for (const drawn of await drawPages(pdf, dotsPerInch)) {
    const side = random() < 0.5 ? -1 : 1
    const picture = await scanned.embedJpg(await scanPage(drawn, side * look.tilt * (0.8 + 0.4 * random()), look.noise, random))
    const [width, height] = [(picture.width * 72) / dotsPerInch, (picture.height * 72) / dotsPerInch]
    scanned.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  }
  const made = new Date(Date.UTC(2026, 0, 1))
  scanned.setCreationDate(made)
  scanned.setModificationDate(made)
  scanned.setProducer('Office scanner')
  return scanned.save()
}
