import type { Page, Word } from '@lenity/casefile'
import { labelWords } from './label-words.table.ts'
import { asFigures } from './mend-figures.ts'

/** Words before a numeral. */
const counted = /^\(?(?:counts?|category|phase|part|level|class|schedule|title|chapter|section|and|or|&|through|CHC)[:,]?$/i

/**
 * How words of a recognised page are read otherwise because of where they stand, by their places in the list: the sign of a section between a code
 * and a number, Roman numerals read as bars and small letters, letters that stand alone and came out twice, letters in the form of a day or number, marks that dust put before a word, the colon
 * at the end of a leader, with it or one more dot, a small word run into the next, a stop behind a small word within a sentence, the capital of a state, the third of a name, the stop behind the number of a paragraph, the dot before an item, and the first of several counts whose numeral was lost.
 */
export function signMends(page: Page): Map<number, string> {
  const mends = new Map<number, string>()
  const last = new Set(page.words.flatMap((word, i) => (/^\s*(?:\n|$)/.test(page.text.slice(word.start + word.text.length)) ? [i] : [])))
  const first = asFirstCount(page)
  const hasLeaders = page.words.filter(({ text }) => /^[A-Z/]*\.{1,}:$/.test(text)).length >= fewestLeaders
  page.words.forEach((word, i) => {
    const [before, after] = [page.words[i - 1], page.words[i + 1]]
    const mended = asSection(word.text, before, after) ?? asNumeral(word, last.has(i - 1) ? undefined : before, after, last.has(i)) ?? asLetter(word.text) ?? withoutStop(word.text, after) ?? asState(word.text) ?? asThird(word.text, before) ?? asFigures(word.text) ?? withoutDust(page, word) ?? apart(word.text) ?? (i === 0 || last.has(i - 1) ? (asNumber(word.text, after) ?? asBullet(word.text, after)) : undefined)
    if (hasLeaders && !last.has(i)) {
      const label = asLeader(word.text, i === 0 || last.has(i - 1), after)
      if (label !== undefined) mends.set(i, label)
    }
    if (i === first?.place) mends.set(i, first.text)
    if (mended !== undefined && mended !== word.text) mends.set(i, mended)
    if (/^[.:]*:$/.test(word.text) && !last.has(i - 1)) mends.set(i, ':')
  })
  return mends
}

function asSection(text: string, before: Word | undefined, after: Word | undefined): string | undefined {
  const code = /(?:^|\d)U\.?S\.?C\.?(?:A\.?)?,?$/
  if (/^(?:\$|8|S|&|\$\$|88|SS|8\$|\$8|§\$|\$§|§8|8§)$/.test(text) && code.test(before?.text ?? '') && /^\d{2,5}(?:\D|$)/.test(after?.text ?? '')) return '§'.repeat(text.length)
  if (/^§[8$S&]§$/.test(text) && code.test(before?.text ?? '')) return '§§'
  const glued = text.replace(/(U\.?S\.?C\.?)[8$]§/, '$1 §').replace(/^[8$]§(?=\d)/, '§').replace(/(§\d{2,5}(?:\([A-Za-z0-9]{1,4}\))*)(and|or)$/, '$1 $2')
  return glued === text ? undefined : glued
}

/** `I` read as a bar, `II` as `Il`, after a word that a number follows or as the last of a line, close to the word before. */
function asNumeral({ text, box }: Word, before: Word | undefined, after: Word | undefined, isLast: boolean): string | undefined {
  const [, bars = '', end = ''] = /^([Il|1]{1,3})([.,;:)]?)$/.exec(text) ?? []
  if (bars === '' || /^(?:1+|I+)$/.test(bars) || before === undefined) return undefined
  const letter = (before.box.right - before.box.left) / before.text.length
  const close = box.left - before.box.right < 2.2 * letter && /^\p{L}{3,}$/u.test(before.text)
  const named = counted.test(before.text) || /^[IVX]{1,4},?$/.test(before.text)
  if (bars.length > 1 ? !named && !(bars.length === 2 && close) : !named && !(isLast && close) && !(close && after !== undefined && /^\p{Ll}/u.test(after.text))) return undefined
  return `${'I'.repeat(bars.length)}${end}`
}

/** A capital that stands alone, read with its own small letter behind it where both have one shape. */
function asLetter(text: string): string | undefined {
  if (/^Vv\.?$/.test(text)) return 'v.'
  return /^(?:Cc|Oo|Pp|Ss|Ww|Xx|Zz)$/.test(text) ? text.charAt(0) : undefined
}

