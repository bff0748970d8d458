import type { Flag, Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { names } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { nameFact } from './caption.ts'
import { readLetterPerson } from './letter-person.ts'
import { readLetterWriter } from './letter-writer.ts'
import { plannedByLabel } from './release-plan.ts'
import { careNeeded } from './told/care-needed.ts'
import { afterSalutation, offered as offeredIn } from './told/offered.ts'
import { termInLetter } from './told/term-in-letter.ts'
import { readReference } from './reference-line.ts'

interface Offer {
  readonly path: string
  /** Each of these must be in the sentence. */
  readonly all: readonly RegExp[]
}

/** Offers in Spanish. */
const offersInSpanish: readonly Offer[] = [
  { path: 'release.job', all: [/\b(?:ofre(?:zco|cemos|cen?)|contrat|emple(?:o|ar)|puesto|trabajo)/i, /\b(?:le|lo|la|puesto|empresa|conmigo)\b/i, /\b(?:ofre(?:zco|cemos|cen?)|contratar|dar(?:é|emos|le)|espera|listo|puesto)/i] },
  { path: 'release.home', all: [/\b(?:vivir|casa|hogar|cuarto|rec[áa]mara|apartamento)/i, /\b(?:conmigo|con\s+nosotros|(?:mi|nuestra)\s+casa)\b/i, /\b(?:vivirá|podrá|puede|va\s+a|tendrá|cuando|espera|list[oa])/i] },
  { path: 'release.family', all: [/\b(?:familia|madre|padre|herman[oa]s?|hij[oa]s?|espos[oa])\b/i, /\b(?:va(?:mos|n)?\s+a\s+(?:ayudar|apoyar|cuidar)|(?:ayudar|apoyar|cuidar)(?:é|emos|án)|lo\s+espera|la\s+espera)/i] },
]

const kin = '(?:mother|mom|mum|father|dad|son|daughter|sister|brother|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandma|grandfather|grandson|granddaughter|grandchild|fianc[eé]e?|stepmother|stepfather|stepson|stepdaughter|family)'
const support = new RegExp(`\\b(?:we|I|(?:our|my|the)\\s+(?:whole\\s+|entire\\s+)?family)\\b[^.]{0,40}\\b(?:will|shall|can|want\\s+to|stand|are\\s+ready|am\\s+ready|promise)\\b[^.]{0,60}\\b(?:support|help|care|stand\\s+by|look\\s+after|provide|be\\s+there)\\b`, 'i')
const related: readonly RegExp[] = [
  new RegExp(`\\bI\\s+am\\s+(?:the\\s+)?(?:her|his|their|[A-Z][\\w.’'-]*(?:\\s[A-Z][\\w.’'-]*){0,3}['’]s?)\\s+(?:[a-z-]+\\s+)?${kin}\\b`),
  new RegExp(`\\bI\\s+am\\s+(?:the|an?)\\s+(?:[a-z-]+\\s+)?${kin}\\s+of\\s+[A-Z]`),
  new RegExp(`\\b(?:is|as)\\s+(?:my|our)\\s+(?:[a-z-]+\\s+)?${kin}\\b`, 'i'),
  new RegExp(`\\b[Mm]y\\s+(?:[a-z-]+\\s+)?${kin},\\s+[A-Z]`),
  new RegExp(`\\bI\\s+am\\s+[^.]{0,30}\\bof\\s+[A-Z][^.]{2,40}['’]s\\s+(?:\\w+\\s+)?(?:children|kids|sons|daughters|siblings)`),
]

const ofOffice: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nobody speaks of themselves in this letter and nothing is offered: see whether it supports the person.' }]
/** Not the number of a prison, `USP Coleman I`. Whoever supports somebody says `I` or `my`; an office that writes about a person says `we`. */
const inPerson = /\bI(?:['’](?:m|ve|d|ll)\b|\s+[a-z])|\b[Mm]y\b|\b(?:yo|soy|conozco|pido|escribo|mi|mis|conmigo)\b/

/** Whom a letter is about, who wrote it and when, and what is offered: a job, a home, a family. The first sentence of each offer, in the writer's words. */
export function readLetter(pages: readonly Page[]): Found[] {
  const all = sentencesOf(pages).map(afterSalutation)
  const planned = plannedByLabel(pages)
  const offers = (['job', 'home'] as const).flatMap((what) => sentenceFact(`release.${what}`, planned.some(({ path }) => path === `release.${what}`) ? undefined : offeredIn(pages, what)))
  const told = new Set([...planned, ...offers].map(({ path }) => path))
  const inSpanish = offersInSpanish.flatMap(({ path, all: needs }) => (told.has(path) ? [] : sentenceFact(path, all.find((sentence) => needs.every((need) => need.test(wordsAt(sentence)))))))
  const family = all.find((sentence) => support.test(wordsAt(sentence)) && new RegExp(kin, 'i').test(wordsAt(sentence))) ?? all.find((sentence) => related.some((pattern) => pattern.test(wordsAt(sentence))) && /\b(?:support|stand|love|help|care|welcome|promise)/i.test(wordsAt(sentence)))
  const person = [...readReference(pages), ...readKin(pages, all)]
  const named = person.some(({ path }) => path === 'person.name') ? [] : readLetterPerson(pages)
  const offered = [...planned, ...offers, ...inSpanish, ...sentenceFact('release.family', family), ...careNeeded(pages)]
  const supports = offered.length > 0 || findFirst(pages, inPerson) !== undefined
  return [...person, ...named, ...offered, ...termInLetter(pages), ...readLetterWriter(pages).map((one) => (supports ? one : { ...one, flags: [...(one.flags ?? []), ...ofOffice] }))]
}

function sentenceFact(path: string, spot: Spot | undefined): Found[] {
  return fact(path, spot && wordsAt(spot).replace(/\s+/g, ' ').trim(), spot)
}

/** Where no line names the person: `my son Marcus Dell Whitlow`, and the day of birth told with the name. */
function readKin(pages: readonly Page[], all: readonly Spot[]): Found[] {
  const reference = readReference(pages).some((one) => one.path === 'person.name')
  const told = reference ? undefined : findAll(pages, new RegExp(`\\bmy\\s+(?:[a-z-]+\\s+)?${kin},?\\s+(?<name>${names})`)).sort((a, b) => b.get('name').length - a.get('name').length)[0]
  const born = told && all.find((sentence) => sentence.page === told.page && sentence.start <= told.start && sentence.end >= told.end)
  const named = reference || told ? undefined : findFirst(pages, new RegExp(`\\b[Mm]y\\s+(?:[a-z-]+\\s+)?${kin}\\s+is\\s+(?<name>${names})`))
  const serving = reference || told || named ? undefined : findFirst(pages, new RegExp(`(?<name>${names})\\s+(?:was\\s+sentenced|is\\s+serving|has\\s+(?:served|been\\s+(?:in\\s+prison|incarcerated)))`))
  return [...nameFact(told?.at('name') ?? named?.at('name') ?? serving?.at('name')), ...(born ? dayFact('person.dateOfBirth', findFirst([born], new RegExp(`born\\s+(?:on\\s+)?(?<value>${day})`, 'i'))?.at('value')) : [])]
}
