import type { Page } from '@lenity/casefile'
import { renderPage, type FileSource } from '@lenity/papers'
import type { Context } from 'hono'
import type { AppEnv } from './app-type.ts'
import { refuse } from './errors.ts'

/** Dots to the point: a page to read, and one of many to know it by. */
const scales = { whole: 2, small: 0.4 } as const

/** A page of a file as a picture; what is words alone has none. A small one waits for whoever waits for a whole one. */
export async function drawn(c: Context<AppEnv>, file: FileSource, page: Page, { mediaType, size = 'whole' }: { readonly mediaType?: string; readonly size?: keyof typeof scales | undefined } = {}) {
  if (page.origin === 'plain text' || page.origin === 'markup') return refuse(c, { kind: 'not found', what: 'The page is words alone, and has no picture.', where: `page ${page.number} of ${file.name}`, next: 'Read its words.' })
  const picture = await renderPage(file, mediaType, page.number, scales[size], { yields: size === 'small' })
  if (!picture.ok) return refuse(c, { kind: 'unavailable', ...picture.problem })
  return c.body(new Uint8Array(picture.png).buffer, 200, { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' })
}
