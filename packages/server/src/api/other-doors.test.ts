import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../test/canaries.ts'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Doors {
  readonly may: { readonly make: boolean; readonly record: boolean }
  readonly ended?: string
  readonly warden: { readonly received?: string; readonly motionFrom?: string }
  readonly doors: readonly { readonly id: string; readonly standing: string; readonly instead?: { readonly says: string }; readonly papers: readonly { readonly id: string; readonly problem?: { readonly what: string }; readonly notes: readonly string[] }[] }[]
}

let office: TestOffice
let ruth: Person
let hal: Person
let sister: Person
let id: string
const at = (rest: string) => `/api/cases/${id}${rest}`
const doors = (who = ruth) => who.get<Doors>('GET', at('/doors'))
const paper = (name: string, who = ruth) => who.ask('GET', at(`/door-papers/${name}`))
const tell = async (facts: Readonly<Record<string, unknown>>) => {
  const added: string[] = []
  for (const [path, value] of Object.entries(facts)) added.push((await ruth.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'his sister', on: '2026-01-02', words: 'I have the paper.' })).id)
  await ruth.ask('POST', at('/facts/confirm'), { facts: added })
}

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  hal = await office.join('Hal')
  sister = await office.join('Sister')
  ;({ id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' }))
  const mine = office.store.as({ userId: ruth.userId })
  await mine.team.put(id, hal.userId, 'student')
  await mine.team.put(id, sister.userId, 'family')
})
afterAll(() => office?.close())

