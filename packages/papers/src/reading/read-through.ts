import type { Flag, Page } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { marginWords } from './margins.ts'
import { asRecognised, mendWords, type Mended } from './mend-words.ts'
import type { Found, Reader } from './propose.ts'
import { offSeam } from './seams.ts'
import { stripWords } from './strip-words.ts'
import { strayWords } from './stray-words.ts'

/**
 * What a reader finds on the pages without what fax machines, filing stamps and line numbers put between their words, and with the misread labels
 * of recognised pages mended; places are those of the pages as they are. A text that holds a mended word keeps what was recognised, and waits for a person.
 */
export function readThrough(reader: Reader, pages: readonly Page[]): Found[] {
  const mended = pages.map((page) => mendWords(page))
  const stripped = mended.map(({ page }) => stripWords(page, new Set([...marginWords(page), ...strayWords(page)])))
  const strippedOf = new Map(stripped.map((one) => [one.page, one.back]))
  const mendedOf = new Map(mended.map((one) => [one.page, one]))
  return reader(stripped.map((one) => one.page)).map((found) => {
    const own = offSeam(found.spot)
    const spot = strippedOf.get(own.page)?.(own) ?? own
    const mend = mendedOf.get(spot.page)
    return mend === undefined ? { ...found, spot } : withDoubts({ ...found, spot: mend.back(spot) }, mend.mendedIn(spot))
  })
}

function withDoubts(found: Found, mended: ReturnType<Mended['mendedIn']>): Found {
  if (mended.length === 0) return found
  const flags = mended.map(({ was, is }): Flag => ({ reason: 'doubtful words', says: `“${was}” was recognised and read as “${is}”: compare it with the page.` }))
  const isText = typeof found.value === 'string' && leafShapeAt(found.path)?.kind === 'text'
  return { ...found, flags: [...(found.flags ?? []), ...flags], ...(isText && { value: mended.reduce((value, mend) => asRecognised(value, mend), found.value as string) }) }
}
