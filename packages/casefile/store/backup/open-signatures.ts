import { KeyGone } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { openSupportKey, type SupportKey } from '../support/support-key.ts'
import { byteaOf, type CopiedRow } from './copy-text.ts'

/** Opens what a row of signatures or of messages to those who signed holds, and keeps the key of each case for the rows that follow; how many values were opened. Throws `KeyGone`. */
export async function openSignatures(keys: OfficeKeys, known: Map<string, SupportKey>, table: string, row: CopiedRow): Promise<number> {
  const caseId = row['case_id'] ?? ''
  if (table === 'casefile.support_door') {
    const wrapped = byteaOf(row['wrapped'])
    if (wrapped === undefined || wrapped.length === 0) return 0
    known.set(caseId, await openSupportKey(keys, { office: row['office_id'] ?? '', caseId, under: row['wrapped_under'] ?? '', wrapped }))
    return 0
  }
  if (table !== 'casefile.supporter' && table !== 'casefile.support_message') return 0
  const sealed = byteaOf(row['content'])
  if (sealed === undefined || sealed.length === 0) return 0
  const key = known.get(caseId)
  if (key === undefined) throw new KeyGone('damaged', `the signatures of case ${caseId}`)
  if (table === 'casefile.supporter') key.openForm(row['supporter_id'] ?? '', sealed)
  else key.openTexts(row['message_id'] ?? '', Number(row['version']), sealed)
  return 1
}
