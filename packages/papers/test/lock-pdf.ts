import { PDFDocument } from '@cantoo/pdf-lib'

/** The same PDF, opened by this password alone. */
export async function lockPdf(bytes: Uint8Array, password: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(bytes)
  document.encrypt({ userPassword: password, ownerPassword: `${password}, of the owner`, permissions: {} })
  return new Uint8Array(await document.save())
}
