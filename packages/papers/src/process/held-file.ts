import type { Page } from '@lenity/casefile'
import { detectMediaType } from '../media-type.ts'
import { onlyOpens, openFile, type OpenedFile } from '../open-file.ts'
import { Unreadable } from '../problem.ts'
import { packPage, packedSize } from '../pages/packed-page.ts'
import { renderFilePage } from '../render-file-page.ts'
import { tellPaper } from '../tell-paper.ts'
import type { OpenedHead, Failed, PagesRead, RenderResult, Report, Request, Task, ToldResult } from './messages.ts'

type Given = Exclude<Request, { readonly task: Task }>
type TaskOf<Do extends Task['do']> = Extract<Task, { readonly do: Do }>

/** So many pages to tell of are held as they are; of the rest the words are packed, and in all no more is held than this. */
const [mostUnpacked, mostPacked] = [300, 700_000_000]
/** So many pages are on their way to whoever keeps them, and no more. */
const mostOnTheWay = 24

/** The one file the reading process holds, its pages, and those it is given to tell of. */
export function held(say: (report: Report) => void) {
  let [name, bytes, filled, password] = ['', new Uint8Array(), 0, undefined as string | undefined]
  let opened: OpenedFile | undefined
  let given: Page[] = []
  let [packed, untold] = [0, 0]
  const way = { pages: 0, goOn: (): void => undefined }

  async function open(): Promise<OpenedFile> {
    if (filled !== bytes.length) throw new Unreadable({ what: 'The file did not come whole.', where: `${filled} of ${bytes.length} bytes`, next: 'Read it again.' })
    return (opened ??= await openFile({ name, bytes, password }))
  }

  async function typeOf(): Promise<string> {
    const detected = await detectMediaType(name, bytes)
    return detected.ok ? detected.mediaType : ''
  }

  function give(page: Page): void {
    const small = given.length < mostUnpacked ? page : packPage(page)
    packed += packedSize(small) ?? 0
    if (packed > mostPacked) untold ||= page.number
    given.push(untold === 0 ? small : { ...page, text: '', words: [] })
  }

  return {
    take(request: Given): void {
      if ('file' in request) {
        opened?.pages?.close()
        opened = undefined
        ;[name, bytes, filled, password] = [request.file.name, new Uint8Array(request.file.size), 0, request.file.password]
      } else if ('piece' in request) {
        bytes.set(request.piece, filled)
        filled += request.piece.length
      } else if ('page' in request) {
        give(request.page)
      } else {
        way.pages--
        way.goOn()
      }
    },

    async open(): Promise<OpenedHead | Failed> {
      const { mediaType, pages, opens, ...rest } = await open()
      if (pages === undefined) return onlyOpens(opens)
      return { ok: true, mediaType, pages: pages.count, warnings: 'warnings' in rest ? rest.warnings : [], ...(opens && { opens }) }
    },

    /** Reads these pages one after the other, each sent as soon as it is read. */
    async pages(id: number, { from, to, within }: TaskOf<'pages'>): Promise<PagesRead> {
      const { pages } = await open()
      const started = performance.now()
      let number = from
      do {
        if (pages === undefined) break
        while (way.pages >= mostOnTheWay) await new Promise<void>((resolve) => { way.goOn = resolve })
        say({ id, page: number, of: pages.count })
        const at = performance.now()
        const read = await pages.read(number)
        way.pages++
        say({ id, read, took: Math.round(performance.now() - at) })
        number++
        // Between two pages it is heard that pages were taken.
        await new Promise((resolve) => setImmediate(resolve))
      } while (number <= to && performance.now() - started < within)
      return { ok: true, next: number <= to ? number : undefined }
    },

    tell({ paper, mediaType, starts }: TaskOf<'tell'>): ToldResult {
      const [pages, after] = [given, untold]
      ;[given, packed, untold] = [[], 0, 0]
      const told = tellPaper(paper, mediaType, pages, starts)
      return { ok: true, told: after === 0 ? told : { ...told, warnings: [...told.warnings, `There is too much text in this file to look for facts on all of its pages: from page ${after} on none were looked for. Every page has its words. Split the file and add the rest by itself.`] } }
    },

    async render({ mediaType, page, scale }: TaskOf<'render'>): Promise<RenderResult> {
      return { ok: true, png: await renderFilePage(bytes, mediaType ?? await typeOf(), page, scale, password) }
    },
  }
}
