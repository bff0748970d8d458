import { done, type Result } from '../../src/index.ts'
import type { KeptBytes } from '../kept-bytes.ts'
import type { TwoCases } from './two-cases.ts'

/** The bytes of papers and packets, each checked against its hash, under the keys of the first case; on disk before the rows commit. */
export async function keepBytes(kept: KeptBytes, { to, from }: TwoCases, papers: readonly string[], packets: readonly string[]): Promise<Result<true>> {
  const files = [
    ...papers.map((sha256) => ({ sha256, old: () => from.vault.paperKey(sha256), fresh: () => to.vault.paperKey(sha256) })),
    ...[...new Set(packets)].map((sha256) => ({ sha256, old: () => from.vault.packetKey(), fresh: () => to.vault.packetKey() })),
  ]
  for (const { sha256, old, fresh } of files) {
    const bytes = await kept.fetch({ office: from.file.office, caseId: from.file.id, sha256, key: await old() })
    if (!bytes.ok) return bytes
    const keeps = await kept.keep({ office: to.file.office, caseId: to.file.id, sha256, key: await fresh() }, bytes.value)
    if (!keeps.ok) return keeps
  }
  return done(true)
}
