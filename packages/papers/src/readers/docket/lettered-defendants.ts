import type { Page } from '@lenity/casefile'
import { names, personName } from '../../reading/names.ts'
import { rowsOf } from '../../reading/rows.ts'
import { findAll, findFirst, type Spot } from '../../reading/spot.ts'
import type { Entry } from './docket-entries.ts'

/** One of several defendants whom a docket calls by a letter. */
export interface Lettered {
  readonly letter: string
  readonly name: string
  readonly spot: Spot
}

const called = new RegExp(`^\\s*(?<letter>[A-Z])[.)]\\s+(?<value>${names})\\s*$`)
const ofSheet = /\b(?:[Cc]harges?|[Cc]ounts?|[Pp]roceedings|[Ss]heet|CHARGES?|COUNTS?|PROCEEDINGS|SHEET)\s+(?:as\s+to|AS\s+TO|for|FOR|of|OF|against|AGAINST)\s+(?:[Dd]ef(?:endan)?t\.?\s+)?(?<letter>[A-Z])\s*(?::|$)/m

/** The defendants that the head of a docket calls A, B and so on, where there are several. */
export function letteredDefendants([first]: readonly Page[]): readonly Lettered[] {
  if (first === undefined) return []
  const found = rowsOf(first).flat().flatMap((cell): Lettered[] => {
    const hit = findFirst([cell], called)
    const [spot, name] = [hit?.at('value'), personName(hit?.get('value') ?? '')]
    return spot === undefined || name === undefined ? [] : [{ letter: hit?.get('letter') ?? '', name, spot }]
  })
  const isList = found.length > 1 && found.every(({ letter }, i) => letter === String.fromCodePoint(65 + i))
  return isList ? found : []
}

/** Of which of them the sheet is: the one whose charges it gives. */
export function ofLetteredSheet(pages: readonly Page[], listed: readonly Lettered[]): Lettered | undefined {
  const letters = new Set(findAll(pages, ofSheet).map((hit) => hit.get('letter')))
  return letters.size === 1 ? listed.find(({ letter }) => letters.has(letter)) : undefined
}

const column = /^\W{0,3}(?<who>ALL|All|[A-Z](?:[\s,&/-]{1,3}[A-Z])*)\s+(?=[A-Z])/

/** The entries whose column of defendants names the letter or all of them; every entry where there is no such column. */
export function entriesOfLetter(entries: readonly Entry[], letter: string): readonly Entry[] {
  const whose = entries.map(({ text }) => column.exec(text)?.groups?.['who'])
  if (whose.filter((who) => who !== undefined).length <= entries.length / 2) return entries
  return entries.filter((_, i) => whose[i] === undefined || /all/i.test(whose[i]) || whose[i].split(/[\s,&/-]+/).includes(letter)).map((one) => ({ ...one, text: one.text.replace(column, '') }))
}
