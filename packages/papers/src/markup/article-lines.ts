/** What is used of a node of the document tree. */
export interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<MarkupNode>
}

/** One paragraph, heading or list item of a page. */
export interface ArticleLine {
  readonly text: string
  /** The part of its letters that stand in links, from 0 to 1. */
  readonly linked: number
  readonly is: 'text' | 'heading' | 'item' | 'caption'
}

const block = /^(?:P|DIV|SECTION|ARTICLE|LI|UL|OL|H[1-6]|BLOCKQUOTE|TABLE|TR|FIGURE|FIGCAPTION|HEADER|FOOTER|MAIN|ASIDE|DL|DT|DD|PRE|HR)$/
const unseen = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TITLE)$/

/** The lines of a tree in order, each with what tells an article's words from what stands around them. */
export function linesOf(root: MarkupNode): ArticleLine[] {
  const out: ArticleLine[] = []
  let line = ''
  let linked = 0
  let is: ArticleLine['is'] = 'text'
  const flush = (): void => {
    const text = clean(line)
    const letters = line.replaceAll(/\s/g, '').length
    if (text !== '') out.push({ text, linked: letters === 0 ? 0 : linked / letters, is })
    line = ''
    linked = 0
  }
  const stack: (MarkupNode | { readonly leave: MarkupNode; readonly was: ArticleLine['is'] })[] = [root]
  const links: MarkupNode[] = []
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('leave' in node) {
      if (node.leave.nodeName.toUpperCase() === 'A') links.pop()
      else flush()
      is = node.was
      continue
    }
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      line += text
      if (links.length > 0) linked += text.replaceAll(/\s/g, '').length
      continue
    }
    if (node.nodeType !== 1) continue
    const name = node.nodeName.toUpperCase()
    if (unseen.test(name)) continue
    if (name === 'BR') flush()
    if (name === 'TD' || name === 'TH') line += ' '
    if (name === 'A') {
      links.push(node)
      stack.push({ leave: node, was: is })
    } else if (block.test(name)) {
      flush()
      stack.push({ leave: node, was: is })
      if (is !== 'caption') is = name === 'FIGCAPTION' ? 'caption' : /^H[1-6]$/.test(name) ? 'heading' : name === 'LI' ? 'item' : is
    }
    for (const child of [...node.childNodes].reverse()) stack.push(child)
  }
  flush()
  return out
}

export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
