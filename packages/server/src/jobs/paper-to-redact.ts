import { fileOfPaper, refused, type Page, type Paper, type PaperOutline, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'

/** A copy is made of so many pages at most: drawn, they lie in memory together. */
const mostPages = 1_000
/** So many pages are opened at a time. */
const atATime = 100

/** A file, or one part of a file that holds several, of which a copy can be made. */
export async function outlineToRedact(mine: StoreForUser, caseId: string, id: string): Promise<Result<PaperOutline>> {
  const outline = await mine.papers.outline(caseId, id)
  if (!outline.ok || outline.value.pages.length <= mostPages) return outline
  return refused('invalid', `A copy is made of ${mostPages.toLocaleString('en-US')} pages at most, and this has ${outline.value.pages.length.toLocaleString('en-US')}.`, outline.value.name, 'Cut the file into the papers it holds, and make a copy of the one that is to be shared.')
}

/** The pages of a file or of one part of it, with their words, some opened at a time. Throws what the store says when one cannot be had. */
export async function* pagesToRedact(mine: StoreForUser, caseId: string, { id, pages }: Pick<PaperOutline, 'id' | 'pages'>): AsyncGenerator<readonly Page[]> {
  for (let at = 0; at < pages.length; at += atATime) {
    const [from, to] = [pages[at]?.number ?? 1, pages[Math.min(pages.length, at + atATime) - 1]?.number ?? 1]
    const some = await mine.papers.pages(caseId, fileOfPaper(id), { from, to })
    if (!some.ok) throw new Error(some.problem.what)
    yield some.value
  }
}

/** The same with all its words, of which no other part of the file is opened. */
export async function paperToRedact(mine: StoreForUser, caseId: string, id: string): Promise<Result<Paper>> {
  const outline = await outlineToRedact(mine, caseId, id)
  if (!outline.ok) return outline
  const pages: Page[] = []
  for await (const some of pagesToRedact(mine, caseId, outline.value)) pages.push(...some)
  return { ok: true, value: { ...outline.value, pages } }
}
