import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, textFile, testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Part { readonly area: string; readonly promises: readonly { readonly words: string; readonly confirmed: boolean; readonly said?: string }[]; readonly gap?: string }

let office: TestOffice
let lead: Person
let caseId: string
let letter: string

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  letter = (await addPaper(lead, caseId, textFile('letter.txt', 'To whom it may concern\n\nI will meet Amos at the gate and drive him home.\n\nLorraine Delacroix'))).id
}, 60_000)
afterAll(() => office?.close())

const plan = async () => new Map((await lead.get<Part[]>('GET', `/api/cases/${caseId}/release-plan`)).map((part) => [part.area, part]))
const step = (fields: Readonly<Record<string, unknown>>) => lead.get<{ id: string; version: number; fields: Record<string, unknown> }>('POST', `/api/cases/${caseId}/records`, { type: 'release step', fields })

describe('the release plan of a case', () => {
  it('names a gap in each part until a letter closes it', async () => {
    expect([...(await plan()).keys()]).toEqual(['home', 'work', 'transport', 'identity papers', 'health cover', 'supervision', 'family', 'first 72 hours'])
    expect((await plan()).get('transport')?.gap).toMatch(/^Nothing is planned yet\./)
    const kept = await step({ area: 'transport', what: 'his sister meets him at the gate' })
    expect((await plan()).get('transport')?.gap).toMatch(/^What is planned names no letter\./)
    await lead.get('PUT', `/api/cases/${caseId}/records/${kept.id}`, { type: 'release step', version: kept.version, fields: { ...kept.fields, letter } })
    expect((await plan()).get('transport')?.gap).toBeUndefined()
  })

  it('shows what people promised, and says what nobody has confirmed', async () => {
    await lead.get('POST', `/api/cases/${caseId}/facts`, { path: 'release.home', value: 'a room in Little Rock', who: 'Lorraine Delacroix', on: '2026-10-02', words: 'He has a room with me in Little Rock.' })
    expect((await plan()).get('home')).toMatchObject({ promises: [{ words: 'a room in Little Rock', confirmed: false, said: 'Lorraine Delacroix, 2026-10-02' }], gap: 'Nobody has confirmed yet what is promised.' })
  })

  it('is told in the packet with its letter, and the gaps to counsel alone', async () => {
    const draft = await lead.get<{ notes: string[]; problems: { is: string }[] }>('GET', `/api/cases/${caseId}/packet-draft`)
    const goesOut = JSON.stringify({ ...draft, notes: [] })
    expect(goesOut.includes('The way home is promised in the')).toBe(true)
    expect(goesOut.includes('Nothing is planned yet')).toBe(false)
    expect(draft.notes.join('\n')).toContain('Release plan, identity papers: Nothing is planned yet.')
    expect(draft.problems.filter(({ is }) => is === 'fact missing')).toEqual([])
  }, 60_000)

  it('is not there for someone of the office who is not on the case', async () => {
    expect((await (await office.join('Other')).ask('GET', `/api/cases/${caseId}/release-plan`)).status).toBe(404)
  })
})
