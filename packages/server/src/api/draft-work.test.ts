import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Version { readonly id: string; readonly name: string; readonly sentences: number; readonly packet?: string }
interface Shown { readonly version: Version; readonly against?: Version; readonly compared: readonly { readonly where: string; readonly is: string; readonly words: readonly { readonly is: string; readonly text: string }[] }[] }
interface Thread { readonly id: string; readonly by: string; readonly words: string; readonly answers: readonly { readonly by: string; readonly words: string }[]; readonly settled?: { readonly by: string } }

let office: TestOffice
let lead: Person
let student: Person
let helper: Person
let caseId: string

const told = { who: 'his sister', on: '2026-01-05', words: 'I have the papers here.' }
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const tell = async (path: string, value: unknown) => {
  const { id } = await lead.get<{ id: string }>('POST', at('/facts'), { path, value, ...told })
  await lead.get('POST', at('/facts/confirm'), { facts: [id] })
  return id
}
const keep = (name?: string) => lead.get<Version>('POST', at('/draft-versions'), { variant: 'person by mail', ...(name !== undefined && { name }) })
const versions = (who: Person) => who.get<Version[]>('GET', at('/draft-versions'))

beforeAll(async () => {
  office = await testOffice()
  ;[lead, student, helper] = [await office.join('Lena'), await office.join('Stu'), await office.join('Hal')]
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  await lead.get('POST', at('/team'), { userId: student.userId, role: 'student', why: 'so' })
  await lead.get('POST', at('/team'), { userId: helper.userId, role: 'contributor', why: 'so' })
  for (const [path, value] of Object.entries({ 'person.name': 'Amos Delacroix', 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.sentencedOn': '2009-02-19' })) await tell(path, value)
}, 60_000)
afterAll(() => office?.close())

describe('the versions of a draft', () => {
  it('are kept once for the same words, and held against each other with the words that differ', async () => {
    const first = await keep()
    expect((await keep()).id).toBe(first.id)
    const term = await tell('conviction.term', 240)
    const second = await keep('with the term')
    expect(await lead.get<Shown>('GET', at(`/draft-versions/${second.id}`))).toMatchObject({ version: { name: 'with the term' }, against: { id: first.id } })
    await lead.get('POST', at(`/facts/${term}/correct`), { value: 262 })
    const third = await keep()
    const { compared } = await lead.get<Shown>('GET', at(`/draft-versions/${third.id}?against=${second.id}`))
    const changed = compared.filter(({ is }) => is === 'changed')
    expect(changed.some(({ words }) => words.some(({ is, text }) => is === 'removed' && text.includes('240')) && words.some(({ is, text }) => is === 'added' && text.includes('262')))).toBe(true)
    expect(compared.some(({ is }) => is === 'same')).toBe(true)
    expect((await lead.ask('GET', at(`/draft-versions/${third.id}?against=${caseId}`))).status).toBe(404)
  }, 60_000)

  it('are read by students, kept by counsel alone, and not there for whoever sees no packets', async () => {
    const [newest] = await versions(student)
    expect((await student.ask('GET', at(`/draft-versions/${newest?.id}`))).status).toBe(200)
    expect((await student.ask('POST', at('/draft-versions'), { variant: 'person by mail' })).status).toBe(400)
    expect(await versions(helper)).toEqual([])
    expect((await helper.ask('GET', at(`/draft-versions/${newest?.id}`))).status).toBe(404)
  }, 60_000)
})

describe('a draft of another paper than the commutation', () => {
  interface Read { readonly title: string; readonly parts: readonly { readonly id: string; readonly sections: readonly { readonly blocks: readonly { readonly is: string }[] }[] }[] }
  const read = (who: Person, query: string) => who.ask('GET', at(`/packet-draft?${query}`))
  const titleOf = async (query: string) => (await (await read(lead, query)).json() as Read).title

  it('is read as the paper asked for: another petition, one of another door with its head', async () => {
    expect(await titleOf('form=pardon')).toContain('pardon after completion of sentence')
    expect(await titleOf('form=remission')).toContain('remission')
    expect(await titleOf('form=reprieve')).toContain('reprieve')
    for (const [path, value] of [['person.registerNumber', '00000-031'], ['custody.facility', 'FCI Forrest City']] as const) await tell(path, value)
    const request = await (await read(lead, 'paper=warden-request')).json() as Read
    expect(request.parts[0]?.id).toBe('door')
    expect(request.parts[0]?.sections[0]?.blocks).toMatchObject([{ is: 'head' }])
    expect((await read(lead, 'paper=warden-answer')).status).toBe(404)
    expect((await read(lead, 'paper=supplement:none')).status).toBe(404)
  }, 60_000)

  it('beside the petition is counsel’s: a student reads the petitions, and nobody else reads anything', async () => {
    expect((await read(student, 'form=pardon')).status).toBe(200)
    expect((await read(student, 'paper=warden-request')).status).toBe(400)
    expect((await read(helper, 'paper=warden-request')).status).toBe(404)
  }, 60_000)

  it('is kept under its own name, and held against the one of its kind before it', async () => {
    const kept = (more: object) => lead.get<Version & { readonly paper: string; readonly asOf: string }>('POST', at('/draft-versions'), { variant: 'pardon attorney', ...more })
    const [pardon, request] = [await kept({ form: 'pardon' }), await kept({ paper: 'warden-request' })]
    expect([pardon.paper, request.paper]).toEqual(['Petition for pardon after completion of sentence', 'Request to the warden'])
    expect(pardon.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await lead.get<Shown>('GET', at(`/draft-versions/${request.id}`))).not.toHaveProperty('against')
    await tell('custody.work', 'cook')
    const again = await kept({ form: 'pardon' })
    expect(await lead.get<Shown>('GET', at(`/draft-versions/${again.id}`))).toMatchObject({ against: { id: pardon.id } })
  }, 60_000)
})

describe('a comment on a sentence', () => {
  it('is answered, settled, and open again when someone answers', async () => {
    const thread = await student.get<Thread>('POST', at('/draft-comments'), { sentence: 'He was sentenced.', words: 'By whom?' })
    await lead.get('POST', at(`/draft-comments/${thread.id}/answers`), { words: 'The judgment says.' })
    const settled = await lead.get<Thread>('PUT', at(`/draft-comments/${thread.id}`), { settled: true })
    expect(settled).toMatchObject({ by: 'Stu', answers: [{ by: 'Lena', words: 'The judgment says.' }], settled: { by: 'Lena' } })
    const again = await student.get<Thread>('POST', at(`/draft-comments/${thread.id}/answers`), { words: 'Which page?' })
    expect(again.settled).toBeUndefined()
    const [seen] = await lead.get<Thread[]>('GET', at('/draft-comments'))
    expect(seen).toEqual(again)
    expect(await helper.get('GET', at('/draft-comments'))).toEqual([])
    for (const [method, rest, body] of [['POST', '/draft-comments', { sentence: 'x', words: 'x' }], ['POST', `/draft-comments/${thread.id}/answers`, { words: 'x' }], ['PUT', `/draft-comments/${thread.id}`, { settled: true }]] as const) expect((await helper.ask(method, at(rest), body)).status).toBe(404)
  })
})
