import type { Flag, Page } from '@lenity/casefile'
import { fullestName } from '../../reading/fullest-name.ts'
import { fact } from '../../reading/facts.ts'
import { familyName, names, namesInProse, personName } from '../../reading/names.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../../reading/spot.ts'
import { readDefendant } from '../caption.ts'
import type { Turn } from './turns.ts'

// What is spoken runs over the ends of lines.
const spoken = namesInProse.replaceAll('(?: |', '(?:\\s+|').replaceAll('(?: ', '(?:\\s+')
const againstWhom = /(?:[Uu]nited\s+[Ss]tates(?:\s+of\s+[Aa]merica)?|UNITED\s+STATES(?:\s+OF\s+AMERICA)?|USA|U\.\s?S\.(?:\s?A\.)?|[Gg]overnment)\s*,?\s+(?:v\.?|vs\.?|versus|against|VS\.?|V\.?|-v-)\s+/.source
const called = new RegExp(`${againstWhom}(?<value>${spoken})`)
const labelled = new RegExp(`^[^\\S\\n]*(?:[Dd]efendant|DEFENDANT|(?:[Rr]e|RE))\\s*:\\s*(?<value>${names})`, 'm')
const alone = new RegExp(`^[^\\S\\n]*(?<value>[A-Z][A-Z'’ -]{2,30},\\s[A-Z][A-Z'’. -]{2,40})[^\\S\\n]*$`, 'm')
const told = new RegExp(`\\b(?:[Tt]he\\s+[Dd]efendant|[Dd]efendant)\\s*,?\\s+(?<value>${spoken})`)
const behalf = new RegExp(`\\b(?:on\\s+behalf\\s+of|representing|[Dd]efendant,?|for)\\s+(?:[Mm][rs]s?\\.\\s+)?(?<value>${spoken})`)
const asked = /\b(?:your|full|legal|true)\s+name\b/i
const answer = new RegExp(`^\\W*(?:(?:[Mm]y\\s+name\\s+is|[Ii]t['’]s|[Yy]es,?|I\\s+am)\\s+)?(?<value>${spoken})`)
const few = 4

const unsure: readonly Flag[] = [{ reason: 'ambiguous', says: 'The cover and what is said name the person in one place alone, or not alike: compare it with the page.' }]

/** Who is sentenced, as the caption, the cover, the clerk who calls the case, the court and counsel name them. Whoever speaks under a name is somebody else. One place alone, or places that differ, leave it to a person. */
export function heardName(pages: readonly Page[], turns: readonly Turn[], judge: string | undefined): Found[] {
  const [head, start] = [pages.slice(0, 2), pages.slice(0, few)]
  const others = new Set([...turns.map(({ who }) => familyOf(who)), ...(judge === undefined ? [] : [familyOf(judge)])])
  const replies = turns.flatMap((turn, i) => (!turn.isCourt && turns[i - 1]?.places.some((place) => asked.test(wordsAt(place))) === true ? turn.places.slice(0, 1) : []))
  const sources: readonly (readonly Found[])[] = [
    ofHits(findAll(start, called)), readDefendant(pages), ofHits([findFirst(head, labelled), ...findAll(head, alone)]), ofHits(findAll(turns.flatMap(({ places }) => places), told)),
    ofHits(findAll(replies, answer)), ofHits(findAll(start, behalf)),
  ].map((found) => found.filter(({ value }) => !others.has(familyOf(String(value)))))
  const all = sources.flat()
  const weight = (family: string): number => new Set(all.filter(({ value }) => familyOf(String(value)) === family).map(({ spot }) => `${pages.indexOf(spot.page)} ${spot.start}`)).size
  const [best] = all.toSorted((a, b) => weight(familyOf(String(b.value))) - weight(familyOf(String(a.value))))
  if (best === undefined) return []
  const family = familyOf(String(best.value))
  const isSure = weight(family) > 1 || isAddressed(pages, family)
  return [fullestName(pages, best)].map((one) => (isSure ? one : { ...one, flags: unsure }))
}

const familyOf = (name: string): string => familyName(name).toLowerCase()

/** Whether somebody of the name is spoken to or of: `Mr. Cole`. */
function isAddressed(pages: readonly Page[], family: string): boolean {
  return findFirst(pages, new RegExp(`\\bM(?:r|s|rs|iss)\\.?\\s+${family.replaceAll(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'iu')) !== undefined
}

/** Names, each of which may go on in the next line. */
function ofHits(hits: readonly (ReturnType<typeof findFirst>)[]): Found[] {
  return hits.flatMap((hit) => nameAt(hit?.at('value')))
}

function nameAt(spot: Spot | undefined): Found[] {
  return fact('person.name', spot && personName(wordsAt(spot).replace(/\s+/g, ' ')), spot)
}
