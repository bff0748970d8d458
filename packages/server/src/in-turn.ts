import { Client } from 'pg'

/** Held by the process that brings in what belongs to a start. */
const turn = 4_761_006

/** Does what one process at a time may do on this database; others wait. A process that dies lets go. */
export async function inTurn(ownerUrl: string, work: () => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'lenity start', keepAlive: true })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [turn])
    await work()
  } finally {
    await owner.end().catch(() => undefined)
  }
}
