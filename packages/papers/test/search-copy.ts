/** For tests: everything a copy holds, found without the code that made it. */
import { inflateSync } from 'node:zlib'
import { readPaper, renderPage } from '../src/index.ts'
import { layPage } from '../src/pages/lay-page.ts'
import { openPdf } from '../src/pdf/open-pdf.ts'
import { readTextLayer } from '../src/pdf/text-layer.ts'

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The raw bytes, every stream unpacked, and every hex string of them as text, squeezed of spaces and signs. */
export function everyByte(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  const parts: string[] = [raw.toString('latin1'), raw.toString('utf16le')]
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 1)) {
    const end = raw.indexOf('endstream', at)
    try {
      const inside = inflateSync(raw.subarray(at + 7, end)).toString('latin1')
      // Dots of a picture are no text.
      if (!inside.startsWith('\u0002')) parts.push(inside, Array.from(inside.matchAll(/<([0-9A-Fa-f]+)>/g), ([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1')).join(' '), Array.from(inside.matchAll(/\(([^)]*)\)/g), ([, text]) => text).join(' '))
    } catch { /* It was not packed, and is among the raw bytes. */ }
  }
  return squeezed(parts.join('\n'))
}

/** The text layer of a copy and what is recognised on the picture of each of its pages. */
export async function readBothWays(bytes: Uint8Array): Promise<{ layer: string; seen: string }> {
  const pdf = await openPdf(bytes)
  const [layer, seen]: [string[], string[]] = [[], []]
  for (let number = 1; number <= pdf.pageCount; number++) {
    const found = pdf.withPage(number - 1, (page) => readTextLayer(pdf.pdfium, page))
    layer.push(found === undefined ? '' : layPage({ number, width: found.width, height: found.height, origin: 'text layer' }, found.words).text)
    const drawn = await renderPage(bytes, 'application/pdf', number, 300 / 72)
    if (!drawn.ok) throw new Error(drawn.problem.what)
    const recognised = await readPaper({ name: 'page.png', bytes: drawn.png })
    seen.push(recognised.ok ? recognised.paper.pages.map((page) => page.text).join('\n') : '')
  }
  pdf.close()
  return { layer: layer.join('\n'), seen: seen.join('\n') }
}

export function holdsSecret(text: string, secret: string): boolean {
  return squeezed(text).includes(squeezed(secret))
}