describe('the other doors of a case', () => {
  it('say of a paper that cannot be made yet what is not confirmed, and give it once it is', async () => {
    const { doors: [warden] } = await doors()
    expect(warden).toMatchObject({ id: 'warden', standing: 'cannot say' })
    expect(warden?.papers[0]?.problem?.what).toBe('A request to the warden cannot be made yet. Not confirmed, or not to be quoted: name; register number; facility.')
    expect((await paper('warden-request.pdf')).status).toBe(409)
    await tell({ 'person.name': 'Amos Delacroix', 'person.registerNumber': '00000-111', 'custody.facility': 'FCI Forrest City', 'custody.status': 'in prison', 'conviction.sovereign': 'federal', 'health.terminal': true })
    const { doors: [open] } = await doors()
    expect(open).toMatchObject({ standing: 'open' })
    expect(open?.papers.map(({ problem }) => problem)).toEqual([undefined, undefined])
    expect(open?.papers[0]?.notes.join()).toContain('28 CFR 571.61')
    for (const name of ['warden-request.pdf', 'warden-request.docx']) {
      const made = await paper(name)
      expect([made.status, made.headers.get('content-disposition')]).toEqual([200, expect.stringContaining(name)])
      expect((await wordsOf(made)).replaceAll(/\s+/g, ' ')).toContain('A terminal illness.')
    }
  })

  it('show a helper how they stand and make nothing for them; to the family there is no such page', async () => {
    const seen = await doors(hal)
    expect(seen.may).toEqual({ make: false, record: true })
    expect(seen.doors[0]).toMatchObject({ standing: 'open', papers: [] })
    expect((await paper('warden-request.pdf', hal)).status).toBe(400)
    expect((await sister.ask('GET', at('/doors'))).status).toBe(404)
    expect((await paper('warden-request.pdf', sister)).status).toBe(404)
    for (const odd of ['warden-request', 'warden-request.pdf.pdf', 'warden-request.exe', '__proto__.pdf']) expect((await paper(odd)).status).toBe(404)
  })

  it('keep in the log that the request went out', async () => {
    await ruth.get('POST', at('/warden-request/sent'), { on: '2026-01-05', how: 'certified mail', number: '7000 0000' })
    const [entry] = await ruth.get<{ fields: { on: string; with: string; summary: string } }[]>('GET', at('/records?kind=log'))
    expect(entry?.fields).toMatchObject({ on: '2026-01-05', with: 'The warden', summary: expect.stringContaining('certified mail, number 7000 0000') })
  })

  it('keep exactly what was sent, with its hash, when, how and to whom, and give the very bytes back', async () => {
    const form = (fields: Readonly<Record<string, string>>, file?: File) => { const made = new FormData(); for (const [name, value] of Object.entries(fields)) made.set(name, value); if (file) made.set('file', file); return made }
    const said = { sentOn: '2026-01-06', how: 'certified mail', number: '7000 0001', to: 'The Warden, FCI Forrest City' }
    const sent = await ruth.get<{ id: string; sha256: string; size: number; how: string; door: string }>('POST', at('/door-papers/warden-request/sent'), form(said))
    expect(sent).toMatchObject({ door: 'warden-request', what: 'Request to the warden', how: 'certified mail, number 7000 0001', to: said.to, sentOn: said.sentOn })
    const kept = async (filing: string) => { const bytes = Buffer.from(await (await ruth.ask('GET', at(`/filings/${filing}/sent`))).arrayBuffer()); return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') } }
    const { bytes, sha256 } = await kept(sent.id)
    expect([sha256, bytes.length, bytes.subarray(0, 5).toString()]).toEqual([sent.sha256, sent.size, '%PDF-'])
    // The very file somebody sends, also where it lies among the papers.
    const signed = textFile('signed-request.txt', 'The request as it was signed and sent.')
    await addPaper(ruth, id, signed)
    const again = await ruth.get<{ id: string; sha256: string }>('POST', at('/door-papers/remedy/sent'), form({ ...said, how: 'legal mail' }, signed.get('file') as File))
    expect((await kept(again.id)).bytes.toString()).toBe('The request as it was signed and sent.')
    expect((await ruth.ask('POST', at(`/filings/${again.id}/verify`), form({ kept: 'yes' }))).status).toBe(200)
    expect((await doors()).doors[0]?.papers[0]).toMatchObject({ sent: [{ id: sent.id }] })
    // It is neither a packet nor told to those who see no packets.
    expect(await ruth.get('GET', at('/packets'))).toEqual([])
    for (const who of [hal, sister]) expect((await who.ask('POST', at('/door-papers/warden-request/sent'), form(said))).status).not.toBe(200)
    expect((await sister.ask('GET', at(`/filings/${sent.id}/sent`))).status).toBe(404)
    for (const odd of ['2999-01-01', 'soon']) expect((await ruth.ask('POST', at('/door-papers/warden-request/sent'), form({ ...said, sentOn: odd }))).status).toBe(400)
    expect((await ruth.ask('POST', at('/door-papers/warden-request.pdf/sent'), form(said))).status).toBe(404)
  })

  it('count the days to appeal from the day an answer to a remedy was signed', async () => {
    const answered = (by: string, signedOn: string) => ruth.get<{ appealBy: string }>('POST', at('/remedy/answered'), { by, signedOn, says: 'denied' })
    expect((await answered('warden', '2026-01-10')).appealBy).toBe('2026-01-30')
    expect((await answered('regional director', '2026-02-28')).appealBy).toBe('2026-03-30')
    const due = (await ruth.get<{ type: string; fields: { title: string; on: string; basis: string } }[]>('GET', at('/records?kind=tasks'))).filter(({ type }) => type === 'deadline')
    expect(due.map(({ fields }) => [fields.title, fields.on]).sort()).toEqual([['Appeal to the General Counsel (BP-11)', '2026-03-30'], ['Appeal to the Regional Director (BP-10)', '2026-01-30']])
    expect(due[0]?.fields.basis).toMatch(/28 CFR 542\.15\(a\).*calendar days/)
    expect((await ruth.ask('POST', at('/remedy/answered'), { by: 'warden', signedOn: '2999-01-01', says: 'x' })).status).toBe(400)
  })

  it('count the thirty days from the day of receipt, which is then among what is due', async () => {
    const ahead = await ruth.ask('POST', at('/warden-request/received'), { on: '2999-01-01', who: 'Ruth', shownBy: 'a guess' })
    expect([ahead.status, (await ahead.json() as { what: string }).what]).toEqual([400, expect.stringContaining('lies ahead')])
    expect((await doors()).warden.received).toBeUndefined()
    const kept = await ruth.get<{ motionFrom?: string }>('POST', at('/warden-request/received'), { on: '2026-01-07', who: 'Ruth', shownBy: 'the return receipt' })
    expect(kept.motionFrom).toBe('2026-02-06')
    expect((await doors()).warden).toMatchObject({ received: '2026-01-07', motionFrom: '2026-02-06' })
    const [task] = (await ruth.get<{ type: string; fields: { dueOn: string; note: string } }[]>('GET', at('/records?kind=tasks'))).filter(({ type }) => type === 'task')
    expect(task?.fields).toMatchObject({ dueOn: '2026-02-06', note: expect.stringMatching(/3582\(c\)\(1\)\(A\).*7 January 2026; shown by the return receipt/) })
    expect(JSON.stringify(await ruth.get('GET', at('/due')))).toContain('2026-02-06')
    expect((await wordsOf(await paper('warden-receipt.pdf'))).replaceAll(/\s+/g, ' ')).toContain('complete on 6 February 2026')
  })

  it('draft a motion only where counsel is recorded as acting for the person', async () => {
    await tell({ 'conviction.district': 'Eastern District of Arkansas', 'conviction.docketNumber': '4:08-cr-00000-1', 'conviction.sentencedOn': '2009-02-19', 'conviction.term': 240 })
    const motion = (seen: Doors) => seen.doors.find(({ id: door }) => door === 'motion-compassionate')
    expect(motion(await doors())).toMatchObject({ papers: [], instead: { says: expect.stringContaining('AO 250') } })
    const refused = await paper('motion-compassionate.pdf')
    expect([refused.status, (await refused.json() as { what: string }).what]).toEqual([409, 'Nobody is recorded as counsel for this person, so no motion is drafted.'])
    await ruth.get('POST', at('/records'), { type: 'agreement', fields: { what: 'engagement letter', signedOn: '2026-01-02', by: 'Amos Delacroix' } })
    expect(motion(await doors())?.papers.map(({ problem }) => problem)).toEqual([undefined, undefined])
    for (const name of ['motion-compassionate.docx', 'order-compassionate.pdf']) expect((await wordsOf(await paper(name))).replaceAll(/\s+/g, ' ')).toContain('EASTERN DISTRICT OF ARKANSAS')
    expect((await paper('motion-compassionate.pdf', hal)).status).toBe(400)
  })

  it('count nothing where the day of receipt is told twice, until someone decides', async () => {
    const kept = await ruth.get<{ motionFrom?: string }>('POST', at('/warden-request/received'), { on: '2026-01-09', who: 'Hal', shownBy: 'the answer of the warden' })
    expect(kept.motionFrom).toBeUndefined()
    expect((await doors()).warden.motionFrom).toBeUndefined()
  })

  it('make nothing any more once the client has died', async () => {
    await ruth.get('POST', at('/records'), { type: 'agreement', fields: { what: 'death of the client', signedOn: '2026-01-03', by: 'the family' } })
    expect((await doors()).ended).toContain('The client died')
    expect((await paper('warden-request.pdf')).status).toBe(409)
  })
})
