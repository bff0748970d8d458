import type { Flag, Page } from '@lenity/casefile'
import { isNamedAgain } from '../certainty/doubtful-name.ts'
import { firstCell } from '../reading/cells.ts'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { labelled } from '../reading/labelled.ts'
import { familyName, names, namesInProse, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, linesOf, spanOf, wordsAt, type Spot } from '../reading/spot.ts'
import { districtJudge, office, titled } from './judge-words.ts'
import { nameByWitness } from './presentence-named.ts'

const byPlace: readonly Flag[] = [{ reason: 'ambiguous', says: 'The name stands alone under the title, and the report does not speak of anybody by it: compare the other papers.' }]
const setFor = 'The day set for sentencing when the report was written.'

/** What the face of a report tells in sentences, or by its place, of the fields that neither its reader nor a label gave. */
export function toldOnFace(pages: readonly Page[], known: ReadonlySet<string>): Found[] {
  const name = nameOnFace(pages)
  return [...(name.length > 0 || known.has('person.name') ? name : nameByWitness(pages)), ...judgeOnFace(pages), ...sentencingOnFace(pages)].filter(({ path }) => !known.has(path))
}

/** Whose report it is, where no label says so: told in a sentence, parted into its names, or alone under the title. */
function nameOnFace(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const told = findAll(head, toldName).flatMap((hit) => named(hit.at('value') ?? hit.at('concerned')))
  if (told.length > 0) return one(told)
  const parted = fromFields(head)
  if (parted.length > 0) return parted
  return underTitle(head).flatMap((found) => (speaksOf(pages, found) ? [found] : isNamedAgain(pages, found) ? [{ ...found, flags: byPlace }] : []))
}

const toldName = new RegExp(`\\b(?:[Tt]he\\s+)?[Dd]efendant,\\s+(?<value>${namesInProse}),|\\b(?:[Rr]eport\\s+(?:concerns|is\\s+about|regarding|concerning)|[Ss]entencing\\s+of)\\s+(?:the\\s+defendant,?\\s+)?(?<concerned>${namesInProse})(?=\\s*(?:,|\\.\\s|\\s(?:on|who|is|was|in)\\b))`)

function named(spot: Spot | undefined): Found[] {
  return fact('person.name', spot && personName(wordsAt(spot)), spot)
}

/** The fullest of names of one person; none where they are of several. */
function one(all: readonly Found[]): Found[] {
  const ends = new Set(all.map(({ value }) => String(value).toLowerCase().replace(/\s+(?:jr|sr|ii|iii|iv)\.?$/, '').split(' ')).map((parts) => `${parts[0]} ${parts.at(-1)}`))
  const [fullest] = all.toSorted((a, b) => String(b.value).length - String(a.value).length)
  return ends.size === 1 && fullest !== undefined ? [fullest] : []
}

const part = /[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]*)?/

/** `Last name: Bell   First name: Marcus   Middle name: James` */
function fromFields(head: readonly Page[]): Found[] {
  const [family] = labelled(head, 'last\\s+name|family\\s+name|surname|name\\s*\\(?last\\)?', part)
  const [given] = labelled(head, 'first\\s+name|given\\s+name', part)
  const [middle] = labelled(head, 'middle\\s+(?:name|initial)|m\\.?\\s?i\\.?', part)
  if (family === undefined || given === undefined) return []
  return fact('person.name', personName([given, ...(middle === undefined ? [] : [middle]), family].map((spot) => wordsAt(spot)).join(' ')), spanOf(family, given))
}

const title = /\bpre-?\s?sentence\s+(?:investigation\s+)?report\b(?:\s+and\s+recommendation)?/i
const alone = new RegExp(`^\\W*(?:(?:on|of|for|concerning|re|in\\s+re)\\b:?\\s*)?(?<value>${names})(?=\\s*(?:$|[(,;]|(?:Reg|USM|Docket|Dkt|Case|No\\.|DOB|a/?k/?a)))`)
const ofOffice = /\b(?:judge|officer|attorney|counsel|clerk|esq|prepared|hon(?:orable|\.)|probation|magistrate)\b/i
const mostLines = 5

