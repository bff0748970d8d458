import type { Span } from './article.ts'

/** Words between two quotation marks. `start` and `end` leave the marks out. */
export interface Quotation extends Span {
  readonly inner: Quotation[]
  readonly unclosed: boolean
  /** No marks stand around it: a turn of a transcript, a passage set off, or speech between dashes. */
  readonly bare?: 'turn' | 'set off' | 'dash'
}

/** Where a quotation begins and ends with its marks. */
export function withMarks({ start, end, unclosed, bare }: Quotation): Span {
  return bare === undefined ? { start: start - 1, end: unclosed ? end : end + 1 } : { start, end }
}

interface Open {
  readonly double: boolean
  readonly start: number
  readonly inner: Quotation[]
}

const opensAfter = /[\s([{—–\-/“‘"«\u00a0]/
const letter = /[\p{L}\p{N}]/u
const elision = /^(?:em|cause|til|tis|twas|bout|n|round|\d0s)\b/i

/**
 * The quotations of a text, outermost first in order, each with those inside it. Curly, straight and angled marks may be mixed;
 * apostrophes are told from single marks. A double quotation left open at the end of a paragraph goes on in the next when that
 * begins with an opening mark; otherwise it ends with its paragraph and is `unclosed`.
 * @param paragraphs in order, as spans of `text`.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let stack: Open[] = []
  const close = (end: number, unclosed = false) => {
    const open = stack.pop()
    if (open === undefined) return
    const into = stack.at(-1)?.inner ?? found
    if (text.slice(open.start, end).trim() === '') return
    into.push({ start: open.start, end, inner: open.inner, unclosed })
  }
  const doubleOpen = () => stack.some((open) => open.double)

  paragraphs.forEach((paragraph, index) => {
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = text[i] as string
      if (!`“”„«»"‘’'`.includes(mark)) continue
      const before = i === paragraph.start ? ' ' : (text[i - 1] as string)
      const after = i + 1 >= paragraph.end ? ' ' : (text[i + 1] as string)
      if ('‘’\''.includes(mark)) {
        const single = readSingle(text, i, before, after, paragraph.end, stack)
        if (single === 'opens') stack.push({ double: false, start: i + 1, inner: [] })
        else if (single === 'closes') close(i)
        continue
      }
      if (i === paragraph.start && doubleOpen()) continue
      if (doubleOpens(mark, before, after, doubleOpen())) {
        if (doubleOpen() && closersLeft(text, i, paragraph.end) < 2) while (doubleOpen()) close(trimmedEnd(text, i), true)
        stack.push({ double: true, start: i + 1, inner: [] })
      } else if (doubleOpen()) {
        while (stack.at(-1)?.double === false) liftInner(stack)
        close(i)
      }
    }
    const next = paragraphs[index + 1]
    const goesOn = stack.length > 0 && stack[0]?.double === true && next !== undefined && /["“„«]/.test(text[next.start] as string)
    if (goesOn) {
      while (stack.length > 1) liftInner(stack)
    } else {
      while (stack.length > 0) {
        if (stack.at(-1)?.double === false) liftInner(stack, found)
        else close(paragraph.end, true)
      }
      stack = []
    }
  })
  return found
}

/** A single mark that never closed was an apostrophe: what it held goes to what it stood in. */
function liftInner(stack: Open[], found: Quotation[] = []): void {
  const dropped = stack.pop()
  if (dropped !== undefined) (stack.at(-1)?.inner ?? found).push(...dropped.inner)
}

function doubleOpens(mark: string, before: string, after: string, open: boolean): boolean {
  if ('„«'.includes(mark)) return true
  if (mark === '»') return false
  const canOpen = opensAfter.test(before) && !/[\s,.;]/.test(after)
  const canClose = !/\s/.test(before)
  if (mark === '“') return !(open && canClose && !letter.test(after))
  if (mark === '”') return !open && canOpen
  if (canOpen && !(canClose && open)) return true
  return !open && !canClose && letter.test(after)
}

function readSingle(text: string, i: number, before: string, after: string, end: number, stack: readonly Open[]): 'opens' | 'closes' | 'apostrophe' {
  const mark = text[i] as string
  if (letter.test(before) && letter.test(after)) return 'apostrophe'
  const open = stack.at(-1)?.double === false
  if (open && mark !== '‘' && !/\s/.test(before) && !letter.test(after)) {
    const possessive = /s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(i + 1, end)) && /[.,?!…][’']/.test(text.slice(i + 1, end))
    return possessive ? 'apostrophe' : 'closes'
  }
  const opens = opensAfter.test(before) && !/\s/.test(after) && mark !== '’' && !elision.test(text.slice(i + 1, i + 8))
  if (!opens || open) return 'apostrophe'
  return /\S[’'](?![\p{L}\p{N}])/u.test(text.slice(i + 1, end)) ? 'opens' : 'apostrophe'
}

function closersLeft(text: string, from: number, end: number): number {
  return (text.slice(from + 1, end).match(/[”»]|\S"(?=\W|$)/g) ?? []).length
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}
