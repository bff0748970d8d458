import type { Session } from '../within-transaction.ts'
import { unwrapCaseKey, unwrapPaperKey, vaultOver, type CasePlace, type CaseVault } from './case-vault.ts'
import type { OfficeKeys } from './office-keys.ts'

/**
 * What opens the content of many cases in one transaction, their keys read together. It opens records and facts; of papers those whose
 * wrapped keys are given, by `placeOfPaperKey`.
 */
export async function manyVaults(session: Session, keys: OfficeKeys, cases: readonly CasePlace[], papers: ReadonlyMap<string, Buffer> = new Map()): Promise<ReadonlyMap<string, CaseVault>> {
  const { rows } = await session.query<{ caseId: string; under: string; wrapped: Buffer }>('select case_id as "caseId", wrapped_under as under, wrapped from casefile.case_key where case_id = any ($1)', [[...new Set(cases.map(({ id }) => id))]])
  const wrappings = new Map(rows.map((row) => [row.caseId, row]))
  const unknown = (c: CasePlace) => {
    const row = wrappings.get(c.id)
    return row !== undefined && row.wrapped.length > 0 && keys.named(c.office, row.under) === undefined
  }
  if (cases.some(unknown)) await keys.learn()
  return new Map(cases.map((c) => {
    let key: Promise<Buffer> | undefined
    const open = () => (key ??= Promise.resolve().then(() => unwrapCaseKey(keys, c, wrappings.get(c.id))))
    return [c.id, vaultOver(c, open, async (under, sha256) => unwrapPaperKey(under, c, sha256, papers.get(placeOfPaperKey(c.id, sha256))))]
  }))
}

export const placeOfPaperKey = (caseId: string, sha256: string) => `${caseId} ${sha256}`
