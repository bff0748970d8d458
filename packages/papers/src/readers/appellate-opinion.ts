import type { Flag, Page } from '@lenity/casefile'
import { isFigure } from '../certainty/doubtful-kind.ts'
import { isToldInFull, isToldWithTerm, tellsOneSentence } from '../certainty/told-in-full.ts'
import { day, parseDay } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { labelled } from '../reading/labelled.ts'
import { familyName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { seamsOf } from '../reading/seams.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { readDefendant } from './caption.ts'
import { readOpinionRange } from './opinion-range.ts'
import { ofOwnCase } from './told/own-case.ts'
import { toldMoney } from './told/said-money.ts'
import { toldStatutes } from './told/said-statutes.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldAppeal } from './told/said-appeal.ts'
import { toldTerms } from './told/said-terms.ts'
import { readCourtBelow } from './court-below.ts'

const ofOther: readonly Flag[] = [{ reason: 'ambiguous', says: 'The opinion may tell of another sentence too: compare the judgment.' }]

const mayBeLater: readonly Flag[] = [{ reason: 'ambiguous', says: 'The opinion speaks of what follows a judgment: it may decide another appeal than that from it.' }]
const mayBeUndone: readonly Flag[] = [{ reason: 'ambiguous', says: 'The opinion vacates or reverses something: read whether this conviction stands.' }]
const undoes = /\b[Ww]e\s+(?:\w+\s+){0,4}?(?:vacate|reverse)\b|\b(?:is|are|be)\s+(?:hereby\s+)?(?:vacated|reversed)\b|\b(?:vacated|reversed)\s+(?:and|in\s+part)\b|\b(?:VACATED?|REVERSED?)\b/
/** So much of an opinion holds its caption and says on what it is. */
const longestOpening = 3500
/** Whoever petitions or moves after a judgment has it no longer on appeal; nor does an appeal from a reduction or a revocation. */
const onLaterMatter = /^[^\S\n]*(?:\S+[^\S\n]+){0,8}?(?:Petitioner|Movant)s?\b[\s,–—-]*(?:Appell|v\.|$)|\bcoram\s+nobis\b|\bhabeas\b|\bmotion\s+to\s+(?:set\s+aside|vacate|correct|reduce|modify)\b|\bsentence\s+reduction\b|\bretroactive\s+amendments?\b|\brevo(?:ked|cation|king)\b[^.]{0,60}\b(?:release|probation|parole)\b|\bviolat(?:ed|ing|ions?)\b[^.]{0,30}\bconditions\s+of\s+(?:his|her|the|their)\s+(?:\w+\s+)?(?:release|probation|parole)\b/im
const afterJudgment = /\b(?:2255|3582|coram\s+nobis|habeas|re-?sentenc\w+|revocation)\b/i

const decision = '(?:opinion\\s+(?:and\\s+judgment\\s+)?(?:was\\s+)?(?:filed|issued|of)|decided(?:\\s+and\\s+filed)?|filed|issued|rendered|entered|released)'
/** The day beside the word for the decision in a line that tells of the argument too: `Argued: …  Decided: …`. */
function decisionDay(head: readonly Page[]): Hit | undefined {
  const hits = findAll(head.slice(0, 1), new RegExp(`^[^\\S\\n]*[[(]?[^\\n]{0,90}?\\b${decision}\\s*[:,]?\\s+(?:on\\s+|this\\s+)*(?<value>${day})[^\\S\\n]*[\\])]?\\.?[^\\S\\n]*$`, 'im')).filter((hit) => /\b(?:argued|submitted|heard)\b/i.test(hit.words) || (/^\W*[A-Z]/.test(hit.words) && /^\W*(?:opinion\s+|order\s+|judgment\s+)*(?:filed|decided|issued|rendered)/i.test(hit.words)))
  return hits.length === 1 ? hits[0] : undefined
}

const underLabel = new RegExp(day, 'i')
/** The day in the cell beside or under the word for the decision, or that on which a court sat that says so: `at a stated term …, on the 12th day of June, two thousand eight`. */
function labelledDay(head: readonly Page[]): Spot | undefined {
  const first = head.slice(0, 1)
  const told = [...labelled(first, `${decision}(?:\\s+(?:on|date))?|(?:date\\s+of\\s+(?:the\\s+)?|date\\s+)(?:decision|opinion|judgment|filing|filed|decided|issued)|(?:decision|opinion|judgment)\\s+date`, underLabel).filter(isUnderTitle), ...findAll(first, new RegExp(`\\bstated\\s+term\\b[^]{0,320}?\\bon\\s+(?<value>${day})`, 'i')).flatMap((hit) => hit.at('value') ?? [])]
  return sameDay(told)
}

/** Whether the words before a day begin with a capital, as a label does and the middle of a sentence does not. */
function isUnderTitle({ page, start }: Spot): boolean {
  return /(?:^|\n|\s{2}|[([])[^\S\n]*[A-Z][A-Za-z]*(?:\s+(?:and|of|the|on|[A-Z]\w*|[a-z]+ed))*[\s:.,–—-]*$/.test(page.text.slice(Math.max(0, start - 60), start))
}

function sameDay(spots: readonly Spot[]): Spot | undefined {
  return new Set(spots.map((spot) => parseDay(wordsAt(spot))?.date)).size === 1 ? spots[0] : undefined
}

/** The amounts that the sentence which tells the term imposes with it. */
function imposedWith(term: Found | undefined, sentences: readonly Spot[]): Found[] {
  const sentence = term && sentences.find(({ page, start, end }) => page === term.spot.page && start <= term.spot.start && end >= term.spot.end)
  return sentence === undefined ? [] : toldMoney([sentence]).filter(({ value }) => value !== 0)
}

/** An opinion or judgment of a court of appeals: whose case, and the day a direct appeal was decided. One on a later motion decides no direct appeal. */
export function readAppellateOpinion(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const opening = head.slice(0, 1).map((page): Spot => ({ page, start: 0, end: Math.min(page.text.length, longestOpening) }))
  const motion = findFirst(head, /(?:denial|denying|denied|dismiss\w+)[^;]{0,80}?(?:\b2255\b|motion\s+to\s+(?:vacate|correct|reduce|modify)|\b3582\b|compassionate|first\s+step)|certificate\s+of\s+appealability/i)
  const later = findFirst(opening, onLaterMatter) ?? motion
  const ruling = findFirst(pages, /\b(?:we|is|are|be)\s+(?:hereby\s+|therefore\s+)?(?:affirm(?:ed|s)?|vacated?|reversed?|dismiss(?:ed)?|remand(?:ed)?)\b|\b(?:AFFIRMED|VACATED|REVERSED|DISMISSED|REMANDED)\b/i)
  const filed = findAll(head, new RegExp(`^[^\\n]{0,40}?\\b(?:filed|decided|issued|rendered)\\s*(?:on|this)?\\s*:?\\s*(?<value>${day})[^\\S\\n]*[\\])]?\\.?[^\\S\\n]*$`, 'im')).find((hit) => /\b(?:Filed|FILED|Decided|DECIDED|Issued|ISSUED|Rendered|RENDERED|[Dd](?:ate|ATE)\s+\w+)\b/.test(hit.words))
  const decidedOn = filed?.at('value') ?? decisionDay(head)?.at('value') ?? labelledDay(head)
  const alone = findAll(head.slice(0, 1), new RegExp(`^[^\\S\\n]*[[(]?(?<value>${day})[\\])]?\\.?[^\\S\\n]*$`, 'im')).flatMap((hit) => hit.at('value') ?? [])
  const below = sameDay(alone)
  const direct = !later && ruling !== undefined
  const doubt = findFirst(pages, afterJudgment) === undefined ? undefined : mayBeLater
  const single = tellsOneSentence(pages)
  const person = readDefendant(pages)
  const named = person.find(({ path }) => path === 'person.name')
  const family = typeof named?.value === 'string' ? familyName(named.value) : undefined
  const prose = ofOwnCase([...pages, ...seamsOf(pages)], family)
  const terms = motion ? [] : toldTerms(prose)
  const term = terms.find(({ path }) => path === 'conviction.term')
  const told = motion ? [] : [...terms.map((one) => (one === term && !(single && isToldInFull(one)) ? { ...one, flags: one.flags ?? ofOther } : one)), ...toldConviction(prose), ...toldSentencing(prose).map((one) => (single && isToldWithTerm(one, term) ? one : { ...one, flags: ofOther })), ...readOpinionRange(prose), ...toldStatutes(prose, family).map((one) => (findFirst(pages, undoes) === undefined ? one : { ...one, flags: mayBeUndone })), ...imposedWith(term, prose)]
  return [...told.map((one) => (later && isFigure(one.path) ? { ...one, flags: one.flags ?? ofOther } : one)), ...person, ...fact('litigation.appealTaken', direct ? true : undefined, ruling), ...(later ? toldAppeal(pages).filter(({ path, value }) => path === 'litigation.appealTaken' && value === false) : []), ...dayFact('litigation.appealDecidedOn', direct ? (decidedOn ?? below) : undefined).map((one) => ({ ...one, flags: doubt })), ...readCourtBelow(head)]
}
