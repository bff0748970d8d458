import type { Desk } from '../compose/desk.ts'
import { present, said, tell } from '../compose/tell.ts'
import { clemencyForms } from '../forms/forms.table.ts'
import type { Block, Section } from '../packet.ts'
import { ageSentence } from '../parts/age.ts'
import { composeHealth, conditionsSentence } from '../parts/health.ts'
import { incidentsSentence, programsSentence, workSentence } from '../parts/record-inside.ts'
import { paragraphOf, rowOf, tableOf } from '../parts/rows.ts'
import { servedSentences } from '../parts/time-served.ts'
import { sentenceImposed } from '../parts/who.ts'
import { connective, law, type Sentence } from '../sentence.ts'
import { dollars, type PetitionAsks } from './petition-asks.ts'

type Other = Exclude<PetitionAsks, 'commutation'>

/** What the summary of a petition that is not for commutation argues, each reason with its facts: no range of today, for none is asked for. */
export function reasonsOfAsks(desk: Desk, asks: Other): readonly (readonly [lead: string, sentences: readonly (Sentence | undefined)[]])[] {
  const inside: readonly [string, readonly (Sentence | undefined)[]] = ['The record inside.', [programsSentence(desk), workSentence(desk), incidentsSentence(desk)]]
  switch (asks) {
    case 'pardon': return [[desk.known('custody.status')?.value === 'released' ? 'The sentence, completed.' : 'The release.', completed(desk)], inside]
    case 'remission': return [['What was imposed, and what is left.', penalties(desk)], ['Health.', [conditionsSentence(desk)]], inside]
    case 'reprieve': return [['Time served and age.', [...servedSentences(desk), ageSentence(desk)]], ['Health.', [conditionsSentence(desk)]], inside]
  }
}

/** The sections of counsel's memorandum that a petition for this has and one for commutation has not. */
export function sectionsOfAsks(desk: Desk, asks: Other): readonly (Section | undefined)[] {
  switch (asks) {
    case 'pardon': return [sectionOf('The sentence, and its completion', [paragraphOf([sentenceImposed(desk), ...completed(desk)])])]
    case 'remission': return [sectionOf('The financial penalties', [
      paragraphOf([sentenceImposed(desk)]),
      tableOf('As imposed, and what is left', ['', ''], [money(desk, 'Fine', 'conviction.fine'), money(desk, 'Restitution', 'conviction.restitution'), rowOf(desk, 'Special assessment', 'conviction.assessment'), money(desk, 'Still unpaid', 'conviction.unpaid')]),
      paragraphOf(clemencyForms.remission.rules.map(({ says, source }) => law(says, source))),
      { is: 'lined space', label: connective('What the applicant can pay, and what they have tried: for counsel to set out with its papers'), lines: 6 },
    ]), composeHealth(desk)]
    case 'reprieve': return [sectionOf('The sentence that is to be put off', [
      paragraphOf([sentenceImposed(desk), ...servedSentences(desk), ageSentence(desk)]),
      { is: 'lined space', label: connective('What is to be put off, until which day, and what would be lost without it: for counsel to set out'), lines: 10 },
    ]), composeHealth(desk)]
  }
}

function sectionOf(title: string, blocks: readonly (Block | undefined)[]): Section {
  return { title: connective(title), blocks: present(blocks) }
}

/** `Marlowe was released from confinement on 2 May 2015.` `Neither confinement nor supervision remains.` */
function completed(desk: Desk): readonly (Sentence | undefined)[] {
  const [status, released] = [desk.known('custody.status'), desk.known('custody.releasedOn')]
  const done = status?.value === 'released' ? tell`${said(status, 'Neither confinement nor supervision remains')}.` : undefined
  if (released === undefined) desk.note('The day of release from confinement is not confirmed: the waiting period of five years is counted from it.')
  if (done === undefined) desk.note('That probation, parole or supervised release is over is not confirmed: a petition for pardon is for someone who has completed the sentence.')
  return [tell`${desk.surname ?? 'The applicant'} was released from confinement on ${released}.`, done]
}

function penalties(desk: Desk): readonly (Sentence | undefined)[] {
  const [fine, restitution, unpaid] = ['conviction.fine', 'conviction.restitution', 'conviction.unpaid'].map((path) => desk.known(path))
  return [
    tell`A fine of ${said(fine, dollars(fine?.value))} and restitution of ${said(restitution, dollars(restitution?.value))} were imposed.` ?? tell`A fine of ${said(fine, dollars(fine?.value))} was imposed.` ?? tell`Restitution of ${said(restitution, dollars(restitution?.value))} was imposed.`,
    tell`Of what was imposed, ${said(unpaid, dollars(unpaid?.value))} is still unpaid.`,
  ]
}

function money(desk: Desk, label: string, path: string) {
  return rowOf(desk, label, path, (known) => tell`${said(known, known.value === 0 ? 'None' : dollars(known.value))}`)
}
