import { Unreadable } from '../problem.ts'
import type { OfficeText } from './docx-text.ts'
import { LinesOfText } from './lines-of-text.ts'
import { officeParts } from './office-parts.ts'
import { walkXml } from './walk-xml.ts'

const skipped = new Set(['text:tracked-changes', 'office:annotation', 'office:scripts', 'text:note-citation'])
const paragraphs = new Set(['text:p', 'text:h'])

/** The text of an OpenDocument text as it would be printed, what stands at the head of its pages first. Throws `Unreadable`. */
export async function odtText(bytes: Uint8Array): Promise<OfficeText> {
  const parts = await officeParts(bytes, (name) => name === 'content.xml' || name === 'styles.xml' || name === 'META-INF/manifest.xml')
  if (parts.get('META-INF/manifest.xml')?.includes('manifest:encryption-data') === true) throw new Unreadable({ what: 'The document is locked with a password.', where: 'the whole file', next: 'Open it with its password, save it without one or as PDF, and add that.' })
  const main = parts.get('content.xml')
  if (main === undefined) throw new Unreadable({ what: 'The document has no text part.', where: 'content.xml', next: 'Open it in a word processor, save it as PDF, and add that.' })
  const warnings = new Set<string>()
  const styles = parts.get('styles.xml') ?? ''
  const [head, body, foot] = [partText(styles, warnings, ['style:header', 'style:header-first']), partText(main, warnings, ['office:text']), partText(styles, warnings, ['style:footer', 'style:footer-first'])]
  return { text: [head.trim(), body, foot.trim()].filter((part) => part.trim() !== '').join('\n\n'), warnings: [...warnings] }
}

/** Of the elements named `within` alone. */
function partText(xml: string, warnings: Set<string>, within: readonly string[]): string {
  const lines = new LinesOfText()
  let [hidden, inside, inParagraph] = [0, 0, 0]
  walkXml(xml, {
    open(name, attributes) {
      if (within.includes(name)) inside++
      if (hidden > 0 || skipped.has(name)) {
        if (name === 'text:tracked-changes') warnings.add('The document keeps its changes: what was struck out in it was left out.')
        if (name === 'office:annotation') warnings.add('The document has comments in its margin, which are not part of its text.')
        hidden++
        return
      }
      if (inside === 0) return
      if (paragraphs.has(name)) {
        lines.breakOff()
        inParagraph++
      }
      else if (name === 'text:s') lines.add(' '.repeat(Math.min(200, Math.max(1, Number(attributes['text:c']) || 1))))
      else if (name === 'text:tab') lines.add('    ')
      else if (name === 'text:line-break') lines.endParagraph()
      else if (name === 'text:soft-page-break') lines.newPage()
      else if (name === 'table:table-row') lines.openRow()
      else if (name === 'text:note') lines.add(' [')
      else if (name === 'text:list') warnings.add('Paragraphs are numbered by the word processor: their numbers are not part of the text.')
    },
    close(name) {
      if (within.includes(name)) inside--
      if (hidden > 0) {
        hidden--
        return
      }
      if (inside === 0 && !within.includes(name)) return
      if (paragraphs.has(name)) {
        inParagraph--
        if (inParagraph === 0) lines.endParagraph()
      }
      else if (name === 'table:table-cell') lines.endCell()
      else if (name === 'table:table-row') lines.endRow()
      else if (name === 'text:note') lines.add('] ')
    },
    text(words) {
      if (hidden === 0 && inside > 0 && inParagraph > 0) lines.add(words.replaceAll(/\s+/g, ' '))
    },
  })
  return lines.text
}
