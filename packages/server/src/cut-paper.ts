import { refused, type Page, type PaperOutline, type PaperPart, type ProposedFact, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { tellOfPages } from '@lenity/papers'

/** Where someone says that a file is cut. */
export interface CutWish {
  readonly version: number
  /** The first page of each part but the first. */
  readonly starts: readonly number[]
  readonly accepted: boolean
}

/** Cuts a file as someone says, and reads each part that is new for what it is; what was read of the others stays. */
export async function cutPaper({ papers }: StoreForUser, caseId: string, file: string, { version, starts, accepted }: CutWish): Promise<Result<PaperOutline>> {
  const found = await papers.outline(caseId, file)
  if (!found.ok) return found
  const { id, name, mediaType, pages, partOf, cuts } = found.value
  if (partOf !== undefined) return refused('invalid', 'This is a part, and a file is cut as a whole.', name, 'Cut the file it lies in.')
  const firsts = [1, ...new Set(starts)].toSorted((a, b) => a - b)
  const beyond = firsts.find(first => first > pages.length)
  if (beyond !== undefined) return refused('invalid', 'The file has no such page.', `page ${beyond}`, `It has ${pages.length}.`)
  const parts: PaperPart[] = []
  const proposals: ProposedFact[] = []
  for (const [i, first] of firsts.entries()) {
    const last = (firsts[i + 1] ?? pages.length + 1) - 1
    const there = cuts?.parts.find(one => one.first === first && one.last === last)
    if (there !== undefined) {
      parts.push(there)
      continue
    }
    const told = await tellOfPages({ id, mediaType, starts: [] }, pagesOf(papers, caseId, id, first, last))
    if (!told.ok) return refused('unavailable', told.problem.what, `pages ${first} to ${last}`, told.problem.next)
    parts.push({ first, last, kind: told.told.kind, warnings: told.told.warnings })
    proposals.push(...told.told.proposals)
  }
  return papers.cut(caseId, id, { version, accepted, parts, proposals })
}

async function* pagesOf(papers: StoreForUser['papers'], caseId: string, file: string, first: number, last: number): AsyncGenerator<Page> {
  for (let from = first; from <= last; from += 50) {
    const some = await papers.pages(caseId, file, { from, to: Math.min(last, from + 49) })
    if (!some.ok) throw new Error(some.problem.what)
    yield* some.value
  }
}
