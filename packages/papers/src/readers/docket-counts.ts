import type { Page, Word } from '@lenity/casefile'
import { wordsIn } from '../reading/cells.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { rowsOf } from '../reading/rows.ts'
import { findFirst, linesOf, wordsAt, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'
import { cellOf, findInCell, partOf, type TableCell } from '../reading/table-cell.ts'
import { parseTerm, term } from '../reading/terms.ts'

/** A count of a docket: what was charged, and beside it what was imposed. */
interface Entry {
  readonly charge: TableCell
  readonly disposition: TableCell | undefined
}

/** So many lines below a head the charges may stand. */
const mostRows = 24
const unheaded = /^[^\S\n]*(?:pending\s+)?(?:charges?(?:\(s\))?|counts?|offenses?)\b(?![^\n]*\d)[^\n]{0,50}$/im
const heading = /pending\s+counts[^\n]*disposition/i
const over = /terminated\s+counts|highest\s+offense|\bplaintiff\b|complaints\b|^[^\S\n]*(?:proceedings|entries|filings\b[^\n]{0,30}|events\b[^\n]{0,30}|docket\s+text)[^\S\n]*$/im
const numbered = /\(\s?(?<number>\d{1,3}s{0,4})(?:\s?-\s?\d{1,3}s{0,4})?\s?\)\s*$/i
const cites = new RegExp(`^\\W{0,3}${statute}(?:=\\S+)?(?:,?\\s*(?:and|&)?\\s*\\d{1,2}:\\d+\\S*)*`, 'i')

/** The pending counts of a docket of the courts' system, each with its law, offense, number and term: charges at the left, their dispositions beside them. */
export function docketCounts(pages: readonly Page[]): Found[] {
  const entries = pages.flatMap(entriesOn)
  return [...whole(entries), ...entries.flatMap(({ charge, disposition }, i) => {
    const path = `conviction.counts.${i}`
    const number = findInCell(charge, numbered)
    const law = findInCell(charge, cites)
    const cited = law && parseStatute(law.text.replace(/=\S+/, ''))
    const from = law === undefined ? 0 : law.index + law.text.length
    const named = /^[\s,;:.=–—-]*(?:[A-Z]{1,2}\.[A-Z]\s+)?(?<name>.*?)[\s,;:.–—-]*$/s.exec(charge.text.slice(from, number?.index ?? charge.text.length))
    const name = named?.groups?.['name'] ?? ''
    const start = from + (named === null ? 0 : named[0].indexOf(name))
    const described = /[A-Za-z]{4}/.test(name) ? partOf(charge, start, start + name.length) : undefined
    return [
      ...fact(`${path}.number`, number?.get('number'), number?.spot),
      ...fact(`${path}.statute`, cited?.statute, law?.spot),
      ...fact(`${path}.penalty`, cited?.penalty, law?.spot),
      ...fact(`${path}.description`, described?.text, described?.spot),
      ...termOf(disposition, `${path}.term`),
    ]
  })]
}

/** What the dispositions impose in all: supervised release, whose terms run together, and the term of an only count. */
function whole(entries: readonly Entry[]): Found[] {
  const released = entries.flatMap(({ disposition }) => (disposition === undefined ? [] : termsIn(disposition).filter(({ isSupervision }) => isSupervision).map(({ match }) => ({ disposition, match, term: parseTerm(match[0])?.term }))))
  const [first, only] = [released[0], entries.length === 1 ? entries[0] : undefined]
  return [
    ...(first !== undefined && first.term !== 'life' && released.every(({ term }) => term === first.term) ? fact('conviction.supervisedReleaseMonths', first.term, partOf(first.disposition, first.match.index, first.match.index + first.match[0].length).spot) : []),
    ...termOf(only?.disposition, 'conviction.term'),
    ...(entries.length > 1 ? together(entries) : []),
  ]
}

/** Where the dispositions stand beside charges of which no head tells: the left edge of what is second on most lines below. */
function secondColumn(page: Page, from: number): number | undefined {
  const lefts = rowsOf(page).filter((row) => (row[0]?.start ?? 0) >= from).slice(0, mostRows).flatMap((row) => (row.length === 2 && row[1] !== undefined && new RegExp(term, 'i').test(wordsAt(row[1])) ? (wordsIn(row[1])[0]?.box.left ?? []) : []))
  const [first] = lefts
  return first !== undefined && lefts.every((left) => Math.abs(left - first) < 0.02) ? first : undefined
}

function entriesOn(page: Page): Entry[] {
  const head = findFirst([page], heading) ?? findFirst([page], unheaded)
  if (head === undefined) return []
  const named = wordsIn(head).find(({ text }) => /^disposition/i.test(text))?.box.left
  const edge = named ?? secondColumn(page, head.end)
  if (edge === undefined) return []
  const rest: Spot = { page, start: head.end, end: findFirst([{ page, start: head.end, end: page.text.length }], over)?.start ?? page.text.length }
  const out: { left: Word[]; right: Word[] }[] = []
  for (const line of linesOf(rest)) {
    const words = wordsIn(line)
    const [left, right] = [words.filter((word) => word.box.left < edge - 0.01), words.filter((word) => word.box.left >= edge - 0.01)]
    const last = out.at(-1)
    const isWhole = last !== undefined && numbered.test(last.left.map(({ text }) => text).join(' '))
    if (left.length > 0 && (last === undefined || isWhole)) out.push({ left: [...left], right: [...right] })
    else if (last !== undefined) {
      last.left.push(...left)
      last.right.push(...right)
    }
  }
  return out.flatMap(({ left, right }) => {
    const charge = cellOf(left, page)
    // Without the heads of the courts' system only a charge that begins with its law is one.
    return numbered.test(charge.text) && (named !== undefined || cites.test(charge.text)) ? [{ charge, disposition: right.length > 0 ? cellOf(right, page) : undefined }] : []
  })
}

const supervision = /(?:supervised\s+release|supervision|supv?d?\.?\s+rel(?:ease\b|\.)?|\bS\/R\b|\bT?SRT?\b|probation)\s*(?:[:=,–—-]|\bfor\b|\bof\b|\bterm\b|\ba\b|\s)*$/i
const supervisedAfter = /^['’]?\s*(?:(?:of|on|term)\s+)*(?:supervised|supervision|supv?d?\.?\s+rel|S\/R\b|T?SRT?\b|probation)/i

function size({ value }: Found): number {
  return value === 'life' ? Number.POSITIVE_INFINITY : Number(value)
}

/** The longest of terms that are all said to run together. */
function together(entries: readonly Entry[]): Found[] {
  const terms = entries.flatMap(({ disposition }) => termOf(disposition, 'conviction.term'))
  const alike = entries.slice(1).every(({ disposition }) => /concurrent/i.test(disposition?.text ?? '') && !/consecutiv/i.test(disposition?.text ?? ''))
  if (!alike || terms.length < entries.length) return []
  return [{ ...terms.reduce((a, b) => (size(b) > size(a) ? b : a)), check: 'The longest of the terms, which run together.' }]
}

function termsIn(cell: TableCell): { readonly match: RegExpExecArray; readonly isSupervision: boolean }[] {
  return [...cell.text.matchAll(new RegExp(term, 'gi'))].map((match) => ({ match, isSupervision: supervision.test(cell.text.slice(0, match.index)) || supervisedAfter.test(cell.text.slice(match.index + match[0].length)) }))
}

/** The one term of a disposition that is of custody. */
function termOf(cell: TableCell | undefined, path: string): Found[] {
  if (cell === undefined || /\bsuspended\b|\bprobation\b(?![^.;]*\b(?:office|BOP|imprison|custody))/i.test(cell.text)) return []
  const terms = termsIn(cell).filter(({ isSupervision }) => !isSupervision).map(({ match }) => match)
  const [only] = terms
  if (only === undefined || terms.length > 1) return []
  const read = parseTerm(only[0])
  return fact(path, read?.term, partOf(cell, only.index, only.index + only[0].length).spot, read?.check)
}
