import type { SentenceRun } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Block, Section } from '../packet.ts'
import { connective, type Sentence } from '../sentence.ts'
import { joinWords } from './join-words.ts'
import { namedNeeds, openNeeds, sayNeeds } from '../compose/say-needs.ts'
import { present } from '../compose/tell.ts'
import { tellAs } from '../voice/tell-as.ts'
import { outlastsRange, restsOn, thenSentence } from './comparison.ts'
import { explainChanges, type Explained } from './explain-changes.ts'
import { guidelineInWords, rangeSentence, showReadings, statutoryInWords } from './range-sentences.ts'
import { sameValue } from '../same-value.ts'
import { labelled, paragraphOf, tableOf } from './rows.ts'
import { readingRows, readingTables } from './reading-tables.ts'
import { sayHeldBack } from '../compose/show-finding.ts'
import { aboutRun, barredOf, heldBack, manualSentence, takenSentence } from './run-sentences.ts'
import { idleSentence, stepTable } from './step-table.ts'
import { sentenceImposed } from './who.ts'
import { tableDrawing } from './table-drawing.ts'
import { unsettled } from './unsettled.ts'

/** The two named readings of now, in words. They are never mixed. */
export const nowNames = {
  sameOffense: 'The same offense, on its own date, sentenced today',
  sameConduct: 'The same conduct, committed and sentenced today',
} as const

/** The sentence then; now in each of its two readings, told and then laid out; step by step; and what cannot be said. */
export function composeThenAndNow(desk: Desk): Section {
  const { found, then, sameOffense, changes } = desk.input.thenAndNow
  const now = showReadings(desk, sameOffense)
  const range = guidelineInWords(now)
  const explained = explainChanges(desk, then, sameOffense, changes.sameOffense)
  const blocks: (Block | undefined)[] = [
    paragraphOf([sentenceImposed(desk), thenSentence(desk), range && tellAs(desk, 'range today at length', { range: range.words }, restsOn(range)), outlastsRange(desk)]),
    tableDrawing(desk),
    ...explanation(explained),
    ...runBlocks(desk, 'Then, as the court found', found, []),
    ...runBlocks(desk, 'Then, computed again', then, [again(desk)]),
    ...runBlocks(desk, nowNames.sameOffense, sameOffense, []),
    stepTable(desk, 'Step by step: the same offense sentenced today', then, sameOffense, changes.sameOffense),
    paragraphOf([idleSentence(desk, then, sameOffense)]),
    ...conductBlocks(desk),
    paragraphOf([notShownAtAll(desk), notStated(desk)]),
    ...unsettled(desk),
  ]
  return { title: connective('The sentence, then and now'), blocks: present(blocks) }
}

/** What changed between then and today, one change an item. */
function explanation(explained: readonly Explained[]): readonly Block[] {
  const items = explained.map(({ brief, more }) => present([brief, ...more]))
  return items.length === 0 ? [] : [{ is: 'heading', text: connective('What changed') }, { is: 'list', items }]
}

/** Why a second run of then: whether the computation of today is one that comes to what the court found. */
function again(desk: Desk): Sentence | undefined {
  const [found, then] = [guidelineInWords(showReadings(desk, desk.input.thenAndNow.found)), guidelineInWords(showReadings(desk, desk.input.thenAndNow.then))]
  if (found === undefined || then === undefined) return undefined
  return rangeSentence(found.words === then.words ? `Computed again from the facts the court found, under the manual of that day, the range is the same, ${then.words}: the comparison with today rests on a computation that agrees with the court’s.` : `Computed again from the facts the court found, under the manual of that day, the range is ${then.words}, where the court found ${found.words}; the comparison below is with the computation.`, then)
}

/** The second reading of now; where it comes to the same steps and results as the first, sentences say so and no table repeats it. */
function conductBlocks(desk: Desk): readonly (Block | undefined)[] {
  const { then, sameOffense, sameConduct, changes } = desk.input.thenAndNow
  const [first, second] = [showReadings(desk, sameOffense), showReadings(desk, sameConduct)]
  const same = sameValue(changes.sameOffense, changes.sameConduct) && sameValue(wordsOf(first), wordsOf(second)) && guidelineInWords(second) !== undefined
  if (!same) {
    return [
      ...runBlocks(desk, nowNames.sameConduct, sameConduct, []),
      stepTable(desk, 'Step by step: the same conduct committed and sentenced today', then, sameConduct, changes.sameConduct),
      paragraphOf([idleSentence(desk, then, sameConduct)]),
    ]
  }
  const range = guidelineInWords(second)
  return [
    { is: 'heading', text: connective(nowNames.sameConduct) },
    paragraphOf([...aboutRun(desk, sameConduct), takenSentence(desk, sameConduct), rangeSentence(`Step by step it comes to the same as the first reading: ${range?.words ?? ''}.`, range)]),
  ]
}

