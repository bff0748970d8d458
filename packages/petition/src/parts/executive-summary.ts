import { restsOnCharacteristics } from '@lenity/law'
import { asksOf, openingOfAsks, sayAsked } from '../asks/petition-asks.ts'
import { reasonsOfAsks } from '../asks/sections-of-asks.ts'
import type { Desk } from '../compose/desk.ts'
import { showFinding } from '../compose/show-finding.ts'
import { present, said } from '../compose/tell.ts'
import type { Block, Part } from '../packet.ts'
import { connective, type Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'
import { composeAsk } from './ask.ts'
import { ageSentence } from './age.ts'
import { conditionsSentence } from './health.ts'
import { guidelineInWords, showReadings, statutoryInWords, type RangeInWords } from './range-sentences.ts'
import { incidentsSentence, programsSentence, workSentence } from './record-inside.ts'
import { promisesInBrief } from './release-plan.ts'
import { paragraphOf } from './rows.ts'
import { comparisonInBrief } from './comparison.ts'
import { sayServed, servedSentences } from './time-served.ts'
import { sentenceImposed, whoSentence } from './who.ts'

/** One page that stands alone: the one sentence, who and for what, the reasons argued from facts and findings, what is asked. */
export function composeExecutiveSummary(desk: Desk): Part {
  const asks = asksOf(desk.input) ?? 'commutation'
  const opening = asks === 'commutation' ? openingSentence(desk) : openingOfAsks(desk, asks)
  const reasons: readonly (readonly [lead: string, sentences: readonly (Sentence | undefined)[]])[] = asks !== 'commutation' ? reasonsOfAsks(desk, asks) : [
    ['The sentence, then and now.', comparisonInBrief(desk)],
    ['Time served and age.', [...servedSentences(desk), ageSentence(desk)]],
    ['The record inside.', [programsSentence(desk), workSentence(desk), incidentsSentence(desk)]],
    ['Health.', [conditionsSentence(desk)]],
    ['What waits at home.', promisesInBrief(desk)],
  ]
  const items = reasons.map(([lead, sentences]) => ({ lead: connective(lead), sentences: present(sentences) })).filter(({ sentences }) => sentences.length > 0)
  const asked = asks === 'commutation' ? composeAsk(desk) : [sayAsked(desk, asks)]
  // Where nothing is known but the name, the page opens with what is asked.
  const ask = paragraphOf(asked.filter((sentence) => sentence?.text !== opening?.text))
  const blocks: (Block | undefined)[] = [
    opening === undefined ? undefined : { is: 'opening', sentence: opening },
    paragraphOf([whoSentence(desk), sentenceImposed(desk)]),
    ...(items.length === 0 ? [] : [{ is: 'heading' as const, text: connective('Why') }, { is: 'reasons' as const, items }]),
    ...(ask === undefined ? [] : [{ is: 'heading' as const, text: connective('What is asked') }, ask]),
  ]
  return { id: 'executive summary', title: connective('Executive summary'), sections: [{ title: undefined, blocks: present(blocks) }] }
}

/** `Life in 1997; 188 to 235 months today; 21 years 7 months served.` Each piece only where it can be said. */
export function openingSentence(desk: Desk): Sentence | undefined {
  const now = showReadings(desk, desk.input.thenAndNow.sameOffense)
  const [guideline, statute]: readonly (RangeInWords | undefined)[] = [guidelineInWords(now), statutoryInWords(now)]
  const term = desk.known('conviction.term')
  const on = desk.known('conviction.sentencedOn')
  if (term === undefined) return undefined
  const imposed = term.value === 'life' ? 'Life' : term.words
  const served = showFinding(desk, desk.input.timeServed)
  const base = { facts: [term.used, ...(on === undefined ? [] : [on.used]), ...(served.is === 'value' ? served.used : [])], sources: (guideline ?? statute)?.sources ?? [] }
  const year = on === undefined ? undefined : String(on.value).slice(0, 4)
  return tellAs(desk, 'opening', {
    sentence: said(term, imposed), year: year === undefined ? undefined : said(on, year), range: guideline?.words, statute: guideline === undefined ? statute?.words : undefined,
    today: restsOnCharacteristics(desk.input.thenAndNow.sameOffense.needs) ? 'today and no further offense characteristic applies' : 'today',
    served: served.is === 'value' ? sayServed(served.value) : undefined,
  }, base)
}
