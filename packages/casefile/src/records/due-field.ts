import type { RecordTypeName } from './record-types.ts'

/** The field of a type of record that says by when something is to be done about it; types without one are never due. */
export const dueField = { 'task': 'dueOn', 'deadline': 'on', 'paper request': 'dueOn', 'communication': 'followUpOn', 'release step': 'by', 'agreement': 'expiresOn', 'meeting': 'on', 'ask': 'dueOn', 'question for counsel': 'dueOn', 'petition': 'lookAgainOn' } as const satisfies Partial<Record<RecordTypeName, string>>

export type DueTypeName = keyof typeof dueField
