import type { Page } from '@lenity/casefile'
import { bytesAsSource, own } from './process/bytes-as-source.ts'
import type { Failed, FileSource, PaperFile, ReadResult, RedactResult, RenderResult, ToldResult } from './process/messages.ts'
import { closePools, drawers, readers } from './process/pools.ts'
import { holdingOf } from './process/send-file.ts'
import type { CopyStep, RedactTask } from './redact/made-copy.ts'

export interface ReadOptions {
  /** Called before each page is read: the page, from 1, and how many there are. */
  readonly onPage?: (page: number, of: number) => void
}

/**
 * Reads a file: what it is by its content, its pages with every word's box and confidence, what kind of paper it is, and the facts
 * it proposes. Files are opened in a process of their own; one that is empty, broken, encrypted, huge or hostile comes back as a
 * problem that says what happened, where, and what to do next. Never rejects.
 */
export async function readPaper(file: PaperFile, options: ReadOptions = {}): Promise<ReadResult> {
  const result = await readers.leastBusy().run({ task: { do: 'read', file: { name: file.name, bytes: own(file.bytes) } }, ...(options.onPage && { onPage: options.onPage }) })
  return result as ReadResult
}

/** Milliseconds. */
const [leastPatience, patiencePerPage] = [120_000, 100]

/**
 * What kind of paper these pages are, what to know of them, and the facts they propose; or of each of the papers among them. They are given one by one.
 * `starts` are the first pages of its parts, but the first part's, as someone said; `pages` is how many there are, and a paper of many is given more time.
 * Never rejects.
 */
export async function tellOfPages(paper: { readonly id: string; readonly mediaType: string; readonly starts?: readonly number[]; readonly pages?: number }, pages: AsyncIterable<Page>): Promise<ToldResult | Failed> {
  return await readers.leastBusy().run({ task: { do: 'tell', paper: paper.id, mediaType: paper.mediaType, starts: paper.starts }, pages, patience: Math.max(leastPatience, (paper.pages ?? 0) * patiencePerPage) }) as ToldResult | Failed
}

/**
 * Draws a page of a PDF or picture as PNG. `page` counts from 1; `scale` 1 is 72 dots to the inch. `mediaType` is that of the
 * paper as it was read, undefined when it was not. Pages are drawn in a process of their own, so that nobody waits for what is being read; one that
 * `yields` is drawn when nobody waits for another. Never rejects.
 */
export async function renderPage(file: Uint8Array | FileSource, mediaType: string | undefined, page: number, scale: number, options: { readonly yields?: boolean } = {}): Promise<RenderResult> {
  const source = file instanceof Uint8Array ? bytesAsSource({ name: '', bytes: file }) : file
  return await drawers.leastBusy(holdingOf(source)).run({ task: { do: 'render', mediaType, page, scale }, file: source, yields: options.yields }) as RenderResult
}

export interface RedactOptions {
  /** Called before each page is drawn, and before each with a bar is read back: its number, and how many pages there are. */
  readonly onPage?: (page: number, of: number, step?: CopyStep) => void
  /** Gives the work up. */
  readonly signal?: AbortSignal
}

/**
 * Makes a copy of a paper without what is marked, in the process that reads papers, and reads it back before it is given out: a copy in which
 * a removed word can still be found comes back as a problem that names the page. Never rejects.
 */
export async function redactPaper(task: RedactTask, options: RedactOptions = {}): Promise<RedactResult> {
  return await readers.leastBusy().run({ task: { do: 'redact', ...task, bytes: own(task.bytes) }, ...(options.onPage && { onPage: options.onPage }), ...(options.signal && { signal: options.signal }) }) as RedactResult
}

/** Ends every reading process. Reading again starts new ones. */
export async function closeReaders(): Promise<void> {
  await closePools()
}
