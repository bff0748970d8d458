import { z } from '@hono/zod-openapi'
import { recordKinds, recordTypes, type RecordTypeName } from '@lenity/casefile'

type Types = typeof recordTypes

/** `release step` becomes `ReleaseStep`. */
function pascal(name: string): string {
  return name.split(' ').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** One schema for each type of record, made of its type and what `shape` adds to it. */
function ofEachType<S extends z.ZodRawShape>(suffix: string, shape: S) {
  const one = <T extends RecordTypeName>(type: T) => z.object({ type: z.literal(type), fields: recordTypes[type].fields as Types[T]['fields'], ...shape }).openapi(`${pascal(type)}${suffix}`)
  return z.discriminatedUnion('type', [
    one('task'), one('deadline'), one('paper request'), one('label'), one('time'), one('expense'), one('fund'), one('disbursement'), one('communication'), one('meeting'), one('letter inside'), one('contact'), one('term of office'), one('acquaintance'), one('ask'), one('question for counsel'), one('money asked'), one('press article'), one('quotation'), one('release step'), one('after release'), one('petition'), one('status check'), one('decision'), one('telling'), one('precedent'), one('agreement'), one('public field'),
  ])
}

export const recordKind = z.enum(recordKinds)

/** A record as it stood in one version. */
export const caseRecord = ofEachType('Record', {
  id: z.string(),
  /** From 1; the highest is how the record stands. */
  version: z.number().int(),
  kind: recordKind,
  removed: z.boolean(),
  why: z.string().optional(),
  by: z.string(),
  at: z.string(),
}).openapi('CaseRecord')

const why = z.string().trim().min(1, 'say why').max(2000)
const version = z.number().int().min(1).max(2 ** 31 - 2)

export const newRecord = ofEachType('New', {})
export const changedRecord = ofEachType('Changed', { version, why: why.optional() })
export const takenOut = z.object({ version, why })
export const broughtBack = z.object({ version, why: why.optional() })

export const dueRecord = ofEachType('Due', {
  id: z.string(),
  caseId: z.string(),
  caseTitle: z.string(),
  version: z.number().int(),
  /** The day by which something is to be done. */
  on: z.string(),
  at: z.string(),
}).openapi('DueRecord')
