import { keyOfArrival } from '../arrival-rows.ts'
import { keyOfCopy } from '../redactions.ts'
import { decrypt } from '../keys/cipher.ts'
import { KeyGone, unwrapCaseKey, unwrapPaperKey, vaultOver, type CasePlace, type CaseVault } from '../keys/case-vault.ts'
import { officeKeys } from '../keys/office-keys.ts'
import { openSignInSecret } from '../keys/sign-in-secret.ts'
import { openKept } from '../kept-bytes.ts'
import { chainChecker, type BrokenLink } from './audit-chain.ts'
import type { BackupHead, BackupItem, BackupPaper } from './backup-item.ts'
import { openIntake } from './open-intake.ts'
import { openOfOffice } from './open-of-office.ts'
import { openSignatures } from './open-signatures.ts'
import type { PopulationKey } from '../populations/population-key.ts'
import type { SupportKey } from '../support/support-key.ts'
import { byteaOf, rowReader, type CopiedRow } from './copy-text.ts'
import { sealedColumns } from './sealed-columns.ts'

/** What a check found. It is whole when the four lists are empty. */
export interface Checked {
  readonly madeAt: string
  readonly release: string
  readonly step: number
  /** Rows by table, and the SHA-256 of them as COPY text. */
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>
  readonly rows: number
  /** Encrypted values opened, and papers and packets whose hash is right. */
  readonly opened: number
  readonly papers: number
  /** Of papers and packets. */
  readonly bytes: number
  /** Cases whose key was emptied, and papers whose key or case was. */
  readonly erased: { readonly cases: number; readonly papers: number }
  /** What does not open, such as `casefile.fact: fact 12… of case 34…`. */
  readonly closed: readonly string[]
  readonly badPapers: readonly { readonly office: string; readonly caseId: string; readonly sha256: string; readonly why: 'missing' | 'damaged' }[]
  readonly brokenLinks: readonly BrokenLink[]
  /** Tables whose rows are not as many as were counted when it was made. */
  readonly miscounted: readonly string[]
}

export function isWhole(found: Checked): boolean {
  return [found.closed, found.badPapers, found.brokenLinks, found.miscounted].every((list) => list.length === 0)
}

interface CheckWith {
  readonly secrets: readonly Buffer[]
  /** The bytes of a paper's file, when they are not among the items; undefined when there is none. */
  readonly fileOf: (paper: BackupPaper) => Promise<Buffer | undefined>
  readonly onProgress?: ((done: { readonly papers: number; readonly rows: number }) => void) | undefined
}

