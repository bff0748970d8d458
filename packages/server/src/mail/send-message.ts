import { isIP } from 'node:net'
import type { MailServer } from '@lenity/casefile/store'
import { createTransport } from 'nodemailer'
import { addressOfServer } from './address-of-server.ts'

/** No single step of the talk with the server takes longer, in milliseconds. */
const patience = 15_000

export interface Message {
  /** The same at each try, by which whoever receives it twice knows that it is the same. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Whose name stands beside the sender's address; ours when left out. */
  readonly fromName?: string
  /** Where whoever gets it says that they want no more. */
  readonly stopAt?: string
}

export type Sent = { readonly ok: true } | { readonly ok: false; readonly why: string; /** Whether trying again without a change cannot help. */ readonly forGood: boolean; /** It broke off where the server may have taken the message already. */ readonly perhaps?: true }

/** What nodemailer tells of a failure. */
interface Failure {
  readonly code?: string
  readonly responseCode?: number
  readonly command?: string
  readonly message?: string
  readonly cause?: { readonly code?: string }
}

/** Sends one message of plain text through a server. What went wrong is said in words of ours: nothing the server says is passed on. */
export async function sendMessage(server: MailServer, { id, to, subject, text, fromName = 'Lenity', stopAt }: Message): Promise<Sent> {
  const at = await addressOfServer(server.host, server.near)
  if (!at.ok) return { ok: false, why: at.why, forGood: false }
  if (server.safety === 'none' && !at.thisComputer) return { ok: false, why: 'The way to the mail server is not encrypted, which is allowed only on this computer.', forGood: true }
  const transport = createTransport({
    host: at.address, port: server.port, secure: server.safety === 'tls', requireTLS: server.safety === 'starttls', ignoreTLS: server.safety === 'none',
    ...(server.user !== undefined && { auth: { user: server.user, pass: server.password ?? '' } }),
    tls: { ...(isIP(server.host) === 0 && { servername: server.host }), minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(server.certificate !== undefined && { ca: server.certificate }) },
    connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience,
    name: 'lenity.invalid', disableFileAccess: true, disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: { name: fromName, address: server.from }, to: { name: '', address: to }, subject, text,
      messageId: `<${id}@lenity.invalid>`, headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...(stopAt !== undefined && { 'List-Unsubscribe': `<${stopAt}>` }) },
    })
    return { ok: true }
  } catch (error) {
    return sayFailure(error as Failure)
  } finally {
    transport.close()
  }
}

const failed = (why: string, forGood = false): Extract<Sent, { ok: false }> => ({ ok: false, why, forGood })

function sayFailure({ code = '', responseCode, command = '', message = '', cause }: Failure): Sent {
  const inner = cause?.code ?? ''
  if (code === 'EAUTH') return responseCode !== undefined && responseCode < 500 ? failed(`The mail server could not check the password now (it answered ${responseCode}).`) : failed('The mail server does not take this user and password.', true)
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|SIGNATURE/.test(`${inner} ${code}`) || /certificate/i.test(message)) return failed('Its certificate is not one that can be trusted.', true)
  if (code === 'ETLS' || command === 'STARTTLS') return failed('The mail server does not offer encryption in the way that was chosen.', true)
  if (code === 'EENVELOPE' || responseCode !== undefined) return failed(`The mail server did not take the message (it answered ${responseCode ?? 'nothing'}).`, (responseCode ?? 0) >= 500)
  if (inner === 'ECONNREFUSED' || /ECONNREFUSED/.test(message)) return failed('Nothing takes connections at the mail server.')
  if (code === 'ETIMEDOUT') return { ...failed('The mail server did not answer in time.'), perhaps: true }
  if (/SSL|wrong version number/i.test(message)) return failed('The mail server does not speak TLS from the first byte there. Perhaps it wants STARTTLS.', true)
  return { ...failed('The connection to the mail server broke off.'), perhaps: true }
}
