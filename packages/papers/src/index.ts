export { closeReaders, readPaper, renderPage, type ReadOptions } from './read-paper.ts'
export type { ContainerType, PaperFile, ReadResult, RenderResult } from './process/messages.ts'
export type { Problem } from './problem.ts'
export { openContainer } from './containers/open-container.ts'
