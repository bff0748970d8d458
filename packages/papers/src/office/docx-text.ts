import { Unreadable } from '../problem.ts'
import { LinesOfText } from './lines-of-text.ts'
import { officeParts } from './office-parts.ts'
import { walkXml } from './walk-xml.ts'

export interface OfficeText {
  /** Lines of text; a form feed where a page begins. */
  readonly text: string
  readonly warnings: readonly string[]
}

const wanted = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText'])

/** The text of a Word document as it would be printed: letterhead first, then the text, then notes and what stands at the foot. Throws `Unreadable`. */
export async function docxText(bytes: Uint8Array): Promise<OfficeText> {
  const parts = await officeParts(bytes, (name) => wanted.test(name))
  const main = parts.get('word/document.xml')
  if (main === undefined) throw new Unreadable({ what: 'The Word document has no text part.', where: 'word/document.xml', next: 'Open it in a word processor, save it as PDF, and add that.' })
  const warnings = new Set<string>()
  const textOf = (names: RegExp) => [...new Set([...parts].filter(([name]) => names.test(name)).map(([, xml]) => partText(xml, warnings).replaceAll('\f', '').trim()).filter((text) => text !== ''))]
  const [heads, notes, feet] = [textOf(/header/), textOf(/notes\.xml$/), textOf(/footer/)]
  if (parts.has('word/comments.xml')) warnings.add('The document has comments in its margin, which are not part of its text.')
  return { text: [...heads, partText(main, warnings), ...notes, ...feet].join('\n\n'), warnings: [...warnings] }
}

function partText(xml: string, warnings: Set<string>): string {
  const lines = new LinesOfText()
  let hidden = 0
  let inWords = 0
  walkXml(xml, {
    open(name, attributes) {
      if (hidden > 0 || skipped.has(name)) {
        if (name === 'w:del' || name === 'w:moveFrom') warnings.add('The document shows its changes: what is struck out in it was left out.')
        hidden++
        return
      }
      switch (name) {
        case 'w:t': inWords++; break
        case 'w:p': lines.breakOff(); break
        case 'w:tab': case 'w:ptab': lines.add('    '); break
        case 'w:noBreakHyphen': lines.add('-'); break
        case 'w:br': if (attributes['w:type'] === 'page') lines.newPage(); else lines.endParagraph(); break
        case 'w:cr': lines.endParagraph(); break
        case 'w:lastRenderedPageBreak': lines.newPage(); break
        case 'w:tr': lines.openRow(); break
        case 'w:numPr': warnings.add('Paragraphs are numbered by the word processor: their numbers are not part of the text.'); break
        default:
      }
    },
    close(name) {
      if (hidden > 0) {
        hidden--
        return
      }
      if (name === 'w:t') inWords--
      else if (name === 'w:p') lines.endParagraph()
      else if (name === 'w:tc') lines.endCell()
      else if (name === 'w:tr') lines.endRow()
    },
    text(words) {
      if (hidden === 0 && inWords > 0) lines.add(words)
    },
  })
  return lines.text
}
