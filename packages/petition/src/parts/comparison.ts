import { wholeRange, type Source } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { sayHeldBack, showFinding } from '../compose/show-finding.ts'
import { sayNeeds } from '../compose/say-needs.ts'
import { distinct } from '../compose/show-finding.ts'
import { sayDate } from '../say/say-date.ts'
import { sayYears } from '../say/say-term.ts'
import type { FactUsed, Sentence } from '../sentence.ts'
import { tellAs, type RestsOn } from '../voice/tell-as.ts'
import { barredOf, takenSentence } from './run-sentences.ts'
import { explainChanges } from './explain-changes.ts'
import { guidelineInWords, showReadings, statutoryInWords, type RangeInWords, type ShownReading } from './range-sentences.ts'

/** Steps that the ranges say already, or that move no term of imprisonment. */
const saidOtherwise = new Set(['statute supervised release', '5A', '5G1.1'])
const explainedBriefly = 4

/** The sentence then and now as an argument: both ranges, the changes between them, the time served beside them; what is open. */
export function comparisonInBrief(desk: Desk): readonly (Sentence | undefined)[] {
  const { then, sameOffense, changes } = desk.input.thenAndNow
  const now = showReadings(desk, sameOffense)
  const guideline = guidelineInWords(now)
  const statute = statutoryInWords(now)
  const day = sayDate(desk.input.asOf)
  const explained = explainChanges(desk, then, sameOffense, changes.sameOffense).filter(({ id }) => !saidOtherwise.has(id))
  return [
    thenSentence(desk),
    guideline && tellAs(desk, 'range today', { day, range: guideline.words, readings: readingsWords(now), force: forceWords(sameOffense.force?.word) }, restsOn(guideline)),
    takenSentence(desk, sameOffense),
    ...(now.length > 1 ? sayNeeds(desk, 'Which of these holds cannot be said', sameOffense.needs) : []),
    outlastsRange(desk),
    ...(guideline === undefined ? [statute && tellAs(desk, 'statute today', { statute: statute.words, day }, restsOn(statute)), ...openOf(desk, now)] : []),
    ...explained.slice(0, explainedBriefly).map(({ brief }) => brief),
  ]
}

/** `The court found a guideline range of life in 1996, when the guidelines bound the judge.` */
export function thenSentence(desk: Desk): Sentence | undefined {
  const { found, then } = desk.input.thenAndNow
  const asFound = guidelineInWords(showReadings(desk, found))
  const range = asFound ?? guidelineInWords(showReadings(desk, then))
  if (range === undefined) return undefined
  const force = found.force ?? then.force
  const slots = { range: range.words, force: force === undefined ? undefined : force.word === 'bound the judge' ? 'bound' : 'advised' }
  return tellAs(desk, asFound === undefined ? 'range then' : 'range found', slots, restsOn({ ...range, sources: distinct([...range.sources, ...(force === undefined ? [] : [force.source])]) }))
}

/** What a sentence about a range rests on, the law first. */
export function restsOn({ used, sources }: RangeInWords): RestsOn {
  return { facts: used, sources, asValue: true }
}

function readingsWords(readings: readonly ShownReading[]): string {
  return readings.length > 1 ? ', as the papers can be read in more than one way' : ''
}

function forceWords(word: string | undefined): string {
  return word === 'advised the judge' ? 'the judge would be advised by it, not bound' : ''
}

/** `The time served is 11 years 6 months longer than the top of that range.` Only where each reading of today ends below the time served. */
export function outlastsRange(desk: Desk): Sentence | undefined {
  const over = outlastsBy(desk)
  if (over === undefined) return undefined
  return tellAs(desk, 'served longer', { longer: sayYears(over.months), which: over.several ? 'the highest of these ranges' : 'that range' }, { facts: over.used, sources: over.sources })
}

/** By how many months the time served is more than the top of the highest range of today, where it is. */
export function outlastsBy(desk: Desk): { readonly months: number; readonly several: boolean; readonly used: readonly FactUsed[]; readonly sources: readonly Source[] } | undefined {
  const now = showReadings(desk, desk.input.thenAndNow.sameOffense)
  const served = showFinding(desk, desk.input.timeServed)
  if (served.is !== 'value' || now.length === 0) return undefined
  const months = served.value.years * 12 + served.value.months
  const tops = now.map(({ guideline }) => (guideline.is === 'value' ? wholeRange(guideline.value)[1] : 'life'))
  const highest = Math.max(...tops.map((top) => (top === 'life' ? Infinity : top)))
  const range = guidelineInWords(now)
  if (range === undefined || months <= highest) return undefined
  return {
    months: months - highest, several: now.length > 1,
    used: [...new Map([...served.used, ...range.used].map((used) => [used.id, used])).values()], sources: distinct([...range.sources, ...served.sources]),
  }
}

/** Why the range of today is not there: what is missing, or what is held back. */
function openOf(desk: Desk, readings: readonly ShownReading[]): readonly Sentence[] {
  const open = readings.flatMap(({ guideline }) => (guideline.is === 'open' ? guideline.sentences.slice(0, 1) : [])).slice(0, 1)
  const barred = open.length > 0 ? undefined : barredOf(desk, desk.input.thenAndNow.sameOffense)
  return barred === undefined ? open : [sayHeldBack(desk, 'The guideline range for the same offense today', barred)]
}
