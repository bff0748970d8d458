import type { PicturePeers } from './picture-peers.ts'
import type { TextPeers } from './text-peers.ts'

/** Slower than the native program by this factor at most. */
const mostTimesSlower = 2
const leastTextPages = 200

export function showPeers({ text, pictures }: { readonly text: TextPeers; readonly pictures: PicturePeers }): string[] {
  const absent = 'not on this machine'
  return [
    `Text and boxes of ${text.pages} pages, one process   pages/s   pages a processor second   signs right`,
    ...[text.ours, text.poppler].map((peer) => (peer === undefined ? `  ${'pdftotext -bbox'.padEnd(42)} ${absent}` : `  ${peer.name.padEnd(42)} ${peer.pagesPerSecond.toFixed(0).padStart(9)}  ${(peer.pagesPerProcessorSecond?.toFixed(0) ?? 'not told').padStart(25)} ${share(peer.charactersRight)}`)),
    `  Aim: at least ${leastTextPages} pages a second${met((text.ours.pagesPerProcessorSecond ?? text.ours.pagesPerSecond) >= leastTextPages)}; signs as right${text.poppler === undefined ? '' : met(text.ours.charactersRight >= text.poppler.charactersRight)}`,
    '',
    `Clean pictures recognised, two workers, in turns   pages/min  processor seconds a page   signs right of ${pictures.pages} pages`,
    ...[pictures.ours, pictures.tesseract].map((peer) => (peer === undefined ? `  ${'tesseract'.padEnd(47)} ${absent}` : `  ${peer.name.padEnd(47)} ${peer.pagesPerMinute.toFixed(1).padStart(9)}  ${(peer.secondsPage?.toFixed(2) ?? 'not told').padStart(24)} ${share(peer.charactersRight)}`)),
    ...(pictures.tesseract === undefined ? [] : [`  Aim: at least half the pages a minute${met(pictures.ours.pagesPerMinute * mostTimesSlower >= pictures.tesseract.pagesPerMinute)}; signs as right${met(pictures.ours.charactersRight >= pictures.tesseract.charactersRight)}`]),
  ]
}

function met(is: boolean): string {
  return is ? ' (met)' : ' (missed)'
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`.padStart(13)
}