function underTitle(head: readonly Page[]): Found[] {
  const at = findFirst(head, title)
  if (at === undefined) return []
  const lines = linesOf({ page: at.page, start: at.end, end: at.page.text.length }).filter((line) => /\w/.test(wordsAt(line))).slice(0, mostLines)
  for (const [i, line] of lines.entries()) {
    if (ofOffice.test(wordsAt(line)) || ofOffice.test(wordsAt(lines[i + 1] ?? { ...line, end: line.start }))) continue
    const cell = firstCell(line)
    const found = named(cell && findFirst([cell], alone)?.at('value'))
    if (found.length > 0) return found
  }
  return []
}

/** Whether the report speaks of somebody with this family name, by a title or as the defendant. */
function speaksOf(pages: readonly Page[], { value, spot }: Found): boolean {
  const family = familyName(String(value))
  return findAll(pages, new RegExp(`\\b(?:M[rs]s?\\.|[Dd]efendant)\\s+(?:[A-Z][\\w.]*\\s+)?${family.replaceAll(/[^\p{L}]/gu, '.')}\\b`, 'iu')).some((hit) => hit.start < spot.start || hit.start >= spot.end)
}

const judgeOf = `${office}${districtJudge}`
const judges = new RegExp(`${titled}(?<value>${namesInProse})(?=\\s*(?:[,;)]|\\.\\s|\\n\\s*(?:\\n|${judgeOf})|,?\\s+(?:presid|for\\b|on\\b)|$))|(?<before>${namesInProse})(?:,|\\n)\\s*(?:${judgeOf}\\b|${office}(?:Judge|JUDGE)\\b|U\\.?S\\.?D\\.?J\\b)|\\b(?:${judgeOf}|Judge|JUDGE)\\s+(?<behind>${namesInProse})`)

/** The one judge of the district that the first pages name by title. */
function judgeOnFace(pages: readonly Page[]): Found[] {
  const spots = findAll(pages.slice(0, 2), judges).filter(({ page, start, end }) => !/magistrate/i.test(page.text.slice(Math.max(0, start - 40), end + 60))).flatMap((hit) => hit.at('value') ?? hit.at('before') ?? hit.at('behind') ?? [])
  const read = spots.flatMap((spot) => fact('conviction.judge', personName(wordsAt(spot)), spot))
  return new Set(read.map(({ value }) => String(value).toLowerCase())).size === 1 ? read.slice(0, 1) : []
}

const toBe = new RegExp(`\\b(?:(?:to|will|shall|may)\\s+be\\s+sentenced|(?:for|pending|before)\\s+sentenc(?:e|ing)|sentencing(?:\\s+hearing)?(?:\\s+(?:is|has\\s+been|will\\s+be|date))*|sent\\.?\\s+(?:date|hearing))\\b(?:(?!${day}|\\n\\s*\\n|;)[^]){0,110}?(?<value>${day})`, 'i')
const other = /\b(?:prior|previous\w*|revo\w+|state|county|superior|municipal|was\s+sentenced|were\s+sentenced|guidelines?\s+manual|reform\s+act|committed|born|birth|offense\s+(?:date|began|ended))\b/i

/** The day set for sentencing as the first page tells it in a sentence or a line. */
function sentencingOnFace(pages: readonly Page[]): Found[] {
  const spots = sentencesOf(pages.slice(0, 1)).flatMap((sentence) => findAll([sentence], toBe).filter((hit) => !other.test(hit.words)).flatMap((hit) => hit.at('value') ?? []))
  const days = new Set(spots.map((spot) => parseDay(wordsAt(spot))?.date))
  return days.size === 1 ? dayFact('conviction.sentencedOn', spots[0], setFor) : []
}
