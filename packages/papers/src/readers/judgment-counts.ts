import type { Page, Word } from '@lenity/casefile'
import { countList, parseCounts } from '../reading/count-numbers.ts'
import { day, dayWithoutYear, monthWords, parseDay } from '../reading/dates.ts'
import { parseGrams, substanceOf, weightOfDrug } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { wordsIn } from '../reading/cells.ts'
import { findAll, findFirst, linesOf, spanOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'

export interface ReadCounts {
  readonly found: readonly Found[]
  /** The numbers of the counts in the order of the table: the place of each is its place in the case facts. */
  readonly numbers: readonly string[]
}

interface Row {
  readonly statute: { readonly text: string; readonly spot: Spot }
  readonly ended: { readonly date: string; readonly spot: Spot } | undefined
  /** `YYYY-MM`, where the table gives only a month. */
  readonly endedMonth: string | undefined
  readonly count: Spot | undefined
  readonly description: { readonly text: string; readonly spot: Spot } | undefined
}

const heading = /title\s*(?:&|and|\/)\s*section[\s\S]{0,160}?(?:count(?:\s*(?:number)?\s*\(?s?\)?)?|ended|concluded|numbers?\s*(?:\(s\))?)\s*(?=\n)/i
const tableEnd = /\n[^\n]*?(?:\bthe\s+defendant\b|\bsentenced\b|\bsee\s+additional|\bit\s+is\s+(?:further\s+)?ordered|\badditional\s+counts|\bas\s+pronounced|\bsigned\s+this|\bdate\s+of\s+imposition|^[☐☒□\s]{0,6}counts?(?:\(s\))?[^\n]{0,40}(?:is|are|dismissed)|\bsentence\s+is\s+imposed|\bAO\s?245)/im

/** The table of counts of conviction: title and section, nature of the offense, offense ended, count. */
export function readCounts(pages: readonly Page[]): ReadCounts {
  const rows: Row[] = []
  let anchor: Spot | undefined
  for (const head of findAll(pages, heading)) {
    anchor ??= findFirst(pages, /adjud(?:g|icat)ed\s+guilty[^\n]*/i) ?? head
    const rest: Spot = { page: head.page, start: head.end, end: head.page.text.length }
    const stop = findFirst([rest], tableEnd)
    rows.push(...rowsOf({ ...rest, end: stop?.start ?? rest.end }))
  }
  const numbered = rows.flatMap((row, i) => {
    const numbers = row.count ? parseCounts(wordsAt(row.count)) : undefined
    return (numbers ?? [rows.length === 1 ? '1' : String(i + 1)]).map((number) => ({ row, number: row.count && numbers ? number : undefined }))
  })
  const found = numbered.flatMap(({ row, number }, i) => countFacts(row, number, `conviction.counts.${i}`))
  const days = numbered.flatMap(({ row }) => (row.ended ? [row.ended] : [])).sort((a, b) => b.date.localeCompare(a.date))
  const last = days[0]?.date ?? ''
  const later = numbered.some(({ row }) => row.endedMonth !== undefined && row.endedMonth >= last.slice(0, 7))
  const several = new Set(days.map((one) => one.date)).size > 1
  return {
    found: [
      ...found,
      ...(rows.length > 0 ? fact('conviction.counts.complete', true, anchor) : []),
      ...fact('conviction.offenseEndedOn', later ? undefined : days[0]?.date, days[0]?.spot, several ? 'The counts ended on different days; this is the last of them.' : undefined),
    ],
    numbers: numbered.map(({ number }, i) => number ?? String(i + 1)),
  }
}

function countFacts(row: Row, number: string | undefined, path: string): Found[] {
  const cite = parseStatute(row.statute.text)
  const [drug] = row.description ? findAll([row.description.spot], new RegExp(weightOfDrug, 'i')) : []
  const named = row.description && substanceOf(row.description.text)
  const substance = named === 'methamphetamine (mixture)' && !/mixture/i.test(row.description?.text ?? '') ? 'methamphetamine (purity unknown)' : named
  const grams = drug && parseGrams(drug.get('weight'))
  return [
    ...fact(`${path}.number`, number, row.count),
    ...fact(`${path}.statute`, cite?.statute, row.statute.spot),
    ...fact(`${path}.penalty`, cite?.penalty, row.statute.spot),
    ...fact(`${path}.description`, row.description?.text, row.description?.spot),
    ...fact(`${path}.substance`, substance, row.description?.spot),
    ...(substance === 'marihuana plants' ? [] : fact(`${path}.foundGrams`, grams, drug?.at('weight'), drug?.get('more') ? 'The judgment gives the least weight of the charge (“or more”).' : undefined)),
  ]
}

/** A row begins with a citation; lines before the next such line belong to it. A line that only cites goes with the row it continues. */
function rowsOf(table: Spot): Row[] {
  const begins = new RegExp(`^\\W{0,3}(?:${statute}|${bareTitle})`, 'i')
  const groups: Spot[][] = []
  for (const line of linesOf(table)) {
    const words = wordsAt(line)
    if (words.trim() === '') continue
    const starts = begins.test(words)
    const last = groups.at(-1)
    if (!starts && !last) continue
    if (!last || (starts && (isWhole(last) || tail(line)))) groups.push([line])
    else last.push(line)
  }
  return groups.flatMap((lines) => rowOf(lines) ?? [])
}

/** A title whose section stands on the next line of its cell. */
const bareTitle = '(?:T(?:itle|\\.)?\\s?)?\\d{1,2},?\\s?U\\.?\\s?S\\.?\\s?C\\.?(?:\\s?A\\.?)?(?:\\s?§{1,2})?(?=\\s|$)'

const month = `(?:${monthWords})\\s+\\d{4}|(?<![\\d/])(?:0?[1-9]|1[0-2])/\\d{4}(?![\\d/])`
const ending = new RegExp(`(?:(?<ended>${day})|(?<month>${month}))?(?:^|\\s|[|_])*(?:counts?\\s+)?(?<count>${countList})\\s*$`, 'i')

function tail(line: Spot): Hit | undefined {
  const hit = findFirst([line], ending)
  return hit && (hit.at('ended') || hit.at('month') || hit.start > line.start + 20) ? hit : findFirst([line], new RegExp(`(?<ended>${day})\\s*$`, 'i'))
}

function isWhole(lines: readonly Spot[]): boolean {
  return lines.some((line) => tail(line) !== undefined)
}

function rowOf(lines: readonly Spot[]): Row | undefined {
  const first = lines[0] as Spot
  const cite = findFirst([first], new RegExp(statute, 'i')) ?? findFirst([first], new RegExp(`^\\W{0,3}(?:${bareTitle})`, 'i'))
  if (!cite) return undefined
  const page = first.page
  const end = lines.map(tail).find((hit) => hit?.at('ended') ?? hit?.at('month')) ?? lines.map(tail).find((hit) => hit !== undefined)
  const cut = end ? (end.at('ended') ?? end.at('month') ?? end.at('count') ?? end) : undefined
  const wrapped = end?.at('ended') ? undefined : wrappedDay(lines)
  const taken = (word: Word): boolean => (cut !== undefined && end !== undefined && word.start >= cut.start && word.start < end.end) || (wrapped?.words.includes(word) ?? false)
  const words = page.words.filter((word) => word.start >= cite.end && word.start < (lines.at(-1) as Spot).end && !taken(word))
  const column = words.find((word) => !/^(?:and|&|,|;)$/i.test(word.text))
  const inColumn = (word: Word): boolean => column !== undefined && word.box.left >= column.box.left - 0.02
  const described = words.filter((word) => inColumn(word) && /[A-Za-z0-9]/.test(word.text))
  const cited = words.filter((word) => !inColumn(word))
  const [from, to] = [described[0], described.at(-1)]
  const lastCited = cited.at(-1)
  const whole = lastCited ? spanOf(cite, { page, start: lastCited.start, end: lastCited.start + lastCited.text.length }) : cite
  return {
    statute: { text: citedText(cite, cited), spot: whole },
    ended: endedOf(end?.at('ended')) ?? wrapped,
    endedMonth: end?.at('month') && monthOf(end.get('month')),
    count: end?.at('count'),
    description: from && to ? { text: described.map((word) => word.text).join(' ').replace(/[;,.]$/, ''), spot: { page, start: from.start, end: to.start + to.text.length } } : undefined,
  }
}

function monthOf(words: string): string | undefined {
  const figures = /^(\d{1,2})\/(\d{4})$/.exec(words)
  return parseDay(figures ? `${figures[1]}/1/${figures[2]}` : words.replace(/\s+(?=\d{4}$)/, ' 1, '))?.date.slice(0, 7)
}

function endedOf(spot: Spot | undefined): Row['ended'] {
  const read = spot && parseDay(wordsAt(spot))
  return spot && read ? { date: read.date, spot } : undefined
}

/** `March 11,` with `2014` below it in the same cell. */
function wrappedDay(lines: readonly Spot[]): { date: string; spot: Spot; words: readonly Word[] } | undefined {
  const part = lines.map((line) => findFirst([line], new RegExp(dayWithoutYear, 'i'))).find((hit) => hit !== undefined)
  const words = part ? wordsIn(part) : []
  const left = words[0]?.box.left
  const year = part && left !== undefined && part.page.words.find((word) => word.start > part.end && word.start < part.end + 200 && /^(?:19|20)\d{2}$/.test(word.text) && Math.abs(word.box.left - left) < 0.02)
  const read = part && year && parseDay(`${part.words} ${year.text}`)
  return part && year && read ? { date: read.date, spot: { page: part.page, start: part.start, end: year.start + 4 }, words: [...words, year] } : undefined
}

function citedText(cite: Hit, cited: readonly Word[]): string {
  return [cite.words, ...cited.map((word) => word.text)].join(' ')
}
