import { deflateSync } from 'node:zlib'
import { makeZip } from '../make-zip.ts'

export interface HostileFile {
  /** What is wrong with it, in words. */
  readonly is: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Numbers from 0 up to but not including 1, the same for the same seed. */
type Random = () => number

function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

type Family = (random: Random) => Promise<readonly [name: string, content: string | Uint8Array]> | readonly [name: string, content: string | Uint8Array]

const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1))
const noise = (random: Random, length: number) => Uint8Array.from({ length }, () => whole(random, 0, 255))
const joined = (...parts: (string | Uint8Array)[]) => new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))
const pdf = (objects: string, trailer = '<< /Root 1 0 R /Size 9 >>') => `%PDF-1.7\n${objects}\ntrailer ${trailer}\nstartxref\n0\n%%EOF`
const catalog = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'
const goodPdf = () => pdf(`${catalog}2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n5 0 obj<</Length 60>>stream\nBT /F 12 Tf 72 700 Td (To whom it may concern: a letter.) Tj ET\nendstream endobj`)
const word = (xml: string) => makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml })
const openText = (xml: string) => makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml })
const laughs = (deep: number) => `<!DOCTYPE l [<!ENTITY a0 "ha">${Array.from({ length: deep }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`

function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const chunk = (type: string, body: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length)
    head.write(type, 4, 'latin1')
    return joined(head, body, new Uint8Array(4))
  }
  const about = Buffer.alloc(13)
  about.writeUInt32BE(width >>> 0)
  about.writeUInt32BE(height >>> 0, 4)
  about.set([8, 2, 0, 0, 0], 8)
  return joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), chunk('IHDR', about), chunk('IDAT', data), chunk('IEND', new Uint8Array()))
}

/** A TIFF whose directories lead to one another as `next` says, by their places. */
function tiff(directories: number, next: (place: number) => number, width: number): Uint8Array {
  const size = 2 + 12 * 4 + 4
  const file = Buffer.alloc(8 + directories * size)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  for (let i = 0; i < directories; i++) {
    const at = 8 + i * size
    file.writeUInt16LE(4, at)
    for (const [n, [tag, value]] of ([[256, width], [257, width], [258, 8], [273, 8]] as const).entries()) {
      file.writeUInt16LE(tag, at + 2 + n * 12)
      file.writeUInt16LE(4, at + 4 + n * 12)
      file.writeUInt32LE(1, at + 6 + n * 12)
      file.writeUInt32LE(value >>> 0, at + 10 + n * 12)
    }
    file.writeUInt32LE((8 + next(i) * size) >>> 0, at + 50)
  }
  return new Uint8Array(file)
}

