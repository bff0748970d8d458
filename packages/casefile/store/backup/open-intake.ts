import { keyOfIntake, openWords, placeOfForm, placeOfWhy } from '../intake/intake-rows.ts'
import type { Key } from '../keys/cipher.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { byteaOf, type CopiedRow } from './copy-text.ts'

/** Opens what a row of a request holds, and keeps its key for the rows that follow; how many values were opened. Throws `KeyGone`. */
export function openIntake(keys: OfficeKeys, known: Map<string, Key>, table: string, row: CopiedRow): number {
  const id = row['intake_id'] ?? ''
  const sealed = byteaOf(row['content'])
  if (sealed === undefined || sealed.length === 0) return 0
  if (table === 'casefile.intake') {
    const key = keyOfIntake(keys, { id, office: row['office_id'] ?? '', under: row['wrapped_under'] ?? '', wrapped: byteaOf(row['wrapped']) ?? Buffer.alloc(0) })
    known.set(id, key)
    openWords(key, placeOfForm(id), sealed)
    return 1
  }
  const key = table === 'casefile.intake_step' ? known.get(id) : undefined
  if (key === undefined) return 0
  openWords(key, placeOfWhy(id), sealed)
  return 1
}
