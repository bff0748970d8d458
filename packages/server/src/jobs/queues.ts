import type { Work } from '@lenity/casefile/store'
import type { Queue } from 'pg-boss'

const day = 24 * 60 * 60

/** Where work ends that was tried often enough: it stays until someone has it tried again or gives it up. */
export const givenUp = 'given-up'

/** The queue in which work of a kind waits. */
export const queueOf = { 'read paper': 'read-paper', 'make copy': 'make-copy', 'send webhook': 'send-webhook', 'send mail': 'send-mail', 'send to supporter': 'send-to-supporter', 'pass over people': 'pass-over-people' } as const satisfies Record<Work['what'], string>

/**
 * The queues there are. A process that is killed is missed by its heartbeat, and what it did is taken up by another; what fails is tried
 * again after a while that doubles each time.
 */
export const queues = [
  { name: givenUp, retryLimit: 0, retentionSeconds: 3_650 * day, deleteAfterSeconds: 7 * day },
  { name: 'read-paper', deadLetter: givenUp, retryLimit: 6, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: day - 60, heartbeatSeconds: 20, retentionSeconds: 365 * day, deleteAfterSeconds: 7 * day, notify: true },
  { name: 'make-copy', deadLetter: givenUp, retryLimit: 3, retryDelay: 5, retryBackoff: true, retryDelayMax: 60, expireInSeconds: day - 60, heartbeatSeconds: 20, retentionSeconds: 30 * day, deleteAfterSeconds: 7 * day, notify: true },
  { name: 'send-webhook', deadLetter: givenUp, retryLimit: 9, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 60, heartbeatSeconds: 20, retentionSeconds: 30 * day, deleteAfterSeconds: 7 * day, notify: true },
  { name: 'send-mail', deadLetter: givenUp, retryLimit: 9, retryDelay: 30, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 180, heartbeatSeconds: 20, retentionSeconds: 2 * day, deleteAfterSeconds: 7 * day, notify: true },
  { name: 'send-to-supporter', deadLetter: givenUp, retryLimit: 9, retryDelay: 30, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 180, heartbeatSeconds: 20, retentionSeconds: 2 * day, deleteAfterSeconds: 7 * day, notify: true },
  { name: 'pass-over-people', deadLetter: givenUp, retryLimit: 6, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: day - 60, heartbeatSeconds: 20, retentionSeconds: 30 * day, deleteAfterSeconds: 7 * day, notify: true },
] as const satisfies readonly Queue[]
