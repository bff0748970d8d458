import type { Flag, Page } from '@lenity/casefile'
import { firstCell } from '../reading/cells.ts'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { labelled } from '../reading/labelled.ts'
import { names, personName } from '../reading/names.ts'
import { cleanDocketNumber, cleanRegisterNumber, docketNumber, isDocketNumber, registerNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { rowsOf } from '../reading/rows.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { readCourtBelow } from './court-below.ts'
import { districtsOf, sayDistrict } from './district.ts'

const asPrinted = 'So far as the docket went on the day it was printed.'
const termed: readonly Flag[] = [{ reason: 'ambiguous', says: 'This is the day on which the docket was closed: the opinion may be of another.' }]

/** Whether a docket is that of a court of appeals, whose number is not the case's and whose days are those of the appeal. */
export function isAppealDocket(pages: readonly Page[]): boolean {
  return findFirst(pages.slice(0, 1), /court\s+of\s+appeals\s+docket\s*#|general\s+docket\b[\s\S]{0,80}court\s+of\s+appeals|court\s+of\s+appeals[\s\S]{0,120}general\s+docket/i) !== undefined
}

/** The docket of a court of appeals: whose case, the court below, and of a direct appeal that it was taken, whether it is pending and when it was decided. */
export function readAppealDocket(pages: readonly Page[]): Found[] {
  const direct = findFirst(pages, /\bdirect\s+criminal\b/i)
  const [closed] = direct ? labelled(pages.slice(0, 1), '(?:date\\s+)?(?:termed|closed|terminated)', new RegExp(day, 'i')) : []
  const ruled = rulings(pages)
  const days = new Set(ruled.map(({ date }) => date))
  const [only] = ruled
  const decided = closed ?? (days.size === 1 ? only?.on : undefined)
  const ended = closed ?? only?.on ?? findFirst(pages, /^[^\n]{0,40}\bmandate\b[^\n]{0,20}\bissued\b/im)
  const below = readCourtBelow(pages.slice(0, 2))
  const known = new Set(below.map(({ path }) => path))
  return [
    ...nameOfAppellant(pages),
    ...onlyRegisterNumber(pages),
    ...below,
    ...caseBelow(pages.slice(0, 1)).filter(({ path }) => !known.has(path)),
    ...fact('litigation.appealTaken', direct ? true : undefined, direct),
    ...fact('litigation.appealPending', direct ? ended === undefined : undefined, ended ?? direct, asPrinted),
    ...dayFact('litigation.appealDecidedOn', direct ? decided : undefined).map((one) => ({ ...one, flags: days.has(String(one.value)) ? undefined : termed })),
  ]
}

interface Ruling {
  readonly on: Spot
  readonly date: string
}

/** The days on which entries say that an opinion or a judgment was filed. */
function rulings(pages: readonly Page[]): Ruling[] {
  return findAll(pages, new RegExp(`^[^\\S\\n]*(?<on>${day})\\s+(?:\\d{1,4}\\s+)?[^\\n]{0,60}\\b(?:opinion|judgment|disposition|decision|order)\\b[^\\n]{0,60}\\b(?:filed|entered|issued|affirm\\w*|dismiss\\w*)`, 'im')).flatMap((hit) => {
    const [on, date] = [hit.at('on'), parseDay(hit.get('on'))?.date]
    return on && date ? [{ on, date }] : []
  })
}

const appellant = /^\W{0,3}(?:defendant\s?[-–—/]?\s?appellant|appellant(?:\s?[-–—/]\s?defendant)?)s?\W{0,3}$/i
const opening = new RegExp(`^\\W{0,3}(?:\\d{1,2}[.)]\\s+)?(?<value>${names})(?=[\\s,:;(\\[#]*(?:$|[(\\[#,]|Reg\\b|No\\b|Federal\\b|USM\\b|\\d))`)

function nameAt(spot: Spot | undefined): Spot | undefined {
  const hit = spot && findFirst([spot], opening)
  return hit && personName(hit.get('value')) !== undefined ? hit.at('value') : undefined
}

/** The name over, beside or behind the words for who appeals, with the person's first and family name as the caption has them; else that of the caption. */
function nameOfAppellant(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const spots = head.flatMap((page) => {
    const rows = rowsOf(page)
    return rows.flatMap((row, i): Spot[] => {
      const j = row.findIndex((cell) => appellant.test(wordsAt(cell).trim()))
      if (j < 0) return []
      const above = [rows[i - 1], rows[i - 2]].map((one) => nameAt(firstCell(one?.[0] ?? { page, start: 0, end: 0 })))
      const beside = j > 0 ? nameAt(row[0]) : nameAt(row[1])
      return [beside ?? above[0] ?? above[1]].filter((spot) => spot !== undefined)
    })
  })
  const behind = findAll(head, new RegExp(`(?<=^[^\\S\\n]*(?:defendant\\s?[-–—/]\\s?)?appellant)\\s?:[^\\S\\n]*(?<value>[^\\n]+)`, 'im')).flatMap((hit) => nameAt(hit.at('value')) ?? [])
  const read = [...spots, ...behind].map((spot) => ({ spot, name: personName(wordsAt(spot)) as string }))
  const [fullest] = read.toSorted((a, b) => b.name.length - a.name.length)
  const ends = new Set(read.map(({ name }) => [name.split(' ')[0], name.replace(/\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(' ').at(-1)].join(' ').toLowerCase()))
  return fullest !== undefined && ends.size === 1 ? fact('person.name', fullest.name, fullest.spot) : readDefendant(pages)
}

/** A docket of an appeal names one prisoner. */
function onlyRegisterNumber(pages: readonly Page[]): Found[] {
  const hits = findAll(pages, new RegExp(`(?<![\\d-])(?<value>${registerNumber})(?!-)`))
  const read = new Set(hits.map((hit) => cleanRegisterNumber(hit.get('value'))))
  return read.size === 1 ? fact('person.registerNumber', [...read][0], hits[0]?.at('value')) : []
}

/** The only district on the sheet and the only number of a criminal case. */
function caseBelow(head: readonly Page[]): Found[] {
  const places = districtsOf(head)
  const numbers = findAll(head, new RegExp(`(?<![\\w:-])(?<value>${docketNumber})`, 'i')).filter((hit) => isDocketNumber(hit.get('value')))
  const [district, number] = [new Set(places.map(sayDistrict)), new Set(numbers.map((hit) => cleanDocketNumber(hit.get('value'))))]
  return [
    ...(district.size === 1 ? fact('conviction.district', [...district][0], places[0]) : []),
    ...(number.size === 1 ? fact('conviction.docketNumber', [...number][0], numbers[0]?.at('value')) : []),
  ]
}
