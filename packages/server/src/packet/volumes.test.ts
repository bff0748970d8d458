import { createHash } from 'node:crypto'
import type { Paper } from '@lenity/casefile'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { signOff } from '../draft/packets-signed-off.ts'
import { listPackets, makePacket, type PacketSet } from './make-packet.ts'

let office: TestOffice
let ruth: Person
let id: string
let made: PacketSet
const today = '2026-11-23'
const pdfOf = async (query: string) => {
  const answer = await ruth.ask('GET', `/api/cases/${id}/packets/${made.id}/${query}`)
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
}

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  ;({ id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' }))
  const store = office.store.as({ userId: ruth.userId })
  for (const name of ['one.txt', 'two.txt']) {
    const bytes = new TextEncoder().encode(`A letter, ${name}`)
    const paper: Paper = { id: createHash('sha256').update(bytes).digest('hex'), name, mediaType: 'text/plain', bytes: bytes.length, kind: { kind: 'letter of support', why: 'said so', certainty: 1 }, pages: [{ number: 1, width: 612, height: 792, origin: 'plain text', text: `A letter, ${name}`, words: [] }], warnings: [] }
    const added = await store.papers.add(id, { bytes, paper })
    if (!added.ok) throw new Error(added.problem.what)
  }
  const done = await makePacket(store, id, { variant: 'pardon attorney' }, today, { limit: 80_000 })
  if (!done.ok) throw new Error(done.problem.what)
  made = done.value
})
afterAll(() => office?.close())

it('a packet larger than the limit is kept whole, and in volumes that can be had one by one', async () => {
  const volumes = made.files.filter(({ kind }) => kind === 'volume').sort((a, b) => (a.volume ?? 0) - (b.volume ?? 0))
  expect(volumes.map(({ volume }) => volume)).toEqual([1, 2])
  expect(made.files.filter(({ kind }) => kind === 'pdf')).toHaveLength(1)
  for (const { volume, bytes } of volumes) {
    const { bytes: got } = await pdfOf(`packet.pdf?volume=${String(volume)}`)
    expect(got.subarray(0, 5).toString()).toBe('%PDF-')
    expect(got.length).toBe(bytes)
  }
  expect((await pdfOf('packet.pdf?volume=3')).status).toBe(404)
  // That the authored pages alone are larger than this limit is told to counsel.
  expect(made.notes.join()).toContain('Volume 1 has')
  const store = office.store.as({ userId: ruth.userId })
  const listed = await listPackets(store, id, today)
  expect(listed.ok && listed.value.map(({ id: one }) => one)).toEqual([made.id])
})

it('is signed off with each of its volumes, and each that is sent is recorded by its own hash', async () => {
  const listed = async () => (await ruth.get<PacketSet[]>('GET', `/api/cases/${id}/packets`)).find((one) => one.id === made.id)
  const sha = (kind: string) => made.files.filter((one) => one.kind === kind).toSorted((one, other) => (one.volume ?? 0) - (other.volume ?? 0)).map(({ sha256 }) => sha256)
  const [pdf, volumes] = [sha('pdf')[0], sha('volume')]
  const sign = (body: unknown) => ruth.ask('POST', `/api/cases/${id}/packets/${made.id}/sign-off`, body)
  const form = (sentAs: string) => { const sent = new FormData(); for (const [name, value] of Object.entries({ packet: made.id, sentAs, sentOn: today, how: 'by post', to: 'The Pardon Attorney', what: 'The petition' })) sent.set(name, value); return sent }
  const filings = () => ruth.get<{ sha256: string; signedOff?: boolean; what: string; name: string }[]>('GET', `/api/cases/${id}/filings`)
  for (const some of [undefined, [], volumes.slice(1), volumes.toReversed(), [...volumes, pdf]]) expect((await sign({ sha256: pdf, volumes: some })).status).toBe(409)
  // A draft of these facts cannot be final; what is looked at here is which bytes a signature names.
  const store = office.store.as({ userId: ruth.userId, name: 'Ruth' })
  const signed = await signOff(store, id, { ...made, problems: [] }, pdf ?? '', volumes)
  expect(signed.ok).toBe(true)
  expect((await listed())?.signedOff?.files).toEqual([{ name: 'pdf', sha256: pdf }, { name: 'volume 1', sha256: volumes[0] }, { name: 'volume 2', sha256: volumes[1] }])
  await ruth.get('POST', `/api/cases/${id}/filings`, form('volumes'))
  const sent = (await filings()).toReversed()
  expect(sent.map(({ what, sha256 }) => [what, sha256])).toEqual([['The petition, volume 1 of 2', volumes[0]], ['The petition, volume 2 of 2', volumes[1]]])
})

it('its authored pages can be had alone, for the archive', async () => {
  const { status, bytes } = await pdfOf('authored.pdf')
  expect(status).toBe(200)
  expect(bytes.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>[\s\S]*?<pdfaid:conformance>B/)
})

it('what goes by mail to a prison is printed: it has no volumes', async () => {
  const store = office.store.as({ userId: ruth.userId })
  const mailed = await makePacket(store, id, { variant: 'person by mail' }, today, { limit: 80_000 })
  expect(mailed.ok && mailed.value.files.map(({ kind }) => kind).sort()).toEqual(['composition', 'docx', 'pdf'])
})

it('can ask for a pardon, a remission or a reprieve as well, and the list says which', async () => {
  for (const form of ['pardon', 'remission', 'reprieve'] as const) expect(await ruth.get('POST', `/api/cases/${id}/packets`, { variant: 'person by mail', form })).toMatchObject({ asks: form, id: expect.stringMatching(new RegExp(`^${form}-person-by-mail-`)) })
  expect((await ruth.ask('POST', `/api/cases/${id}/packets`, { variant: 'person by mail', form: 'marijuana-certificate' })).status).toBe(400)
  const draft = await ruth.get<{ title: string }>('GET', `/api/cases/${id}/packet-draft?form=pardon`)
  expect(draft.title).toBe('Petition for pardon after completion of sentence')
})
