/** The kinds of file that can be read, by their first bytes. */
export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/tiff' | 'image/webp' | 'image/gif' | 'text/html' | 'text/plain'

const endings: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'text/html': ['html', 'htm', 'xhtml'],
  'text/plain': ['txt', 'text', 'md', 'log', 'asc'],
}

/** Files known by their first bytes that cannot be read, with the way to go on. */
const refused: readonly { starts: readonly number[]; is: string; next: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'a Word document, a spreadsheet or a zip archive', next: 'Save it as PDF, or unpack it, and add the PDF.' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Word document or an Outlook message', next: 'Save it as PDF and add the PDF.' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'a rich-text document', next: 'Save it as PDF and add the PDF.' },
  { starts: [0xff, 0x57, 0x50, 0x43], is: 'a WordPerfect document', next: 'Save it as PDF and add the PDF.' },
  { starts: [0x4d, 0x5a], is: 'a Windows program', next: 'Do not open it. Ask whoever sent it for the paper itself.' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', next: 'Do not open it. Ask whoever sent it for the paper itself.' },
]

export type Detected =
  | { readonly ok: true; readonly mediaType: MediaType; readonly mislabelled?: string }
  | { readonly ok: false; readonly what: string; readonly next: string }

/** What a file is, by its content. Its name only serves to say when it claims to be something else. */
export function detectMediaType(name: string, bytes: Uint8Array): Detected {
  const mediaType = byContent(bytes)
  if (mediaType === undefined) {
    const known = refused.find((kind) => startsWith(bytes, kind.starts))
    if (known) return { ok: false, what: `The file is ${known.is}, which cannot be read.`, next: known.next }
    if (isHeic(bytes)) return { ok: false, what: 'The file is a HEIC picture from a phone, which cannot be read.', next: 'Scan the paper on a flatbed scanner as PDF; a picture of a document is not accepted by the Pardon Attorney.' }
    return { ok: false, what: 'The file is none of PDF, PNG, JPEG, TIFF, HTML or plain text.', next: 'Add the paper as a PDF, a scan (PNG, JPEG, TIFF), a web page or a text file.' }
  }
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || endings[mediaType].includes(ending)) return { ok: true, mediaType }
  const claims = Object.values(endings).some((list) => list.includes(ending))
  if (!claims && mediaType.startsWith('text/')) return { ok: true, mediaType }
  return { ok: true, mediaType, mislabelled: `The name ends in .${ending}, but the file is ${wordFor(mediaType)} and was read as that.` }
}

function wordFor(mediaType: MediaType): string {
  if (mediaType === 'text/plain') return 'plain text'
  if (mediaType === 'text/html') return 'a web page'
  return mediaType === 'application/pdf' ? 'a PDF' : `a ${mediaType.slice(6).toUpperCase()} picture`
}

function byContent(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'image/tiff'
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return 'image/gif'
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && latin(bytes, 8, 12) === 'WEBP') return 'image/webp'
  const head = latin(bytes, 0, 1024)
  if (head.includes('%PDF-')) return 'application/pdf'
  if (refused.some((kind) => startsWith(bytes, kind.starts))) return undefined
  const text = decodeText(bytes.subarray(0, 65_536))
  if (text === undefined) return undefined
  return /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(text) ? 'text/html' : 'text/plain'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

function isHeic(bytes: Uint8Array): boolean {
  return latin(bytes, 4, 8) === 'ftyp' && /^(?:hei|hev|mif|msf)/.test(latin(bytes, 8, 12))
}

/** The bytes as text: UTF-16 by its mark, UTF-8 when valid, else Windows-1252. Undefined when they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  let control = 0
  const seen = Math.min(bytes.length, 65_536)
  for (let i = 0; i < seen; i++) {
    const byte = bytes[i] as number
    if (byte === 0) return undefined
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++
  }
  if (control > seen / 50) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    // Without `stream` this runtime reads it as Latin-1, which has no curled quotation marks.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true })
  }
}
