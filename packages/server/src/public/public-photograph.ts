import { done, refused, type Paper, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { renderPage, smallJpeg, type SmallPicture } from '@lenity/papers'

/** A picture with more words than this is one of a paper. */
const mostWords = 15
/** The longer side, in dots. */
const most = 640

/** Why a paper cannot be the photograph; undefined when it can. `withheld` are the papers that never leave. */
export function whyNoPhotograph(paper: Paper | undefined, withheld: readonly Pick<Paper, 'id'>[]): string | undefined {
  if (paper === undefined) return 'The picture is not among the papers of the case any more.'
  if (withheld.some(({ id }) => id === paper.id)) return 'The picture is confidential or sealed.'
  if (!paper.mediaType.startsWith('image/')) return 'It is not a picture.'
  return paper.pages.some(({ text }) => (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length > mostWords) ? 'It is a picture of a paper: words were read on it.' : undefined
}

/** The photograph as it is shown: drawn anew, small, and without the place, day and camera a file from a telephone has. */
export async function publicPhotograph(store: StoreForUser, caseId: string, paper: Pick<Paper, 'id' | 'mediaType'>): Promise<Result<SmallPicture>> {
  const bytes = await store.papers.bytes(caseId, paper.id)
  if (!bytes.ok) return bytes
  const drawn = await renderPage(bytes.value, paper.mediaType, 1, 1)
  if (!drawn.ok) return refused('invalid', 'The photograph cannot be drawn.', `paper ${paper.id}`, 'Choose another picture.')
  return done(await smallJpeg(drawn.png, most))
}
