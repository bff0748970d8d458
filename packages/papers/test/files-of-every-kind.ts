import { PDFDocument, degrees } from '@cantoo/pdf-lib'
import { makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'
import { scanOf } from './planted-papers.ts'

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What it is, by its content. */
  readonly mediaType: string
  /** What stands on its last page, however that is written. */
  readonly says: RegExp
  /** How its last page looks: wide and high; undefined when it is words alone. */
  readonly upright?: boolean
}

const text = (words: string) => new Uint8Array(Buffer.from(words))
const own = (bytes: Uint8Array) => new Uint8Array(bytes)
/** What each says, with a number of its own. */
const line = (number: number) => `Docket number 94-20328-${number}, in the matter of María Prat.`
const lines = (number: number) => ['A letter for the clinic', `Docket number 94-20328-${number}`, 'in the matter of Maria Prat']
const says = (number: number) => new RegExp(`94-20328-${number}`)
const head = (subject: string) => `From: sister@example.org\r\nTo: clinic@example.org\r\nDate: Tue, 3 Mar 2020 09:00:00 -0500\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n`

/** A message with a PDF attached. */
async function mailWithPdf(subject: string, name: string, number: number): Promise<string> {
  const coded = Buffer.from(await makePdf([[...lines(number)]])).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  return `${head(subject)}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${line(number + 1)}\r\n--b\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${coded}\r\n--b--\r\n`
}

/** One file of each kind that is a paper itself, as programs, scanners and cameras write them. */
export async function filesOfEveryKind(): Promise<readonly MadeFile[]> {
  const scan = await scanOf(lines(12))
  const mixed = await PDFDocument.load(await makePdf([['The first page has its text.']]))
  mixed.addPage([612, 792]).drawImage(await mixed.embedPng(await (await scanOf(lines(11))).png().toBuffer()), { x: 0, y: 0, width: 612, height: 792 })
  const turned = await PDFDocument.load(await makePdf([[...lines(13)]]))
  turned.getPage(0).setRotation(degrees(90))
  // Lies on its side, in the inks of a printer, and the camera says how it was held.
  const held = await (await scanOf(lines(14))).rotate(-90).toColourspace('cmyk').jpeg({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer()
  const whole = await makePdf([[...lines(15)], ['A second page']])
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  return [
    { name: 'text.pdf', bytes: own(await makePdf([[...lines(10)]])), mediaType: 'application/pdf', says: says(10), upright: true },
    { name: 'mixed.pdf', bytes: own(await mixed.save()), mediaType: 'application/pdf', says: says(11), upright: true },
    { name: 'fax.tif', bytes: own(await scan.clone().threshold(128).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()), mediaType: 'image/tiff', says: says(12), upright: true },
    { name: 'turned.pdf', bytes: own(await turned.save()), mediaType: 'application/pdf', says: says(13), upright: false },
    { name: 'held.jpg', bytes: own(held), mediaType: 'image/jpeg', says: says(14), upright: true },
    { name: 'breaks off.pdf', bytes: own(whole.subarray(0, whole.lastIndexOf(0x78) - 40)), mediaType: 'application/pdf', says: /94-20328-15|A second page/, upright: true },
    { name: 'letter.docx', bytes: await makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${paragraph(line(16))}</w:body></w:document>` }), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', says: says(16) },
    { name: 'letter.odt', bytes: await makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text><text:p>${line(17)}</text:p></office:text></office:body></office:document-content>` }), mediaType: 'application/vnd.oasis.opendocument.text', says: says(17) },
    { name: 'letter.rtf', bytes: text(`{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0 Times;}}\\f0 ${line(18).replace('í', "\\'ed")}\\par}`), mediaType: 'application/rtf', says: says(18) },
    { name: 'page.html', bytes: text(`<!doctype html><html><head><title>A page</title><script>alert(1)</script></head><body><p>${line(19)}</p></body></html>`), mediaType: 'text/html', says: says(19) },
    { name: 'page.mhtml', bytes: text(`From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/story\r\nSubject: A page\r\nDate: Tue, 3 Mar 2020 09:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>A page</title></head><body><p>${line(20)}</p></body></html>\r\n--b--\r\n`), mediaType: 'multipart/related', says: says(20) },
    { name: 'old letter.txt', bytes: own(Buffer.from(line(21), 'latin1')), mediaType: 'text/plain', says: says(21) },
    { name: 'note.txt', bytes: own(Buffer.from(`\uFEFF${line(22)}`, 'utf16le')), mediaType: 'text/plain', says: says(22) },
  ]
}

/** Files that hold others: what each becomes, by name. */
export async function filesThatHoldOthers(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly becomes: Readonly<Record<string, RegExp>> }[]> {
  const [one, two] = [await mailWithPdf('The order', 'order.pdf', 30), await mailWithPdf('His record', 'record.pdf', 32)]
  return [
    { name: 'mail.eml', bytes: text(await mailWithPdf('A letter', 'from her sister.pdf', 34)), becomes: { 'mail.eml': says(35), 'from her sister.pdf': says(34) } },
    { name: 'all.mbox', bytes: text([one, two].map((each) => `From sister@example.org Tue Mar  3 09:00:00 2020\r\n${each}\r\n`).join('')), becomes: { '1. The order.eml': says(31), 'order.pdf': says(30), '2. His record.eml': says(33), 'record.pdf': says(32) } },
    { name: 'all.zip', bytes: await makeZip({ 'court/order.pdf': await makePdf([[...lines(36)]]), 'mail/again.eml': await mailWithPdf('Again', 'again.pdf', 37) }), becomes: { 'court/order.pdf': says(36), 'mail/again.eml': says(38), 'again.pdf': says(37) } },
  ]
}

/** One letter four ways: as text and as PDF, scanned, and with a page more. */
export async function oneLetterFourWays(): Promise<Readonly<Record<'text' | 'pdf' | 'scan' | 'longer', MadeFile>>> {
  const letter = ['To whom it may concern', 'I have known Maria Prat since we were girls on Bridge Street, and I write', 'to ask that she be allowed to come home to her mother and her two sons.', 'She worked in the kitchen of the bakery from the day she turned sixteen,', 'and there was nobody on our street who did not eat the bread she made.', 'My husband and I have a room for her, and the bakery will take her back', 'from the first day, at nineteen dollars an hour, as the owner has written.', 'She has never hurt anybody, and her sons ask for her each evening.']
  const page = ['There is one thing more that I want to say, on a page of its own.', 'When the flood came she carried the old people out of their houses', 'one after the other, and went back for the dog of the priest as well,', 'which is why the whole parish has put its name under this letter.']
  const made = (name: string, bytes: Uint8Array, mediaType: string): MadeFile => ({ name, bytes: own(bytes), mediaType, says: /parish|each evening/ })
  return {
    text: made('the letter.txt', Buffer.from(letter.join('\n')), 'text/plain'),
    pdf: made('the letter.pdf', await makePdf([letter]), 'application/pdf'),
    scan: made('the letter.png', await (await scanOf(letter)).png().toBuffer(), 'image/png'),
    longer: made('the letter, longer.pdf', await makePdf([letter, page]), 'application/pdf'),
  }
}
