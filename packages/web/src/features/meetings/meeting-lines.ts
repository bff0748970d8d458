import type { CaseRecord, RecordOf } from '../../api/shapes.ts'
import type { DeskFinish, DeskLine } from '../records/desk-shapes.ts'
import { contactInWords, type NameOf } from '../records/field-in-words.ts'
import { recordForms } from '../records/record-forms.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dueInWords } from '../words/day-distance.ts'

/** A meeting in one line: when, what, who comes, what was agreed. */
export function lineOfMeeting(record: CaseRecord, nameOf: NameOf, today: string): DeskLine {
  if (record.type !== 'meeting') return { title: '' }
  const { title, how, on, at, place, contacts, others, agreed, privileged, doneOn } = record.fields
  const who = [...(contacts ?? []).map((id) => contactInWords(id, nameOf)), ...(others === undefined ? [] : [others])].join(', ')
  return {
    lead: `${dateInWords(on)}${at === undefined ? '' : `, ${at}`}`,
    title,
    details: [[recordForms.meeting.fields['how']?.choices?.[how] ?? how, place].filter(Boolean).join(', '), who === '' ? '' : `With ${who}`, privileged ? 'Privileged' : '', agreed === undefined ? '' : `Agreed: ${agreed}`],
    mark: doneOn !== undefined ? { words: 'held', urgent: false } : on < today ? { words: 'was it held?', urgent: true } : { words: dueInWords(on, today).replace(/^due /, ''), urgent: false },
    settled: doneOn !== undefined,
  }
}

/** Held: the day is set; what was agreed is then written down. */
export function finishOfMeeting(record: CaseRecord, today: string): DeskFinish | undefined {
  if (record.type !== 'meeting') return undefined
  const { doneOn, ...fields } = record.fields
  return doneOn === undefined ? { words: 'It was held', said: 'Held. Write down what was agreed while it is fresh.', fields: { ...fields, doneOn: fields.on < today ? fields.on : today } } : { words: 'Not held after all', said: 'Open again.', fields }
}

/** One sentence: the next meeting, and what waits to be written down. */
export function meetingsSentence(meetings: readonly RecordOf<'meeting'>[], today: string): string {
  const open = meetings.filter(({ fields }) => fields.doneOn === undefined)
  const past = open.filter(({ fields }) => fields.on < today).length
  const next = open.find(({ fields }) => fields.on >= today)
  const unwritten = meetings.filter(({ fields }) => fields.doneOn !== undefined && fields.agreed === undefined).length
  const rest = [past === 0 ? '' : `${past} in the past that nobody says was held`, unwritten === 0 ? '' : `${unwritten} held of which nobody wrote down what was agreed`].filter((part) => part !== '').join('; ')
  const begins = next === undefined ? 'No meeting is to come' : `Next: ${next.fields.title}, on ${dateInWords(next.fields.on)}${next.fields.at === undefined ? '' : ` at ${next.fields.at}`}`
  return `${begins}${rest === '' ? '' : `; ${rest}`}.`
}
