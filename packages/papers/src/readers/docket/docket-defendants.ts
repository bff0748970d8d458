import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { familyName, names, personName } from '../../reading/names.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, linesOf, wordsAt, type Spot } from '../../reading/spot.ts'
import type { Entry } from './docket-entries.ts'
import { entriesOfLetter, letteredDefendants, ofLetteredSheet } from './lettered-defendants.ts'

/** One of several defendants, with the number by which the docket calls them. */
export interface Defendant {
  readonly number: number
  readonly name: string
  readonly spot: Spot
}

const numberFirst = new RegExp(`^[^\\S\\n]*(?:v[.s]*[^\\S\\n]+)?(?:[Dd](?:ef(?:endan)?t|ft)?\\.?[^\\S\\n]*(?:[Nn]o\\.?|#|-)?[^\\S\\n]*)?[(#]?0{0,2}(?<number>[1-9]\\d?)(?:[).:]{1,2}|[^\\S\\n]+[-–]|(?=[^\\S\\n]))[^\\S\\n]*(?<value>${names})`)
const numberBehind = new RegExp(`(?<value>${names}),?[^\\S\\n]*[(\\[#-]{1,2}[^\\S\\n]?0{0,2}(?<number>[1-9]\\d?)[^\\S\\n]?[)\\]]`)
/** `D-2 MARCUS BELL`, which is never anything else. */
const withLetter = new RegExp(`(?<![\\w-])D(?:ef(?:endan)?t|ft|EF(?:ENDAN)?T|FT)?\\.?[\\s#-]{0,2}0{0,2}(?<number>[1-9]\\d?)[).:]?[^\\S\\n]*(?:[-–][^\\S\\n]*)?(?<value>${names})`)
const begins = /(?:^|[\s,])(?:vs?\.|versus|-v-|against)(?=\s)|^[^\S\n]*(?:defendants?|defts?|dfts?)(?:\(s\))?\s*:?/gim
const over = /\b(?:attorney|counsel|charges?|counts?|statute|offenses?|u\.?s\.?c|judge|proceedings|docket\s+text|represented)\b/i
/** So many lines below `v.` or `Defendants` the last of them may stand. */
const mostLines = 24

/** The defendants that the head of a docket lists by number, where there are several. */
export function listedDefendants([first]: readonly Page[]): readonly Defendant[] {
  if (first === undefined) return []
  const marked = findAll([first], withLetter).flatMap((hit) => {
    const [spot, name] = [hit.at('value'), personName(hit.get('value'))]
    return spot === undefined || name === undefined ? [] : [{ number: Number(hit.get('number')), name, spot }]
  })
  if (new Set(marked.map(({ number }) => number)).size > 1) return marked.filter(({ number }, i) => marked.findIndex((one) => one.number === number) === i)
  for (const begin of findAll([first], begins)) {
    const found = new Map<number, Defendant>()
    for (const line of linesOf({ page: first, start: begin.end, end: first.text.length }).slice(0, mostLines)) {
      if (over.test(wordsAt(line))) break
      const begun = findFirst([line], numberFirst)
      for (const hit of begun ? [begun] : findAll([line], numberBehind)) {
        const [spot, name, number] = [hit.at('value'), personName(hit.get('value')), Number(hit.get('number'))]
        if (spot !== undefined && name !== undefined && !found.has(number)) found.set(number, { number, name, spot })
      }
    }
    if (new Set([...found.values()].map(({ name }) => name.toLowerCase())).size > 1) return [...found.values()]
  }
  return []
}

const amongSeveral: Flag = { reason: 'ambiguous', says: 'The docket is of several defendants, and nothing on it says of which this sheet is.' }

