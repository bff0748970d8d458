import type { PgBoss } from 'pg-boss'
import { sayError } from '../api/say-error.ts'

/** Errors of the queue's own upkeep are printed without their words; said to nobody, they would end the program. */
export function quietly(boss: PgBoss): PgBoss {
  boss.on('error', error => console.error(`jobs: ${sayError(error)}`))
  return boss
}
