import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '@lenity/casefile/store'
import { mailReceiver, ownCertificate } from '../packages/server/test/mail-receiver.ts'
import { Program } from './program.ts'
import { seeded } from './seeded.ts'

export interface SendReport {
  readonly supporters: number
  readonly kills: number
  /** Kills while a mail was with the mail server and its answer had not come. */
  readonly inTheMiddle: number
  /** What the program says became of the mails, one for each supporter. */
  readonly mails: Mails
  /** People to whom the mail server was given the message. */
  readonly reached: number
  readonly seconds: number
  /** Somebody who was written to twice, a mail that is nowhere, one said to be delivered that the mail server never had, and broken chains. */
  readonly problems: readonly string[]
}

type Mails = Readonly<Record<'waiting' | 'delivered' | 'failed' | 'dropped' | 'unsure', number>>
interface Message {
  readonly id: string
  readonly version: number
  readonly number: number
  readonly mails: Mails
}

const [password, subject] = ['the mail password', 'News of the hearing']
/** Milliseconds the mail server keeps a mail before it says that it has it. */
const holds = 150

/**
 * Kills the program, at moments drawn from the seed, while a message goes out to those who signed for a person; a real mail server listens beside it. The program is started again each time, and once nothing
 * waits any more, what it says of the mails is held against what the mail server was given.
 */
