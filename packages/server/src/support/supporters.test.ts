import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailReceiver, ownCertificate, type MailReceiver } from '../../test/mail-receiver.ts'
import { origin, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Signature { readonly id: string; readonly state: string; readonly name: string; readonly address: string; readonly sentence?: string; readonly hidden?: { readonly by: string } }
interface Message { readonly id: string; readonly version: number; readonly number: number; readonly now: number; readonly mine: boolean; readonly preview: { readonly en?: { readonly text: string } }; readonly mails: Readonly<Record<string, number>> }
interface View { readonly form?: string; readonly stands: boolean; readonly agreed: boolean; readonly signatures: readonly Signature[]; readonly messages: readonly Message[] }

const password = 'zq-the mail password-zq'
let office: TestOffice
let admin: Client
let mails: MailReceiver
let lead: Person
let second: Person
let caseId: string
let token: string
const at = (rest: string, id = caseId) => `/api/cases/${id}${rest}`
const view = (person = lead) => person.get<View>('GET', at('/supporters'))
const form = { language: 'en', name: 'Ana Reyes', place: 'Tulsa, Oklahoma', mail: 'ana@example.net', shows: 'yes', sentence: 'He taught my brother to read.', website: '' }
/** As a browser sends it from a page on any host. */
const sign = async (fields: Record<string, string> = {}, to = token) => {
  const answer = await office.app.request(`${origin}/support/${to}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', 'sec-fetch-site': 'cross-site' }, body: new URLSearchParams({ ...form, ...fields }).toString() })
  return { status: answer.status, html: await answer.text() }
}
const open = (link: string, method = 'GET') => office.app.request(link, { method, headers: method === 'GET' ? {} : { origin } })
/** The text of a mail, its lines put together again. */
const textOf = (raw: string) => raw.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
const mailsTo = (address: string) => mails.mails.filter(({ to }) => to.includes(address)).map(({ raw }) => textOf(raw))
const linksOf = (text = '') => ({ confirm: /http:\S+\/support\/confirm\/[\w-]+(?:\?l=es)?/.exec(text)?.[0] ?? '', back: /http:\S+\/support\/back\/[\w-]+(?:\?l=es)?/.exec(text)?.[0] ?? '' })
const mailed = async (address: string, many = 1) => {
  await expect.poll(() => mailsTo(address).length, { timeout: 20_000, interval: 50 }).toBe(many)
  return linksOf(mailsTo(address).at(-1))
}
const agree = (on = '2026-11-20') => lead.get<{ id: string; version: number }>('POST', at('/records'), { type: 'public field', fields: { field: 'signatures', en: 'Stand with him.', by: 'Amos Delacroix', on, how: 'signed' } })
const page = async () => (await lead.get<{ pages: { en: string; es: string } }>('GET', at('/public-page'))).pages
const rows = async (table: string) => (await admin.query<{ row: string }>(`select t::text as row from casefile.${table} t`)).rows.map(({ row }) => row).join('\n')

beforeAll(async () => {
  office = await testOffice()
  admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  mails = await mailReceiver({ safety: 'starttls', password })
  lead = await office.join('Lead')
  second = await office.join('Second')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await lead.get('POST', at('/team'), { userId: second.userId, role: 'attorney', why: 'helps' })
  await lead.get('POST', at('/records'), { type: 'public field', fields: { field: 'story', en: 'He taught forty men to read.', by: 'Amos Delacroix', on: '2026-11-20', how: 'signed' } })
}, 120_000)
afterAll(async () => {
  await admin?.end()
  await office?.close()
  await mails?.close()
})

describe('signatures', () => {
  it('are gathered once the person agreed, the office has a mail server, and counsel opened the form', async () => {
    expect((await lead.ask('PUT', at('/supporters/door'), { open: true })).status).toBe(409)
    await agree()
    expect((await lead.ask('PUT', at('/supporters/door'), { open: true })).status).toBe(409)
    const [{ id } = { id: '' }] = await lead.get<{ id: string }[]>('GET', '/api/offices')
    await lead.get('PUT', `/api/offices/${id}/mail`, { host: 'localhost', port: mails.port, safety: 'starttls', near: true, user: 'lenity', password, from: 'lenity@office.example.org', certificate: ownCertificate })
    expect((await page()).en).not.toContain('<form')
    await lead.get('PUT', at('/supporters/door'), { open: true })
    const { form: action, stands } = await view()
    expect(stands).toBe(true)
    token = action?.split('/').at(-1) ?? ''
    const { en, es } = await page()
    expect(en).toContain(`<form method="post" action="${origin}/support/${token}"`)
    expect(en).toContain(`form-action ${origin}"`)
    expect(en).toContain('Stand with him.')
    expect(es).toContain('Firme con su nombre')
  })

  it('are seen by counsel on the case alone', async () => {
    const [sam, eve] = [await office.join('Sam'), await office.join('Eve', { ownOffice: true })]
    await lead.get('POST', at('/team'), { userId: sam.userId, role: 'student', why: 'helps' })
    for (const person of [sam, eve]) {
      for (const [method, rest, body] of [['GET', '/supporters', undefined], ['GET', '/supporters.csv', undefined], ['PUT', '/supporters/door', { open: false }], ['POST', '/support-messages', { texts: { en: { subject: 'x', text: 'x' } } }]] as const) expect([rest, (await person.ask(method, at(rest), body)).status]).toEqual([rest, 404])
    }
  })

  it('count once they were confirmed by the link in a mail, which opens a page with a button and works once', async () => {
    const { status, html } = await sign()
    expect([status, html]).toEqual([200, expect.stringContaining('Look at your mail')])
    expect(html).not.toMatch(/Amos|Delacroix|Ana|<script/)
    const { confirm } = await mailed('ana@example.net')
    expect((await view()).signatures).toMatchObject([{ state: 'waiting', name: 'Ana Reyes', address: 'ana@example.net' }])
    expect((await page()).en).not.toContain('Ana Reyes')
    // Whoever only opens the link, as programs that look over mails do, confirms nothing.
    expect(await (await open(confirm)).text()).toContain('<button type="submit">Yes, count my signature</button>')
    expect((await view()).signatures[0]?.state).toBe('waiting')
    expect(await (await open(confirm, 'POST')).text()).toContain('Your signature counts now')
    expect((await open(confirm, 'POST')).status).toBe(404)
    expect((await view()).signatures).toMatchObject([{ state: 'confirmed' }])
    const { en, es } = await page()
    expect([en, es].every((one) => one.includes('Ana Reyes, Tulsa, Oklahoma'))).toBe(true)
    expect(en).toContain('One person has signed.')
    expect(en).not.toMatch(/ana@example|taught my brother/)
  }, 60_000)

  it('are answered alike whether an address is known or not, and somebody who signs again signs in the place of before', async () => {
    const known = await sign({ name: 'Ana M. Reyes', shows: 'no', mail: 'ANA@example.net' })
    const unknown = await sign({ name: 'Ben', mail: 'ben@example.net', language: 'es', shows: 'no' })
    expect(known.status).toBe(unknown.status)
    expect(unknown.html).toContain('Mire su correo')
    expect(known.html).toBe((await sign({ website: 'http://spam.example' })).html)
    const { confirm } = await mailed('ANA@example.net')
    await open(confirm, 'POST')
    const ben = await mailed('ben@example.net')
    expect(mailsTo('ben@example.net')[0]).toContain('Si fue usted')
    await open(ben.confirm, 'POST')
    expect((await view()).signatures.filter(({ state }) => state === 'confirmed').map(({ name }) => name)).toEqual(['Ana M. Reyes', 'Ben'])
    const { en } = await page()
    expect(en).toContain('2 people have signed.')
    expect(en).not.toMatch(/Ana|Ben/)
  }, 60_000)

  it('are taken from people: what is no signature is refused in words, what is too long too, and nothing is kept of it', async () => {
    const before = (await view()).signatures.length
    for (const [wrong, says] of [[{ name: ' ' }, 'name is missing'], [{ mail: 'not one' }, 'is not one'], [{ shows: '' }, 'may be shown'], [{ sentence: 'x'.repeat(501) }, '500 letters']] as const) {
      const { status, html } = await sign(wrong)
      expect([status, html]).toEqual([400, expect.stringContaining(says)])
    }
    expect((await sign({ sentence: 'x'.repeat(20_000) })).status).toBe(413)
    expect((await sign({}, 'nobody-has-this-token')).status).toBe(404)
    // No other page of ours takes what another site sends.
    expect((await office.app.request(`${origin}/support/confirm/x`, { method: 'POST', headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await view()).signatures).toHaveLength(before)
    for (let i = 0; i < 12; i++) await sign({ mail: `many${i}@example.net` })
    expect((await sign({ mail: 'late@example.net' })).status).toBe(429)
  }, 60_000)

  it('keep addresses and words where nobody finds them in the tables, and links as digests', async () => {
    await mailed('many0@example.net')
    const all = [await rows('supporter'), await rows('support_mail'), await rows('support_door')].join('\n')
    expect(all).not.toMatch(/example\.net|Reyes|brother/)
    for (const text of mails.mails.map(({ raw }) => textOf(raw))) {
      const { confirm, back } = linksOf(text)
      for (const link of [confirm, back]) expect(all).not.toContain(link.split('/').at(-1)?.split('?')[0] ?? 'nothing')
    }
  })

  it('are erased when nobody confirmed them in time, and their link does nothing any more', async () => {
    const { confirm, back } = linksOf(mailsTo('many0@example.net')[0])
    await admin.query("update casefile.supporter set confirm_until = clock_timestamp() where state = 'waiting'")
    expect((await open(confirm, 'POST')).status).toBe(404)
    const worker = new Client({ connectionString: office.appUrl, options: '-c lenity.worker=on' })
    await worker.connect()
    await worker.query('select casefile.clear_unconfirmed()')
    await worker.end()
    expect((await view()).signatures.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
    expect((await admin.query("select from casefile.supporter where state = 'gone' and (content <> '' or address is not null)")).rowCount).toBe(0)
    expect((await open(back)).status).toBe(404)
  })

  it('are hidden and shown again, exported, erased, and taken back by whoever signed', async () => {
    await office.store.supportDoor.sign(token, { name: 'Cora=1+1', place: 'Reno', address: 'cora@example.net', showsName: true, sentence: undefined, language: 'en' })
    const { confirm, back } = await mailed('cora@example.net')
    await open(confirm, 'POST')
    const cora = (await view()).signatures.find(({ name }) => name.startsWith('Cora'))?.id ?? ''
    expect((await page()).en).toContain('Cora=1+1, Reno')
    await lead.get('PUT', at(`/supporters/${cora}/hidden`), { hidden: true })
    expect((await page()).en).not.toContain('Cora')
    expect((await page()).en).toContain('2 people have signed.')
    await lead.get('PUT', at(`/supporters/${cora}/hidden`), { hidden: false })
    expect((await page()).en).toContain('3 people have signed.')
    const csv = await (await lead.ask('GET', at('/supporters.csv'))).text()
    expect(csv).toContain('"Cora=1+1","Reno","cora@example.net","yes"')
    expect(await (await open(back)).text()).toContain('Yes, erase it')
    expect(await (await open(back, 'POST')).text()).toContain('It is erased')
    const ben = (await view()).signatures.find(({ name }) => name === 'Ben')?.id ?? ''
    await lead.get('DELETE', at(`/supporters/${ben}`))
    expect((await view()).signatures.map(({ name }) => name)).toEqual(['Ana M. Reyes'])
    expect(await (await lead.ask('GET', at('/supporters.csv'))).text()).not.toMatch(/Cora|Ben/)
    const audit = await office.store.as({ userId: lead.userId }).audit.changes(caseId)
    expect(audit.ok && audit.value.map(({ what }) => what)).toEqual(expect.arrayContaining(['signatures opened', 'signature hidden', 'signature erased']))
  }, 60_000)
})

describe('a message to those who signed', () => {
  const texts = { en: { subject: 'News', text: 'There is a hearing in May.' }, es: { subject: 'Noticias', text: 'Hay una audiencia en mayo.' } }
  const addSupporter = async (name: string, language: 'en' | 'es' = 'en') => {
    await office.store.supportDoor.sign(token, { name, place: 'Reno', address: `${name}@example.net`, showsName: false, sentence: undefined, language })
    await open((await mailed(`${name}@example.net`)).confirm, 'POST')
  }
  const write = () => lead.get<Message>('POST', at('/support-messages'), { texts })
  const messageNow = async (id: string) => (await view()).messages.find((one) => one.id === id)
  const send = (person: Person, { id, version, number }: Message) => person.ask('POST', at(`/support-messages/${id}/send`), { version, number })

  it('is sent by another than who wrote it, to the very number, in the very words', async () => {
    await addSupporter('dora', 'es')
    const written = await write()
    expect(written).toMatchObject({ version: 1, number: 2, now: 2, mine: true })
    expect(written.preview.en?.text).toContain('There is a hearing in May.\n\n--\nYou get this because you signed')
    expect((await send(lead, written)).status).toBe(409)
    // One more signs: the number that was confirmed is not that of now.
    await addSupporter('eli')
    expect((await send(second, written)).status).toBe(409)
    expect((await send(second, { ...written, number: 3 })).status).toBe(409)
    const again = await lead.get<Message>('PUT', at(`/support-messages/${written.id}`), { version: 1, texts: { ...texts, en: { subject: 'News', text: 'There is a hearing in June.' } } })
    expect(again).toMatchObject({ version: 2, number: 3 })
    // What was confirmed is the version that was seen.
    expect((await send(second, { ...again, version: 1 })).status).toBe(409)
    // Whoever changes it last cannot send it either.
    const changed = await second.get<Message>('PUT', at(`/support-messages/${written.id}`), { version: 2, texts })
    expect((await send(second, changed)).status).toBe(409)
    expect((await send(lead, changed)).status).toBe(200)
    expect((await send(lead, changed)).status).toBe(409)
    await expect.poll(async () => (await messageNow(written.id))?.mails, { timeout: 20_000 }).toEqual({ waiting: 0, delivered: 3, failed: 0, dropped: 0, unsure: 0 })
    const got = mails.mails.filter(({ raw }) => /Subject: (News|Noticias)/.test(raw))
    expect(got.map(({ to }) => to)).toEqual(expect.arrayContaining([['ANA@example.net'], ['dora@example.net'], ['eli@example.net']]))
    expect(got).toHaveLength(3)
    expect(textOf(got.find(({ to }) => to.includes('dora@example.net'))?.raw ?? '')).toContain('Hay una audiencia en mayo.')
    for (const { raw } of got) expect(textOf(raw)).toMatch(/support\/back\//)
    // By the link in it, the signature is gone.
    await open(linksOf(textOf(got.find(({ to }) => to.includes('eli@example.net'))?.raw ?? '')).back, 'POST')
    expect((await view()).signatures.map(({ name }) => name)).not.toContain('eli')
  }, 90_000)

  it('that the page for everyone would hold back is not kept', async () => {
    const refused = await lead.ask('POST', at('/support-messages'), { texts: { en: { subject: 'News', text: 'He helped the prosecutors under a cooperation agreement.' } } })
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('cannot be sent to everyone')])
    expect((await lead.ask('POST', at('/support-messages'), { texts: {} })).status).toBe(400)
    expect((await lead.ask('POST', at('/support-messages'), { texts: { en: { subject: 'a\r\nBcc: b@example.org', text: 'x' } } })).status).toBe(400)
  })
})

describe('a process that was killed', () => {
  it('leaves nothing that another sends to somebody a second time; what was not sent yet can be stopped', async () => {
    const still = await testOffice({ works: false })
    const worker = new Client({ connectionString: still.appUrl, options: '-c lenity.worker=on' })
    await worker.connect()
    try {
      const [ruth, sol] = [await still.join('Ruth'), await still.join('Sol')]
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Here' })
      await ruth.get('POST', at('/team', id), { userId: sol.userId, role: 'attorney', why: 'helps' })
      await ruth.get('POST', at('/records', id), { type: 'public field', fields: { field: 'signatures', by: 'Amos', on: '2026-11-20', how: 'signed' } })
      const [{ id: officeId } = { id: '' }] = await ruth.get<{ id: string }[]>('GET', '/api/offices')
      await ruth.get('PUT', `/api/offices/${officeId}/mail`, { host: 'localhost', port: mails.port, safety: 'starttls', near: true, user: 'lenity', password, from: 'lenity@office.example.org', certificate: ownCertificate })
      await ruth.get('PUT', at('/supporters/door', id), { open: true })
      const its = (await ruth.get<View>('GET', at('/supporters', id))).form?.split('/').at(-1) ?? ''
      const { supportDoor, supportOutbox } = still.store
      const take = async () => (await worker.query<{ id: string }>('select mail_id as id from casefile.take_support_mails()')).rows.map((row) => row.id)
      for (const name of ['uma', 'val']) await supportDoor.sign(its, { name, place: 'Reno', address: `${name}@example.net`, showsName: false, sentence: undefined, language: 'en' })
      for (const mail of await take()) {
        expect(await supportDoor.confirm((await supportOutbox.take(mail))?.confirmToken ?? '')).toBe(true)
        await supportOutbox.settle(mail, 'delivered')
      }
      const written = await ruth.get<Message>('POST', at('/support-messages', id), { texts: { en: { subject: 'News', text: 'There is a hearing.' } } })
      expect(written.number).toBe(2)
      await sol.get('POST', at(`/support-messages/${written.id}/send`, id), { version: 1, number: 2 })
      const [first = '', other = '', ...more] = await take()
      expect(more).toEqual([])
      // Two processes find nothing to do twice.
      expect(await take()).toEqual([])
      // The process dies while the mail server has it.
      expect(await supportOutbox.take(first)).toMatchObject({ kind: 'message' })
      expect(await supportOutbox.take(first)).toBeUndefined()
      const now = async () => (await ruth.get<View>('GET', at('/supporters', id))).messages[0]?.mails
      expect(await now()).toMatchObject({ waiting: 1, unsure: 1 })
      // What failed before the server had it is given out again.
      expect(await supportOutbox.take(other)).toMatchObject({ kind: 'message' })
      await supportOutbox.settle(other, 'queued', 'Nothing takes connections at the mail server.')
      await ruth.get('DELETE', at(`/support-messages/${written.id}`, id))
      expect(await supportOutbox.take(other)).toBeUndefined()
      expect(await now()).toMatchObject({ waiting: 0, unsure: 1, dropped: 1 })
      // To another case of the same office nothing of it is known.
      const { id: elsewhere } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Elsewhere' })
      expect((await ruth.get<View>('GET', at('/supporters', elsewhere))).signatures).toEqual([])
      expect((await ruth.ask('PUT', at(`/support-messages/${written.id}`, elsewhere), { version: 1, texts: { en: { subject: 'x', text: 'x' } } })).status).not.toBe(200)
    } finally {
      await worker.end()
      await still.close()
    }
  }, 120_000)
})

describe('an agreement that was taken back', () => {
  it('closes the form at once, and the names, the number and the form are gone from the page, its file and the list that is given out', async () => {
    const waiting = await lead.get<Message>('POST', at('/support-messages'), { texts: { en: { subject: 'Later', text: 'Later.' } } })
    const { parts } = await lead.get<{ parts: { id: string; version: number; fields: { field: string } }[] }>('GET', at('/public-page'))
    const part = parts.find(({ fields: { field } }) => field === 'signatures')
    await lead.get('PUT', at(`/records/${part?.id}`), { type: 'public field', version: part?.version, fields: { ...part?.fields, withdrawnOn: '2026-11-29' } })
    const { status, html } = await sign()
    expect([status, html]).toEqual([404, expect.stringContaining('Signatures are not being gathered here at the moment')])
    const { en, es } = await page()
    for (const one of [en, es]) expect(one).not.toMatch(/<form|have signed|han firmado|\/support\//i)
    expect(en).toContain("form-action 'none'")
    const zip = await fromBufferPromise(Buffer.from(await (await lead.ask('GET', at('/public-page.zip'))).arrayBuffer()), { lazyEntries: true, autoClose: false })
    for await (const entry of zip.eachEntry()) if (entry.fileName.endsWith('.html')) expect((await buffer(await zip.openReadStreamPromise(entry))).toString()).not.toMatch(/<form|have signed|han firmado/i)
    expect((await lead.ask('GET', at('/supporters.csv'))).status).toBe(409)
    expect((await second.ask('POST', at(`/support-messages/${waiting.id}/send`), { version: 1, number: waiting.number })).status).toBe(409)
    expect((await view()).agreed).toBe(false)
    // An earlier agreement does not come back, and a later one does what it says.
    await agree('2026-11-30')
    expect((await view()).stands).toBe(true)
  }, 60_000)
})
