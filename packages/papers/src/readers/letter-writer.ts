import type { Flag, Page } from '@lenity/casefile'
import { byHand } from '../certainty/by-hand.ts'
import { wordsIn } from '../reading/cells.ts'
import { eitherCentury, isCenturyProved } from '../reading/century.ts'
import { day, spanishDay } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { familyName, namesInProse, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, linesOf, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'

/** The words above a signature, which fill their line or stand before a comma. */
const closing = /^[^\S\n]*(?:(?:very\s+)?(?:sincerely|respectfully|truly|cordially|gratefully|humbly|warmly|faithfully|hopefully|prayerfully)|yours\b|with\s+(?:much\s+|great\s+|deep\s+|kind\s+|warm\s+|all\s+|every\s+)?(?:love|gratitude|respect|hope|thanks|prayers?|faith|regards)|(?:best|kind|warm|kindest|warmest)\s+(?:regards|wishes)|regards|god\s+bless|blessings|thank\s+you|many\s+thanks|in\s+(?:christ|faith|hope|gratitude|his\s+name)|love|your\s+(?:friend|humble)|peace|hoping|signed|atentamente|respetuosamente|cordialmente|sinceramente|(?:que\s+)?dios\s+(?:lo|la|los|le|les)?|con\s+(?:todo\s+)?(?:mi\s+)?(?:cariño|respeto|esperanza|gratitud|fe)|gracias|agradecid[oa]|su\s+servidora?)\b[^\n.]{0,45}$/gim
const honorific = /^(?:(?:the\s+)?rev(?:erend|\.)?|fr\.?|father|pastor|chaplain|deacon|bishop|elder|dr\.?|prof(?:essor|\.)?|mr\.?|mrs\.?|ms\.?|miss|sra?\.?|srta\.?|do[nñ]a?|hon\.?|sister|brother|sgt\.?|capt\.?|officer)\s+/i
const slash = /^(?:\/s\/|s\/)\s*/i
/** How many lines under the closing words may hold the name. */
const mostLines = 7
const lastLines = 3
const selfNamed = new RegExp(`\\b(?:[Mm]y\\s+name\\s+is|[Mm]e\\s+llamo|[Mm]i\\s+nombre\\s+es|I,)\\s+(?<name>${namesInProse})`)

/** A line that is a day and nothing else but its label and the place it was written at. */
const dated = new RegExp(`^[^\\S\\n]*(?:(?:date|dated|fecha)\\s*:?\\s*|(?:[A-ZÀ-Þ][\\p{L}.]+(?:\\s[A-ZÀ-Þ][\\p{L}.]+){0,2},\\s+(?:[A-Z]{2}|[A-ZÀ-Þ]\\p{L}+)?,?\\s*(?:a\\s+)?))?(?<value>${day}|${spanishDay})[.,]?[^\\S\\n]*$`, 'imu')

interface Signer {
  readonly name: string
  readonly spot: Spot
  /** Where a signature stands, when one does. */
  readonly signature: Spot | undefined
}

/**
 * Who wrote a letter, its date and whether a signature stands on it, as the one letter of its paper (`release.letters.0`). The name is the one
 * under the closing words, else the one the writer gives; a letter that shows no signature is not said to be unsigned.
 */
export function readLetterWriter(pages: readonly Page[]): Found[] {
  const signer = signerOf(pages)
  const self = findAll(pages, selfNamed).flatMap((hit) => {
    const spot = hit.at('name')
    const name = personName(hit.get('name'))
    return spot === undefined || name === undefined ? [] : [{ name, spot }]
  })[0]
  const differ: Flag[] = signer !== undefined && self !== undefined && !sameWriter(signer.name, self.name) ? [{ reason: 'ambiguous', says: `The letter is signed by ${signer.name}, and its writer gives the name ${self.name}.` }] : []
  const by = signer ?? self
  const writer = by === undefined ? [] : fact('release.letters.0.writer', by.name, by.spot).map((one) => ({ ...one, flags: differ }))
  return [...writer, ...dateOf(pages), ...signatureOf(pages, signer)]
}

function signerOf(pages: readonly Page[]): Signer | undefined {
  for (const page of pages.toReversed()) {
    for (const close of findAll([page], closing).toReversed()) {
      const lines = linesOf({ page, start: close.end, end: page.text.length }).map(trimSpot).filter((line) => line.end > line.start).slice(0, mostLines)
      const named = lines.flatMap((line) => nameIn(line) ?? [])
      // Of a signature the machine guesses the signs: the name printed under it is the one.
      const penned = named.filter(({ spot }) => byHand(page, wordsIn(spot)))
      const [first, second] = penned.length === named.length ? named : named.filter((one) => !penned.includes(one))
      if (first === undefined) continue
      const twice = second !== undefined && familyName(first.name).toLowerCase() === familyName(second.name).toLowerCase()
      return { ...(twice && second ? second : first), signature: twice || first.slashed ? first.spot : undefined }
    }
  }
  return atTheEnd(pages.at(-1))
}

const closes = new RegExp(closing.source, 'i')
/** Whether nothing above a name says that the line goes on in it, but for closing words. */
const goesNotOn = (above: Spot | undefined): boolean => above === undefined || !wordsAt(above).endsWith(',') || closes.test(wordsAt(above))

/** Where no closing words stand: a name alone in one of the last lines. */
function atTheEnd(page: Page | undefined): Signer | undefined {
  if (page === undefined) return undefined
  const lines = linesOf({ page, start: 0, end: page.text.length }).map(trimSpot).filter((line) => line.end > line.start)
    // What follows a comma goes on with an address or a sentence.
    .filter((_, i, all) => goesNotOn(all[i - 1])).slice(-lastLines)
  const named = lines.flatMap((line) => nameIn(line) ?? []).at(-1)
  return named && { ...named, signature: named.slashed ? named.spot : undefined }
}

/** The name that a line under a letter holds, before what its bearer is. */
function nameIn(line: Spot): { readonly name: string; readonly spot: Spot; readonly slashed: boolean } | undefined {
  const slashed = slash.exec(wordsAt(line))
  let spot: Spot = { ...line, start: line.start + (slashed?.[0].length ?? 0) }
  for (let title = honorific.exec(wordsAt(spot)); title !== null; title = honorific.exec(wordsAt(spot))) spot = { ...spot, start: spot.start + title[0].length }
  const end = /\s+(?:viuda|vda\.?|nacida)\s+de\b|,\s*(?!(?:Jr|Sr|II|III|IV)\b)|\s+[(–—|]|\s{3,}/.exec(wordsAt(spot))
  if (end !== null) spot = { ...spot, end: spot.start + end.index }
  const name = personName(wordsAt(spot))
  return name === undefined || /\b(?:Street|Avenue|Road|Lane|Drive|Place|Row|Apt|Box|Inc|LLC|Church|Ministries|Owner|Manager|Director|President)\b/.test(name) ? undefined : { name, spot, slashed: slashed !== null }
}

/** One name said more fully is one writer: the family names agree, and the first begins with the same sign; a later family name may be left out. */
function sameWriter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().split(' ')) as [string[], string[]]
  return a[0]?.[0] === b[0]?.[0] && a.slice(1).some((part) => part.length > 2 && b.slice(1).includes(part))
}

