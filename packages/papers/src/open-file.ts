import { detectMediaType, type MediaType } from './media-type.ts'
import { openPages } from './read-pages.ts'
import { Unreadable } from './problem.ts'
import type { OpenPages } from './pages/read-pages-result.ts'
import type { ContainerType, PaperFile } from './process/messages.ts'

/** The reading process holds the file once, and the library a copy of it while its pages are read. */
export const mostBytes = 600_000_000

/** A file that is opened, or what it is when there are only other files in it. */
export type OpenedFile =
  | { readonly mediaType: MediaType; readonly pages: OpenPages; readonly warnings: readonly string[]; readonly opens?: ContainerType }
  | { readonly mediaType: MediaType; readonly pages: undefined; readonly opens: ContainerType }

/** Opens a file by what it is. Throws `Unreadable`. */
export async function openFile({ name, bytes, password }: PaperFile): Promise<OpenedFile> {
  if (bytes.length === 0) throw new Unreadable({ what: 'The file is empty.', where: 'it has 0 bytes', next: 'It was not copied or downloaded whole. Get it again from where it came from.' })
  if (bytes.length > mostBytes) throw new Unreadable({ what: 'The file is too large.', where: `${bytes.length} bytes; at most ${mostBytes} are read`, next: 'Split it into the papers it is made of and add those.' })
  const detected = await detectMediaType(name, bytes)
  if (!detected.ok) throw new Unreadable({ what: detected.what, where: 'the beginning of the file', next: detected.next })
  const { mediaType, mislabelled } = detected
  if (mediaType === 'application/zip' || mediaType === 'application/mbox') return { mediaType, pages: undefined, opens: mediaType }
  const pages = await openPages(bytes, mediaType, password)
  return { mediaType, pages, warnings: [...(mislabelled === undefined ? [] : [mislabelled]), ...pages.warnings], ...((pages.attached ?? 0) > 0 && { opens: 'message/rfc822' }) }
}

/** Of a file in which there are only other files. */
export function onlyOpens(opens: ContainerType) {
  return { ok: false, opens, problem: { what: `The file is ${opens === 'application/zip' ? 'a ZIP archive' : 'a mailbox'}, and no paper itself.`, where: 'the whole file', next: 'Add it to a case: what is in it is read paper by paper. Or unpack it and add the papers.' } } as const
}
