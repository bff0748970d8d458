import type { Answer } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { present, tell, said } from '../compose/tell.ts'
import type { Sentence } from '../sentence.ts'
import { ageSentence } from './age.ts'
import { outlastsRange, thenSentence } from './comparison.ts'
import { reasonsOf } from './criterion.ts'
import { conditionsSentence } from './health.ts'
import { guidelineInWords, rangeSentence, showReadings } from './range-sentences.ts'
import { incidentsSentence, programsSentence, workSentence } from './record-inside.ts'
import { priorsSentence } from './convictions.ts'
import { sentenceImposed } from './who.ts'
import { servedSentences } from './time-served.ts'

/** What bears on a criterion of which this packet tells more than the law's own reason does, by the id of the answer. */
const told: Readonly<Record<string, (desk: Desk) => readonly (Sentence | undefined)[]>> = {
  'factor lower sentence today': thenAndNow,
  'ground severity': (desk) => [sentenceImposed(desk), ...thenAndNow(desk), outlastsRange(desk)],
  'factor ten years': servedSentences,
  'factor criminal history': (desk) => [categorySentence(desk), priorsSentence(desk)],
  'factor good conduct': (desk) => [incidentsSentence(desk), programsSentence(desk), workSentence(desk)],
  'ground illness or age': (desk) => [ageSentence(desk), conditionsSentence(desk)],
}

/** What the record shows on a criterion: told as elsewhere in this packet where that says it, else the reasons of the answer. */
export function materialOf(desk: Desk, answer: Answer): readonly Sentence[] {
  const tells = answer.truth === 'cannot say' && answer.decides === 'data' ? undefined : told[answer.id]
  const material = tells === undefined ? [] : present(tells(desk))
  return material.length > 0 ? material : reasonsOf(desk, answer)
}

function thenAndNow(desk: Desk): readonly (Sentence | undefined)[] {
  const now = guidelineInWords(showReadings(desk, desk.input.thenAndNow.sameOffense))
  return [thenSentence(desk), rangeSentence(`The same offense sentenced today: ${now?.words ?? ''}.`, now)]
}

function categorySentence(desk: Desk): Sentence | undefined {
  const [category, points] = [desk.known('guideline.category'), desk.known('guideline.points')]
  const numeral = said(category, ['I', 'II', 'III', 'IV', 'V', 'VI'][Number(category?.value) - 1] ?? '')
  return tell`Criminal history category ${numeral}, from ${said(points, `${points?.words ?? ''} ${points?.value === 1 ? 'point' : 'points'}`)}.` ?? tell`Criminal history category ${numeral}.`
}
