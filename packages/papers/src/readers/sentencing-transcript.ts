import type { Flag, Page } from '@lenity/casefile'
import { byOwnLabels } from '../certainty/labelled-figures.ts'
import { isDayOfTitle, isPronounced, tellsOneSentence } from '../certainty/told-in-full.ts'
import { isTotalOf } from '../certainty/total-of-counts.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { seamsOf } from '../reading/seams.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'
import { readCaption, readRegisterNumber } from './caption.ts'
import { readFoundRange } from './found-range.ts'
import { heardCounts, isCalledTotal } from './hearing/heard-counts.ts'
import { heardEdition } from './hearing/heard-edition.ts'
import { heardLevels, wholeLevel } from './hearing/heard-levels.ts'
import { heardName } from './hearing/heard-name.ts'
import { recited, saidByCourt, turnsOf, type Turn } from './hearing/turns.ts'
import { provedAnywhere, provedRange } from './told/proved-range.ts'
import { toldConviction } from './told/said-conviction.ts'
import { toldPoints } from './told/said-points.ts'
import { toldMoney } from './told/said-money.ts'
import { toldTerms } from './told/said-terms.ts'
import { readEdition } from './manual-edition.ts'

const unnamed: readonly Flag[] = [{ reason: 'ambiguous', says: 'It is the first day on the cover, and nothing beside it says of what: compare the judgment.' }]
const spokenTerm: readonly Flag[] = [{ reason: 'ambiguous', says: 'It was spoken: the court may have named other terms, or the whole in words that were not understood.' }]
const said = 'As the court spoke it: compare the written judgment.'
/** A transcript of a sentencing: who, where and when from its title page, and what the court itself said of range and sentence. */
export function readSentencingTranscript(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const judge = [...findAll(head, new RegExp(`\\b(?:before|BEFORE|Before)\\s*:?\\s+(?:(?:the|THE|The)\\s+)?(?:(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+)?(?<value>${names})`)), ...findAll(head, new RegExp(`(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+(?<value>${names})`))].find((hit) => personName(hit.get('value')) !== undefined)
  const judgeName = judge && personName(judge.get('value').replace(/^(?:The |Honorable |HONORABLE |Hon\. )+/, ''))
  const held = findFirst(head, new RegExp(`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s+(?<value>${day})`, 'i'))?.at('value') ?? findFirst(head, new RegExp(`(?:date\\s*:|(?:date\\s+of\\s+(?:the\\s+)?(?:hearing|proceedings?|sentenc(?:e|ing))|hearing\\s+date)\\s*:?|\\bheld\\s*:|sentencing\\s+hearing\\s*[,:–—-]|heard\\s+on|held\\s+on|proceedings\\s+of|dated?)\\s*(?<value>${day})`, 'i'))?.at('value')
  const some = held ? undefined : findFirst(head, new RegExp(day, 'i'))
  const turns = turnsOf(pages)
  const spoken = saidByCourt(turns)
  const court = spoken.length > 0 ? spoken : pages
  const computed = recited(turns)
  const ranged = byOwnLabels(computed, first([...readFoundRange(computed.length > 0 ? computed : pages), ...provedRange([...pages, ...seamsOf(pages, true)]), ...provedAnywhere(computed, wholeLevel)]))
  const levels = heardLevels(computed, ranged.find(({ path }) => path === 'guideline.totalLevel')?.value)
  const counts = heardCounts(spoken, said)
  const terms = toldTerms(court, said)
  const whole = terms.find(({ path }) => path === 'conviction.term')
  return [
    ...readCaption(pages),
    ...heardName(pages, turns, judgeName),
    ...readRegisterNumber(head),
    ...fact('conviction.judge', judgeName, judge?.at('value')),
    ...dayFact('conviction.sentencedOn', held, 'The day of the hearing.'),
    ...dayFact('conviction.sentencedOn', some, 'The day of the hearing.').map((one) => ({ ...one, flags: some && isDayOfTitle(some, /\bsentenc/i, coverEnd(some, turns)) ? undefined : unnamed })),
    ...first([...readEdition(computed.length > 0 ? computed : pages), ...heardEdition(computed)]),
    ...first([...ranged, ...levels, ...toldPoints(computed)]).map((one) => ({ ...one, check: said })),
    ...(isOf(whole, counts, spoken) ? counts : counts.map((one) => ({ ...one, flags: spokenTerm }))),
    ...toldConviction(spoken, said),
    ...first([...terms.map((one) => (one.path === 'conviction.term' && !(isPronounced(one, court) && tellsOneSentence(court)) && !isTotalOf(one.value, counts, spoken, isCalledTotal(one.spot)) ? { ...one, flags: one.flags ?? spokenTerm } : one)), ...pronounced(court), ...toldMoney(court, said)]),
  ]
}

/** Whether what was read of counts agrees with the whole: the term of an only count is that, those of several come to it. */
function isOf(whole: Found | undefined, counts: readonly Found[], places: readonly Spot[]): boolean {
  const terms = counts.filter(({ path }) => path.endsWith('.term'))
  return terms.length === 1 ? terms[0]?.value === whole?.value : whole !== undefined && isTotalOf(whole.value, counts, places, isCalledTotal(whole.spot))
}

/** Where somebody speaks first behind a day on its page: what stands before is the cover. */
function coverEnd(on: Spot, turns: readonly Turn[]): number | undefined {
  return turns.flatMap(({ places }) => places).find((place) => place.page === on.page && place.start > on.end)?.start
}

/** The first reading of each path. */
function first(found: readonly Found[]): Found[] {
  return found.filter(({ path }, i) => found.findIndex((one) => one.path === path) === i)
}

function pronounced(court: readonly (Page | Spot)[]): Found[] {
  const supervised = findFirst(court, new RegExp(`supervised\\s+release\\s+for\\s+(?:a\\s+)?(?:(?:total\\s+)?(?:term|period)\\s+of\\s+)?(?<value>${term})`, 'i')) ?? findFirst(court, new RegExp(`(?<value>${term})\\s+of\\s+supervised\\s+release`, 'i'))
  const months = supervised && parseTerm(supervised.get('value'))?.term
  return fact('conviction.supervisedReleaseMonths', months === 'life' ? undefined : months, supervised?.at('value'), said)
}