/** Whose sheet it is among several defendants: the one whose number ends the number of the case, else the one whom a label names. A name that was found otherwise waits for a person. */
export function nameAmong(pages: readonly Page[], listed: readonly Defendant[], entries: readonly Entry[], docketNumber: unknown, found: readonly Found[]): Found[] {
  const lettered = letteredDefendants(pages)
  const sheet = ofLetteredSheet(pages, lettered)
  if (sheet !== undefined) return fact('person.name', sheet.name, sheet.spot)
  const number = Number(/(?:-|\()0{0,2}(\d{1,2})\)?$/.exec(typeof docketNumber === 'string' ? docketNumber : '')?.[1])
  const own = listed.find((one) => one.number === number)
  if (own !== undefined) return fact('person.name', own.name, own.spot)
  if (listed.length < 2 && lettered.length < 2 && calledIn(entries).size < 2 && !found.some(isFirstOfOthers)) return [...found]
  const named = findAll(pages.slice(0, 1), ofSheet).flatMap((hit) => fact('person.name', personName(hit.get('value')), hit.at('value')))
  return new Set(named.map(({ value }) => value)).size === 1 ? named.slice(0, 1) : found.map((one) => ({ ...one, flags: [...(one.flags ?? []), amongSeveral] }))
}

/** A caption that names one of several names the first of them. */
function isFirstOfOthers({ spot: { page, end } }: Found): boolean {
  return /^[\s,;.]*(?:\(\d\)[\s,]*)?(?:et\.?\s*al\b|and\s+(?:\w+\s+)?others\b)/i.test(page.text.slice(end, end + 40))
}

const ofSheet = new RegExp(`^[^\\S\\n]*(?!(?:[Aa]tt|[Cc]ounsel|[Jj]udge|[Pp]laintiff))[A-Za-z.,#()\\d\\s]{0,24}?(?:[Dd]efendant|[Dd]ef?t|DEFENDANT|DEF?T|[Ss]heet|SHEET|[Nn]ame|NAME|[Aa]ccused|ACCUSED)\\b[^:\\n]{0,24}:[^\\S\\n]*(?<value>${names})`, 'm')

/** Before the number of the one of whom an entry tells. */
const before = '(?:(?<![\\w.])(?:as\\s+to|defts?|dfts?|defendants?|D)[\\s.#-]*(?:no\\.?\\s*)?\\(?)'
const numbered = new RegExp(`${before}0{0,2}(?<number>[1-9]\\d?)\\b(?!\\s*(?:counts?|months?|years?|days?)\\b)`, 'gi')

/** The numbers of those of whom the entries say that they tell. */
function calledIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ text }) => [...text.matchAll(numbered)].map(({ groups }) => groups?.['number'] ?? '')))
}

const asTo = new RegExp(`\\b(?:as\\s+to|AS\\s+TO|(?:[Dd]eft|[Dd]ft|[Dd]efendant|DEFT|DFT|DEFENDANT)\\.?)\\s+(?<value>${names})`, 'g')

/** The entries without those that tell of other defendants alone, by their names, numbers or letters. */
export function entriesOfPerson(pages: readonly Page[], entries: readonly Entry[], listed: readonly Defendant[], person: unknown): readonly Entry[] {
  if (typeof person !== 'string') return entries
  const sheet = ofLetteredSheet(pages, letteredDefendants(pages))
  if (sheet?.name === person) return entriesOfLetter(entries, sheet.letter)
  const family = familyName(person).toLowerCase()
  const own = listed.find(({ name }) => familyName(name).toLowerCase() === family)
  return entries.filter(({ text }) => {
    if (text.toLowerCase().includes(family) || (own !== undefined && isNumbered(text, own.number))) return true
    const others = listed.filter((one) => one !== own).some(({ name, number }) => text.toLowerCase().includes(familyName(name).toLowerCase()) || (own !== undefined && isNumbered(text, number)))
    return !others && ![...text.matchAll(asTo)].some(({ groups }) => personName(groups?.['value'] ?? '') !== undefined)
  })
}

function isNumbered(text: string, number: number): boolean {
  return new RegExp(`(?:${before}(?:\\d{1,2}\\s*(?:,|and|&)\\s*)*|\\()0{0,2}${number}\\b`, 'i').test(text)
}
