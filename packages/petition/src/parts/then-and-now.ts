import type { SentenceRun } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Block, Section } from '../packet.ts'
import { connective, law } from '../sentence.ts'
import { sayNeeds } from '../compose/say-needs.ts'
import { lowerFirst } from '../compose/show-finding.ts'
import { guidelineInWords, rangeSentence, showReadings } from './range-sentences.ts'
import { sameValue } from '../same-value.ts'
import { labelled, paragraphOf, tableOf } from './rows.ts'
import { readingRows, readingTables } from './reading-tables.ts'
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
  const about = [
    labelled('Manual', [mayName && run.edition !== undefined ? law(`${run.edition.label}: ${lowerFirst(run.edition.why).replace(/\.$/, '')}.`, run.edition.source) : undefined]),
    labelled('Force', [mayName && run.force !== undefined ? law(`The guidelines ${run.force.word}.`, run.force.source) : undefined]),
  ]
  const [only, ...others] = readings
  const blocks = only !== undefined && others.length === 0
    ? [tableOf(title, ['', ''], [...about, ...readingRows(only)])]
    : [tableOf(title, ['', ''], about), ...readingTables(readings), paragraphOf(readings.length > 1 ? sayNeeds('Which of these readings holds cannot be said', run.needs) : [])]
  return blocks.some((block) => block !== undefined) ? [{ is: 'heading', text: connective(title) }, ...blocks] : []
}
