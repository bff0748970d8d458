import type { Desk } from '../compose/desk.ts'
import { clemencyPower } from '../compose/clemency-law.table.ts'
import { sayNeeds } from '../compose/say-needs.ts'
import { showFinding } from '../compose/show-finding.ts'
import { present, said, tell, tellUnder } from '../compose/tell.ts'
import type { Block, Part } from '../packet.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, fact, type Sentence } from '../sentence.ts'
import { criteriaTally } from './criteria.ts'
import { conditionsSentence } from './health.ts'
import { guidelineInWords, rangeSentence, showReadings, statutoryInWords, type RangeInWords } from './range-sentences.ts'
import { incidentsSentence, programsSentence } from './record-inside.ts'
import { promisesInBrief } from './release-plan.ts'
import { labelled, tableOf } from './rows.ts'
import { sayServed, servedSentences } from './time-served.ts'
import { sentenceImposed, whoSentence } from './who.ts'

/** One page that stands alone: the one sentence, who, then and now, time served, why, what is asked. */
export function composeExecutiveSummary(desk: Desk): Part {
  const now = showReadings(desk, desk.input.thenAndNow.sameOffense)
  const found = showReadings(desk, desk.input.thenAndNow.found)
  const opening = openingSentence(desk, guidelineInWords(now), statutoryInWords(now))
  const rows = [
    labelled('The applicant', [whoSentence(desk)]),
    labelled('The sentence', [sentenceImposed(desk)]),
    labelled('Then', [
      rangeSentence(`The court's guideline range: ${guidelineInWords(found)?.words ?? ''}.`, guidelineInWords(found)),
      rangeSentence(`The statutes then: ${statutoryInWords(showReadings(desk, desk.input.thenAndNow.then))?.words ?? ''}.`, statutoryInWords(showReadings(desk, desk.input.thenAndNow.then))),
    ]),
    labelled('Now', [
      rangeSentence(`The same offense sentenced on ${sayDate(desk.input.asOf)}: guideline range ${guidelineInWords(now)?.words ?? ''}.`, guidelineInWords(now)),
      rangeSentence(`The statutes for it now: ${statutoryInWords(now)?.words ?? ''}.`, statutoryInWords(now)),
      ...(guidelineInWords(now) === undefined ? openOf(now) : []),
      ...(now.length > 1 ? sayNeeds('Which of these holds cannot be said', desk.input.thenAndNow.sameOffense.needs) : []),
    ]),
    labelled('Time served', servedSentences(desk)),
    labelled('Why', present([criteriaTally(desk), incidentsSentence(desk), programsSentence(desk), conditionsSentence(desk), ...promisesInBrief(desk)])),
    labelled('What is asked', [ask(desk)]),
  ]
  const table = tableOf('The case on one page', ['', ''], rows)
  const blocks: Block[] = [...(opening === undefined ? [] : [{ is: 'opening' as const, sentence: opening }]), ...(table === undefined ? [] : [table])]
  return { id: 'executive summary', title: connective('Executive summary'), sections: [{ title: undefined, blocks }] }
}

function openOf(readings: ReturnType<typeof showReadings>): readonly Sentence[] {
  return readings.flatMap((reading) => (reading.guideline.is === 'open' ? reading.guideline.sentences.slice(0, 1) : [])).slice(0, 1)
}

/** `Life in 1997; 188 to 235 months today; 21 years 7 months served.` Each piece only where it can be said. */
function openingSentence(desk: Desk, guideline: RangeInWords | undefined, statute: RangeInWords | undefined): Sentence | undefined {
  const term = desk.known('conviction.term')
  const on = desk.known('conviction.sentencedOn')
  if (term === undefined) return undefined
  const imposed = term.value === 'life' ? 'Life' : term.words
  const served = showFinding(desk, desk.input.timeServed)
  const pieces = [
    on === undefined ? imposed : `${imposed} in ${String(on.value).slice(0, 4)}`,
    ...(guideline !== undefined ? [`${guideline.words} if the same offense were sentenced today`] : statute !== undefined ? [`${statute.words} by statute for the same offense today`] : []),
    ...(served.is === 'value' ? [`${sayServed(served.value)} served`] : []),
  ]
  return fact(`${pieces.join('; ')}.`, [term.used, ...(on === undefined ? [] : [on.used]), ...(served.is === 'value' ? served.used : [])], (guideline ?? statute)?.sources ?? [])
}

function ask(desk: Desk): Sentence | undefined {
  if (desk.input.closed !== undefined) return undefined
  const term = desk.known('conviction.term')
  const name = desk.known('person.name')
  return tellUnder([clemencyPower])`${name} asks the President to commute the ${said(term, term?.value === 'life' ? 'sentence of life imprisonment' : `sentence of ${term?.words ?? ''}`)}.`
    ?? tell`${name} asks the President to commute the sentence.`
}
