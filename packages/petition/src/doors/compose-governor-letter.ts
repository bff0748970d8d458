import { refused } from '@lenity/casefile'
import { findJurisdiction, type CivilDate } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { clause, present, said, tell } from '../compose/tell.ts'
import { byHand } from '../letters/letter.ts'
import type { Block } from '../packet.ts'
import { ageSentence } from '../parts/age.ts'
import { composeHealth } from '../parts/health.ts'
import { incidentsSentence, programsSentence, workSentence } from '../parts/record-inside.ts'
import { composeReleasePlan } from '../parts/release-plan.ts'
import { paragraphOf } from '../parts/rows.ts'
import { sentenceImposed } from '../parts/who.ts'
import { sayDate } from '../say/say-date.ts'
import { connective } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import { docketOf } from './court-head.ts'
import type { ComposedPaper } from './door-paper.ts'
import { onlyWhatIsKnown, promisesAlone } from './only-what-is-known.ts'
import type { PaperHead } from './paper-head.ts'
import { refusalOf } from './person-needed.ts'
import { planPaper, type Cited } from './plan-paper.ts'
import { routeOfState } from './route-of-state.ts'

export type GovernorAsk = 'governor-commutation' | 'governor-reprieve' | 'governor-dna'

const asks: Readonly<Record<GovernorAsk, { readonly title: string; readonly asks: string; readonly own: string }>> = {
  'governor-commutation': { title: 'Request for commutation of sentence', asks: 'commute', own: 'In the person’s own words: why the sentence should be shortened' },
  'governor-reprieve': { title: 'Request for a reprieve', asks: 'grant a reprieve from', own: 'In the person’s own words: until when, and what would be lost without a reprieve' },
  'governor-dna': { title: 'Request for help with DNA testing', asks: 'help have the evidence tested for DNA in the case that ended in', own: 'In the person’s own words: which evidence, where it is kept, and what a test could show' },
}

/**
 * A letter to the governor of the state of conviction. Nothing is said in it of that state’s law: what the table of states has is guidance,
 * told to whoever sends the letter with what of it was verified. The reasons are the person’s own, and the confirmed record.
 */
export function composeGovernorLetter(kind: GovernorAsk, asked: PacketInput, on: CivilDate, cited?: Cited): ComposedPaper {
  const given: PacketInput = { ...asked, variant: 'pardon attorney', confidentialAllowedBy: undefined, draft: false }
  const plan = planPaper(given, cited)
  const { input, ...opened } = openDeskFor(given, plan, 'other paper')
  const { title, asks: verb, own } = asks[kind]
  const desk = opened.desk.at(title)
  const refusal = refusalOf(desk, 'A letter to the governor', ['person.name', 'conviction.state', 'conviction.term'])
  if (refusal !== undefined) return refusal
  const [name, stateFact, term, onDay, number, docket] = ['person.name', 'conviction.state', 'conviction.term', 'conviction.sentencedOn', 'person.registerNumber', 'conviction.docketNumber'].map((path) => desk.known(path))
  const authority = findJurisdiction(stateFact?.words ?? '')
  if (desk.known('conviction.sovereign')?.value !== 'state' || authority === undefined || authority.code === 'DC') return refused('conflict', 'A letter to a governor is for a sentence under the law of a state.', input.title, 'See what this page says of the other ways.')
  const state = said(stateFact, authority.name)
  const what = said(term, term?.value === 'life' ? 'sentence of life imprisonment' : `sentence of ${term?.words ?? ''}`)
  const imposed = sentenceImposed(desk)
  const sections = onlyWhatIsKnown(desk, [
    { title: undefined, blocks: present<Block>([paragraphOf([tell`${name}${clause(', number ', number)}${number === undefined ? '' : ','} asks the Governor of ${state} to ${verb} the ${what}${imposed === undefined ? clause(' imposed on ', onDay) : ''}${imposed === undefined ? clause(' in No. ', said(docket, docketOf(docket))) : ''}.`])]) },
    { title: connective('The sentence'), blocks: present<Block>([paragraphOf([imposed, ageSentence(desk)])]) },
    { title: connective('Why this is asked'), blocks: [{ is: 'lined space', label: connective(own), lines: 10 }] },
    // What a test may show does not hang on conduct or health, and neither is told where it is not needed.
    ...(kind === 'governor-dna' ? [] : [
      composeHealth(desk),
      { title: connective('The record inside'), blocks: present<Block>([paragraphOf([workSentence(desk), programsSentence(desk), incidentsSentence(desk)])]) },
      promisesAlone(composeReleasePlan(desk)),
    ]),
    { title: connective('Signed'), blocks: [{ is: 'signature', label: connective('The person, or counsel for the person; date') }] },
  ])
  for (const { label, value, verified, link } of routeOfState(authority, kind)) desk.note(`${authority.name}, ${label}: ${value}. ${verified ? 'Verified' : 'To be verified: guidance only, nothing of it is claimed in the letter'}; ${link}`)
  desk.note('Most states ask for a form of their own: the letter goes with it, or asks for it. The law of the state, its deadlines and its forms were not looked up.')
  const head: PaperHead = {
    is: 'letter', running: connective(`${title}: ${name?.words ?? ''}`), title: connective(title), on: sayDate(on), court: [],
    left: [present([tell`The Governor of ${state}`]), [byHand('address of the governor’s office')]], right: [present([tell`${name}${clause(', number ', number)}`])],
  }
  return { ok: true, packet: assemblePaper(desk, plan, head, sections, 'request'), notes: opened.notes() }
}
