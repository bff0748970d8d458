import type { DueRecord } from '../../api/shapes.ts'
import { holderWithin } from '../needs/paper-words.ts'
import { daysUntil, dueInWords, expiryInWords } from '../words/day-distance.ts'
import { recordForms } from '../records/record-forms.ts'

/** What is due, in words: what it is, of what kind, how near, and the page of the case it stands on. */
export interface SaidDue {
  readonly title: string
  readonly what: string
  readonly near: string
  readonly overdue: boolean
  readonly page: 'tasks' | 'papers-to-get' | 'log' | 'agreements' | 'plan' | 'meetings' | 'introductions' | 'decision'
}

export function sayDue(due: DueRecord, today: string): SaidDue {
  const overdue = daysUntil(due.on, today) < 0
  const near = dueInWords(due.on, today)
  switch (due.type) {
    case 'task': return { title: due.fields.title, what: 'Task', near, overdue, page: 'tasks' }
    case 'deadline': return { title: due.fields.title, what: 'Deadline', near, overdue, page: 'tasks' }
    case 'paper request': return { title: `The ${due.fields.paper} from ${holderWithin(due.fields.holder)}`, what: 'Paper asked for', near, overdue, page: 'papers-to-get' }
    case 'communication': return { title: `Follow up with ${due.fields.with}`, what: recordForms.communication.fields['channel']?.choices?.[due.fields.channel] ?? '', near, overdue, page: 'log' }
    case 'release step': return { title: due.fields.what, what: `Release plan: ${recordForms['release step'].fields['area']?.choices?.[due.fields.area]?.toLowerCase() ?? ''}`, near, overdue, page: 'plan' }
    case 'agreement': return { title: recordForms.agreement.fields['what']?.choices?.[due.fields.what] ?? '', what: 'Runs out; have a new one signed', near: expiryInWords(due.on, today), overdue, page: 'agreements' }
    case 'meeting': return { title: due.fields.title, what: recordForms.meeting.fields['how']?.choices?.[due.fields.how] ?? '', near: overdue ? `${near}: write down what was agreed` : near.replace(/^due /, ''), overdue, page: 'meetings' }
    case 'ask': return { title: due.fields.what, what: recordForms.ask.fields['which']?.choices?.[due.fields.which] ?? '', near, overdue, page: 'introductions' }
    case 'question for counsel': return { title: due.fields.question, what: 'Question for counsel', near, overdue, page: 'introductions' }
    case 'petition': return { title: `Look up how it stands: ${due.fields.authority}`, what: 'Petition', near, overdue, page: 'decision' }
    default: return { title: '', what: '', near, overdue, page: 'tasks' }
  }
}

