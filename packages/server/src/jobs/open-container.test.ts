import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeZip } from '../../../papers/test/make-zip.ts'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { takeApart } from './open-container.ts'
import { readArrival } from './read-arrival.ts'

interface Came { readonly id: string; readonly name: string; readonly state: string; readonly cameIn?: string; readonly leftOut: readonly { readonly name: string; readonly what: string }[]; readonly problem?: { readonly what: string } }

const mail = (subject: string, attached: string, name = 'letter.txt') => `From: a@example.org\r\nTo: clinic@example.org\r\nDate: Tue, 3 Mar 2020 09:00:00 -0500\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${attached}\r\n--b--\r\n`

describe('an archive that came', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let id: string
  const at = (rest: string) => `/api/cases/${id}${rest}`
  const send = async (name: string, content: string | Uint8Array<ArrayBuffer>, person = ruth) => (await person.get<{ arrival: Came }>('POST', at('/papers'), textFile(name, content))).arrival.id
  const arrivals = (person = ruth) => person.get<Came[]>('GET', at('/arrivals'))
  const names = async () => (await ruth.get<{ name: string }[]>('GET', at('/papers'))).map(({ name }) => name).toSorted()
  /** Nothing waits any more. */
  const settled = async () => {
    for (const end = Date.now() + 60_000; ; await wait(50)) {
      const { rows: [row] } = await admin.query<{ waiting: number }>("select count(*)::int as waiting from casefile.arrival where state = 'waiting'")
      if (row?.waiting === 0) return
      if (Date.now() > end) throw new Error('still waiting after a minute')
    }
  }

  beforeAll(async () => {
    office = await testOffice()
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    id = (await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })).id
  })
  afterAll(async () => {
    await admin?.end()
    await office?.close()
  })

  it('becomes the papers in it, also those of an archive inside; what cannot be read is named with the archive it came in', async () => {
    const inner = await makeZip({ 'deep/mother.txt': 'Dear Judge, my son.' })
    const came = await send('all.zip', await makeZip({ 'court/order.txt': 'It is ordered.', 'inner.zip': inner, 'program.exe': 'MZ and more' }))
    await settled()
    expect(await names()).toEqual(['court/order.txt', 'deep/mother.txt'])
    const list = await arrivals()
    expect(list.map(({ name, state }) => [name, state])).toEqual([['all.zip', 'opened'], ['program.exe', 'refused']])
    expect(list[1]?.cameIn).toBe(came)
    expect(list[1]?.problem?.what).toContain('Windows program')
    // An archive is no paper: its bytes are gone, and so are those of what was read.
    const files = await readdir(office.papersDir, { recursive: true })
    expect(files.filter(file => file.includes(came))).toEqual([])
    await ruth.get('DELETE', at(`/arrivals/${list[1]?.id}`))
    expect(await arrivals()).toEqual([])
  })

  it('opened again by a process that was thought dead adds nothing', async () => {
    const zip = await makeZip({ 'a.txt': 'A first letter.', 'b.txt': 'A second letter.' })
    await send('twice.zip', zip)
    await settled()
    const rows = async () => (await admin.query("select arrival_id, state, sha256 from casefile.arrival order by seq")).rows
    const before = await rows()
    const mine = office.store.as({ userId: ruth.userId })
    const again = await mine.arrivals.receive(id, { name: 'twice.zip', bytes: zip })
    if (!again.ok || again.value.arrival === undefined) throw new Error('not kept')
    // All of it is among the papers: the archive is opened, and nothing comes of it.
    await settled()
    const after = await rows()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 1)
    const work = { what: 'read paper', id: again.value.arrival.id, office: '', case: id, subject: again.value.arrival.id, user: ruth.userId } as const
    expect(await readArrival(office.store, work, { last: false })).toBe('nothing left to do')
    expect(await mine.arrivals.receiveInside(id, again.value.arrival.id, { name: 'a.txt', bytes: new TextEncoder().encode('A first letter.'), message: false })).toEqual({ ok: true, value: 'already' })
  })

  it('that holds a message gives the message and what was attached, which says which message it came with', async () => {
    await send('mail.zip', await makeZip({ 'sent.eml': mail('Two papers', 'To whom it may concern, she is kind.') }))
    await settled()
    expect(await names()).toContain('sent.eml')
    expect(await names()).toContain('letter.txt')
    const { rows } = await admin.query<{ sha256: string; message: string }>('select sha256, message from casefile.paper_with')
    const papers = await ruth.get<{ id: string; name: string }[]>('GET', at('/papers'))
    expect(rows).toEqual([{ sha256: papers.find(({ name }) => name === 'letter.txt')?.id, message: papers.find(({ name }) => name === 'sent.eml')?.id }])
  })

  it('with files that are locked or too many in one another says so by name, and gives the rest', async () => {
    let nested: Uint8Array<ArrayBuffer> = await makeZip({ 'core.txt': 'Very deep.' })
    for (let i = 0; i < 8; i++) nested = await makeZip({ [`level${i}.zip`]: nested })
    await send('russian doll.zip', nested)
    await settled()
    const [doll] = (await arrivals()).filter(({ leftOut }) => leftOut.length > 0)
    expect(doll?.leftOut).toMatchObject([{ what: 'It lies in more than 6 archives, one inside another.' }])
    expect(await names()).not.toContain('core.txt')
    await ruth.get('DELETE', at(`/arrivals/${doll?.id}`))
  })

  it('is opened under the rights of whoever brought it, and not once they were walled off', async () => {
    const sam = await office.join('Sam')
    await ruth.get('POST', at('/team'), { userId: sam.userId, role: 'contributor', why: 'so' })
    await send('from-sam.zip', await makeZip({ 'sam.txt': 'A letter that Sam brought.', 'virus.exe': 'MZ x' }), sam)
    await settled()
    expect((await arrivals(sam)).map(({ name }) => name)).toEqual(['from-sam.zip', 'virus.exe'])
    const { rows } = await admin.query<{ by: string }>('select distinct brought_by as by from casefile.arrival where came_in is not null and brought_by = $1', [sam.userId])
    expect(rows).toHaveLength(1)
    const kim = await office.join('Kim')
    await ruth.get('POST', at('/team'), { userId: kim.userId, role: 'contributor', why: 'so' })
    expect((await arrivals(kim)).map(({ name }) => name)).toEqual([])
    await ruth.get('POST', at('/walls'), { userId: sam.userId, why: 'acted for a witness' })
    const work = { what: 'read paper', id, office: '', case: id, subject: '00000000-0000-4000-8000-000000000000', user: sam.userId } as const
    expect(await readArrival(office.store, work, { last: false })).toBe('nothing left to do')
  })
})