export async function killWhileSending(options: { readonly supporters: number; readonly kills: number; readonly seed: number; readonly say?: (line: string) => void }): Promise<SendReport> {
  const { supporters, kills, seed, say = () => undefined } = options
  const chance = seeded(seed)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const mail = await mailReceiver({ safety: 'starttls', password, holds })
  const began = performance.now()
  let [killed, inTheMiddle] = [0, 0]
  try {
    await program.start()
    const ask = async <T>(method: string, path: string, body?: unknown, cookie = program.cookie): Promise<T> => {
      const answer = await fetch(program.origin + path, { method, headers: { cookie, origin: program.origin, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) })
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return await answer.json() as T
    }
    const { id } = await ask<{ id: string }>('POST', '/api/cases', { title: 'Somebody who is signed for' })
    await ask('POST', `/api/cases/${id}/records`, { type: 'public field', fields: { field: 'signatures', en: 'Stand with them.', by: 'The person', on: '2026-11-20', how: 'signed' } })
    const [{ id: office } = { id: '' }] = await ask<{ id: string }[]>('GET', '/api/offices')
    await ask('PUT', `/api/offices/${office}/mail`, { host: 'localhost', port: mail.port, safety: 'starttls', near: true, user: 'lenity', password, from: 'lenity@office.example.org', certificate: ownCertificate })
    await ask('PUT', `/api/cases/${id}/supporters/door`, { open: true })
    const second = await secondPerson(ask, office, id)

    const door = (await ask<{ form?: string }>('GET', `/api/cases/${id}/supporters`)).form?.split('/').at(-1) ?? ''
    await signAll(program, door, supporters)
    await until(() => linksToConfirm(mail.mails).length >= supporters, 180_000, 'the mails that ask to confirm did not all come')
    for (const link of linksToConfirm(mail.mails)) await fetch(link, { method: 'POST', headers: { origin: program.origin } })

    const written = await ask<Message>('POST', `/api/cases/${id}/support-messages`, { texts: { en: { subject, text: 'There is a hearing in May.' } } })
    if (written.number !== supporters) throw new Error(`${String(written.number)} of ${String(supporters)} signatures count`)
    await ask('POST', `/api/cases/${id}/support-messages/${written.id}/send`, { version: written.version, number: written.number }, second)
    const stands = async () => (await ask<{ messages: Message[] }>('GET', `/api/cases/${id}/supporters`)).messages.find((one) => one.id === written.id)?.mails
    while (killed < kills && (await stands())?.waiting !== 0) {
      await wait(chance.whole(0, 3_000))
      const holding = mail.holding()
      await program.lose('program')
      killed++
      if (holding > 0) inTheMiddle++
      await program.answers()
      say(`${killed} of ${kills}: program killed, ${holding === 0 ? 'no mail under way' : `${holding} under way`}; the mail server was given ${sentTo(mail.mails).length} of ${supporters}`)
    }
    let mails = await stands()
    await until(async () => (mails = await stands())?.waiting === 0, 600_000, 'mails still wait after ten minutes')
    const given = sentTo(mail.mails)
    const reached = new Set(given)
    const ended: Mails = mails ?? { waiting: 0, delivered: 0, failed: 0, dropped: 0, unsure: 0 }
    const problems = [
      ...[...reached].filter((address) => given.filter((one) => one === address).length > 1).map((address) => `${address} was written to more than once`),
      ...(Object.values(ended).reduce((sum, one) => sum + one, 0) === supporters ? [] : [`${JSON.stringify(ended)} are not ${supporters} mails`]),
      ...(ended.failed + ended.dropped === 0 ? [] : [`${ended.failed} failed and ${ended.dropped} were dropped, though the mail server takes all`]),
      ...(reached.size >= ended.delivered ? [] : [`${ended.delivered} are said to be delivered, and the mail server was given ${reached.size}`]),
      ...(reached.size <= ended.delivered + ended.unsure ? [] : [`the mail server was given ${reached.size}, and ${ended.delivered + ended.unsure} are said to be delivered or perhaps delivered`]),
      ...await program.brokenChains([id]),
    ]
    return { supporters, kills: killed, inTheMiddle, mails: ended, reached: reached.size, seconds: Math.round((performance.now() - began) / 1000), problems }
  } finally {
    await program.stop()
    await mail.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Another attorney on the case, who has the message sent: their cookie. */
async function secondPerson(ask: <T>(method: string, path: string, body?: unknown, cookie?: string) => Promise<T>, office: string, id: string): Promise<string> {
  const { link } = await ask<{ link: string }>('POST', `/api/offices/${office}/invitations`, { role: 'member', forWhom: 'Sol' })
  const account = { email: 'sol@example.org', password: 'another long password' }
  await ask('POST', '/api/invitations/accept', { token: new URL(link).searchParams.get('token'), name: 'Sol', ...account })
  const { origin } = new URL(link)
  const signedIn = await fetch(`${origin}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(account) })
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  const { userId } = await ask<{ userId: string }>('GET', '/api/me', undefined, cookie)
  await ask('POST', `/api/cases/${id}/team`, { userId, role: 'attorney', why: 'helps' })
  return cookie
}

/** Signs for so many people, past the limit of what one connection may send in an hour. */
async function signAll(program: Program, door: string, supporters: number): Promise<void> {
  const { appUrl, secret } = program.inside()
  const store = await openStore({ url: appUrl, papersDir: join(program.dataDir, 'papers'), secrets: [secret] })
  try {
    for (let n = 1; n <= supporters; n++) await store.supportDoor.sign(door, { name: `Supporter ${n}`, place: 'Reno', address: `supporter-${n}@example.net`, showsName: false, sentence: undefined, language: 'en' })
  } finally {
    await store.close()
  }
}

type MailsThere = readonly { readonly to: readonly string[]; readonly raw: string }[]

function linksToConfirm(mails: MailsThere): readonly string[] {
  return [...new Set(mails.flatMap(({ raw }) => /http:\S+\/support\/confirm\/[\w-]+/.exec(raw.replaceAll(/=\r?\n/g, ''))?.[0] ?? []))]
}

function sentTo(mails: MailsThere): readonly string[] {
  return mails.filter(({ raw }) => raw.includes(`Subject: ${subject}`)).flatMap(({ to }) => to)
}

async function until(met: () => boolean | Promise<boolean>, within: number, otherwise: string): Promise<void> {
  for (const end = Date.now() + within; !await met(); await wait(200)) if (Date.now() > end) throw new Error(otherwise)
}
