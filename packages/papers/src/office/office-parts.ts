import type { FileAtHand } from '../containers/file-at-hand.ts'
import { zipMembers } from '../containers/zip-members.ts'
import { Unreadable } from '../problem.ts'

const mostParts = 5000
const largestPart = 60_000_000
const mostText = 100_000_000

/** The XML of the parts of an office document whose names are wanted, unpacked within bounds. Throws `Unreadable`. */
export async function officeParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>()
  let all = 0
  for await (const member of zipMembers(bytes, mostParts)) {
    if (!wanted(member.name) || parts.has(member.name)) continue
    if (member.encrypted) throw new Unreadable({ what: 'The document is locked with a password.', where: member.name, next: 'Open it with its password, save it without one or as PDF, and add that.' })
    const part = await member.read(largestPart)
    all += part.length
    if (all > mostText) throw new Unreadable({ what: 'The document is too long to be one paper.', where: `more than ${mostText} bytes of text`, next: 'Split it into the papers it is made of and add those.' })
    parts.set(member.name, new TextDecoder(part[0] === 0xff || part[0] === 0xfe ? 'utf-16le' : 'utf-8').decode(part))
  }
  return parts
}

/** Which document of an office program a ZIP archive is, by the parts it has; undefined when it is an archive of files. */
export async function officeKind(bytes: Uint8Array | FileAtHand): Promise<'docx' | 'odt' | 'spreadsheet' | 'slides' | undefined> {
  const names = new Set<string>()
  let mimetype = ''
  for await (const member of zipMembers(bytes, Infinity)) {
    if (names.size < mostParts) names.add(member.name)
    if (member.name === 'mimetype' && member.size < 200 && !member.encrypted) mimetype = new TextDecoder().decode(await member.read(200))
  }
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx'
    if (names.has('xl/workbook.xml')) return 'spreadsheet'
    if (names.has('ppt/presentation.xml')) return 'slides'
  }
  if (!names.has('content.xml')) return undefined
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'spreadsheet'
  return mimetype.startsWith('application/vnd.oasis.opendocument.presentation') ? 'slides' : undefined
}
