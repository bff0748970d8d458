import type { Page, Word } from '@lenity/casefile'
import { around } from './cells.ts'
import { extent, height, rowsOf, wordsOf, type Row } from './rows.ts'
import { sentencesOf } from './sentences.ts'
import { wordsAt, type Spot } from './spot.ts'

/** A line of a page in its cells, and where it stands: shares of the page. */
export interface Line {
  readonly page: Page
  readonly row: Row
  readonly left: number
  readonly top: number
  readonly bottom: number
  /** Its words, one blank between two. */
  readonly text: string
}

/** The lines of stretches of pages, without empty ones. */
export function linesIn(places: readonly Spot[]): Line[] {
  return places.flatMap(({ page, start, end }) => rowsOf(page).flatMap((row) => {
    const words = row.flatMap(wordsOf)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || first.start < start || last.start >= end) return []
    const [top, bottom] = height(words)
    return [{ page, row, left: first.box.left, top, bottom, text: words.map(({ text }) => text).join(' ') }]
  }))
}

/** No list in prose has more. */
const mostSentences = 300

/** The sentences of stretches of pages, each as if it were a line: of prose in which one item follows on another. */
export function sentencesAsLines(places: readonly Spot[]): Line[] {
  return asLines(sentencesOf(places))
}

/** What semicolons part in the sentences of stretches of pages, each as if it were a line. */
export function clausesAsLines(places: readonly Spot[]): Line[] {
  return asLines(sentencesOf(places).flatMap((sentence) => {
    const marks = [...wordsAt(sentence).matchAll(/;\s+/g)].map(({ index, 0: words }) => sentence.start + index + words.length)
    return [sentence.start, ...marks].map((start, i) => ({ ...sentence, start, end: marks[i] ?? sentence.end }))
  }))
}

function asLines(spots: readonly Spot[]): Line[] {
  if (spots.length > mostSentences) return []
  return spots.flatMap((spot) => {
    const words = wordsOf(spot)
    const [first] = words
    if (first === undefined) return []
    const [top, bottom] = height(words)
    return [{ page: spot.page, row: [spot], left: first.box.left, top, bottom, text: words.map(({ text }) => text).join(' ') }]
  })
}

interface Placed {
  readonly page: Page
  readonly word: Word
  readonly at: number
}

/** A column of an item, or all of it where it has none: its words in order, and what stands over it. */
export interface Block {
  readonly text: string
  readonly head: string
  /** The place of a stretch of its text, on the page on which that begins. */
  spot(start: number, end: number): Spot
}

/** So near must cells begin to stand in one column. */
const edge = 0.02
const labelled = /^\W{0,3}[A-Z][\w #’'/&.()-]{2,44}?\s*(?::|\.{3,}|…|\s[–—-]\s|\s[–—-]$)|^\W{0,3}[A-Z][\w #’'/&.-]{2,40}:?$/

/**
 * The blocks of an item that takes some lines. Where its lines begin with labels or run from edge to edge they are one block, read line by line; else
 * each column is one, read from the top down, with the words that `heads` set over it.
 */
export function blocksOf(lines: readonly Line[], heads: readonly Line[]): Block[] {
  const several = lines.filter(({ row }) => row.length > 1)
  const isForm = several.length > 0 && several.filter(({ row }) => row.some((cell, i) => i < row.length - 1 && labelled.test(wordsAt(cell).trim()) && /[:.…–—-]\s*$/.test(wordsAt(cell).trim())) || (row.filter((cell) => /[A-Za-z]\s?:\s/.test(wordsAt(cell))).length >= row.length)).length * 2 >= several.length
  if (several.length === 0 || isForm) return [blockOf(inFlow(lines), '')]
  const columns: { left: number; right: number; parts: { page: Page; cells: Spot[] }[] }[] = []
  for (const { page, row } of lines) {
    for (const cell of row) {
      const [left, right] = extent(cell)
      const mine = columns.find((one) => Math.abs(one.left - left) < edge)
      if (mine === undefined) columns.push({ left, right, parts: [{ page, cells: [cell] }] })
      else {
        mine.right = Math.max(mine.right, right)
        mine.parts.push({ page, cells: [cell] })
      }
    }
  }
  return columns.sort((a, b) => a.left - b.left).map((column) => blockOf(column.parts, headOver(column, heads)))
}

interface Part {
  readonly page: Page
  readonly cells: readonly Spot[]
}

/** The lines of a form. Where one goes on below a cell that is not the last of its line, it follows on that cell. */
function inFlow(lines: readonly Line[]): Part[] {
  const out: Part[] = []
  for (let i = 0; i < lines.length; i++) {
    const { page, row } = lines[i] as Line
    const lefts = row.map((cell) => extent(cell)[0])
    let end = i + 1
    while (row.length > 1 && end < lines.length && goesOn(lines[end] as Line, lefts)) end++
    const below = lines.slice(i + 1, end)
    if (below.length === 0) out.push({ page, cells: row })
    else {
      row.forEach((cell, n) => {
        out.push({ page, cells: [cell] })
        for (const line of below) {
          const cells = line.row.filter((one) => columnOf(extent(one)[0], lefts) === n)
          if (cells.length > 0) out.push({ page: line.page, cells })
        }
      })
    }
    i = end - 1
  }
  return out
}

/** Whether a line has no label, and each of its cells begins under one of those above it. */
function goesOn({ row, text }: Line, lefts: readonly number[]): boolean {
  return !labelled.test(text) && !/:\s/.test(text) && row.every((cell) => lefts.some((left) => Math.abs(extent(cell)[0] - left) < edge)) && row.some((cell) => columnOf(extent(cell)[0], lefts) < lefts.length - 1)
}

function columnOf(left: number, lefts: readonly number[]): number {
  return lefts.findIndex((one) => Math.abs(one - left) < edge)
}

function headOver({ left, right }: { readonly left: number; readonly right: number }, heads: readonly Line[]): string {
  return heads.flatMap(({ row }) => row.filter((cell) => {
    const [from, to] = extent(cell)
    return Math.abs(from - left) < edge || Math.min(to, right) - Math.max(from, left) > 0.6 * Math.min(to - from, right - left)
  })).map((cell) => wordsAt(cell).replace(/\s+/g, ' ').trim()).join(' ')
}

function blockOf(parts: readonly Part[], head: string): Block {
  const placed: Placed[] = []
  let text = ''
  for (const { page, cells } of parts) {
    if (text !== '') text += '\n'
    cells.forEach((cell, i) => {
      if (i > 0) text += '  '
      wordsOf(cell).forEach((word, n) => {
        if (n > 0) text += ' '
        placed.push({ page, word, at: text.length })
        text += word.text
      })
    })
  }
  return {
    text, head,
    spot(start, end) {
      const mine = placed.filter(({ at, word }) => at < end && at + word.text.length > start)
      const page = (mine[0] ?? placed[0] as Placed).page
      return around({ page, start: 0, end: page.text.length }, mine.filter((one) => one.page === page).map(({ word }) => word))
    },
  }
}
