import type { Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, trimSpot, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { monthsSaid } from './presentence-labelled-priors.ts'
import { partly } from './presentence-priors.ts'

const begins = new RegExp(`^[^\\S\\n]*(?<value>${day})`, 'im')
/** Words of a sentence that was imposed, before what it is. */
const imposed = /\bsentence(?:d)?\b(?:\s*(?::|to|of|is|imposed))*\s*/i
const notImposed = /\b(?:set|continued|scheduled|hearing|reset|motion|vacated?|amended|revo[ck]\w*)\b/i

/**
 * The one conviction of a register whose table gives offense and day, with the length of the sentence as the entry of that day tells it. The entry says a second
 * time on what day sentence was imposed: with it the conviction is whole, for a register of a court gives no points.
 */
export function withSentenceOfEntry(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const on = found.filter(({ path }) => /^history\.priors\.\d+\.sentencedOn$/.test(path))
  const [only] = on
  const item = only?.path.replace(/\.\w+$/, '')
  if (only === undefined || item === undefined || on.length > 1 || !found.some(({ path }) => path === `${item}.offense`) || found.some(({ path }) => path === `${item}.months`)) return found
  const told = entriesOf(pages).flatMap((entry) => (entry.on === only.value ? imposedIn(entry.spot) : [])).flatMap((spot) => monthsSaid(wordsAt(spot).replace(/\s+/g, ' '), spot, item))
  const [months] = told
  if (months === undefined || told.length > 1) return found
  const isOfTable = ({ path }: Found): boolean => path === `${item}.offense` || path === only.path
  return [...found.map((one) => (isOfTable(one) ? { ...one, flags: without(one) } : one)), months]
}

/** The doubts of a finding but that not every part was found. */
function without({ flags }: Found): Found['flags'] {
  const left = flags?.filter((flag) => !partly.includes(flag)) ?? []
  return left.length === 0 ? undefined : left
}

/** Each entry of a register, from the day that begins its line to that of the next. */
function entriesOf(pages: readonly Page[]): { readonly on: string | undefined; readonly spot: Spot }[] {
  return pages.flatMap((page) => {
    const days: readonly Hit[] = findAll([page], begins)
    return days.map((hit, i) => ({ on: parseDay(hit.get('value'))?.date, spot: trimSpot({ page, start: hit.end, end: days[i + 1]?.start ?? page.text.length }) }))
  })
}

/** What stands behind the word for the sentence in an entry that imposes one, as far as its sentence goes. */
function imposedIn(entry: Spot): Spot[] {
  const words = wordsAt(entry)
  const hit = imposed.exec(words)
  if (hit === null || notImposed.test(words.slice(0, hit.index + hit[0].length))) return []
  const start = entry.start + hit.index + hit[0].length
  const length = /[.;](?:\s|$)/.exec(entry.page.text.slice(start, entry.end))?.index ?? entry.end - start
  return length === 0 ? [] : [{ page: entry.page, start, end: start + length }]
}