const families: Readonly<Record<string, Family>> = {
  'a PDF that breaks off': (random) => { const good = goodPdf(); return ['judgment.pdf', good.slice(0, whole(random, 5, good.length - 20))] },
  'a PDF with bytes changed': (random) => { const bytes = joined(goodPdf()); for (let i = 0; i < 40; i++) bytes[whole(random, 8, bytes.length - 1)] = whole(random, 0, 255); return ['judgment.pdf', bytes] },
  'a PDF whose pages hold themselves': (random) => ['loop.pdf', pdf(`${catalog}2 0 obj<</Type/Pages/Kids[${'2 0 R '.repeat(whole(random, 1, 40))}]/Count ${whole(random, 1, 2_000_000_000)}>>endobj`)],
  'a PDF of 100,000 tiny objects': (random) => ['tiny.pdf', pdf(`${catalog}2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n${Array.from({ length: 100_000 + whole(random, 0, 99) }, (_, i) => `${i + 9} 0 obj null endobj`).join('\n')}`)],
  'a PDF nested without end': (random) => { const deep = whole(random, 10_000, 200_000); return ['deep.pdf', pdf(`1 0 obj<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(deep)}${']'.repeat(deep)}>>endobj`)] },
  'a PDF whose page unpacks to a hundred megabytes': (random) => { const bomb = deflateSync(new Uint8Array(100_000_000).fill(whole(random, 32, 33)), { level: 1 }); return ['bomb.pdf', joined(`%PDF-1.7\n${catalog}2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 5 0 R>>endobj\n5 0 obj<</Length ${bomb.length}/Filter/FlateDecode>>stream\n`, bomb, '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')] },
  'nothing but zero bytes': (random) => ['zeros.pdf', new Uint8Array(whole(random, 0, 1) === 0 ? 0 : whole(random, 1, 3_000_000))],
  'a beginning of one kind and noise after it': (random) => { const heads = ['%PDF-1.4\n', 'PK\u0003\u0004', '{\\rtf1', '\u0089PNG\r\n\u001a\n', '\u00ff\u00d8\u00ff\u00e0', 'II*\0', 'MM\0*', 'GIF89a', 'RIFF\0\0\0\0WEBP', '<html>']; return ['noise.bin', joined(heads[whole(random, 0, heads.length - 1)] ?? '', noise(random, whole(random, 1, 50_000)))] },
  'a name that says another kind': (random) => [`scan.${['pdf', 'png', 'docx', 'exe', 'zip', 'tif'][whole(random, 0, 5)]}`, whole(random, 0, 1) === 0 ? goodPdf() : 'To whom it may concern: this is plain text.'],
  'a name that is a script': (random) => [['<script>alert(1)</script>.txt', '"><img src=x onerror=alert(1)>.html', '../../etc/passwd', 'a\u202Efdp.exe', `${'n'.repeat(5000)}.txt`, "'; drop table paper; --.txt", 'CON', '\u0000.pdf'][whole(random, 0, 7)] ?? 'x', '<html><body><p>A letter <script>alert(1)</script> of support.</p></body></html>'],
  'a picture said to be of four thousand million dots': (random) => ['huge.png', png(whole(random, 60_000, 4_294_967_295), whole(random, 60_000, 4_294_967_295), deflateSync(new Uint8Array(1000)))],
  'a picture whose dots are missing': (random) => ['half.png', png(whole(random, 500, 6000), whole(random, 500, 6000), deflateSync(new Uint8Array(whole(random, 1, 900)))),],
  'a JPEG that breaks off': (random) => ['photo.jpg', joined('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', '\u00ff\u00c0\0\u0011\b', Uint8Array.of(whole(random, 0, 255), whole(random, 0, 255), whole(random, 0, 255), whole(random, 0, 255)), '\u0003\u0001"\0\u0002\u0011\u0001\u0003\u0011\u0001', noise(random, whole(random, 0, 400)))],
  'a TIFF whose pages lead back to one another': (random) => { const many = whole(random, 1, 50); return ['loop.tif', tiff(many, (i) => (i + 1) % many, whole(random, 10, 3000))] },
  'a TIFF said to be four gigabytes': (random) => ['huge.tif', tiff(1, () => whole(random, 0, 70_000_000), 0xffff_ffff)],
  'a Word document of words that grow': async (random) => ['bomb.docx', await word(`<?xml version="1.0"?>${laughs(whole(random, 8, 30))}<w:document><w:p><w:r><w:t>&a8;</w:t></w:r></w:p></w:document>`)],
  'an OpenDocument text of words that grow': async (random) => ['bomb.odt', await openText(`<?xml version="1.0"?>${laughs(whole(random, 8, 30))}<office:document-content><office:text><text:p>&a8;</text:p></office:text></office:document-content>`)],
  'a Word document nested without end': async (random) => ['deep.docx', await word(`<w:document>${'<w:p>'.repeat(whole(random, 1_500, 300_000))}`)],
  'a Word document that unpacks to a hundred megabytes': async (random) => ['bomb.docx', await word(`<w:document><w:p><w:r><w:t>${String.fromCharCode(whole(random, 97, 122)).repeat(100_000_000)}`)],
  'an archive that unpacks to far more than it is': async (random) => ['bomb.zip', await makeZip({ 'a.bin': new Uint8Array(whole(random, 20, 120) * 1_000_000), 'letter.txt': 'A letter.' })],
  'an archive whose names climb out of it': async (random) => { const zip = Buffer.from(await makeZip({ 'aaaaaaaaaa/x.txt': 'out' }, { stored: true })); const name = ['../../../e', 'C:\\\\\\\\\\\\\\\\', '/////////e', '..\\..\\..\\x'][whole(random, 0, 3)] ?? ''; for (let at = zip.indexOf('aaaaaaaaaa'); at >= 0; at = zip.indexOf('aaaaaaaaaa')) zip.write(name.slice(0, 10), at, 'latin1'); return ['slip.zip', new Uint8Array(zip)] },
  'an archive that breaks off or lies about itself': async (random) => { const zip = Buffer.from(await makeZip({ 'a.txt': 'a letter '.repeat(200), 'b.txt': 'b letter '.repeat(200) })); if (random() < 0.5) return ['half.zip', new Uint8Array(zip.subarray(0, whole(random, 4, zip.length - 1)))]; for (let i = 0; i < 12; i++) zip[whole(random, 4, zip.length - 1)] = whole(random, 0, 255); return ['lies.zip', new Uint8Array(zip)] },
  'archives in archives': async (random) => { let inner: Uint8Array = await makeZip({ 'core.txt': 'core' }); for (let i = whole(random, 5, 60); i > 0; i--) inner = await makeZip({ [`${i}.zip`]: inner }); return ['doll.zip', inner] },
  'a message whose parts lie in one another': (random) => { const deep = whole(random, 60, 3_000); return ['deep.eml', `From: a@example.org\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n${Array.from({ length: deep }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}Content-Type: text/plain\r\n\r\nend`] },
  'a message of very many parts': (random) => ['many.eml', `From: a@example.org\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(whole(random, 2_000, 60_000))}--b--`],
  'rich text nested or counting wrong': (random) => ['deep.rtf', `{\\rtf1${[`${'{'.repeat(whole(random, 3_000, 1_000_000))}`, `\\bin${whole(random, 1, 4_294_967_295)} x`, `${'}'.repeat(5_000)}`, `\\u${'9'.repeat(300)}?\\ansicpg${'9'.repeat(40)}`, `{\\*\\${'z'.repeat(300_000)}`][whole(random, 0, 4)]} words}`],
  'a web page nested or never ending': (random) => ['deep.html', `<!doctype html><html><body>${['<div>', '<table><tr><td>', '<!--', '<b', '<p>&#x'][whole(random, 0, 4)]?.repeat(whole(random, 2_000, 80_000))} words`],
  'a line that has no end': (random) => ['line.txt', (['a', '21 U.S.C. 841 ', '1 ', '. ', '-', '\u00e9', '(', '§ '][whole(random, 0, 7)] ?? 'a').repeat(whole(random, 10_000, 150_000))],
}

/** So many hostile and broken files, every family in turn, the same for the same seed; made one at a time. */
export async function* hostileFiles(count: number, seed: number): AsyncGenerator<HostileFile> {
  const all = Object.entries(families)
  for (let i = 0; i < count; i++) {
    const [is, make] = all[i % all.length] as (typeof all)[number]
    const [name, content] = await make(randomFrom(seed + i))
    yield { is, name, bytes: typeof content === 'string' ? joined(content) : content }
  }
}
