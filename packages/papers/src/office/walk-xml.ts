import { Parser } from 'htmlparser2'
import { Unreadable } from '../problem.ts'

/** What happens while a part of a document is read from its beginning to its end. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(words: string): void
}

const deepest = 1000

/**
 * Reads XML once, without building a tree of it. No entity is defined by the file and none is fetched: word processors write no document
 * type, so one that is there is refused. Throws `Unreadable`.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > deepest) throw new Unreadable({ what: 'The document is nested too deeply to be one.', where: `more than ${deepest} elements inside one another`, next: 'Print it to PDF and add that.' })
      visitor.open(name, attributes)
    },
    onclosetag(name) {
      depth--
      visitor.close(name)
    },
    ontext: (words) => visitor.text(words),
    onprocessinginstruction(name) {
      if (name.startsWith('!')) throw new Unreadable({ what: 'The document defines words of its own, as no word processor does and attacks do.', where: `a document type at its beginning`, next: 'Do not open it elsewhere. Ask whoever sent it for a PDF.' })
    },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(xml)
  parser.end()
}
