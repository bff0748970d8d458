import { recordTypes, type RecordFields } from '@lenity/casefile'
import type { DueRecord } from '@lenity/casefile/store'
import type { CalendarEvent } from './calendar-text.ts'

const pages = { 'task': 'tasks', 'deadline': 'tasks', 'paper request': 'papers-to-get', 'communication': 'log', 'release step': 'plan', 'agreement': 'agreements', 'meeting': 'meetings', 'ask': 'introductions', 'question for counsel': 'introductions', 'petition': 'decision' } as const satisfies Record<DueRecord['type'], string>

/**
 * What is due as events of a calendar kept elsewhere. Only what the store keeps plain is told: the kind of thing, its day, and the
 * person's name where the user asked for it. What it is about stays in the house, behind the link.
 */
export function dueEvents(due: readonly DueRecord<Partial<RecordFields>>[], { origin, showsNames, userId }: { readonly origin: string; readonly showsNames: boolean; readonly userId: string }): readonly CalendarEvent[] {
  return due.map(({ id, caseId, caseTitle, type, on, version, at, fields }) => ({
    uid: `${id}@lenity`,
    on,
    summary: `${whatIsDue(type, fields, userId)}${showsNames ? `: ${caseTitle}` : ''}`,
    description: 'What it is about is in Lenity, on the page this leads to.',
    url: `${origin}/cases/${caseId}/${pages[type]}`,
    sequence: version - 1,
    changedAt: at,
    categories: [recordTypes[type].kind],
  }))
}

function whatIsDue(type: DueRecord['type'], fields: Partial<RecordFields>, userId: string): string {
  switch (type) {
    case 'task': return 'assignedTo' in fields && fields.assignedTo === userId ? 'Task of yours' : 'Task'
    case 'deadline': return 'Deadline'
    case 'paper request': return 'assignedTo' in fields && fields.assignedTo === userId ? 'A paper you asked for' : 'A paper that was asked for'
    case 'communication': return 'Follow up'
    case 'release step': return 'Release plan'
    case 'agreement': return 'A signed paper runs out'
    case 'meeting': return 'how' in fields ? meetingInWords(String(fields.how)) : 'Meeting'
    case 'ask': return 'A promise or an answer'
    case 'question for counsel': return 'A question for counsel'
    case 'petition': return 'Look up how a petition stands'
  }
}

function meetingInWords(how: string): string {
  if (how.endsWith('call')) return 'Call'
  return how.endsWith('visit') ? 'Visit' : 'Meeting'
}
