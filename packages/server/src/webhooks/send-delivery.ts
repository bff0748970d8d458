import type { Outbox, Work } from '@lenity/casefile/store'
import type { Outcome } from '../jobs/open-jobs.ts'
import { post } from './post.ts'
import { signed } from './sign.ts'

/** Tells one address of one thing: its kind and ids. Sent again after a failure it has the same id, by which whoever receives it knows that it is the same. */
export async function sendDelivery(outbox: Outbox, { subject: id }: Work, { last }: { readonly last: boolean }): Promise<Outcome> {
  const send = await outbox.take(id)
  if (send === undefined) return 'nothing left to do'
  const body = JSON.stringify({ id, kind: send.kind, at: send.happenedAt, office: send.office, ...(send.case !== undefined && { case: send.case }), ...(send.subject !== undefined && { subject: send.subject }) })
  const posted = await post(send.address, body, signed(send.secret, id, Math.floor(Date.now() / 1000), body), { loopback: send.loopback })
  await outbox.settle(id, posted.ok ? 'delivered' : last ? 'failed' : 'queued', posted)
  return posted.ok ? 'done' : 'try again'
}
