import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from './app-type.ts'
import { refuse } from './errors.ts'

const mega = 1024 * 1024
/** A paper goes to the disk as it comes, and is there twice for a moment: what comes at once has a bound by the room that takes. */
export const largestPaper = 200 * mega
const allPapers = 20 * largestPaper
/** Another file is held in memory while it is read, so both one file and all of them together have a bound. */
const largestFile = 200 * mega
const allFiles = 2 * largestFile
const largestText = 2 * mega
const largestList = 20 * mega

const isPaper = (c: Context) => c.req.method === 'POST' && /^\/api\/(cases\/[^/]+\/papers|offices\/[^/]+\/populations)$/.test(c.req.path)
const isFile = (c: Context) => c.req.method === 'POST' && /^\/api\/(imports\/case(\/preview)?|cases\/[^/]+\/filings(\/[^/]+\/verify)?)$/.test(c.req.path)

const isList = (c: Context) => c.req.method === 'POST' && /^\/api\/imports(\/preview|\/refused)?$/.test(c.req.path)

/** Refuses what is too large to be held, and files that come while as much as can be held is being read. */
export function limitBody(): MiddlewareHandler<AppEnv> {
  const held = { papers: 0, files: 0 }
  const file = bodyLimit({
    maxSize: largestFile,
    onError: c => refuse(c, { kind: 'too large', what: 'The file is larger than 200 MB.', where: 'the file sent', next: 'Split it and send the parts.' }),
  })
  const text = bodyLimit({
    maxSize: largestText,
    onError: c => refuse(c, { kind: 'too large', what: 'What was sent is larger than 2 MB.', where: 'the request', next: 'Send less at a time.' }),
  })
  const list = bodyLimit({
    maxSize: largestList,
    onError: c => refuse(c, { kind: 'too large', what: 'The list is larger than 20 MB.', where: 'the file sent', next: 'Split it, keeping the headings in each part.' }),
  })
  return async (c, next) => {
    if (isList(c)) return list(c, next)
    if (!isFile(c) && !isPaper(c)) return text(c, next)
    const [kind, most] = isPaper(c) ? ['papers', allPapers] as const : ['files', allFiles] as const
    const size = Number(c.req.header('content-length') ?? largestFile)
    if (size <= largestFile && held[kind] + size > most) {
      c.header('retry-after', '5')
      return refuse(c, { kind: 'unavailable', what: 'Many papers are being read just now.', where: 'the file sent', next: 'Send it again in a minute.' })
    }
    held[kind] += size
    try {
      return await file(c, next)
    } finally {
      held[kind] -= size
    }
  }
}
