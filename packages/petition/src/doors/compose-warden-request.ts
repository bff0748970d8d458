import { refused } from '@lenity/casefile'
import type { PacketInput } from '../compose/input.ts'
import type { Desk } from '../compose/desk.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { clause, present, tell } from '../compose/tell.ts'
import { byHand } from '../letters/letter.ts'
import type { Block, Section } from '../packet.ts'
import { ageSentence } from '../parts/age.ts'
import { composeHealth } from '../parts/health.ts'
import { incidentsSentence, programsSentence, workSentence } from '../parts/record-inside.ts'
import { composeReleasePlan } from '../parts/release-plan.ts'
import { paragraphOf } from '../parts/rows.ts'
import { servedSentences } from '../parts/time-served.ts'
import { sentenceImposed } from '../parts/who.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, law } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import type { ComposedPaper } from './door-paper.ts'
import { groundsMet, type Ground } from './grounds-met.ts'
import { onlyWhatIsKnown, promisesAlone } from './only-what-is-known.ts'
import type { PaperHead } from './paper-head.ts'
import { refusalOf } from './person-needed.ts'
import { planPaper, type Cited } from './plan-paper.ts'
import { sayWardenOf } from './warden.ts'
import { wardenLaw } from './warden-law.table.ts'

function ask(label: string, lines: number): Block {
  return { is: 'lined space', label: connective(label), lines }
}

/** The release plan with what the Bureau’s rule asks of it: lines to fill in for what nothing confirmed says, and under them the rule. */
function plansAsked(desk: Desk, grounds: readonly Ground[]): Section {
  const onHealth = grounds.some(({ sentences }) => sentences.some(({ basis }) => basis.is === 'law' && basis.sources.some(({ cite }) => cite.startsWith('U.S.S.G. 1B1.13(b)(1)'))))
  const plan = promisesAlone(composeReleasePlan(desk))
  return {
    ...plan,
    blocks: [
      { is: 'paragraph', sentences: [law('A request says where the person will live and how they will be supported, and, where health is its ground, where treatment will be received and how it will be paid for.', wardenLaw.plans)] },
      ...plan.blocks,
      ...(desk.ledger.takeAll('release.home').length === 0 ? [ask('Where the person will live', 2)] : []),
      ...(desk.ledger.takeAll('release.job').length === 0 ? [ask('How the person will be supported', 2)] : []),
      ...(onHealth || composeHealth(desk) !== undefined ? [ask('Where medical treatment will be received, and how it will be paid for', 3)] : []),
    ],
  }
}

/**
 * The request to the warden that the Bureau of Prisons bring a motion under 18 U.S.C. 3582(c)(1)(A): who asks, the sentence, the
 * circumstances the law counts and the facts meet, room for the person's own words, health, the record inside, the release plan. It goes into
 * a prison: nothing confidential and nothing quoted from what is stands in it, whoever makes it. `on` is the day it is written.
 */
export function composeWardenRequest(asked: PacketInput, on: PacketInput['asOf'], cited?: Cited): ComposedPaper {
  const given: PacketInput = { ...asked, variant: 'person by mail', confidentialAllowedBy: undefined, draft: false }
  const plan = planPaper(given, cited)
  const { input, ...opened } = openDeskFor(given, plan, 'other paper')
  const desk = opened.desk.at('Request to the warden')
  const refusal = refusalOf(desk, 'A request to the warden', ['person.name', 'person.registerNumber', 'custody.facility'])
  if (refusal !== undefined) return refusal
  const status = desk.known('custody.status')?.value
  if (status !== undefined && status !== 'in prison' && status !== 'in prerelease custody') return refused('conflict', `A request to the warden cannot be made: the person is ${String(status)}.`, input.title, 'Correct where the person is, if that is wrong.')
  const route = input.screening.routes.find(({ id }) => id === 'compassionate release')
  const answer = route?.answers.find(({ id }) => id === 'compassionate grounds')
  if (answer === undefined) return refused('conflict', 'A request to the warden is for a federal sentence.', input.title, 'See what this page says of the other ways.')
  const grounds = groundsMet(desk, answer)
  if (grounds.length === 0) desk.note('No circumstance the law names is met by what is confirmed: the request then rests on what the person writes in the lines left for it.')
  const [name, number] = [desk.known('person.name'), desk.known('person.registerNumber')]
  const sections = onlyWhatIsKnown(desk, [
    { title: undefined, blocks: present([paragraphOf([
      tell`This is a request for ${name}, register number ${number}, that the Bureau of Prisons bring a motion to reduce the term of imprisonment.`,
      law('A court may reduce the term on such a motion.', wardenLaw.motion),
      law('Once thirty days have passed since the warden received this request, the motion can also be brought by the person.', wardenLaw.lapse),
    ])]) },
    { title: connective('The sentence'), blocks: present([paragraphOf([sentenceImposed(desk), ...servedSentences(desk), ageSentence(desk)])]) },
    { title: connective('Why a reduction is asked for'), blocks: [...(grounds.length === 0 ? [] : [{ is: 'reasons' as const, items: grounds }]), { is: 'lined space', label: connective(grounds.length === 0 ? 'In the person’s own words: the circumstances, and why they call for a reduction' : 'In the person’s own words, if they wish to add to this'), lines: grounds.length === 0 ? 12 : 6 }] },
    composeHealth(desk),
    { title: connective('The record inside'), blocks: present([paragraphOf([workSentence(desk), programsSentence(desk), incidentsSentence(desk)])]) },
    plansAsked(desk, grounds),
    { title: connective('Signed'), blocks: [{ is: 'signature', label: connective('The person, or counsel for the person; date') }] },
    { title: connective('Received for the warden'), blocks: [{ is: 'signature', label: connective('Name and signature; day of receipt') }] },
  ])
  const subject = tell`${name}, register number ${number}${clause(', born ', desk.known('person.dateOfBirth'))}`
  const head: PaperHead = {
    is: 'letter', running: connective(`Request to the warden: ${name?.words ?? ''}, ${number?.words ?? ''}`), title: connective('Request for a motion under 18 U.S.C. 3582(c)(1)(A)'), on: sayDate(on), court: [],
    left: [['The Warden'], present([sayWardenOf(desk)]), [byHand('address of the institution')]], right: [present([subject])],
  }
  desk.note('28 CFR 571.61(a) asks a request to say at least what the circumstances are, and in the release plans where the person will live and how they will be supported; where health is the ground, also where treatment will be received and how it will be paid for. What no confirmed fact says of these is left as lines to fill in.')
  desk.note('A request made for the person by another is processed like their own (28 CFR 571.61(b)); a denial by the warden may be appealed by administrative remedy (571.63(a)).')
  desk.note('The Bureau’s own criteria (Program Statement 5050.50) were not read at a source: look at them before it is sent.')
  desk.note('Keep proof of the day the warden received it, and record that day here: the thirty days run from it. Some courts ask more where the warden refuses within thirty days; that is for counsel to look up in the circuit.')
  return { ok: true, packet: assemblePaper(desk, plan, head, sections, 'request'), notes: opened.notes() }
}
