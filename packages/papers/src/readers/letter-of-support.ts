import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { names } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'
import { nameFact } from './caption.ts'
import { readReference } from './reference-line.ts'

interface Offer {
  readonly path: string
  /** Each of these must be in the sentence. */
  readonly all: readonly RegExp[]
}

const offers: readonly Offer[] = [
  { path: 'release.job', all: [/\b(?:offer|hire|employ|position|job|work\s+for|on\s+(?:my|our|the)\s+payroll|put\s+(?:him|her|them)\s+to\s+work)/i, /\b(?:I|we|us|our|my|company|shop|firm|business|store|restaurant|bakery|will|would|waiting|ready|open)\b/i, /\b(?:offer|hire|employ|waiting|guarantee|hold|open|ready|promised?|job\s+(?:for|with|at)|position\s+(?:as|of|for|is|at|with)|work\s+for\s+(?:me|us))/i] },
  { path: 'release.home', all: [/\b(?:live|stay|reside|home|house|room|apartment|roof|bedroom)\b/i, /\b(?:with\s+(?:me|us|my)|my\s+(?:home|house|apartment)|our\s+(?:home|house|apartment)|spare|bedroom|room\s+(?:for|is|ready|waiting|at)|offering\s+it\s+to|ready\s+for|has\s+a\s+(?:home|place|room)|place\s+to\s+(?:live|stay))\b/i, /\b(?:will|can|would|offer|offering|ready|welcome|has|is|have|as\s+long\s+as|until)\b/i] },
  { path: 'release.home', all: [/\b(?:accepted|approved|arranged|secured|welcomed?|reserved?|available|hold(?:ing)?|waiting)\b/i, /\b(?:housing|(?:our|the|this)\s+(?:[a-z-]+\s+){0,3}(?:residence|house|program|home|shelter|facility)|bed|room|apartment)\b/i, /\b(?:has\s+been|is|will\s+be|have|are|shall)\b/i] },
  { path: 'release.job', all: [/\b(?:(?:pleased|happy|glad|proud|prepared)\s+to\s+offer|offers|will\s+(?:employ|hire))\b/i, /\b(?:employment|employ|hire|position|job)\b/i] },
]

/** The same offers in Spanish. */
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

/** What makes an offer one of work. */
const paid = /\b(?:jobs?|work|employ|hire|position|payroll|wages?|trabajo|empleo|emplear|puesto|contrat)|\$/i
const past = /\b(?:used\s+to|when\s+(?:I|we|she|he)\s+(?:was|were)|before\s+(?:her|his)\s+(?:arrest|sentence)|lost\s+(?:her|his|my|our)|had\s+(?:a|to))\b/i

/** Whom a letter is about, and what its writer offers: a job, a home, a family. The first sentence of each, in the writer's words. */
export function readLetter(pages: readonly Page[]): Found[] {
  const all = sentencesOf(pages).map(afterSalutation)
  const told = new Set<string>()
  const offered = [...offers, ...offersInSpanish].flatMap(({ path, all: needs }) => {
    if (told.has(path)) return []
    const spot = all.find((sentence) => needs.every((need) => need.test(wordsAt(sentence))) && !past.test(wordsAt(sentence)) && (path !== 'release.job' || paid.test(wordsAt(sentence))))
    if (spot) told.add(path)
    return fact(path, spot && said(spot), spot)
  })
  const family = all.find((sentence) => support.test(wordsAt(sentence)) && new RegExp(kin, 'i').test(wordsAt(sentence))) ?? all.find((sentence) => related.some((pattern) => pattern.test(wordsAt(sentence))) && /\b(?:support|stand|love|help|care|welcome|promise)/i.test(wordsAt(sentence)))
  return [...readReference(pages), ...offered, ...fact('release.family', family && said(family), family), ...readKin(pages, all)]
}

function said(spot: Spot): string {
  return wordsAt(spot).replace(/\s+/g, ' ').trim()
}

/** The first sentence without the address and the salutation above it. */
function afterSalutation(spot: Spot): Spot {
  const words = wordsAt(spot)
  const greeting = /(?:^|\n)(?:dear\b[^\n]*?|to\s+(?:whom\s+it\s+may\s+concern|the\s+[^\n]{3,60}:))\s*[,:]?\s*\n+/i.exec(words)
  return greeting ? trimSpot({ ...spot, start: spot.start + greeting.index + greeting[0].length }) : spot
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
