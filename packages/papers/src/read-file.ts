import { createHash } from 'node:crypto'
import { onlyOpens, openFile } from './open-file.ts'
import type { Progress } from './pages/read-pages-result.ts'
import type { PaperFile, ReadResult } from './process/messages.ts'
import { readAllPages } from './read-pages.ts'
import { tellPaper } from './tell-paper.ts'

/** Reads one file to the end, in this process. Throws `Unreadable`. */
export async function readFile(file: PaperFile, progress: Progress): Promise<ReadResult> {
  const opened = await openFile(file)
  if (opened.pages === undefined) return onlyOpens(opened.opens)
  try {
    const pages = await readAllPages(opened.pages, progress)
    const id = createHash('sha256').update(file.bytes).digest('hex')
    const { kind, warnings, photographed, parts, proposals } = tellPaper(id, opened.mediaType, pages)
    const paper = { id, name: file.name, mediaType: opened.mediaType, bytes: file.bytes.length, kind, pages, warnings: [...opened.warnings, ...warnings], ...(photographed && { photographed }), ...(parts && { cuts: { version: 1, accepted: false, parts } }) }
    return { ok: true, paper, proposals, ...(opened.opens && { opens: opened.opens }) }
  } finally {
    opened.pages.close()
  }
}
