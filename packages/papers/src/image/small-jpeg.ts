import sharp from 'sharp'

export interface SmallPicture {
  readonly jpeg: Uint8Array
  /** Dots. */
  readonly width: number
  readonly height: number
}

/** A page drawn by `renderPage` as a JPEG for a page on the web, at most so wide and high, with nothing in it but the picture: no place, no day, no camera. */
export async function smallJpeg(png: Uint8Array, most: number): Promise<SmallPicture> {
  const { data, info } = await sharp(png).resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 74, mozjpeg: true }).toBuffer({ resolveWithObject: true })
  return { jpeg: new Uint8Array(data), width: info.width, height: info.height }
}
