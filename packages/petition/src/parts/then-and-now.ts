import type { SentenceRun } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { present } from '../compose/tell.ts'
import type { Block, Cell, Section } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { sayRangeInYears, sayStatutory } from '../say/say-term.ts'
import { connective, law, type Sentence } from '../sentence.ts'
import { lowerFirst, sayNeeds, sayValueOf, type Shown } from '../compose/show-finding.ts'
import { capital, guidelineInWords, levelsInWords, rangeSentence, showReadings, type ShownReading } from './range-sentences.ts'
import { sameValue } from '../same-value.ts'
import { labelled, paragraphOf, tableOf } from './rows.ts'
import { idleSentence, stepTable } from './step-table.ts'
import { sentenceImposed } from './who.ts'
import { tableDrawing } from './table-drawing.ts'
import { unsettled } from './unsettled.ts'

/** The two named readings of now, in words. They are never mixed. */
export const nowNames = {
  sameOffense: 'The same offense, on its own date, sentenced today',
  sameConduct: 'The same conduct, committed and sentenced today',
} as const

/** The sentence then; now in each of its two readings; step by step; and what cannot be said. */
export function composeThenAndNow(desk: Desk): Section {
  const { found, then, sameOffense, sameConduct, changes } = desk.input.thenAndNow
  const blocks: (Block | undefined)[] = [
    paragraphOf([sentenceImposed(desk)]),
    tableDrawing(desk),
    ...runBlocks(desk, 'Then, as the court found', found),
    ...runBlocks(desk, 'Then, computed again', then),
    ...runBlocks(desk, nowNames.sameOffense, sameOffense),
    stepTable(desk, 'Step by step: the same offense sentenced today', then, sameOffense, changes.sameOffense),
    paragraphOf([idleSentence(desk, then, sameOffense)]),
    ...runBlocks(desk, nowNames.sameConduct, sameConduct),
    ...conductSteps(desk),
    ...unsettled(desk),
  ]
  return { title: connective('The sentence, then and now'), blocks: blocks.filter((block) => block !== undefined) }
}

/** The steps of the second reading of now; where they are those of the first, one sentence says so. */
function conductSteps(desk: Desk): readonly (Block | undefined)[] {
  const { then, sameOffense, sameConduct, changes } = desk.input.thenAndNow
  const table = stepTable(desk, 'Step by step: the same conduct committed and sentenced today', then, sameConduct, changes.sameConduct)
  if (table === undefined || !sameValue(changes.sameOffense, changes.sameConduct)) return [table, paragraphOf([idleSentence(desk, then, sameConduct)])]
  const range = guidelineInWords(showReadings(desk, sameConduct)) ?? guidelineInWords(showReadings(desk, sameOffense))
  return [paragraphOf([rangeSentence('Step by step, this reading is the same as the one before.', range)])]
}

function runBlocks(desk: Desk, title: string, run: SentenceRun): readonly (Block | undefined)[] {
  const readings = showReadings(desk, run)
  const mayName = readings.some((reading) => reading.guideline.is === 'value')
  const rows = [
    labelled('Manual', [mayName && run.edition !== undefined ? law(`${run.edition.label}: ${lowerFirst(run.edition.why)}`, run.edition.source) : undefined]),
    labelled('Force', [mayName && run.force !== undefined ? law(`The guidelines ${run.force.word}.`, run.force.source) : undefined]),
    ...readings.flatMap((reading) => readingRows(reading)),
    readings.length > 1 ? labelled('Which reading', sayNeeds('Which of these readings holds cannot be said', run.needs)) : undefined,
  ].filter((row) => row !== undefined)
  if (rows.length === 0) return []
  const day = run.sentencedOn === undefined ? title : `${title} (${sayDate(run.sentencedOn)})`
  return [{ is: 'heading', text: connective(title) }, tableOf(day, ['', ''], rows)]
}

function readingRows(reading: ShownReading): readonly (readonly Cell[] | undefined)[] {
  const assuming = reading.assuming === undefined ? '' : `, ${lowerFirst(reading.assuming)}`
  return [
    labelled(`Statute${assuming}`, said(reading.statutory, (value) => `${sayStatutory(value.min, value.max)}, under ${value.tier}.`)),
    labelled(`Levels${assuming}`, reading.guideline.is === 'value' ? said(reading.guideline, (value) => `${levelsInWords(value) ?? ''}.`).slice(0, 1).filter((sentence) => sentence.text !== '.') : []),
    labelled(`Guideline range${assuming}`, said(reading.guideline, (value) => `${capital(sayRangeInYears(value.range))}${String(value.range) === String(value.tableRange) ? '' : `; the Sentencing Table alone would give ${sayRangeInYears(value.tableRange)}`}.`)),
  ]
}

function said<T>(shown: Shown<T>, say: (value: T) => string): readonly Sentence[] {
  if (shown.is === 'open') return shown.sentences
  if (shown.is === 'barred') return []
  const verified = shown.verifiedThrough === undefined ? undefined : sayValueOf(`Law last verified on ${sayDate(shown.verifiedThrough)}.`, { sources: shown.sources.slice(-1), used: [] })
  return present([sayValueOf(capital(say(shown.value)), shown), verified])
}
