import { PDFDocument } from '@cantoo/pdf-lib'

/** Pictures as the pages of a PDF, each of its size in points, as an office's scanner binds them. */
export async function bindPictures(pictures: readonly { readonly jpeg: Buffer; readonly width: number; readonly height: number }[]): Promise<Uint8Array> {
  const bound = await PDFDocument.create()
  for (const { jpeg, width, height } of pictures) bound.addPage([width, height]).drawImage(await bound.embedJpg(jpeg), { x: 0, y: 0, width, height })
  const made = new Date(Date.UTC(2026, 0, 1))
  bound.setCreationDate(made)
  bound.setModificationDate(made)
  bound.setProducer('Office scanner')
  return bound.save()
}
