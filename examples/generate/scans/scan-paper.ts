import sharp from 'sharp'
import type { Dice } from '../dice.ts'
import type { MadePaper } from '../generate-papers.ts'
import { drawPages } from '../../make/draw-pages.ts'
import { writePdf } from '../sheet/write-pdf.ts'
import { bindPictures } from './bind-pictures.ts'
import { markSheets } from './mark-sheets.ts'
import type { ScanLook } from './scan-look.ts'

/** The paper as a PDF of pictures of its pages, at most `most` of them, without a text layer. */
export async function scanPaper(paper: MadePaper, look: ScanLook, dice: Dice, most = 3): Promise<Uint8Array> {
  const sheets = markSheets(paper.sheets.slice(0, most), look, dice)
  const pages = await drawPages(writePdf(sheets, { ...paper.making, embedded: dice.happens(0.5), setting: 'lines', turned: 0 }), look.across)
  const pictures = []
  for (const [i, page] of pages.entries()) pictures.push(await scanPage(page, sheets[i]?.width ?? 612, look, dice))
  return bindPictures(pictures)
}

async function scanPage(drawn: Buffer, points: number, look: ScanLook, dice: Dice): Promise<{ readonly jpeg: Buffer; readonly width: number; readonly height: number }> {
  const angle = (dice.happens(0.5) ? -1 : 1) * look.tilt * dice.between(0.6, 1)
  const background = { r: 246, g: 246, b: 246 }
  const turned = await sharp(drawn).rotate(angle, { background }).blur(look.blur).greyscale().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = turned.info
  const grey = turned.data
  const ink = 235 * look.faded
  for (let i = 0; i < grey.length; i++) {
    const here = ink + ((grey[i] ?? 0) * (246 - ink)) / 255 + (dice.share() - 0.5) * look.noise
    grey[i] = Math.max(0, Math.min(255, here))
  }
  for (let i = Math.floor(grey.length * look.specks); i > 0; i--) speck(grey, width, height, dice)
  if (look.holes) for (const down of [0.12, 0.5, 0.88]) disc(grey, width, height, Math.round(width * 0.035), Math.round(height * down), Math.round(width * 0.013))
  if (look.darkEdge) for (let y = 0; y < height; y++) for (let x = 0; x < width * 0.012; x++) grey[y * width + x] = 40
  if (look.bilevel) for (let i = 0; i < grey.length; i++) grey[i] = (grey[i] ?? 0) < 150 ? 0 : 255
  const resized = look.down > 0 ? sharp(grey, { raw: { width, height, channels: 1 } }).resize(width, Math.round((height * look.down) / look.across), { fit: 'fill' }) : sharp(grey, { raw: { width, height, channels: 1 } })
  const { data, info } = await resized.rotate(look.quarters * 90).jpeg({ quality: look.quality }).toBuffer({ resolveWithObject: true })
  const scale = points / (look.quarters % 2 === 1 ? info.height : info.width)
  return { jpeg: data, width: info.width * scale, height: info.height * scale * (look.down > 0 && look.quarters % 2 === 0 ? look.across / look.down : 1) }
}

function speck(grey: Buffer, width: number, height: number, dice: Dice): void {
  const [x, y, size] = [dice.whole(0, width - 4), dice.whole(0, height - 4), dice.whole(1, 3)]
  for (let dy = 0; dy < size; dy++) for (let dx = 0; dx < size; dx++) grey[(y + dy) * width + x + dx] = 30
}

function disc(grey: Buffer, width: number, height: number, x: number, y: number, radius: number): void {
  for (let dy = -radius; dy <= radius; dy++) for (let dx = -radius; dx <= radius; dx++) if (dx * dx + dy * dy <= radius * radius && y + dy >= 0 && y + dy < height && x + dx >= 0) grey[(y + dy) * width + x + dx] = 20
}