/** A quotation mark that is closed nowhere on its line and the next, or the edge of a cell, before a word. */
function withoutDust(page: Page, { text, start }: Word): string | undefined {
  if (/^\|\p{Lu}\p{L}{2,}/u.test(text)) return text.slice(1)
  const [, sign, quote, rest] = /^(?:([‘"“`])(?=\d|\p{L})|(')(?=\p{L}))(.+)$/u.exec(text) ?? []
  const mark = sign ?? quote
  if (mark === undefined) return undefined
  const close = mark === '"' || mark === '“' ? /["”]/ : /['’](?![a-z])/
  const lines = page.text.slice(start + 1).split('\n').slice(0, 2).join('\n')
  return close.test(lines) ? undefined : rest
}

const known = new Set([...labelWords, 'the', 'term', 'terms', 'total', 'fine', 'period'])

/** `aterm`, `ofthe`: no space was seen between a small word and one that is known. */
function apart(text: string): string | undefined {
  const [, small, rest, end] = /^(a|by|of|to|the|and|for)(\p{Ll}{3,})(\P{L}*)$/u.exec(text) ?? []
  return small !== undefined && rest !== undefined && known.has(rest) && !known.has(small + rest) ? `${small} ${rest}${end}` : undefined
}

/** `4,` at the beginning of a line, before a word with a capital, is the number of its paragraph. */
function asNumber(text: string, after: Word | undefined): string | undefined {
  return /^\d{1,3},$/.test(text) && /^\p{Lu}\p{L}/u.test(after?.text ?? '') ? text.replace(',', '.') : undefined
}

/** A form has so many labels with leaders to a colon, at least. */
const fewestLeaders = 3

/** `NAME. DOE, JANE` at the beginning of a line, `SCORE.... (07)` anywhere: the colon at the end of the leader was read as one more dot. */
function asLeader(text: string, begins: boolean, after: Word | undefined): string | undefined {
  const [, label = '', dots = ''] = /^([A-Z][A-Z/]{2,})(\.{1,6})$/.exec(text) ?? []
  return label !== '' && (begins || dots.length > 1) && /^[A-Z\d(]/.test(after?.text ?? '') ? `${label}:` : undefined
}

/** `for a. term`: no sentence ends with a small word, nor does one begin with a small letter. */
function withoutStop(text: string, after: Word | undefined): string | undefined {
  return /^(?:an?|the|of|for|to|in|on|by|and|or|with)\.$/.test(text) && /^\p{Ll}{3,}/u.test(after?.text ?? '') ? text.slice(0, -1) : undefined
}

/** `lowa`, `lllinois`: no word begins so. */
function asState(text: string): string | undefined {
  return /^\P{L}?l(?:owa|daho|ndiana|[lI]linois)\P{L}?$/u.test(text) ? text.replace(/l[lI]?/, (signs) => (signs.length === 2 ? 'Il' : 'I')) : undefined
}

/** `Whitfield, Ill`: the third of his name. */
function asThird(text: string, before: Word | undefined): string | undefined {
  return /^Ill,?$/.test(text) && /^\p{Lu}[\p{L}'’-]+,$/u.test(before?.text ?? '') ? text.replace('Ill', 'III') : undefined
}

/** `* 24 July`, at the beginning of a line: the dot before an item. */
function asBullet(text: string, after: Word | undefined): string | undefined {
  return /^[*¢«»]$/.test(text) && /^[\p{Lu}\d]/u.test(after?.text ?? '') ? '•' : undefined
}

const firstOf: Readonly<Record<string, string>> = { II: 'I', 2: '1', TWO: 'ONE' }

/** `COUNT` alone on its line, with a second count below and no first: the thin numeral was not seen. */
function asFirstCount({ text, words }: Page): { readonly place: number; readonly text: string } | undefined {
  const bare = [...text.matchAll(/^[^\S\n]*(COUNT)[^\S\n]*$/gm)]
  const second = /^[^\S\n]*COUNT[^\S\n]+(II|2|TWO)[^\S\n]*$/m.exec(text)
  const [only, another] = bare
  if (only === undefined || another !== undefined || second === null || second.index < only.index) return undefined
  const numeral = firstOf[second[1] ?? '']
  if (numeral === undefined || new RegExp(`^[^\\S\\n]*COUNT[^\\S\\n]+${numeral}\\b`, 'm').test(text)) return undefined
  const start = only.index + only[0].indexOf('COUNT')
  const place = words.findIndex((word) => word.start === start)
  return place < 0 ? undefined : { place, text: `COUNT ${numeral}` }
}