/** A century before these years nobody was grown who is alive and for whom a letter could be written. */
const firstOfLifetime = '2000'

const isOfLifetime = (date: unknown): boolean => String(date) >= firstOfLifetime

function dateOf(pages: readonly Page[]): Found[] {
  const hits = findAll(pages, dated).flatMap((hit) => dayFact('release.letters.0.on', hit.at('value')))
  const [first] = hits
  if (first === undefined) return []
  const others = new Set(hits.map(({ value }) => value)).size > 1
  if (others) return [{ ...first, flags: [{ reason: 'ambiguous', says: 'More than one day stands alone on the letter.' }] }]
  return [isCenturyProved(first.spot, pages) || isOfLifetime(first.value) ? first : { ...first, flags: eitherCentury }]
}

/** Words of a signature above the printed name, or marks of a pen beside it. */
function signatureOf(pages: readonly Page[], signer: Signer | undefined): Found[] {
  if (signer === undefined) return []
  if (signer.signature !== undefined) return fact('release.letters.0.signed', true, signer.signature)
  const { page } = signer.spot
  const word = page.words.find(({ start }) => start >= signer.spot.start)
  const height = word === undefined ? 0 : word.box.bottom - word.box.top
  const beside = word !== undefined && (page.penned ?? []).some((place) => place.bottom > word.box.top - 5 * height && place.top < word.box.bottom + height)
  return beside ? fact('release.letters.0.signed', true, signer.spot).map((one) => ({ ...one, flags: [{ reason: 'handwriting', says: 'Somebody wrote by hand where the signature stands: look at it on the page.' }] })) : []
}
