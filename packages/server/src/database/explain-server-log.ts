import type { Problem } from '@lenity/casefile'
import type { Cluster } from './cluster.ts'

/** What the server's last words mean, for the person who started the program. */
export function explainServerLog(log: string, cluster: Pick<Cluster, 'data' | 'log'>, fallback: string): Problem {
  const where = cluster.data
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(log)) {
    return { kind: 'unavailable', what: 'The disk is full: the database could not write.', where, next: 'Free some space (the database needs about 100 MB to start), or set LENITY_DATA_DIR to a directory on another disk, and start again.' }
  }
  if (/Read-only file system|EROFS/i.test(log)) {
    return { kind: 'unavailable', what: 'The disk is mounted read-only: the database could not write.', where, next: 'Mount it writable, or set LENITY_DATA_DIR to a directory that can be written, and start again.' }
  }
  if (/could not (create shared memory|map anonymous|open shared memory)/i.test(log)) {
    return { kind: 'unavailable', what: 'The computer gave the database no shared memory.', where, next: `Close other programs and start again. The server wrote: ${lastLines(log)}` }
  }
  if (/Permission denied|EACCES|EPERM|has wrong ownership|has invalid permissions/i.test(log)) {
    return { kind: 'unavailable', what: 'The database may not use its own directory.', where, next: `Give the directory back to the account that made it, with mode 0700, or set LENITY_DATA_DIR to another one. The server wrote: ${lastLines(log)}` }
  }
  if (/error while loading shared libraries|image not found|Library not loaded|not found \(required by/i.test(log)) {
    return { kind: 'unavailable', what: 'A system library the database needs is missing on this computer.', where, next: `Install it, or set LENITY_DATABASE_URL to a PostgreSQL 15 or newer. The server wrote: ${lastLines(log)}` }
  }
  return { kind: 'unavailable', what: fallback, where, next: `Read ${cluster.log}; its last lines are: ${lastLines(log)}` }
}

function lastLines(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return lines.slice(-4).join(' / ') || '(nothing)'
}
