import { done, refused, type Result } from '../result.ts'
import { isRecordType, recordTypes, type RecordFields, type RecordTypeName } from './record-types.ts'

/** The fields as that type of record has them, trimmed, or what is wrong with them and where. */
export function checkRecord(name: string, fields: unknown): Result<{ readonly type: RecordTypeName; readonly fields: RecordFields }> {
  if (!isRecordType(name)) return refused('invalid', `There is no kind of record “${name}”.`, 'type', `Choose one of: ${Object.keys(recordTypes).join(', ')}.`)
  const checked = recordTypes[name].fields.safeParse(fields)
  if (checked.success) return done({ type: name, fields: checked.data })
  const [first] = checked.error.issues
  return refused('invalid', `The ${recordTypes[name].label} is not complete: ${first?.message ?? 'a field is wrong'}.`, first?.path.join('.') || name, 'Fill in that field and save again.')
}
