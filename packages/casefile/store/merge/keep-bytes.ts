import { done, type Result } from '../../src/index.ts'
import type { Key } from '../keys/cipher.ts'
import type { KeptBytes } from '../kept-bytes.ts'
import type { CopyTaken } from './take-over-redactions.ts'
import type { TwoCases } from './two-cases.ts'

/** The bytes of papers and packets, each checked against its hash, under the keys of the first case; on disk before the rows commit. */
export async function keepBytes(kept: KeptBytes, { to, from }: TwoCases, papers: readonly string[], packets: readonly string[], copies: readonly CopyTaken[]): Promise<Result<true>> {
  const files: readonly { sha256: string; as?: string; old: () => Key | Promise<Key>; fresh: () => Key | Promise<Key> }[] = [
    ...papers.map((sha256) => ({ sha256, old: () => from.vault.paperKey(sha256), fresh: () => to.vault.paperKey(sha256) })),
    ...[...new Set(packets)].map((sha256) => ({ sha256, old: () => from.vault.packetKey(), fresh: () => to.vault.packetKey() })),
    // A copy has a key of its own, which came with its row.
    ...copies.map(({ id, sha256, key }) => ({ sha256, as: id, old: () => key, fresh: () => key })),
  ]
  for (const { sha256, as, old, fresh } of files) {
    const place = { sha256, ...(as !== undefined && { as }) }
    const bytes = await kept.fetch({ office: from.file.office, caseId: from.file.id, ...place, key: await old() })
    if (!bytes.ok) return bytes
    const keeps = await kept.keep({ office: to.file.office, caseId: to.file.id, ...place, key: await fresh() }, bytes.value)
    if (!keeps.ok) return keeps
  }
  return done(true)
}
