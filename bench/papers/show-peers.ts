import type { PapersBench } from './bench-papers.ts'

export function showPeers({ text, pictures }: Pick<PapersBench, 'text' | 'pictures'>): string[] {
  const absent = 'not on this machine'
  return [
    `Text and boxes of ${text.pages} pages, one process   pages/s   signs right`,
    ...[text.ours, text.poppler].map((peer) => (peer === undefined ? `  ${'pdftotext -bbox'.padEnd(42)} ${absent}` : `  ${peer.name.padEnd(42)} ${peer.pagesPerSecond.toFixed(0).padStart(9)} ${share(peer.charactersRight)}`)),
    '',
    'Pages recognised from clean pictures, two workers  pages/min   signs right',
    ...[pictures.ours, pictures.tesseract].map((peer) => (peer === undefined ? `  ${'tesseract'.padEnd(42)} ${absent}` : `  ${`${peer.name}, ${peer.pages} pages`.padEnd(42)} ${peer.pagesPerMinute.toFixed(1).padStart(9)} ${share(peer.charactersRight)}`)),
  ]
}

function share(part: number): string {
  return `${(part * 100).toFixed(2)}%`.padStart(13)
}
