import type { FileAtHand } from './containers/file-at-hand.ts'
import { officeKind } from './office/office-parts.ts'

/** The kinds of file that can be read, by their first bytes. */
export type MediaType =
  | 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/tiff' | 'image/webp' | 'image/gif' | 'text/html' | 'text/plain'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.oasis.opendocument.text' | 'application/rtf'
  | 'message/rfc822' | 'multipart/related' | 'application/zip' | 'application/mbox'

const endings: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'text/html': ['html', 'htm', 'xhtml'],
  'text/plain': ['txt', 'text', 'md', 'log', 'asc'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'docm', 'dotx'],
  'application/vnd.oasis.opendocument.text': ['odt', 'ott'],
  'application/rtf': ['rtf', 'doc'],
  'message/rfc822': ['eml', 'msg'],
  'multipart/related': ['mhtml', 'mht'],
  'application/zip': ['zip'],
  'application/mbox': ['mbox', 'mbx'],
}

const called: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'a PDF', 'image/png': 'a PNG picture', 'image/jpeg': 'a JPEG picture', 'image/tiff': 'a TIFF picture', 'image/webp': 'a WEBP picture', 'image/gif': 'a GIF picture',
  'text/html': 'a web page', 'text/plain': 'plain text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document', 'application/vnd.oasis.opendocument.text': 'an OpenDocument text', 'application/rtf': 'a rich-text document',
  'message/rfc822': 'a message of mail', 'multipart/related': 'a saved web page', 'application/zip': 'a ZIP archive', 'application/mbox': 'a mailbox',
}

/** Files known by their first bytes that cannot be read, with the way to go on. */
const refused: readonly { starts: readonly number[]; is: string; next: string }[] = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Word document or an Outlook message', next: 'Save it as PDF and add the PDF.' },
  { starts: [0x52, 0x61, 0x72, 0x21], is: 'a RAR archive', next: 'Unpack it, and add the papers or a ZIP of them.' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], is: 'a 7-Zip archive', next: 'Unpack it, and add the papers or a ZIP of them.' },
  { starts: [0x1f, 0x8b], is: 'a gzip archive', next: 'Unpack it, and add the papers or a ZIP of them.' },
  { starts: [0xff, 0x57, 0x50, 0x43], is: 'a WordPerfect document', next: 'Save it as PDF and add the PDF.' },
  { starts: [0x4d, 0x5a], is: 'a Windows program', next: 'Do not open it. Ask whoever sent it for the paper itself.' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', next: 'Do not open it. Ask whoever sent it for the paper itself.' },
]

export type Detected =
  | { readonly ok: true; readonly mediaType: MediaType; readonly mislabelled?: string }
  | { readonly ok: false; readonly what: string; readonly next: string }

/**
 * What a file is, by its content: its bytes, or those it begins with and the whole at hand. Its name only serves to say when it claims to be something else. Throws `Unreadable` for an
 * archive that is damaged.
 */
export async function detectMediaType(name: string, bytes: Uint8Array, whole: Uint8Array | FileAtHand = bytes): Promise<Detected> {
  const first = byContent(bytes)
  const office = first === 'application/zip' ? await officeKind(whole) : undefined
  if (office === 'spreadsheet' || office === 'slides') return { ok: false, what: `The file is ${office === 'slides' ? 'a set of slides' : 'a spreadsheet'}, which cannot be read as a paper.`, next: 'Print it to PDF and add that. A list of people comes in under Import.' }
  const mediaType = office === 'docx' ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' : office === 'odt' ? 'application/vnd.oasis.opendocument.text' : first
  if (mediaType === undefined) {
    const known = refused.find((kind) => startsWith(bytes, kind.starts))
    if (known && startsWith(bytes, [0xd0, 0xcf]) && holdsUtf16(bytes, 'EncryptedPackage')) return { ok: false, what: 'The document is locked with a password.', next: 'Open it with its password, save it without one or as PDF, and add that.' }
    if (known) return { ok: false, what: `The file is ${known.is}, which cannot be read.`, next: known.next }
    if (isHeic(bytes)) return { ok: false, what: 'The file is a HEIC picture from a phone, which cannot be read.', next: 'Scan the paper on a flatbed scanner as PDF; a picture of a document is not accepted by the Pardon Attorney.' }
    return { ok: false, what: 'The file is none of PDF, PNG, JPEG, TIFF, Word, RTF, ODT, HTML, mail, ZIP or plain text.', next: 'Add the paper as a PDF, a scan (PNG, JPEG, TIFF), a document (DOCX, RTF, ODT), a web page, a message or a text file.' }
  }
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || endings[mediaType].includes(ending)) return { ok: true, mediaType }
  const claims = Object.values(endings).some((list) => list.includes(ending))
  if (!claims && mediaType.startsWith('text/')) return { ok: true, mediaType }
  return { ok: true, mediaType, mislabelled: `The name ends in .${ending}, but the file is ${called[mediaType]} and was read as that.` }
}

function byContent(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'image/tiff'
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return 'image/gif'
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && latin(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'application/zip'
  if (latin(bytes, 0, 6) === '{\\rtf1') return 'application/rtf'
  const head = latin(bytes, 0, 1024)
  if (head.includes('%PDF-')) return 'application/pdf'
  if (refused.some((kind) => startsWith(bytes, kind.starts))) return undefined
  const text = decodeText(bytes.subarray(0, 65_536))
  if (text === undefined) return undefined
  const mail = mailIn(text)
  if (mail !== undefined) return mail
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

/** Whether text is a message with the heads a mail program writes, a mailbox of such, or a web page that a browser saved as one. */
function mailIn(text: string): MediaType | undefined {
  if (/^From \S+[^\n]*\d{4}\s*\n(?:[\w-]+:|>?From )/.test(text)) return 'application/mbox'
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  if (!/^(?:[!-9;-~]+:[^\n]*(?:\n[ \t][^\n]*)*(?:\n|$))+$/.test(`${head.replaceAll('\r', '').trimEnd()}\n`)) return undefined
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(head)
  const sent = ['Message-ID', 'MIME-Version', 'Received', 'Return-Path', 'Content-Type', 'X-Mailer'].filter(has).length
  if (sent === 0 || !(has('From') || has('Subject') || has('Received'))) return undefined
  return has('Snapshot-Content-Location') || /^From: <Saved by /im.test(head) ? 'multipart/related' : 'message/rfc822'
}

function holdsUtf16(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, 'utf16le'))
}

/** Whether text that was decoded is writing and not numbers that happen to look like it. */
function mostlyWriting(text: string): boolean {
  const head = text.slice(0, 4096)
  return head.length > 0 && (head.match(/[\p{L}\p{N}\p{P}\p{S}\s\uFEFF]/gu) ?? []).length > head.length * 0.9
}

/** UTF-16 without a mark: in text of western languages every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const seen = Math.min(bytes.length, 4096) & ~1
  if (seen < 8) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > seen * 0.35 && even < seen * 0.02) return 'utf-16le'
  return even > seen * 0.35 && odd < seen * 0.02 ? 'utf-16be' : undefined
}

/** The bytes as text: UTF-16 by its mark or its look, UTF-8 when valid, else Windows-1252. Undefined when they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : unmarkedUtf16(bytes)
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes)
    return mostlyWriting(text) ? text : undefined
  }
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
