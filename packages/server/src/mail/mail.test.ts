import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mailReceiver, ownCertificate, type MailReceiver } from '../../test/mail-receiver.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'

interface Delivery { readonly id: string; readonly kind: string; readonly state: string; readonly tries: number; readonly why?: string; readonly to: string }
interface Mail { readonly server?: Record<string, unknown>; readonly deliveries: readonly Delivery[] }
interface Reminding { readonly office: string; readonly possible: boolean; readonly hour?: number; readonly last?: Delivery }

const password = 'zq-the mail password-zq'
let office: TestOffice
let admin: Client
let worker: Client
let ruth: Person
let sam: Person
let officeId: string
let at: MailReceiver | undefined
const path = (rest = '') => `/api/offices/${officeId}/mail${rest}`
const mail = () => ruth.get<Mail>('GET', path())
const server = (port: number, more: Record<string, unknown> = {}) => ({ host: 'localhost', port, safety: 'starttls', near: true, user: 'lenity', password, from: 'lenity@office.example.org', certificate: ownCertificate, ...more })
const open = async (options: Parameters<typeof mailReceiver>[0]) => (at = await mailReceiver(options))
const settled = (id: string, state: string) => expect.poll(async () => (await mail()).deliveries.find((one) => one.id === id), { timeout: 20_000, interval: 50 }).toMatchObject({ state }).then(async () => (await mail()).deliveries.find((one) => one.id === id))
/** Sends a test, and gives what became of it once it is in a state. */
const tested = async (state: string) => settled((await ruth.get<{ delivery: string }>('POST', path('/test'))).delivery, state)
const remind = (today = civilToday()) => worker.query<{ many: number }>('select casefile.note_reminders($1, 23) as many', [today])

beforeAll(async () => {
  office = await testOffice()
  admin = new Client({ connectionString: office.adminUrl })
  worker = new Client({ connectionString: office.appUrl, options: '-c lenity.worker=on' })
  await Promise.all([admin.connect(), worker.connect()])
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
})
afterEach(async () => {
  await at?.close()
  at = undefined
})
afterAll(async () => {
  await Promise.all([admin?.end(), worker?.end()])
  await office?.close()
})

