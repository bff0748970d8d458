import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockPdf } from '../../../papers/test/lock-pdf.ts'
import { makePdf } from '../../../papers/test/make-pdf.ts'
import { makeZip } from '../../../papers/test/make-zip.ts'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Came { readonly id: string; readonly name: string; readonly state: string; readonly paper: string; readonly problem?: { readonly what: string } }

const password = 'zqcorazonzq 1993'

describe('a paper that is locked with a password', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let id: string
  const at = (rest: string) => `/api/cases/${id}${rest}`
  const send = async (name: string, content: Uint8Array<ArrayBuffer>) => (await ruth.get<{ arrival: Came }>('POST', at('/papers'), textFile(name, content))).arrival
  const arrivals = () => ruth.get<Came[]>('GET', at('/arrivals'))
  const unlock = (arrival: string, given: string) => ruth.ask('POST', at(`/arrivals/${arrival}/password`), { password: given })
  const becomes = async (arrival: string, state: string) => {
    for (const end = Date.now() + 60_000; ; await wait(40)) {
      const now = await ruth.get<Came>('GET', at(`/arrivals/${arrival}`))
      if (now.state === state) return now
      if (Date.now() > end) throw new Error(`still ${now.state} after a minute`)
    }
  }
  const judgment = async (line: string) => lockPdf(await makePdf([[line, 'Case Number: 1:93-cr-00123']]), password)

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
    await office.jobs.work(office.store)
  })
  afterAll(async () => {
    await admin?.end()
    await office?.close()
  })

  it('waits for it; another password says so and loses nothing; with its own it is read and drawn, and its bytes stay as they came', async () => {
    const bytes = await judgment('It is ordered that the motion is granted.')
    const came = await send('order.pdf', bytes)
    expect((await becomes(came.id, 'locked')).problem?.what).toBe('The PDF is locked with a password.')
    expect((await unlock(came.id, 'another')).status).toBe(200)
    for (const end = Date.now() + 60_000; (await becomes(came.id, 'locked')).problem?.what !== 'This password does not open the PDF.'; await wait(40)) if (Date.now() > end) throw new Error('never told')
    expect((await unlock(came.id, '')).status).toBe(400)
    expect((await unlock(came.id, password)).status).toBe(200)
    await becomes(came.id, 'read')
    expect((await unlock(came.id, password)).status).toBe(409)
    expect(await ruth.get('GET', at(`/papers/${came.paper}/pages/1`))).toMatchObject({ text: expect.stringContaining('the motion is granted') })
    expect((await ruth.ask('GET', at(`/papers/${came.paper}/pages/1/image`))).headers.get('content-type')).toBe('image/png')
    const original = new Uint8Array(await (await ruth.ask('GET', at(`/papers/${came.paper}/original`))).arrayBuffer())
    expect(createHash('sha256').update(original).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is asked for its password also when it came in an archive or with a message', async () => {
    const zipped = await send('all.zip', await makeZip({ 'court/one.pdf': await judgment('The first order.'), 'letter.txt': 'Dear Judge.' }))
    await becomes(zipped.id, 'opened')
    const attached = Buffer.from(await judgment('The second order.')).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
    await send('mail.eml', new TextEncoder().encode(`From: a@example.org\r\nTo: clinic@example.org\r\nDate: Tue, 3 Mar 2020 09:00:00 -0500\r\nSubject: The order\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="two.pdf"\r\n\r\n${attached}\r\n--b--\r\n`))
    let locked: Came[] = []
    for (const end = Date.now() + 60_000; locked.length < 2; await wait(40)) {
      locked = (await arrivals()).filter(({ state }) => state === 'locked')
      if (Date.now() > end) throw new Error('not both locked after a minute')
    }
    expect(locked.map(({ name }) => name).toSorted()).toEqual(['court/one.pdf', 'two.pdf'])
    for (const one of locked) {
      await unlock(one.id, password)
      await becomes(one.id, 'read')
    }
    expect(await arrivals()).toEqual([])
  })

  it('keeps it where nobody finds it in the tables, and what is taken out is gone with it', async () => {
    const came = await send('third.pdf', await judgment('The third order.'))
    await becomes(came.id, 'locked')
    const { rows: tables } = await admin.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('casefile', 'pgboss')")
    const all = (await Promise.all(tables.map(async ({ name }) => JSON.stringify((await admin.query(`select * from ${name}`)).rows)))).join('\n')
    expect(all).not.toMatch(/zqcorazon/)
    await ruth.get('DELETE', at(`/arrivals/${came.id}`))
    expect((await unlock(came.id, password)).status).toBe(409)
  })
})

it('whose password was given is read on with it after the program was gone', async () => {
  const office = await testOffice({ works: false })
  const admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  try {
    const ruth = await office.join('Ruth')
    const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Resumed' })
    const mine = office.store.as({ userId: ruth.userId })
    const { arrival } = await ruth.get<{ arrival: Came }>('POST', `/api/cases/${id}/papers`, textFile('long.pdf', await lockPdf(await makePdf([['Page one.'], ['Page two.'], ['Page three.']]), password)))
    await mine.arrivals.ended(id, arrival.id, 'locked', { what: 'Locked.', where: '', next: '' })
    await mine.arrivals.unlock(id, arrival.id, password)
    // One page was kept before the kill; the work is taken up by another process.
    await mine.arrivals.keepPages(id, arrival.id, [{ took: 5, page: { number: 1, width: 612, height: 792, origin: 'text layer', text: 'kept before', words: [] } }])
    await office.jobs.work(office.store)
    for (const end = Date.now() + 60_000; (await ruth.get<Came>('GET', `/api/cases/${id}/arrivals/${arrival.id}`)).state !== 'read'; await wait(40)) if (Date.now() > end) throw new Error('not read after a minute')
    expect(await ruth.get('GET', `/api/cases/${id}/papers/${arrival.paper}/pages/1`)).toMatchObject({ text: 'kept before' })
    expect(await ruth.get('GET', `/api/cases/${id}/papers/${arrival.paper}/pages/3`)).toMatchObject({ text: 'Page three.' })
  } finally {
    await admin.end()
    await office.close()
  }
}, 90_000)
