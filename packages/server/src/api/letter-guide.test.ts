import { readPaper } from '@lenity/papers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

let office: TestOffice
let lead: Person
let caseId: string
const guide = (who: Person, language: string) => who.ask('GET', `/api/cases/${caseId}/letters-of-support/${language}/guide.pdf`)

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
}, 60_000)
afterAll(() => office?.close())

it('the guide for a letter is a paper of one sheet in each language, by the name of the case while no paper names the person', async () => {
  for (const [language, said] of [['en', 'A letter for Amos Delacroix'], ['es', 'Una carta por Amos Delacroix']] as const) {
    const read = await readPaper({ name: 'guide.pdf', bytes: new Uint8Array(await (await guide(lead, language)).arrayBuffer()) })
    expect(read.ok && read.paper.pages).toHaveLength(1)
    expect(read.ok && read.paper.pages[0]?.text.replaceAll(/\s+/g, ' ')).toContain(said)
  }
})

it('the guide for a letter is there for nobody who is not on the case, nor in another language', async () => {
  const other = await office.join('Other')
  expect((await guide(other, 'en')).status).toBe(404)
  expect((await guide(lead, 'fr')).status).toBe(404)
})
