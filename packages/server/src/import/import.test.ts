import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Told {
  readonly whyNot?: string
  readonly how: string
  readonly counts: { readonly rows: number; readonly added: number; readonly here: number; readonly refused: number }
  readonly rows: readonly { readonly row: number; readonly name: string; readonly outcome: string; readonly problems: readonly { readonly column?: number; readonly what: string }[]; readonly matches: readonly { readonly kind: string; readonly why: readonly string[]; readonly caseId?: string; readonly ofRow?: number; readonly title?: string }[] }[]
}
interface Progress { readonly import: string; readonly done: number; readonly of: number; readonly added: number; readonly already: number; readonly finished: boolean }

const csv = [
  'Client,Reg. No.,DOB,Facility,Sentence,AKA,Contact,Notes',
  'Dolores Example,12354-067,1961-04-02,FCI Danbury,life,Lola,Ana Example,asked twice',
  'Nadia Made-Up,23456-018,03/25/1970,Aliceville,20 years,,,',
  'Bo Ambiguous,,03/04/1970,,240,,,',
  'Odessa Marlow,45612-019,,,,,,',
  'Nadia Made-Up,23456-018,03/25/1970,Aliceville,20 years,,,',
  'Ragged,1',
  'Nobody Known,n/a,unknown,-,?,,,',
].join('\n')

let office: TestOffice
let ruth: Person
let sam: Person

beforeAll(async () => {
  office = await testOffice()
  ruth = await office.join('Ruth')
  sam = await office.join('Sam')
  const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Odessa Marlowe' })
  for (const [path, value] of [['person.registerNumber', '45621-019']]) await ruth.get('POST', `/api/cases/${id}/facts`, { path, value, who: 'her sister', on: '2026-01-02', words: value })
}, 60_000)
afterAll(() => office?.close())

function form(content: string, more: Record<string, string> = {}): FormData {
  const sent = textFile('clients.csv', content)
  for (const [name, value] of Object.entries(more)) sent.set(name, value)
  return sent
}
const look = (who: Person, content = csv, more = {}) => who.get<Told>('POST', '/api/imports/preview', form(content, more))
async function take(who: Person, content = csv, more = {}): Promise<readonly Progress[]> {
  const answer = await who.ask('POST', '/api/imports', form(content, more))
  if (answer.status !== 200) throw new Error(await answer.text())
  return (await answer.text()).trim().split('\n').map(line => JSON.parse(line) as Progress)
}
const docket = async (who: Person) => (await who.get<{ id: string; title: string }[]>('GET', '/api/cases')).map(({ title }) => title)

