import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import casefile from '../../package.json' with { type: 'json' }
import { seeWhole } from '../whole.ts'
import type { BackupItem } from './backup-item.ts'
import { carriedTables, quoted, type CarriedTable } from './carried-tables.ts'
import { rowsEnding } from './copy-text.ts'

/** The bytes of an encrypted file beyond those of what it holds. */
const sealOverhead = 29

export interface SnapshotOptions {
  readonly papers: 'inside' | 'beside'
  /** The bytes of a paper, when they go into the backup itself. */
  readonly bytesOf?: (paper: Extract<BackupItem, { what: 'paper' }>) => AsyncIterable<Buffer>
}

/**
 * Everything the database holds at one moment, by one repeatable-read transaction of its owner that locks nobody out: the tables, not the
 * server's files, so that any PostgreSQL from 15 on can take it.
 */
export async function* readSnapshot(owner: Client, { papers, bytesOf }: SnapshotOptions): AsyncGenerator<BackupItem> {
  await owner.query('begin isolation level repeatable read read only')
  try {
    await seeWhole(owner)
    await owner.query("set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'")
    const { rows: [now] } = await owner.query<{ at: Date; postgres: string }>("select now() as at, current_setting('server_version') as postgres")
    const { rows: steps } = await owner.query<{ number: number; sha256: string }>('select number, sha256 from lenity.migration order by number')
    yield { what: 'backup', madeAt: (now?.at ?? new Date()).toISOString(), release: casefile.version, postgres: now?.postgres.split(' ')[0] ?? '', steps, papers }
    const tables = await carriedTables(owner)
    const total = { tables: tables.length, rows: 0, papers: 0, bytes: 0 }
    for (const table of tables) {
      for await (const item of readTable(owner, table)) {
        if (item.what === 'table end') total.rows += item.rows
        yield item
      }
    }
    for (const { erased, ...paper } of await papersIn(owner)) {
      if (erased) {
        yield { what: 'erased', office: paper.office, caseId: paper.caseId, sha256: paper.sha256 }
        continue
      }
      const item = { what: 'paper' as const, ...paper, size: paper.size + sealOverhead }
      yield item
      if (bytesOf) for await (const bytes of bytesOf(item)) yield { what: 'bytes', bytes }
      total.papers++
      total.bytes += item.size
    }
    yield { what: 'end', ...total }
  } finally {
    await owner.query('rollback').catch(() => undefined)
  }
}

async function* readTable(owner: Client, { name, columns, key }: CarriedTable): AsyncGenerator<BackupItem> {
  yield { what: 'table', name, columns }
  const hash = createHash('sha256')
  let rows = 0
  const order = key.length > 0 ? ` order by ${key.map(quoted).join()}` : ''
  for await (const bytes of owner.query(copyTo(`copy (select ${columns.map(quoted).join()} from ${quoted(name)}${order}) to stdout`)) as AsyncIterable<Buffer>) {
    rows += rowsEnding(bytes)
    hash.update(bytes)
    yield { what: 'rows', bytes }
  }
  yield { what: 'table end', name, rows, sha256: hash.digest('hex') }
}

interface PaperRow {
  office: string
  caseId: string
  sha256: string
  size: number
  packet: boolean
  as?: string
  erased: boolean
}

/** Each paper and packet once. What lies in a case whose key was emptied, or under an emptied key of its own, is erased; a packet also when it was erased with a paper,
 * which a database of an earlier release does not know of. */
async function papersIn(owner: Client): Promise<readonly PaperRow[]> {
  const { rows } = await owner.query<PaperRow>(`
    select distinct on (p.office_id, p.case_id, p.sha256) p.office_id as office, p.case_id as "caseId", p.sha256, p.size::float8 as size, p.packet,
           coalesce(length(c.wrapped) = 0, false) or p.gone or (not p.packet and coalesce(length(k.wrapped) = 0, false)) as erased
      from (select office_id, case_id, sha256, size, false as packet, false as gone from casefile.paper
            union all select office_id, case_id, sha256, size, true, coalesce(to_jsonb(k) ->> 'erased_at' is not null, false) from casefile.packet k) p
      left join casefile.case_key c using (office_id, case_id) left join casefile.paper_key k using (office_id, case_id, sha256)
     order by p.office_id, p.case_id, p.sha256, p.packet`)
  return [...rows, ...await arrivalsIn(owner), ...await copiesIn(owner)]
}

/** Papers that were not read yet. A database of an earlier release has none. */
async function arrivalsIn(owner: Client): Promise<readonly PaperRow[]> {
  const { rows: [there] } = await owner.query<{ there: string | null }>("select to_regclass('casefile.arrival')::text as there")
  if (there?.there == null) return []
  const { rows } = await owner.query<PaperRow>(`
    select a.office_id as office, a.case_id as "caseId", a.sha256, a.size::float8 as size, false as packet, a.arrival_id as as, false as erased
      from casefile.arrival a left join casefile.case_key c using (office_id, case_id)
     where length(a.content) > 0 and coalesce(length(c.wrapped) > 0, true) order by a.office_id, a.case_id, a.arrival_id`)
  return rows
}

/** Redacted copies. A database of an earlier release has none. */
async function copiesIn(owner: Client): Promise<readonly PaperRow[]> {
  const { rows: [there] } = await owner.query<{ there: string | null }>("select to_regclass('casefile.redacted_copy')::text as there")
  if (there?.there == null) return []
  const { rows } = await owner.query<PaperRow>(`
    select r.office_id as office, r.case_id as "caseId", r.copy_sha256 as sha256, r.size::float8 as size, false as packet, r.copy_id as as, false as erased
      from casefile.redacted_copy r left join casefile.case_key c using (office_id, case_id)
     where length(r.content) > 0 and coalesce(length(c.wrapped) > 0, true) order by r.office_id, r.case_id, r.copy_id`)
  return rows
}