/** Opens every encrypted value, checks every paper against its hash, follows every chain of the audit and counts every row. */
export async function checkItems(items: AsyncIterable<BackupItem>, { secrets, fileOf, onProgress }: CheckWith): Promise<Checked> {
  const keys = officeKeys(secrets)
  const caseKeys = new Map<string, { under: string; wrapped: Buffer }>()
  const paperKeys = new Map<string, Buffer>()
  const intakeKeys = new Map<string, Buffer>()
  const signatureKeys = new Map<string, SupportKey>()
  const listKeys = new Map<string, PopulationKey>()
  const arrivals = new Map<string, Buffer>()
  const copies = new Map<string, Buffer>()
  const vaults = new Map<string, CaseVault>()
  const chains = { 'casefile.audit': chainChecker('change'), 'casefile.audit_read': chainChecker('read') }
  const found = { tables: {} as Record<string, { rows: number; sha256: string }>, rows: 0, opened: 0, papers: 0, bytes: 0, erased: { cases: 0, papers: 0 }, closed: [] as string[], badPapers: [] as Checked['badPapers'][number][], miscounted: [] as string[] }
  let head: BackupHead | undefined

  const vaultOf = (c: CasePlace) => {
    const there = vaults.get(c.id) ?? vaultOver(c, async () => unwrapCaseKey(keys, c, caseKeys.get(c.id)), async (under, sha256) => unwrapPaperKey(under, c, sha256, paperKeys.get(`${c.id} ${sha256}`)))
    vaults.set(c.id, there)
    return there
  }
  const close = (what: string, error: unknown) => {
    if (!(error instanceof KeyGone)) throw error
    if (error.why !== 'erased') found.closed.push(`${what}: ${error.message}`)
  }

  async function takeRow(table: string, row: CopiedRow): Promise<void> {
    const c = { office: row['office_id'] ?? '', id: row['case_id'] ?? '' }
    const wrapped = byteaOf(row['wrapped']) ?? Buffer.alloc(0)
    if (table === 'casefile.case_key') {
      caseKeys.set(c.id, { under: row['wrapped_under'] ?? '', wrapped })
      if (wrapped.length === 0) found.erased.cases++
      else await vaultOf(c).packetKey().catch((error: unknown) => close(`the key of case ${c.id}`, error))
    } else if (table === 'casefile.paper_key') {
      paperKeys.set(`${c.id} ${row['sha256']}`, wrapped)
    } else if (table === 'casefile.arrival') {
      arrivals.set(row['arrival_id'] ?? '', byteaOf(row['content']) ?? Buffer.alloc(0))
    } else if (table === 'casefile.redacted_copy') {
      copies.set(row['copy_id'] ?? '', byteaOf(row['content']) ?? Buffer.alloc(0))
    } else if (table === 'sign_in.own_secret') {
      if (openSignInSecret(secrets, wrapped) === undefined) found.closed.push('the secret of sign-in')
      else found.opened++
    } else if (table in chains) {
      chains[table as keyof typeof chains].take(row)
    }
    const others = [
      [`${table}: request ${row['intake_id']}`, () => openIntake(keys, intakeKeys, table, row)],
      [`${table}: signatures of case ${c.id}`, () => openSignatures(keys, signatureKeys, table, row)],
      [`${table} of office ${c.office}`, () => openOfOffice(keys, listKeys, table, row)],
    ] as const
    for (const [what, open] of others) {
      try {
        found.opened += await open()
      } catch (error) {
        close(what, error)
      }
    }
    for (const { column, place, paper, arrival } of sealedColumns[table] ?? []) {
      const sealed = byteaOf(row[column])
      if (sealed === undefined || sealed.length === 0) continue
      try {
        const key = paper !== undefined ? await vaultOf(c).paperKey(paper(row)) : arrival !== undefined ? await keyOfArrival(vaultOf(c), arrival(row), arrivals.get(arrival(row))) : undefined
        if (key === undefined) await vaultOf(c).open(place(row), sealed)
        else if (decrypt(key, place(row), sealed) === undefined) throw new KeyGone('damaged', place(row))
        found.opened++
      } catch (error) {
        close(table, error)
      }
    }
  }

  async function takePaper(paper: BackupPaper, sealed: Buffer | undefined): Promise<void> {
    const { office, caseId, sha256, packet, as } = paper
    const vault = vaultOf({ office, id: caseId })
    try {
      const key = as !== undefined && copies.has(as) ? await keyOfCopy(vault, as, copies.get(as)) : as !== undefined ? await keyOfArrival(vault, as, arrivals.get(as)) : packet ? await vault.packetKey() : await vault.paperKey(sha256)
      const plain = sealed && openKept({ office, caseId, sha256, key }, sealed)
      if (plain === undefined) found.badPapers.push({ office, caseId, sha256, why: sealed === undefined ? 'missing' : 'damaged' })
      else found.bytes += plain.length
      if (plain !== undefined) found.papers++
    } catch (error) {
      close(`paper ${sha256}`, error)
    }
    onProgress?.({ papers: found.papers, rows: found.rows })
  }

  let table = ''
  let read = rowReader([])
  let rows = 0
  let inside: { readonly paper: BackupPaper; readonly parts: Buffer[] } | undefined
  for await (const item of items) {
    if (item.what !== 'bytes' && inside !== undefined) {
      await takePaper(inside.paper, inside.parts.length === 0 ? undefined : Buffer.concat(inside.parts))
      inside = undefined
    }
    switch (item.what) {
      case 'backup':
        head = item
        break
      case 'table':
        table = item.name
        read = rowReader(item.columns)
        rows = 0
        break
      case 'rows':
        for (const row of read(item.bytes)) {
          rows++
          await takeRow(table, row)
        }
        break
      case 'table end':
        found.tables[item.name] = { rows, sha256: item.sha256 }
        found.rows += rows
        if (rows !== item.rows) found.miscounted.push(`${item.name}: ${rows} rows, and ${item.rows} were counted`)
        onProgress?.({ papers: found.papers, rows: found.rows })
        break
      case 'paper':
        if (head?.papers === 'inside') inside = { paper: item, parts: [] }
        else await takePaper(item, await fileOf(item))
        break
      case 'bytes':
        inside?.parts.push(item.bytes)
        break
      case 'erased':
        found.erased.papers++
        break
      case 'end':
        if (item.rows !== found.rows) found.miscounted.push(`in all ${found.rows} rows, and ${item.rows} were counted`)
    }
  }
  return { ...found, madeAt: head?.madeAt ?? '', release: head?.release ?? '', step: head?.steps.at(-1)?.number ?? 0, brokenLinks: Object.values(chains).flatMap(({ broken }) => broken) }
}