describe('a list', () => {
  it('is told row by row before anything is written', async () => {
    const told = await look(ruth)
    expect(told.counts).toEqual({ rows: 7, added: 3, here: 2, refused: 2 })
    expect(told.rows.map(({ row, outcome }) => [row, outcome])).toEqual([[2, 'will be added'], [3, 'will be added'], [4, 'refused'], [5, 'already here'], [6, 'already here'], [7, 'refused'], [8, 'will be added']])
    expect(told.rows[2]?.problems.map(({ column, what }) => [column, what])).toEqual([[2, 'the date of birth could be March 4 or April 3'], [4, 'the total term of imprisonment could be months or years']])
    expect(told.rows[3]?.matches).toMatchObject([{ kind: 'may be the same person', title: 'Odessa Marlowe', why: expect.arrayContaining([expect.stringContaining('two have changed places')]) }])
    expect(told.rows[4]?.matches).toMatchObject([{ kind: 'the same row', ofRow: 3 }])
    expect(await docket(ruth)).toEqual(['Odessa Marlowe'])
    expect(await ruth.get('GET', '/api/imports')).toEqual([])
  })

  it('tells someone else nothing of cases they are not on', async () => {
    const told = await look(sam)
    expect(told.rows[3]).toMatchObject({ outcome: 'will be added', matches: [] })
  })

  it('is compared with no fact that one’s part on a case does not see', async () => {
    const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Quite Another' })
    await ruth.get('POST', `/api/cases/${id}/facts`, { path: 'person.registerNumber', value: '77777-111', who: 'her sister', on: '2026-01-02', words: '77777-111' })
    const tess = await office.join('Tess')
    const put = (role: 'interpreter' | 'attorney') => office.store.as({ userId: ruth.userId }).team.put(id, tess.userId, role)
    const list = 'Name,Reg No\nSomeone Different,77777-111\n'
    expect((await put('interpreter')).ok).toBe(true)
    expect((await look(tess, list)).rows).toMatchObject([{ outcome: 'will be added', matches: [] }])
    expect((await put('attorney')).ok).toBe(true)
    expect((await look(tess, list)).rows).toMatchObject([{ outcome: 'already here', matches: [{ caseId: id, why: ['the same register number'] }] }])
    await office.store.as({ userId: ruth.userId }).walls.raise(id, tess.userId, 'acted for someone else')
    expect((await look(tess, list)).rows).toMatchObject([{ outcome: 'will be added', matches: [] }])
  })

  it('says which column is which when the headings do not', async () => {
    const odd = 'A,B\nDolores Example,1961-04-02\n'
    expect(await look(ruth, odd)).toMatchObject({ whyNot: 'No column is said to hold the name.', rows: [] })
    const said = await look(ruth, odd, { columns: JSON.stringify([{ column: 0, field: 'person.name' }, { column: 1, field: 'person.dateOfBirth' }]) })
    expect(said.rows).toMatchObject([{ name: 'Dolores Example', outcome: 'will be added' }])
    const days = await look(ruth, csv, { columns: JSON.stringify([{ column: 0, field: 'person.name' }, { column: 2, field: 'person.dateOfBirth', way: 'month/day/year' }]) })
    expect(days.rows[2]).toMatchObject({ outcome: 'will be added' })
  })

  it('gives back its refused rows with the reason, as they were', async () => {
    const answer = await ruth.ask('POST', '/api/imports/refused', form(csv.replace('Bo Ambiguous', '=Bo')))
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('"Notes","row","why refused"')
    expect(lines[1]).toMatch(/^"'=Bo","","03\/04\/1970".*"4",".*March 4 or April 3/)
    expect(lines[2]).toContain('the row has 2 cells where the headings have 8')
  })
})

describe('taking it in', () => {
  it('opens the cases that are new, each fact with its row for a source, and knows no more than the list', async () => {
    const progress = await take(ruth)
    expect(progress.at(-1)).toMatchObject({ done: 3, of: 3, added: 3, already: 0, finished: true })
    const cases = await ruth.get<{ id: string; title: string }[]>('GET', '/api/cases')
    expect(cases.map(({ title }) => title).sort()).toEqual(['Dolores Example', 'Nadia Made-Up', 'Nobody Known', 'Odessa Marlowe', 'Quite Another'])
    const dolores = cases.find(({ title }) => title === 'Dolores Example')?.id ?? ''
    const { facts } = await ruth.get<{ facts: { path: string; value: unknown; standing: string; source: { who: string; words: string } }[] }>('GET', `/api/cases/${dolores}/facts`)
    expect(Object.fromEntries(facts.map(({ path, value }) => [path, value]))).toEqual({ 'person.name': 'Dolores Example', 'person.registerNumber': '12354-067', 'person.dateOfBirth': '1961-04-02', 'custody.facility': 'FCI Danbury', 'conviction.term': 'life' })
    for (const { standing, source } of facts) expect([standing, source.who]).toEqual(['proposed', 'the list “clients.csv”, row 2'])
    expect(await ruth.get('GET', `/api/cases/${dolores}/records?kind=contacts`)).toMatchObject([{ fields: { name: 'Ana Example' } }])
    expect(await ruth.get('GET', `/api/cases/${dolores}/records?kind=tasks`)).toMatchObject([{ fields: { note: 'Other names: Lola\n\nasked twice' } }])
    const nobody = cases.find(({ title }) => title === 'Nobody Known')?.id ?? ''
    expect((await ruth.get<{ facts: unknown[] }>('GET', `/api/cases/${nobody}/facts`)).facts).toHaveLength(1)
  })

  it('adds nothing when the same list comes again, or twice at once', async () => {
    const before = await docket(ruth)
    const [one, other] = await Promise.all([take(ruth), take(ruth)])
    expect([one.at(-1)?.added, other.at(-1)?.added]).toEqual([0, 0])
    expect(await docket(ruth)).toEqual(before)
    const twice = await Promise.all([take(sam, 'Name\nFirst Person\nSecond Person\n'), take(sam, 'Name\nFirst Person\nSecond Person\n')])
    expect(twice.map(lines => lines.at(-1)?.added ?? 0).reduce((sum, each) => sum + each)).toBe(2)
    expect((await docket(sam)).sort()).toEqual(['First Person', 'Second Person'])
  })

  it('goes on where it stopped', async () => {
    const long = `Name\n${Array.from({ length: 50 }, (_, i) => `Person Number${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`).join('\n')}\n`
    const answer = await sam.ask('POST', '/api/imports', form(long))
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    const after = (await docket(sam)).length
    expect(after).toBeGreaterThan(2)
    expect(after).toBeLessThan(52)
    await take(sam, long)
    expect(await docket(sam)).toHaveLength(52)
  })

  it('adds someone like another when a person wants it, and never the same row twice', async () => {
    expect((await take(ruth, csv, { anyway: '[5,6]' })).at(-1)).toMatchObject({ added: 1 })
    expect((await docket(ruth)).filter(title => title === 'Odessa Marlow')).toHaveLength(1)
  })

  it('is for those who work in the office', async () => {
    const elsewhere = await office.join('Elsewhere', { ownOffice: true })
    const [{ id } = { id: '' }] = await ruth.get<{ id: string }[]>('GET', '/api/offices')
    for (const path of ['/api/imports', '/api/imports/preview', '/api/imports/refused']) expect([path, (await elsewhere.ask('POST', path, form(csv, { office: id }))).status]).toEqual([path, 404])
  })

  it('refuses a list of 100 MB before it reads it', async () => {
    const answer = await ruth.ask('POST', '/api/imports/preview', form('x'.repeat(100 << 20)))
    expect([answer.status, await answer.json()]).toMatchObject([413, { what: 'The list is larger than 20 MB.', next: expect.any(String) }])
  })
})

describe('taking an import back', () => {
  it('removes the cases nobody has touched, keeps the others, and lets the list come again', async () => {
    const list = 'Name,DOB\nTaken Back,1970-01-31\nWorked On,1971-01-31\n'
    const run = (await take(ruth, list)).at(-1)?.import ?? ''
    const cases = await ruth.get<{ id: string; title: string }[]>('GET', '/api/cases')
    const [gone, worked] = ['Taken Back', 'Worked On'].map(title => cases.find(one => one.title === title)?.id ?? '')
    await ruth.get('GET', `/api/cases/${gone}`)
    await ruth.get('POST', `/api/cases/${worked}/records`, { type: 'task', fields: { title: 'Write to her' } })
    expect((await ruth.get<{ id: string; untouched: number }[]>('GET', '/api/imports')).find(({ id }) => id === run)).toMatchObject({ added: 2, takenBack: 0, untouched: 1 })
    expect((await sam.ask('POST', `/api/imports/${run}/take-back`)).status).toBe(404)
    expect(await ruth.get('POST', `/api/imports/${run}/take-back`)).toEqual({ takenBack: 1, kept: 1 })
    expect((await ruth.ask('GET', `/api/cases/${gone}`)).status).toBe(404)
    expect(await ruth.get('GET', `/api/cases/${worked}`)).toMatchObject({ title: 'Worked On' })
    expect(await ruth.get('POST', `/api/imports/${run}/take-back`)).toEqual({ takenBack: 0, kept: 1 })

    const admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    try {
      expect((await admin.query('select c.title, length(k.wrapped) as key from casefile.case_file c join casefile.case_key k using (office_id, case_id) where c.case_id = $1', [gone])).rows).toEqual([{ title: 'Import taken back', key: 0 }])
      expect((await admin.query("select count(*)::int as rows from casefile.import_case where digest !~ '^[0-9a-f]{64}$'")).rows).toEqual([{ rows: 0 }])
    } finally {
      await admin.end()
    }
    expect((await take(ruth, list)).at(-1)).toMatchObject({ added: 1 })
    expect((await docket(ruth)).filter(title => title === 'Taken Back')).toHaveLength(1)
  })

  it('is refused by the database itself once someone has touched the case', async () => {
    const run = (await take(ruth, 'Name\nTouched Since\n')).at(-1)?.import ?? ''
    const { id } = (await ruth.get<{ id: string; title: string }[]>('GET', '/api/cases')).find(({ title }) => title === 'Touched Since') ?? { id: '' }
    await ruth.get('POST', `/api/cases/${id}/records`, { type: 'task', fields: { title: 'Write to him' } })
    const app = await office.pool.connect()
    try {
      await app.query('begin')
      await app.query("select set_config('lenity.user', $1, true)", [ruth.userId])
      await expect(app.query('insert into casefile.import_undo (office_id, import_id, case_id, by_user) select office_id, import_id, case_id, by_user from casefile.import_case where import_id = $1', [run])).rejects.toThrow('nobody has touched')
    } finally {
      await app.query('rollback')
      app.release()
    }
  })
})
