import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { cells, lastCell, wordsIn } from '../reading/cells.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, wordsAt, type Spot } from '../reading/spot.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'
import { readCounts } from './judgment-counts.ts'
import { toldCounts, toldFacts } from './judgment-told.ts'
import { readMoney } from './judgment-money.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldMoney } from './told/said-money.ts'
import { toldTerms } from './told/said-terms.ts'
import { readTerms } from './judgment-terms.ts'
import { readPlea } from './judgment-plea.ts'

/** A judgment in a criminal case: form AO 245B in its layouts since the 1990s, and judgments laid out like it. */
export function readJudgment(pages: readonly Page[]): Found[] {
  const table = readCounts(pages)
  const counts = table.numbers.length > 0 ? table : toldCounts(pages)
  const found = [
    ...readCaption(pages),
    ...readDefendant(pages),
    ...readRegisterNumber(pages),
    ...dayFact('person.dateOfBirth', findFirst(pages, new RegExp(`date\\s+of\\s+birth\\s*[.:]*\\s*(?<value>${day})`, 'i'))?.at('value')),
    ...readPlea(pages),
    ...counts.found,
    ...readTerms(pages, counts.numbers),
    ...readMoney(pages),
    ...imposedOn(pages),
    ...judgeName(pages),
  ]
  const known = new Set(found.map((one) => one.path))
  if (findFirst(pages, /guilty\s+(?:to|on)\s+count\(s\)/i)) known.add('conviction.decidedBy').add('conviction.convictedOn')
  const told = toldFacts(pages).filter((one) => !known.has(one.path))
  for (const { path } of told) known.add(path)
  return [...found, ...told, ...[...toldTerms(pages), ...toldMoney(pages), ...toldConviction(pages), ...toldSentencing(pages)].filter((one) => !known.has(one.path))]
}

/** The date stands after the label, or on the line above it, or on the line below. */
export function imposedOn(pages: readonly Page[]): Found[] {
  const label = findFirst(pages, /date\s+of\s+imposition\s+of\s+(?:judgment|sentence)\s?[.:]?|date\s+sentence\s+(?:was\s+)?imposed\s?:?|appeared\s+in\s+person\s+on\s+this\s+date|date\s+of\s+sentenc(?:e|ing)\s?:?/i)
  if (!label) return imposedAboveSignature(pages)
  const lines = linesOf({ page: label.page, start: 0, end: label.page.text.length })
  const at = lines.findIndex((line) => line.end >= label.start)
  const after: Spot = { page: label.page, start: label.end, end: lines[at]?.end ?? label.end }
  const days = new RegExp(day, 'i')
  const spot = findAll([after], days)[0] ?? above(lines, at, days) ?? (lines[at + 1] && findFirst([lines[at + 1] as Spot], days))
  return dayFact('conviction.sentencedOn', spot)
}

/** Where the label cannot be read, under a signature often: the day that stands above the judge's name and is no other day of the form. */
function imposedAboveSignature(pages: readonly Page[]): Found[] {
  const [first] = pages
  if (!first) return []
  const signature = findFirst([first], /(?:signature|name\s*(?:&|and)\s*title)\s+of\s+(?:judge|judicial)/i)
  if (!signature) return []
  const from = Math.max(0, first.text.search(/sentencing\s+reform\s+act/i))
  const lines = linesOf({ page: first, start: from, end: signature.start }).reverse()
  for (const line of lines) {
    if (/birth|filed|committed|concluded|ended/i.test(wordsAt(line))) continue
    const hit = findAll([line], new RegExp(day, 'i')).at(-1)
    if (hit) return dayFact('conviction.sentencedOn', hit, 'The label of this day could not be read: it stands above the judge’s signature.')
  }
  return []
}

function above(lines: readonly Spot[], at: number, pattern: RegExp): Spot | undefined {
  for (const line of [lines[at - 1], lines[at - 2]]) {
    const hit = line && findAll([line], pattern).at(-1)
    if (hit) return hit
  }
  return undefined
}

const judgeTitle = "(?:(?:Senior\\s+|Chief\\s+|SENIOR\\s+|CHIEF\\s+)?(?:(?:U\\.?\\s?S\\.?|United\\s+States|UNITED\\s+STATES)\\s+)?(?:District|DISTRICT|Circuit|CIRCUIT|Criminal\\s+Court|CRIMINAL\\s+COURT|Superior\\s+Court)?\\s*(?:Court\\s+)?(?:Judge|JUDGE)|U\\.?S\\.?D\\.?J\\b\\.?)"
const judgeWords = "(?:(?:The\\s+|THE\\s+)?(?:Hon(?:orable|\\.)?|HON(?:ORABLE|\\.)?)\\s+)?(?<value>(?<![A-Za-z.'’-])[A-Z][A-Za-z.'’-]{0,30}(?: [A-Z][A-Za-z.'’-]{0,30}){1,4}?)"

/** The name without what stands in the column before it: after a wide gap, or the part in capitals when the judge's name is so set. */
function judgeSpot(spot: Spot | undefined): Spot | undefined {
  const cell = spot && lastCell(spot)
  if (!cell) return undefined
  const capitals = /(?:^|\s)(?<name>[A-Z][A-Z.'’-]*(?:\s[A-Z][A-Z.'’-]*)+)$/.exec(wordsAt(cell))
  return capitals?.groups?.['name'] === undefined ? cell : { ...cell, start: cell.end - capitals.groups['name'].length }
}

export function judgeName(pages: readonly Page[]): Found[] {
  for (const hit of [...findAll(pages, new RegExp(`${judgeWords}\\s*(?:,\\s*|\\n\\s*|\\s[-–—]\\s)${judgeTitle}`)), ...findAll(pages, new RegExp(`(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+(?<value>[A-Z][A-Za-z.'’-]{0,30}(?: [A-Z][A-Za-z.'’-]{0,30}){1,3})`)), ...findAll(pages, new RegExp(`[Nn]ame\\s+(?:and|&)\\s+[Tt]itle\\s+of\\s+[Jj]udge\\s*:\\s*(?<value>${names})`)), ...findAll(pages, new RegExp(`(?:Judge|JUDGE)\\b[^\\n]{0,40}?/s/\\s*(?<value>${names})`))]) {
    const spot = judgeSpot(hit.at('value'))
    const name = spot && personName(wordsAt(spot).replace(/^(?:Hon(?:orable)?\.?|The)\s+/i, ''))
    if (name !== undefined) return fact('conviction.judge', name, spot)
  }
  return aboveTitle(pages)
}

/** The name in the cell above the judge's title, where another column stands beside it. */
function aboveTitle(pages: readonly Page[]): Found[] {
  for (const page of pages) {
    const lines = linesOf({ page, start: 0, end: page.text.length })
    for (const [i, line] of lines.entries()) {
      const title = cells(line).find((cell) => /^(?:(?:senior|chief)\s+)?(?:u\.?\s?s\.?|united\s+states)\s+district\s+judge/i.test(wordsAt(cell)))
      const left = title && wordsIn(title)[0]?.box.left
      const above = i > 0 && left !== undefined ? cells(lines[i - 1] as Spot).find((cell) => Math.abs((wordsIn(cell)[0]?.box.left ?? 9) - left) < 0.02) : undefined
      const name = above && personName(wordsAt(above))
      if (name !== undefined) return fact('conviction.judge', name, above)
    }
  }
  return []
}
