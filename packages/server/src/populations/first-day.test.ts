import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Work } from '@lenity/casefile/store'
import { openPeople, planBeside, planColumns, readVolunteers, triageFile } from '@lenity/population'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { buffer } from 'node:stream/consumers'
import { wordsOf } from '../../test/canaries.ts'
import { testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { civilToday } from '../today.ts'
import { passOverPeople } from './pass-over-people.ts'

interface Run { readonly id: string; readonly state: string; readonly sorted?: { readonly groups: readonly { readonly label: string; readonly people: number }[]; readonly volunteers: readonly { readonly name: string; readonly has: number }[]; readonly unmatched: readonly { readonly said: string }[]; readonly letters: number } }
interface Row { readonly row: number; readonly wrong: readonly { readonly what: string }[]; readonly cells: readonly { readonly path: string }[]; readonly sorted?: { readonly group: string; readonly why: string }; readonly screening?: { readonly routes: readonly { readonly answers: readonly { readonly decides: string; readonly gaps: readonly unknown[]; readonly reasons: readonly unknown[]; readonly parts: readonly unknown[]; readonly needs: readonly unknown[]; readonly sources: readonly { readonly cite: string; readonly link: string }[] }[] }[] } }

const headings = 'Name,Reg No,DOB,Sovereign,State,Sentence (months),Sentencing date,District,Deceased,custody.status'
const people = [
  'Dolores Example,12345-067,1961-02-03,federal,,240,2004-05-06,E.D. Ark.,,in prison', 'Amos Other,23456-067,1975-11-30,federal,,life,1999-01-20,E.D. Ark.,,in prison',
  'Ana Third,34567-067,1980-03-04,state,Arkansas,120,2011-06-07,,,in prison', 'Dolores Example,12345-067,1961-02-03,federal,,240,2004-05-06,E.D. Ark.,,in prison',
  'Bel Fourth,45678-067,1950-01-01,federal,,90,2015-06-07,W.D. Tenn.,yes,', 'Cy Fifth,56789-067,1984-01-01,federal,,300,2012-06-07,W.D. Tenn.,,released',
  'Di Sixth,67890-067,03/04/1985,federal,,60,2020-06-07,W.D. Tenn.,,', 'Ed Seventh,78901-067,1990-01-01,federal,,360,2019-06-07,N.D. Tex.,,in prison',
]
const list = [headings, ...people].join('\n')
const volunteers = 'name,capacity,conflicts\nVal,2,Amos Other\nWin,5,nobody by this name'

describe('the first day with a list, in an office', () => {
  let office: TestOffice
  let admin: Client
  let ruth: Person
  let folder: string
  let id: string
  let run: Run
  const none = new AbortController().signal
  const at = (rest: string) => `/api/populations/${id}${rest}`
  const jobOf = async (of: string) => (await admin.query<{ data: Work }>("select data from pgboss.job where name = 'pass-over-people' and data ->> 'subject' = $1", [of])).rows[0]?.data as Work
  const filesOf = async (bytes: Buffer) => {
    const zip = await fromBufferPromise(bytes)
    const files = new Map<string, Buffer>()
    for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
    return files
  }

  beforeAll(async () => {
    office = await testOffice({ works: false })
    admin = new Client({ connectionString: office.adminUrl })
    await admin.connect()
    ruth = await office.join('Ruth')
    const officeId = (await ruth.get<{ id: string }[]>('GET', '/api/offices'))[0]?.id ?? ''
    await ruth.get('PUT', `/api/intake-offices/${officeId}/readers`, { userId: ruth.userId, reads: true })
    folder = await mkdtemp(join(tmpdir(), 'lenity-first-day-'))
    id = (await ruth.get<{ id: string }>('POST', `/api/offices/${officeId}/populations?keptUntil=${new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)}`, textFile('people.csv', list))).id
    run = await ruth.get<Run>('POST', at('/triage'), { columns: [], order: 'years', letters: true, volunteers: { name: 'volunteers.csv', text: volunteers } })
  }, 60_000)
  afterAll(async () => {
    await admin?.end()
    await office?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('comes to the same files as from the command line, also when its process ended on the way, and is taken as one archive', async () => {
    const ended = new AbortController()
    ended.abort()
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: ended.signal })).toBe('try again')
    expect(await passOverPeople(office.store, await jobOf(run.id), { last: false, signal: none })).toBe('done')
    const [path, helpers, out] = [join(folder, 'people.csv'), join(folder, 'volunteers.csv'), join(folder, 'out')]
    await writeFile(path, list)
    await writeFile(helpers, volunteers)
    const file = await openPeople(path)
    const { beside, rest } = planBeside(file.headings, [])
    const planned = planColumns(file.headings, rest)
    if (!planned.ok) throw new Error(planned.what)
    await triageFile({ file, path, plan: planned.plan, beside, on: civilToday(), out, order: 'years', seed: '', workers: 1, volunteers: await readVolunteers(helpers) })
    const files = await filesOf(Buffer.from(await (await ruth.ask('GET', at(`/runs/${run.id}/first-day.zip`))).arrayBuffer()))
    const letters = [...files.keys()].filter((name) => name.startsWith('letters/'))
    expect([...files.keys()].slice(0, 3)).toEqual(['overview.txt', 'triage.csv', 'batches.csv'])
    for (const name of await readdir(out)) {
      const made = await readFile(join(out, name), 'utf8')
      // Letters were not asked for on the command line, and the overview counts them.
      expect([name, files.get(name)?.toString().replace(/\n +\d+ {2}letters, in English and Spanish\n/, '')]).toEqual([name, made])
    }
    expect(letters.length).toBeGreaterThan(2)
    expect(await wordsOf(new Response(new Uint8Array(files.get('letters/state-prisoner-0001.pdf') ?? []), { headers: { 'content-type': 'application/pdf' } }))).toContain('Ana Third')
  }, 60_000)

  it('says how many are in each group, who takes how many, and which conflict matches nobody', async () => {
    const { sorted } = await ruth.get<Run>('GET', at(`/runs/${run.id}`))
    expect(sorted?.groups.find(({ label }) => label === 'State prisoner')?.people).toBe(1)
    expect(sorted?.groups.find(({ label }) => label === 'Likely a duplicate')?.people).toBe(1)
    expect(sorted?.groups.reduce((sum, { people: many }) => sum + many, 0)).toBe(7)
    expect(sorted?.volunteers.map(({ name }) => name)).toEqual(['Val', 'Win'])
    expect(sorted?.unmatched.map(({ said }) => said)).toEqual(['nobody by this name'])
    expect(sorted?.letters).toBeGreaterThan(2)
  })

  it('opens one row with every answer, its reasons and citations, and where it comes; what is refused says why; what is not there is not found', async () => {
    const row = await ruth.get<Row>('GET', at(`/runs/${run.id}/rows/4`))
    expect(row).toMatchObject({ row: 4, wrong: [], sorted: { group: 'State prisoner' } })
    const federal = await ruth.get<Row>('GET', at(`/runs/${run.id}/rows/2`))
    expect(federal.cells.map(({ path }) => path)).toContain('conviction.term')
    expect(federal.cells.map(({ path }) => path)).not.toContain('person.name')
    const answers = federal.screening?.routes.flatMap((route) => route.answers) ?? []
    expect(answers.length).toBeGreaterThan(20)
    // What a person must judge has none of its own.
    expect(answers.filter(({ decides, reasons, parts, needs, gaps }) => decides === 'data' && reasons.length + parts.length + needs.length + gaps.length === 0)).toEqual([])
    expect(answers.filter(({ reasons }) => reasons.length > 0).length).toBeGreaterThan(10)
    const sources = answers.flatMap((answer) => answer.sources)
    expect(sources.filter(({ cite }) => cite === '')).toEqual([])
    expect(sources.filter(({ link }) => link.startsWith('https://')).length).toBeGreaterThan(10)
    expect((await ruth.get<Row>('GET', at(`/runs/${run.id}/rows/8`))).wrong[0]?.what).toContain('could be')
    for (const [wanted, status] of [[99, 404], [1, 404], ['x', 400], [0, 400]] as const) expect([wanted, (await ruth.ask('GET', at(`/runs/${run.id}/rows/${wanted}`))).status]).toEqual([wanted, status])
  })

  it('refuses a list of volunteers it cannot read, and says where', async () => {
    const answer = await ruth.ask('POST', at('/triage'), { columns: [], order: 'years', letters: false, volunteers: { name: 'volunteers.csv', text: 'name,capacity\nVal,many' } })
    expect([answer.status, await answer.json()]).toMatchObject([400, { what: '“many” is not a number of cases.', where: 'volunteers.csv, row 2' }])
  })
})
