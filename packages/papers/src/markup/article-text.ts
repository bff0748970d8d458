import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Unreadable } from '../problem.ts'

/** The title and the paragraphs of an article, without menus and advertisements, as lines of text. Nothing in the page is run. */
export function articleText(html: string): string {
  if (isTooDeep(html)) throw new Unreadable({ what: 'The web page is nested too deeply to be an article.', where: `more than ${deepest} elements inside one another`, next: 'Print the page to PDF and add that.' })
  const { document } = parseHTML(html)
  const title = clean(document.querySelector('title')?.textContent ?? '')
  const article = new Readability(document.cloneNode(true) as never, { charThreshold: 200, maxElemsToParse: 200_000 }).parse()
  if (!article?.content) return [title, ...blocks(document.body as unknown as MarkupNode)].filter(Boolean).join('\n\n')
  const { document: inner } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`)
  const heading = clean(article.title ?? '') || title
  const lines = blocks(inner.body as unknown as MarkupNode)
  const head = [lines[0] === heading ? '' : heading, article.byline, article.publishedTime].map((part) => clean(part ?? ''))
  return [...head, ...lines].filter(Boolean).join('\n\n')
}

/** All text of a web page or of a letter written as one, line by line. */
export function markupText(html: string): string {
  if (isTooDeep(html)) throw new Unreadable({ what: 'The text is nested too deeply to be a letter.', where: `more than ${deepest} elements inside one another`, next: 'Print it to PDF and add that.' })
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  return blocks(document.documentElement as unknown as MarkupNode).join('\n')
}

const deepest = 1500
const unclosed = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dd|dt|option|path|rect|circle)$/i

/** Parsing grows with the square of the depth; a page written by people is nested some dozens deep. */
function isTooDeep(html: string): boolean {
  let depth = 0
  for (const tag of html.matchAll(/<(\/?)([a-z]+)/gi)) {
    if (unclosed.test(tag[2] ?? '')) continue
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}

/** What is used of a node of the document tree. */
interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<MarkupNode>
}

const block = /^(?:P|DIV|SECTION|ARTICLE|LI|UL|OL|H[1-6]|BLOCKQUOTE|TABLE|TR|FIGURE|FIGCAPTION|HEADER|FOOTER|MAIN|ASIDE|DL|DT|DD|PRE|HR)$/

function blocks(root: MarkupNode): string[] {
  const out: string[] = []
  let line = ''
  const flush = (): void => {
    const text = clean(line)
    if (text !== '') out.push(text)
    line = ''
  }
  const stack: (MarkupNode | 'flush')[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'flush') {
      flush()
      continue
    }
    if (node.nodeType === 3) {
      line += node.textContent ?? ''
      continue
    }
    if (node.nodeType !== 1) continue
    const name = node.nodeName.toUpperCase()
    if (name === 'SCRIPT' || name === 'STYLE' || name === 'TEMPLATE' || name === 'NOSCRIPT' || name === 'TITLE') continue
    if (name === 'BR') flush()
    if (name === 'TD' || name === 'TH') line += ' '
    if (block.test(name)) {
      flush()
      stack.push('flush')
    }
    for (const child of [...node.childNodes].reverse()) stack.push(child)
  }
  flush()
  return out
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
