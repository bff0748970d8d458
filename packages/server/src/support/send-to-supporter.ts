import { daysToConfirm, type SupportMailToSend, type SupportOutbox, type Work } from '@lenity/casefile/store'
import { confirmMail, messageMail } from '@lenity/outreach'
import type { Outcome } from '../jobs/open-jobs.ts'
import { sendMessage } from '../mail/send-message.ts'
import { linkInMail } from './links.ts'

/** Sends one mail to one supporter: the link that confirms, or a message. A message that the server may have taken is never sent a second time. */
export async function sendToSupporter(outbox: SupportOutbox, { subject: id }: Pick<Work, 'subject'>, { last, origin }: { readonly last: boolean; readonly origin: string }): Promise<Outcome> {
  const mail = await outbox.take(id)
  if (mail === undefined) return 'nothing left to do'
  const back = linkInMail(origin, 'back', mail.backToken, mail.language)
  const said = composed(mail, origin, back)
  if (said === undefined) {
    await outbox.settle(id, 'failed', 'The message has no words.')
    return 'cannot be done'
  }
  const sent = await sendMessage(mail.server, { id, to: mail.to, ...said, fromName: mail.office, ...(mail.kind === 'message' && { stopAt: back }) })
  if (sent.ok) {
    await outbox.settle(id, 'delivered')
    return 'done'
  }
  if (sent.perhaps === true && mail.kind === 'message') {
    await outbox.settle(id, 'unsure', `${sent.why} It may have arrived, and is not sent again.`)
    return 'cannot be done'
  }
  await outbox.settle(id, sent.forGood || last ? 'failed' : 'queued', sent.why)
  return sent.forGood ? 'cannot be done' : 'try again'
}

function composed(mail: SupportMailToSend, origin: string, back: string) {
  if (mail.kind === 'message') return messageMail(mail.language, mail.texts, { office: mail.office, back })
  return confirmMail(mail.language, { office: mail.office, confirm: linkInMail(origin, 'confirm', mail.confirmToken, mail.language), back, days: daysToConfirm })
}
