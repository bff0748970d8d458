import type { Store, Work } from '@lenity/casefile/store'
import type { Outcome } from '../jobs/open-jobs.ts'
import { composeReminder, composeTest } from './compose-reminder.ts'
import { sendMessage } from './send-message.ts'

interface Sending {
  readonly last: boolean
  readonly origin: string
  /** The address somebody signs in with; undefined when there is no such account any more. */
  readonly addressOf: (userId: string) => Promise<string | undefined>
}

/** Sends one reminder, or test, to the person it is for, with what that person may see at this moment. */
export async function sendMail(store: Store, { subject: id }: Work, { last, origin, addressOf }: Sending): Promise<Outcome> {
  const { mailOutbox } = store
  const mail = await mailOutbox.take(id)
  if (mail === undefined) return 'nothing left to do'
  const to = await addressOf(mail.user)
  if (to === undefined) {
    await mailOutbox.settle(id, 'failed', 'The account it was for is gone.')
    return 'cannot be done'
  }
  const due = mail.kind === 'test' ? undefined : await store.as({ userId: mail.user }).due.plain(mail.office)
  if (due?.ok === false) {
    await mailOutbox.settle(id, last ? 'failed' : 'queued', 'What is due could not be read.')
    return 'try again'
  }
  const said = due === undefined ? composeTest(origin) : composeReminder(due.value.map(({ on }) => on), { today: mail.day, origin })
  if (said === undefined) {
    await mailOutbox.settle(id, 'nothing due')
    return 'nothing left to do'
  }
  const sent = await sendMessage(mail.server, { id, to, ...said })
  if (sent.ok) {
    await mailOutbox.settle(id, 'delivered')
    return 'done'
  }
  await mailOutbox.settle(id, sent.forGood || last ? 'failed' : 'queued', sent.why)
  return sent.forGood ? 'cannot be done' : 'try again'
}
