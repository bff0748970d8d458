import type { Page } from '@lenity/casefile'
import { marginWords } from './margins.ts'
import type { Found, Reader } from './propose.ts'
import { stripWords } from './strip-words.ts'

/** What a reader finds on the pages without what fax machines, filing stamps and line numbers put between their words; places are those of the pages as they are. */
export function readThrough(reader: Reader, pages: readonly Page[]): Found[] {
  const stripped = pages.map((page) => stripWords(page, marginWords(page)))
  const back = new Map(stripped.map((one) => [one.page, one.back]))
  return reader(stripped.map((one) => one.page)).map((found) => ({ ...found, spot: back.get(found.spot.page)?.(found.spot) ?? found.spot }))
}
