import type { CaseRecord, RecordOf } from '../../api/shapes.ts'
import type { DeskFinish, DeskLine } from '../records/desk-shapes.ts'
import { contactInWords, type NameOf } from '../records/field-in-words.ts'
import { recordForms } from '../records/record-forms.ts'
import { moneyInWords } from '../words/amounts.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dueInWords } from '../words/day-distance.ts'

/** What is chosen in a form, in its words. */
function choiceInWords(type: CaseRecord['type'], field: string, value: string): string {
  return recordForms[type].fields[field]?.choices?.[value] ?? value
}

/** How contacts, what links them, what was asked and what counsel must say are told in one line. `today` is a day. */
export function lineOfPeople(record: CaseRecord, nameOf: NameOf, today: string): DeskLine {
  const who = (id: string) => contactInWords(id, nameOf)
  switch (record.type) {
    case 'contact': {
      const { name, role, organization, phone, email, approach, approachWhy } = record.fields
      const may = approach === undefined || approach === 'free' ? '' : `${choiceInWords('contact', 'approach', approach)}${approachWhy === undefined ? '' : `: ${approachWhy}`}`
      return { title: name, details: [[role, organization].filter(Boolean).join(', '), [phone, email].filter(Boolean).join('; '), may] }
    }
    case 'term of office': {
      const { contact, office, from, to, source } = record.fields
      return { title: `${who(contact)}: ${office}`, details: [sayTerm(from, to), source], settled: to !== undefined && to < today }
    }
    case 'acquaintance': {
      const { one, other, strength, how, evidence, basis, since, until } = record.fields
      const title = `${who(one)} – ${who(other)}`
      return { title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`, details: [`${choiceInWords('acquaintance', 'strength', strength)}: ${how}`, `${choiceInWords('acquaintance', 'evidence', evidence)}: ${basis}`, since === undefined && until === undefined ? '' : sayTerm(since, until)], settled: until !== undefined && until < today }
    }
    case 'ask': {
      const { which, contact, what, on, dueOn, through, introduces, state, doneOn } = record.fields
      return {
        lead: dateInWords(on), title: what, settled: state !== 'open',
        details: [`${choiceInWords('ask', 'which', which)}: ${who(contact)}${through === undefined ? '' : `, through ${who(through)}`}`, introduces === undefined ? '' : `To be introduced to ${who(introduces)}`],
        mark: state === 'open' ? dueOn === undefined ? undefined : { words: dueInWords(dueOn, today), urgent: dueOn < today } : { words: `${state}${doneOn === undefined ? '' : ` ${dateInWords(doneOn)}`}`, urgent: state === 'broken' },
      }
    }
    case 'question for counsel': {
      const { about, contact, question, on, dueOn, state, answer } = record.fields
      return {
        lead: dateInWords(on), title: question, settled: state === 'answered',
        details: [`${choiceInWords('question for counsel', 'about', about)}${contact === undefined ? '' : `: ${who(contact)}`}`, answer === undefined ? '' : `Counsel: ${answer}`],
        mark: state === 'answered' ? { words: 'answered', urgent: false } : { words: dueOn === undefined ? 'open' : dueInWords(dueOn, today), urgent: dueOn !== undefined && dueOn < today },
      }
    }
    case 'money asked': {
      const { on, cents, by, of, for: why, what, state } = record.fields
      return { lead: dateInWords(on), title: `${by} asked ${of}`, details: [choiceInWords('money asked', 'for', why), what], aside: cents === undefined ? 'no amount named' : moneyInWords(cents), mark: { words: state, urgent: state === 'asked' || state === 'paid' } }
    }
    default: return { title: '' }
  }
}

function sayTerm(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return 'since when, nobody knows'
  return `${from === undefined ? 'from a day nobody knows' : `from ${dateInWords(from)}`}${to === undefined ? '' : ` until ${dateInWords(to)}`}`
}

/** The one step that settles an ask: it was kept. */
export function finishOfPeople(record: CaseRecord, today: string): DeskFinish | undefined {
  if (record.type !== 'ask') return undefined
  const { doneOn: _, ...open } = record.fields
  return record.fields.state === 'open' ? { words: 'Kept', said: 'Kept.', fields: { ...record.fields, state: 'kept', doneOn: today } } : { words: 'Open after all', said: 'Open again.', fields: { ...open, state: 'open' } }
}

/** One sentence on the people of a campaign: who there is, what is promised, what counsel must say. */
export function peopleOfCampaignSentence(contacts: readonly CaseRecord[], today: string): string {
  const people = contacts.filter(({ type }) => type === 'contact').length
  if (people === 0) return 'Nobody is written down yet: begin with whoever already speaks for the person.'
  const asks = contacts.filter((one): one is RecordOf<'ask'> => one.type === 'ask' && one.fields.state === 'open')
  const late = asks.filter(({ fields }) => fields.dueOn !== undefined && fields.dueOn < today).length
  const questions = contacts.filter((one) => one.type === 'question for counsel' && one.fields.state === 'open').length
  const links = contacts.filter(({ type }) => type === 'acquaintance').length
  return `${people === 1 ? 'One person' : `${people} people`}, ${links === 1 ? 'one link' : `${links} links`} between them; ${asks.length === 0 ? 'nothing asked or promised is open' : `${asks.length} asked or promised and open${late === 0 ? '' : `, ${late} of them overdue`}`}${questions === 0 ? '' : `; ${questions === 1 ? 'one question waits' : `${questions} questions wait`} for counsel`}.`
}