describe('an archive of which taking apart is cut off', () => {
  it('is taken up after the files that were dealt with: none is unpacked again, none is lost, and what was left out is named still', async () => {
    const office = await testOffice({ works: false })
    try {
      const ruth = await office.join('Ruth')
      const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })
      const mine = office.store.as({ userId: ruth.userId }).arrivals
      const bytes = await makeZip(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i === 2 ? 'bomb' : `letter ${i}`}.txt`, i === 2 ? new Uint8Array(9_000_000) : `Letter ${i} of twelve.`])))
      const came = await mine.receive(id, { name: 'all.zip', bytes })
      if (!came.ok || came.value.arrival === undefined) throw new Error('not kept')
      const subject = came.value.arrival.id
      const given: string[] = []
      /** As the program is killed: after a file was kept, before it was said that it was. */
      const go = async (killedAt?: string) => {
        const file = await mine.take(id, subject)
        if (!file.ok || file.value === undefined) throw new Error('nothing to take')
        return takeApart({ ...mine, async receiveInside(...sent) {
          given.push(sent[2].name)
          const kept = await mine.receiveInside(...sent)
          if (sent[2].name === killedAt) throw new Error('killed')
          return kept
        } }, { case: id, subject }, file.value)
      }
      await expect(go('letter 5.txt')).rejects.toThrow('killed')
      expect((await mine.get(id, subject))).toMatchObject({ ok: true, value: { state: 'waiting', page: 5, leftOut: [{ name: 'bomb.txt' }] } })
      await expect(go('letter 9.txt')).rejects.toThrow('killed')
      expect(await go()).toMatchObject({ ok: true, is: 'application/zip', leftOut: [{ name: 'bomb.txt', what: 'The file unpacks to more than 200 times its size, as no paper does.' }] })
      // The two at which it was cut off come once more, and are found by their bytes.
      expect(given).toEqual([0, 1, 'bomb', 3, 4, 5, 5, 6, 7, 8, 9, 9, 10, 11].map(one => (one === 'bomb' ? 'bomb.txt' : `letter ${one}.txt`)))
      const listed = await mine.list(id)
      expect(listed.ok && listed.value.filter(({ cameIn }) => cameIn === subject).map(({ name }) => name)).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(one => `letter ${one}.txt`))
      const coming = (await readdir(office.papersDir, { recursive: true })).filter(file => file.includes('.coming/'))
      expect(coming).toEqual([])
    } finally {
      await office.close()
    }
  })
})