function wordsOf(readings: ReturnType<typeof showReadings>): readonly (string | undefined)[] {
  return [guidelineInWords(readings)?.words, statutoryInWords(readings)?.words]
}

/** One sentence for all runs of which this copy may show nothing; none for runs that wait for a fact to be confirmed: these say so themselves. */
function notShownAtAll(desk: Desk): Sentence | undefined {
  const { found, then, sameOffense, sameConduct } = desk.input.thenAndNow
  const first = [found, then, sameOffense, sameConduct].find((run) => isHidden(desk, run))
  const barred = first === undefined ? undefined : barredOf(desk, first)
  return barred === undefined ? undefined : sayHeldBack(desk, 'What a court computes, then and now,', barred)
}

/** One sentence for all runs of which nothing can be stated: each by itself would be a table of what is not there. */
function notStated(desk: Desk): Sentence | undefined {
  const { found, then, sameOffense, sameConduct } = desk.input.thenAndNow
  const runs = [['Then, as the court found', found], ['Then, computed again', then], [nowNames.sameOffense, sameOffense], [nowNames.sameConduct, sameConduct]] as const
  const silent = runs.filter(([, run]) => isSilent(desk, run))
  const [first, ...rest] = silent.flatMap(([, run]) => showReadings(desk, run).flatMap(({ guideline, statutory }) => [guideline, statutory].flatMap((shown) => (shown.is === 'open' ? shown.sentences.flatMap(({ basis }) => (basis.is === 'open question' ? basis.needs : [])) : []))))
  if (first === undefined) return undefined
  const what = silent.length === runs.length ? 'What the statutes allowed and the guideline ranges, then and now,' : joinWords(silent.map(([name]) => `“${name}”`))
  return sayNeeds(desk, `${what} cannot be stated`, [first, ...rest])[0]
}

/** Whether nothing of a run can be stated, statute or range, in any reading: in a copy by mail at all, in another where so much is missing that it is only counted. */
function isSilent(desk: Desk, run: SentenceRun): boolean {
  const readings = showReadings(desk, run)
  if (!readings.every(({ guideline, statutory }) => guideline.is === 'open' && statutory.is === 'open')) return false
  return desk.input.variant === 'person by mail' || openNeeds(readings.flatMap(({ guideline, statutory }) => [guideline, statutory].flatMap((shown) => (shown.is === 'open' ? shown.sentences : []))).flatMap(({ basis }) => (basis.is === 'open question' ? basis.needs : []))).length > namedNeeds
}

/** Whether nothing of a run may be shown, for a reason that confirming a fact would not mend. */
function isHidden(desk: Desk, run: SentenceRun): boolean {
  const readings = showReadings(desk, run)
  const barred = barredOf(desk, run)
  return barred !== undefined && barred.because !== 'not confirmed' && readings.every(({ guideline, statutory }) => guideline.is === 'barred' && statutory.is === 'barred')
}

function runBlocks(desk: Desk, title: string, run: SentenceRun, more: readonly (Sentence | undefined)[]): readonly (Block | undefined)[] {
  if (isHidden(desk, run) || isSilent(desk, run)) return []
  const readings = showReadings(desk, run)
  const [only, ...others] = readings
  const told = paragraphOf([...aboutRun(desk, run), takenSentence(desk, run), ...more, ...heldBack(desk, title, run)])
  const manual = labelled('Manual', [manualSentence(desk, run)])
  const blocks = only !== undefined && others.length === 0
    ? [told, tableOf(title, ['', ''], [manual, ...readingRows(only)])]
    : [told, tableOf(title, ['', ''], [manual]), ...readingTables(readings), paragraphOf(readings.length > 1 ? sayNeeds(desk, 'Which of these readings holds cannot be said', run.needs) : [])]
  return blocks.some((block) => block !== undefined) ? [{ is: 'heading', text: connective(title) }, ...blocks] : []
}