describe('the mail server of an office', () => {
  it('is none at first, and nobody can ask for reminders', async () => {
    expect(await mail()).toEqual({ deliveries: [] })
    expect(await sam.get('GET', '/api/reminders')).toMatchObject([{ office: officeId, possible: false }])
    expect((await sam.ask('PUT', `/api/reminders/${officeId}`, { hour: 7 })).status).toBe(409)
    expect((await ruth.ask('POST', path('/test'))).status).toBe(404)
  })

  it('is named by administrators alone, and shows its password to nobody', async () => {
    const { port } = await open({ safety: 'starttls', password })
    const eve = await office.join('Eve', { ownOffice: true })
    for (const person of [sam, eve]) {
      for (const [method, rest, body] of [['GET', '', undefined], ['PUT', '', server(port)], ['POST', '/test', undefined], ['DELETE', '', undefined]] as const) expect([rest, (await person.ask(method, path(rest), body)).status]).toEqual([rest, 404])
    }
    const set = await ruth.ask('PUT', path(), server(port))
    expect([set.status, (await set.text()).includes(password)]).toEqual([200, false])
    expect(await mail()).toMatchObject({ server: { host: 'localhost', user: 'lenity', hasPassword: true, by: 'Ruth' } })
    expect(JSON.stringify(await mail())).not.toContain(password)
    const { rows } = await admin.query<{ row: string }>("select m::text || coalesce(encode(m.content, 'escape'), '') as row from casefile.office_mail m")
    expect(rows).toHaveLength(1)
    for (const word of [password, 'localhost', 'office.example.org']) expect(rows[0]?.row).not.toContain(word)
  })

  it('takes a test with its certificate, its user and its password, over an encrypted way', async () => {
    for (const safety of ['starttls', 'tls'] as const) {
      const { port, mails } = await open({ safety, password })
      await ruth.get('PUT', path(), server(port, { safety }))
      expect(await tested('delivered')).toMatchObject({ tries: 1, to: 'Ruth' })
      expect(mails).toMatchObject([{ from: 'lenity@office.example.org', to: ['ruth@example.org'], encrypted: true, user: 'lenity' }])
      expect(mails[0]?.raw).toContain('Auto-Submitted: auto-generated')
      await at?.close()
    }
    const { port, mails } = await open({ safety: 'none' })
    await ruth.get('PUT', path(), { host: 'localhost', port, safety: 'none', near: true, from: 'lenity@office.example.org' })
    await tested('delivered')
    expect(mails).toMatchObject([{ encrypted: false, user: '' }])
  })

  it('is not trusted with a certificate nobody vouches for, nor without the encryption that was chosen', async () => {
    const { port, mails } = await open({ safety: 'starttls', password })
    await ruth.get('PUT', path(), server(port, { certificate: undefined }))
    expect(await tested('failed')).toMatchObject({ tries: 1, why: 'Its certificate is not one that can be trusted.' })
    await ruth.get('PUT', path(), server(port, { safety: 'tls' }))
    expect((await tested('failed'))?.why).toMatch(/does not speak TLS from the first byte/)
    await at?.close()
    await open({ safety: 'none', password, port })
    await ruth.get('PUT', path(), server(port))
    expect((await tested('failed'))?.why).toMatch(/does not offer encryption/)
    expect([mails, at?.mails]).toEqual([[], []])
  })

  it('hears a wrong password once', async () => {
    const { port, mails } = await open({ safety: 'starttls', password })
    await ruth.get('PUT', path(), server(port, { password: 'another' }))
    expect(await tested('failed')).toMatchObject({ tries: 1, why: 'The mail server does not take this user and password.' })
    expect(mails).toEqual([])
  })

  it('keeps its password for the same account on the same server, and gives it to no other', async () => {
    const { port, mails } = await open({ safety: 'starttls', password })
    await ruth.get('PUT', path(), server(port))
    await ruth.get('PUT', path(), server(port, { password: undefined, from: 'other@office.example.org' }))
    await tested('delivered')
    expect(mails).toMatchObject([{ from: 'other@office.example.org', user: 'lenity' }])
    expect((await ruth.ask('PUT', path(), server(port + 1, { password: undefined }))).status).toBe(400)
    expect((await ruth.ask('PUT', path(), server(port, { password: undefined, user: 'eve' }))).status).toBe(400)
    expect(await mail()).toMatchObject({ server: { port, from: 'other@office.example.org' } })
    // What was replaced is emptied.
    expect((await admin.query("select from casefile.office_mail where ended_at is not null and (wrapped <> '' or content <> '')")).rowCount).toBe(0)
  })

  it('is reached where it was said to be, and nowhere else', async () => {
    for (const [wrong, where] of [[{ near: false }, 'port'], [{ near: false, port: 25, safety: 'none' }, 'safety'], [{ user: undefined }, 'user'], [{ host: 'a b' }, 'host'], [{ host: '' }, 'host'], [{ from: 'nobody' }, 'from'], [{ certificate: 'x' }, 'certificate']] as const) {
      const answer = await ruth.ask('PUT', path(), server(4_000, wrong))
      expect([answer.status, JSON.stringify(await answer.json())]).toEqual([400, expect.stringContaining(where)])
    }
    await ruth.get('PUT', path(), server(25, { near: false }))
    expect((await tested('waiting'))?.state).toBe('waiting')
    await expect.poll(async () => (await mail()).deliveries[0]?.why, { timeout: 20_000 }).toMatch(/on this computer or in a private network/)
    for (const host of ['169.254.169.254', '0.0.0.0']) {
      await ruth.get('PUT', path(), server(80, { host }))
      await ruth.get('POST', path('/test'))
      await expect.poll(async () => (await mail()).deliveries[0]?.why, { timeout: 20_000 }).toMatch(/an address where no mail is sent/)
    }
  })

  it('that is down is tried again, and is sent the same message once it is up', async () => {
    const first = await open({ safety: 'starttls', password })
    await ruth.get('PUT', path(), server(first.port))
    await first.close()
    const { delivery } = await ruth.get<{ delivery: string }>('POST', path('/test'))
    await expect.poll(async () => (await mail()).deliveries[0], { timeout: 20_000 }).toMatchObject({ state: 'waiting', tries: 1, why: 'Nothing takes connections at the mail server.' })
    const again = await open({ safety: 'starttls', password, port: first.port })
    const hurry = setInterval(() => void admin.query("update pgboss.job set start_after = now() where name = 'send-mail' and state = 'retry'").catch(() => undefined), 300)
    try {
      await settled(delivery, 'delivered')
    } finally {
      clearInterval(hurry)
    }
    expect(again.mails.filter(({ raw }) => raw.includes(`<${delivery}@lenity.invalid>`))).toHaveLength(1)
  }, 40_000)
})

