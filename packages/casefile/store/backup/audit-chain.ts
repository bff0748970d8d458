import { createHash } from 'node:crypto'
import { byteaOf, type CopiedRow } from './copy-text.ts'

/** A line of the audit that is not what was written, the first of its chain. */
export interface BrokenLink {
  readonly office: string
  readonly caseId: string
  /** `change` or `read`: each case has a chain of each. */
  readonly chain: 'change' | 'read'
  readonly seq: number
}

/** Follows the chains of all cases, given the lines of one table in the order of its primary key. */
export function chainChecker(chain: BrokenLink['chain']): { take(row: CopiedRow): void; readonly broken: readonly BrokenLink[] } {
  const broken: BrokenLink[] = []
  let of = ''
  let before: Buffer = Buffer.alloc(0)
  let whole = true
  return {
    broken,
    take(row) {
      const here = `${row['office_id']} ${row['case_id']}`
      if (here !== of) [of, before, whole] = [here, Buffer.alloc(0), true]
      const hash = byteaOf(row['hash']) ?? Buffer.alloc(0)
      if (whole && !hash.equals(linkHash(before, row))) {
        whole = false
        broken.push({ office: row['office_id'] ?? '', caseId: row['case_id'] ?? '', chain, seq: Number(row['seq']) })
      }
      before = hash
    },
  }
}

/** What casefile.link_hash computes in the database. */
function linkHash(before: Buffer, row: CopiedRow): Buffer {
  const said = [row['seq'], row['office_id'], row['case_id'], row['what'], row['subject'], row['sealed'] === 't' ? 'true' : 'false', row['by_user'], microseconds(row['at'] ?? '')]
  return createHash('sha256').update(before).update(said.join('\u001F')).digest()
}

/** Of an instant as PostgreSQL writes it in UTC, since 1970. */
function microseconds(at: string): string {
  const [, day = '', time = '', fraction = ''] = /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(at) ?? []
  return String(BigInt(Date.parse(`${day}T${time}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0')))
}
