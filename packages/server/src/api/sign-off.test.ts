import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Problem { readonly is: string; readonly sentence?: string; readonly key?: string; readonly path?: string; readonly where?: string; readonly signed?: { readonly by: string; readonly why: string } }
interface Packet { readonly id: string; readonly files: readonly { readonly kind: string; readonly sha256: string }[]; readonly problems: readonly Problem[]; readonly signedOff?: { readonly by: string; readonly sha256: string; readonly stands?: boolean } }

let office: TestOffice
let lead: Person
let student: Person
let caseId: string
let court: string

const told = { who: 'his sister', on: '2026-01-05', words: 'I have the papers here.' }
const at = (rest: string) => `/api/cases/${caseId}${rest}`
/** The newest packet, as somebody sees it. */
const newest = async (who: Person = lead): Promise<Packet> => {
  const [packet] = await who.get<Packet[]>('GET', at('/packets'))
  if (packet === undefined) throw new Error('no packet was built')
  return packet
}
const build = () => lead.get<Packet>('POST', at('/packets'), { variant: 'person by mail' })
const pdf = (packet: Packet) => packet.files.find(({ kind }) => kind === 'pdf')?.sha256 ?? ''

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lena')
  student = await office.join('Stu')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await lead.get('POST', at('/team'), { userId: student.userId, role: 'student', why: 'so' })
  const facts = []
  for (const [path, value] of Object.entries({ 'person.name': 'Amos Delacroix', 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.sentencedOn': '2009-02-19', 'conviction.term': 240 })) {
    facts.push(await lead.get<{ id: string; path: string }>('POST', at('/facts'), { path, value, ...told }))
  }
  await lead.get('POST', at('/facts/confirm'), { facts: facts.map(({ id }) => id) })
  court = facts.find(({ path }) => path === 'conviction.district')?.id ?? ''
  for (const question of ['offense', 'reasons']) await lead.get('PUT', at(`/narrative/${question}`), { text: 'I did it, and I am sorry.', on: '2026-01-02' })
}, 60_000)
afterAll(() => office?.close())

describe('a packet', () => {
  it('is final when counsel signs the very bytes, and never by a student', async () => {
    const packet = await build()
    expect(packet.problems).toEqual([])
    expect(packet.signedOff).toBeUndefined()
    expect((await student.ask('POST', at(`/packets/${packet.id}/sign-off`), { sha256: pdf(packet) })).status).toBe(400)
    expect((await lead.ask('POST', at(`/packets/${packet.id}/sign-off`), { sha256: '0'.repeat(64) })).status).toBe(409)
    const signed = await lead.get<Packet>('POST', at(`/packets/${packet.id}/sign-off`), { sha256: pdf(packet) })
    expect(signed.signedOff).toMatchObject({ by: 'Lena', sha256: pdf(packet), stands: true })
    const seen = await newest(student)
    expect(seen.signedOff).toMatchObject({ by: 'Lena' })
    expect(seen.signedOff).not.toHaveProperty('stands')
  }, 60_000)

  it('no longer stands once a fact it rests on is another, shows each sentence that used it, and does again when a lawyer signed for each', async () => {
    await lead.get('POST', at('/facts/reopen'), { facts: [court] })
    const packet = await newest()
    const flagged = packet.problems.filter(({ path }) => path === 'conviction.district')
    expect(flagged.length).toBeGreaterThan(0)
    expect(packet.signedOff?.stands).toBe(false)
    const draft = await lead.get<{ since: { version: { id: string }; sentences: readonly { key: string; text: string; now: readonly string[] }[] } }>('GET', `${at('/packet-draft')}?variant=person+by+mail`)
    expect([...new Set(draft.since.sentences.map(({ key }) => key))].sort()).toEqual([...new Set(flagged.map(({ key }) => key))].sort())
    expect((await lead.ask('POST', at(`/packets/${packet.id}/sign-off`), { sha256: pdf(packet) })).status).toBe(409)
    const sign = (who: Person, key: string | undefined, signed = true) => who.ask('POST', at(`/packets/${packet.id}/signed-sentences`), { sentence: key, why: 'the docket was read in court', signed })
    expect((await sign(student, flagged[0]?.key)).status).toBe(400)
    expect((await sign(lead, 'f'.repeat(64))).status).toBe(409)
    const keys = [...new Set(flagged.map(({ key }) => key))]
    const [first, ...rest] = keys
    expect((await lead.ask('POST', at(`/draft-versions/${draft.since.version.id}/signed-sentences`), { sentence: first, why: 'the docket was read in court', signed: true })).status).toBe(200)
    for (const key of rest) expect((await sign(lead, key)).status).toBe(200)
    const after = await newest()
    expect(after.problems.every(({ signed }) => signed?.by === 'Lena' && signed.why === 'the docket was read in court')).toBe(true)
    expect(after.signedOff?.stands).toBe(true)
    expect((await sign(lead, first, false)).status).toBe(200)
    expect((await newest()).signedOff?.stands).toBe(false)
    expect((await sign(lead, first)).status).toBe(200)
    expect((await newest(student)).problems.filter(({ signed }) => signed !== undefined)).toEqual([])
  }, 60_000)

  it('falls from what was signed when another source speaks', async () => {
    await lead.get('POST', at('/facts'), { path: 'conviction.district', value: 'Western District of Arkansas', ...told })
    const packet = await newest()
    expect(packet.problems.filter(({ signed }) => signed !== undefined)).toEqual([])
    expect(packet.signedOff?.stands).toBe(false)
  }, 60_000)
})
