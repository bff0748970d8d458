import { refused } from '@lenity/casefile'
import type { Desk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { clause, present, said, tell, tellUnder } from '../compose/tell.ts'
import type { Block, Section } from '../packet.ts'
import { ageSentence } from '../parts/age.ts'
import { conditionsSentence } from '../parts/health.ts'
import { incidentsSentence, programsSentence, workSentence } from '../parts/record-inside.ts'
import { composeReleasePlan } from '../parts/release-plan.ts'
import { paragraphOf } from '../parts/rows.ts'
import { servedSentences } from '../parts/time-served.ts'
import { sentenceImposed } from '../parts/who.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, law } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import { captionPaths, courtHead, docketOf } from './court-head.ts'
import type { ComposedPaper } from './door-paper.ts'
import { groundsMet } from './grounds-met.ts'
import { motionKinds, type MotionKind } from './motion-kinds.ts'
import { motionLaw } from './motion-law.table.ts'
import { onlyWhatIsKnown, promisesAlone } from './only-what-is-known.ts'
import { refusalOf } from './person-needed.ts'
import { planPaper, type Cited } from './plan-paper.ts'

/**
 * A motion of counsel to the court that imposed the sentence. Its grounds are the answers of the law that are met; what is not met is not
 * claimed, what cannot be said is put to counsel. Refused where no ground is met, so that nothing is filed that claims nothing.
 */
export function composeMotion(kind: MotionKind, from: PacketInput, cited?: Cited): ComposedPaper {
  const motion = motionKinds[kind]
  const given: PacketInput = { ...from, variant: 'pardon attorney', draft: false }
  const plan = planPaper(given, cited)
  const { input, ...opened } = openDeskFor(given, plan, 'other paper')
  const desk = opened.desk.at(motion.title)
  const refusal = refusalOf(desk, 'A motion', captionPaths)
  if (refusal !== undefined) return refusal
  const found = motion.grounds(input.screening, input.caseFacts)
  if (found === undefined) return refused('conflict', 'This motion is for a federal sentence.', input.title, 'See what this page says of the other ways.')
  if (motion.rests.length > 0 && desk.ledger.takeRead(motion.rests).barred !== undefined) return refused('conflict', 'What this motion rests on stands in part only in confidential papers, or is not confirmed, and may not be said.', input.title, 'Confirm it, or keep the rule or order on confidential papers among the agreements, and make this again.')
  const { answer, needs } = found
  const grounds = groundsMet(desk, answer.parts.length === 0 ? { ...answer, parts: [answer] } : answer)
  const holds = needs === 'any' || answer.truth === 'met'
  if (grounds.length === 0 || !holds) {
    const missing = opened.notes().filter((note) => note.startsWith('Open, ') || note.startsWith('“')).slice(0, 3)
    return refused('conflict', answer.truth === 'not met' ? `No ground for this motion is met: “${answer.question}” is answered no.` : 'No ground for this motion is met by what is confirmed and may be said.', input.title, missing.length === 0 ? 'See the questions of the law on this page.' : missing.join(' '))
  }
  const [name, term, onDay, docket] = ['person.name', 'conviction.term', 'conviction.sentencedOn', 'conviction.docketNumber'].map((path) => desk.known(path))
  const what = said(term, term?.value === 'life' ? 'term of life imprisonment' : `term of imprisonment of ${term?.words ?? ''}`)
  const factors = kind === 'motion-compassionate' ? motionLaw.factors : kind === 'motion-amendment' ? motionLaw.amendmentFactors : undefined
  const imposed = sentenceImposed(desk)
  const defendant = said(name, `The defendant, ${name?.words ?? ''}`)
  // The section that follows tells the sentence; where it cannot, the opening does.
  const asked = imposed === undefined ? tellUnder([motion.power])`${defendant}, by counsel, asks the court to reduce the ${what} imposed on ${onDay}${clause(' in No. ', said(docket, docketOf(docket)))}, under ${motion.under}.` : tellUnder([motion.power])`${defendant}, by counsel, asks the court to reduce the sentence under ${motion.under}.`
  const sections: readonly Section[] = onlyWhatIsKnown(desk, [
    { title: undefined, blocks: present([paragraphOf([asked])]) },
    { title: connective('The sentence'), blocks: present([paragraphOf([imposed, ...servedSentences(desk), ageSentence(desk)])]) },
    ...(kind === 'motion-compassionate' ? [exhaustionOf(desk)] : []),
    { title: connective(motion.why), blocks: [{ is: 'reasons', items: grounds }] },
    {
      title: connective('What the court weighs'),
      blocks: present([paragraphOf([
        ...(factors === undefined ? [] : [law('The court considers the factors of 18 U.S.C. 3553(a) as far as they apply.', factors)]),
        conditionsSentence(desk), workSentence(desk), programsSentence(desk), incidentsSentence(desk),
      ])]),
    },
    promisesAlone(composeReleasePlan(desk)),
    { title: connective('What is asked'), blocks: present<Block>([paragraphOf([tell`${said(name, 'The defendant')} asks that the ${what} be reduced to the term written here.`]), { is: 'lined space', label: connective('Time served, or a number of months: for counsel to set'), lines: 1 }]) },
    { title: connective('Respectfully submitted'), blocks: [{ is: 'signature', label: connective('Counsel for the defendant, bar number; date') }] },
    { title: connective('Certificate of service'), blocks: [{ is: 'signature', label: connective('Served on the United States Attorney by (way); signature and date') }] },
  ])
  desk.note('The local rules of the court (form, length, whom to consult first) and the law of the circuit were not looked up: both are for counsel.')
  if (kind === 'motion-404') desk.note('The text of section 404(c), which bars a second motion, was not read at a source: look whether one was decided before.')
  if (input.confidentialAllowedBy === undefined) desk.note('What stands only in the presentence report or the statement of reasons is not said here. Record the rule or order that allows it among the agreements, and make this again; what rests on it is then filed under seal.')
  else desk.note('Papers attached under a rule or order on confidential papers, and what is said from them, are filed under seal where the court keeps them so.')
  return { ok: true, packet: assemblePaper(desk, plan, courtHead(desk, motion.title, motion.under), sections, 'motion'), notes: opened.notes() }
}

/** The request to the warden and the lapse of thirty days; a note to counsel where either is missing or lies ahead. */
function exhaustionOf(desk: Desk): Section | undefined {
  const { input } = desk
  const received = desk.known('custody.wardenRequestOn')
  const from = input.screening.routes.find(({ id }) => id === 'compassionate release')?.deadlines?.[0]?.on
  if (received === undefined || from === undefined) {
    desk.note('Do not file yet: whether and when the warden received a request is not confirmed. Without it, or an appeal within the Bureau that is over, the person cannot bring this motion.')
    return undefined
  }
  if (input.asOf < from) desk.note(`Do not file before ${sayDate(from)}: the thirty days are not over until then.`)
  return { title: connective('The request to the warden'), blocks: present([paragraphOf([tell`The warden received a request to bring such a motion on ${received}.`, law(`The lapse of thirty days from that day ${input.asOf < from ? 'is' : 'was'} complete on ${sayDate(from)}.`, motionLaw.lapse, [received.used])])]) }
}
