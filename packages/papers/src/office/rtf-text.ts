import { Unreadable } from '../problem.ts'
import type { OfficeText } from './docx-text.ts'
import { LinesOfText } from './lines-of-text.ts'

interface Group {
  /** Whether nothing of it is text. */
  hidden: boolean
  /** Signs that follow a character given by its number, for programs that do not know it. */
  fallback: number
}

const notText = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'objdata', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'themedata', 'datastore', 'fldinst', 'sp', 'footer', 'footerl', 'footerr', 'footerf', 'annotation', 'nonshppict', 'xe', 'tc', 'template', 'generator'])
const signs: Readonly<Record<string, string>> = { tab: '    ', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ' }
const deepest = 2000
const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi

/** The text of a rich-text document, what it shows on the page and nothing of how it looks. Throws `Unreadable`. */
export function rtfText(bytes: Uint8Array): OfficeText {
  const source = new TextDecoder('latin1').decode(bytes)
  const lines = new LinesOfText()
  const stack: Group[] = []
  let group: Group = { hidden: false, fallback: 1 }
  let decoder = decoderOf(1252)
  let pending: number[] = []
  let skip = 0
  let starred = false
  let inRow = false
  const flush = (): void => {
    if (pending.length > 0) lines.add(decoder.decode(Uint8Array.from(pending)))
    pending = []
  }
  const say = (words: string): void => {
    if (group.hidden) return
    flush()
    lines.add(words)
  }
  const finder = new RegExp(token)
  for (let found = finder.exec(source); found !== null; found = finder.exec(source)) {
    const [, word, number, hex, symbol, brace, plain] = found
    if (brace === '{') {
      if (stack.push(group) > deepest) throw new Unreadable({ what: 'The document is nested too deeply to be one.', where: `more than ${deepest} groups inside one another`, next: 'Print it to PDF and add that.' })
      group = { ...group }
      skip = 0
    } else if (brace === '}') {
      flush()
      const outer = stack.pop()
      if (outer === undefined) break
      group = outer
      skip = 0
      starred = false
      // After the last group nothing more is of the document.
      if (stack.length === 0) break
    } else if (hex !== undefined) {
      if (skip > 0) skip--
      else if (!group.hidden) pending.push(parseInt(hex, 16))
    } else if (symbol !== undefined) {
      if (symbol === '*') starred = true
      else if (skip > 0) skip--
      else if (symbol === '~') say(' ')
      else if (symbol === '_') say('-')
      else if (symbol === '\\' || symbol === '{' || symbol === '}') say(symbol)
      else if (/[\r\n]/.test(symbol)) { flush(); if (!group.hidden) lines.endParagraph() }
    } else if (plain !== undefined) {
      const rest = plain.slice(Math.min(skip, plain.length))
      skip -= plain.length - rest.length
      if (rest !== '' && !group.hidden) {
        flush()
        lines.add(/[\x80-\xff]/.test(rest) ? decoder.decode(Uint8Array.from(rest, (sign) => sign.charCodeAt(0))) : rest)
      }
    } else if (word !== undefined) {
      const value = number === undefined ? undefined : Number(number)
      if (notText.has(word) || (starred && word !== 'shpinst')) group.hidden = true
      starred = false
      if (word === 'bin') finder.lastIndex += Math.max(0, value ?? 0)
      else if (word === 'ansicpg') decoder = decoderOf(value ?? 1252)
      else if (word === 'mac') decoder = new TextDecoder('macintosh')
      else if (word === 'uc') group.fallback = Math.max(0, Math.min(10, value ?? 1))
      else if (word === 'v' || word === 'deleted') group.hidden = value !== 0
      else if (word === 'u') {
        say(String.fromCharCode((value ?? 63) & 0xffff))
        skip = group.fallback
      } else if (!group.hidden) {
        if (signs[word] !== undefined) say(signs[word])
        else {
          flush()
          if (word === 'trowd' && !inRow) { inRow = true; lines.openRow() }
          else if (word === 'row' || word === 'nestrow') { if (inRow) lines.endRow(); inRow = false }
          else if (word === 'pard' && inRow) { /* The paragraph may be of the row still. */ }
          else if (word === 'cell' || word === 'nestcell') lines.endCell()
          else if (word === 'par' || word === 'line' || word === 'sect') lines.endParagraph()
          else if (word === 'page') lines.newPage()
        }
      }
    }
  }
  flush()
  return { text: lines.text, warnings: [] }
}

function decoderOf(page: number) {
  try {
    return new TextDecoder(page === 65001 ? 'utf-8' : page === 932 ? 'shift_jis' : page === 936 ? 'gbk' : page === 949 ? 'euc-kr' : page === 950 ? 'big5' : page === 10000 ? 'macintosh' : `windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
