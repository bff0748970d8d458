export { closeReaders, readPaper, renderPage, type ReadOptions } from './read-paper.ts'
export type { PaperFile, ReadResult, RenderResult } from './process/messages.ts'
export type { Problem } from './problem.ts'