describe('a reminder', () => {
  it('comes once a day to who asked, has counts and days of the cases they see, and no word of them', async () => {
    const { port, mails } = await open({ safety: 'starttls', password })
    await ruth.get('PUT', path(), server(port))
    const { id: caseId } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'zqtitlezq Marlowe' })
    const add = (type: string, fields: unknown) => ruth.get('POST', `/api/cases/${caseId}/records`, { type, fields })
    await add('task', { title: 'zqtaskzq', dueOn: '2020-01-02' })
    await add('deadline', { title: 'zqdeadlinezq', on: civilToday(), basis: 'zqbasiszq' })
    await add('communication', { channel: 'call', direction: 'out', on: '2020-01-01', with: 'zqwhozq', summary: 'zqsummaryzq', followUpOn: civilToday(), privileged: false })
    await add('task', { title: 'done', dueOn: '2020-01-02', doneOn: '2020-01-03' })
    // Sam is on no case: of Ruth's he is told nothing.
    for (const person of [ruth, sam]) await person.get('PUT', `/api/reminders/${officeId}`, { hour: 0 })
    expect(await sam.get('GET', '/api/reminders')).toMatchObject([{ office: officeId, possible: true, hour: 0 }])
    // Asked for after its hour, it begins the next day.
    expect((await remind()).rows).toEqual([{ many: 0 }])
    await admin.query('update casefile.reminder set from_day = $1', [civilToday()])
    expect((await remind()).rows).toEqual([{ many: 2 }])
    expect((await remind()).rows).toEqual([{ many: 0 }])
    const last = async (person: Person) => (await person.get<Reminding[]>('GET', '/api/reminders'))[0]?.last
    await expect.poll(() => last(ruth), { timeout: 20_000 }).toMatchObject({ state: 'delivered', kind: 'reminder' })
    await expect.poll(() => last(sam), { timeout: 20_000 }).toMatchObject({ state: 'nothing due' })
    // What waited for another server comes as well.
    const [{ raw, to } = { raw: '', to: [] }, ...more] = mails.filter((one) => !one.raw.includes('a test of the mail server'))
    expect([to, more]).toEqual([['ruth@example.org'], []])
    expect(raw).toContain('Subject: Lenity: 1 overdue, 2 due today')
    expect(raw).toContain('Overdue: 1, the oldest since 2 January 2020.')
    expect(raw).toContain('http://127.0.0.1:4680/work')
    expect(raw).not.toMatch(/zq[a-z]+zq|Marlowe|Ruth(?!@)|deadline/i)
    expect(raw).not.toContain(caseId)
    const reads = await office.store.as({ userId: ruth.userId }).audit.reads(caseId)
    expect(reads.ok && reads.value.some(({ what }) => what === 'what is due counted for a mail')).toBe(true)
  })

  it('comes no more to who took it back, and to nobody once mail is off; then no password is kept', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await ruth.get('PUT', `/api/reminders/${officeId}`, {})
    expect((await ruth.get<Reminding[]>('GET', '/api/reminders'))[0]?.hour).toBeUndefined()
    expect((await remind(tomorrow as ReturnType<typeof civilToday>)).rows).toEqual([{ many: 1 }])
    await ruth.get('DELETE', path())
    expect((await ruth.ask('DELETE', path())).status).toBe(404)
    expect((await mail()).server).toBeUndefined()
    expect((await admin.query("select from casefile.office_mail where wrapped <> '' or content <> ''")).rowCount).toBe(0)
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    expect((await remind(later as ReturnType<typeof civilToday>)).rows).toEqual([{ many: 0 }])
    expect(await sam.get('GET', '/api/reminders')).toMatchObject([{ possible: false, hour: 0 }])
  })

  it('has nothing of the server in the tables of the queue', async () => {
    const { rows } = await admin.query<{ row: string }>("select x::text as row from pgboss.job x where name in ('send-mail', 'given-up')")
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/zq-the|localhost|example\.org/)
  })
})
