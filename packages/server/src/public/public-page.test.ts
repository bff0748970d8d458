import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { PaperKind } from '@lenity/law'
import { fromBufferPromise } from 'yauzl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier, drawnFace } from '../../test/made-up-man.ts'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'

interface Part { readonly id: string; readonly version: number; readonly fields: Record<string, unknown> & { readonly field: string }; readonly stands: string; readonly why?: string }
interface View { readonly parts: readonly Part[]; readonly offers: readonly { readonly field: string; readonly says?: { readonly en: string; readonly es: string }; readonly why?: string }[]; readonly pictures: readonly { readonly id: string; readonly name: string }[]; readonly pages: { readonly en: string; readonly es: string }; readonly bytes: { readonly en: number; readonly es: number } }

let office: TestOffice
let lead: Person
let caseId: string
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const view = () => lead.get<View>('GET', at('/public-page'))
const consent = { by: 'Amos Delacroix', on: '2026-11-20', how: 'signed' }
const agree = (fields: Record<string, unknown>) => lead.get<Part>('POST', at('/records'), { type: 'public field', fields: { ...consent, ...fields } })
const withdraw = async (field: string) => {
  const part = (await view()).parts.find((one) => one.fields.field === field && one.stands === 'shown')
  await lead.get('PUT', at(`/records/${part?.id}`), { type: 'public field', version: part?.version, fields: { ...part?.fields, withdrawnOn: '2026-11-28' } })
}
const standsOf = async (id: string) => (await view()).parts.find((one) => one.id === id)
const zipped = async (path = at('/public-page.zip')) => {
  const answer = await lead.ask('GET', path)
  expect(answer.status).toBe(200)
  const zip = await fromBufferPromise(Buffer.from(await answer.arrayBuffer()), { lazyEntries: true, autoClose: false })
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}
/** Keeps a paper as if it had been read so. */
const bring = async (name: string, mediaType: string, bytes: Uint8Array, kind: PaperKind, text: string) => {
  const id = createHash('sha256').update(bytes).digest('hex')
  const added = await office.store.as({ userId: lead.userId }).papers.add(caseId, { bytes, paper: { id, name, mediaType, bytes: bytes.length, kind: { kind, why: '', certainty: 1 }, warnings: [], pages: [{ number: 1, width: 612, height: 792, origin: mediaType.startsWith('image/') ? 'optical recognition' : 'plain text', text, words: [] }] } })
  expect(added.ok).toBe(true)
  return { id }
}

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Amos Delacroix' })).id
  const facts: string[] = []
  for (const [path, value] of Object.entries(dossier)) facts.push((await lead.get<{ id: string }>('POST', at('/facts'), { path, value, who: 'his sister', on: '2026-01-05', words: 'I have the papers here.' })).id)
  await lead.get('POST', at('/facts/confirm'), { facts })
}, 120_000)
afterAll(() => office?.close())

describe('the page for everyone', () => {
  it('shows nothing until somebody agrees, and says what could be shown', async () => {
    const { parts, offers, pages } = await view()
    expect(parts).toEqual([])
    expect(pages.en).toContain('<h1>A person in prison</h1>')
    expect(pages.en).not.toMatch(/Delacroix|240|2009/)
    expect(Object.fromEntries(offers.flatMap(({ field, says }) => (says === undefined ? [] : [[field, says.en]])))).toMatchObject({ 'name': 'Amos Delacroix', 'sentence': '240 months (20 years) in prison, imposed on 19 February 2009' })
    expect((await lead.ask('GET', at('/public-page.zip'))).status).toBe(409)
  })

  it('is for counsel on the case alone', async () => {
    const student = await office.join('Sam')
    expect((await student.ask('GET', at('/public-page'))).status).toBe(404)
    await lead.get('POST', at('/team'), { userId: student.userId, role: 'student', why: 'helps' })
    for (const path of ['/public-page', '/public-page/card.png', '/public-page.zip']) expect([path, (await student.ask('GET', at(path))).status]).toEqual([path, 404])
  })

  it('is written of what was agreed to, in both languages, with the photograph drawn anew', async () => {
    const { id: face } = await bring('face.jpg', 'image/jpeg', drawnFace, 'photograph', '')
    const fields = [
      { field: 'name' }, { field: 'age' }, { field: 'sentence' }, { field: 'time served' }, { field: 'then and now' }, { field: 'photograph', paper: face },
      { field: 'story', en: 'Amos taught forty men to read.', es: 'Amos enseñó a leer a cuarenta hombres.' },
      { field: 'sign', en: 'Sign the letter.', es: 'Firme la carta.', link: 'https://example.org/sign' },
      { field: 'call', en: 'Call your senator.', link: 'tel:+1-202-555-0100' }, { field: 'address', link: 'https://example.org/amos/' },
    ]
    for (const each of fields) await agree(each)
    const { parts, pages, bytes } = await view()
    expect(parts.filter(({ stands }) => stands !== 'shown').map(({ fields: { field }, why }) => [field, why])).toEqual([])
    for (const words of ['<h1>Amos Delacroix</h1>', '55 years old', '240 months (20 years) in prison', 'Amos taught forty men to read.', 'https://example.org/sign', 'Call your senator.', '<svg', 'data:image/jpeg', 'https://example.org/amos/card-en.png']) expect(pages.en).toContain(words)
    for (const words of ['lang="es"', '240 meses (20 años)', 'Amos enseñó a leer', 'Fotografía de Amos Delacroix', 'Según las pautas federales']) expect(pages.es).toContain(words)
    expect(pages.es).not.toContain('Call your senator.')
    expect(Math.max(bytes.en, bytes.es)).toBeLessThan(50_000)
    const [, picture = ''] = /data:image\/jpeg;base64,([\w+/=]+)/.exec(pages.en) ?? []
    expect(Buffer.from(drawnFace).includes('zqcamerazq')).toBe(true)
    expect(Buffer.from(picture, 'base64').includes('zqcamerazq')).toBe(false)
    expect(Buffer.from(picture, 'base64').includes('Exif')).toBe(false)
  }, 60_000)

  it('loses what is taken back: from the page and the leaflet it prints as, the share card and the next file', async () => {
    const before = await zipped()
    expect([...before.keys()].sort()).toEqual(['card-en.png', 'card-es.png', 'es.html', 'index.html'])
    for (const field of ['name', 'photograph', 'then and now', 'sign', 'age', 'sentence', 'time served']) await withdraw(field)
    const { parts, pages } = await view()
    expect(parts.filter(({ stands }) => stands === 'withdrawn')).toHaveLength(7)
    const after = await zipped()
    const [en, es] = ['index.html', 'es.html'].map((name) => after.get(name)?.toString() ?? '')
    expect([en, es]).toEqual([pages.en, pages.es])
    // The story names him, and goes with the name.
    for (const html of [en ?? '', es ?? '']) expect(html.replace(/<style>[^<]*<\/style>/, '').replace(/sha256-[^']+/, '')).not.toMatch(/Amos|Delacroix|image\/jpeg|<svg|240|2009|sign the letter|firme|55 /i)
    expect(parts.find(({ fields }) => fields.field === 'story')).toMatchObject({ stands: 'held back', why: expect.stringContaining('names the person') })
    expect(en).toContain('Call your senator.')
    // The card is, dot by dot, that of a case in which nothing else was ever agreed to.
    const { id: other } = await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Somebody Else' })
    await lead.get('POST', `/api/cases/${other}/records`, { type: 'public field', fields: { ...consent, field: 'call', en: 'Call your senator.' } })
    const never = await zipped(`/api/cases/${other}/public-page.zip`)
    for (const card of ['card-en.png', 'card-es.png']) expect([after.get(card)?.equals(never.get(card) ?? Buffer.alloc(0)), before.get(card)?.equals(never.get(card) ?? Buffer.alloc(0))]).toEqual([true, false])
    // An earlier consent does not come back when a later one of the same field is withdrawn.
    await agree({ field: 'name' })
    await agree({ field: 'name', note: 'again' })
    expect((await view()).parts.filter(({ fields, stands }) => fields.field === 'name' && stands === 'shown')).toHaveLength(1)
    await withdraw('name')
    expect((await view()).pages.en).not.toContain('Delacroix')
  }, 120_000)

  it('never shows what is confidential or sealed, whoever agreed', async () => {
    await agree({ field: 'name' })
    const words = 'PRESENTENCE INVESTIGATION REPORT\nThe defendant grew up on a farm with nine brothers and sisters near Dermott.'
    const report = await bring('report.txt', 'text/plain', new TextEncoder().encode(words), 'presentence report', words)
    for (const [field, en, why] of [
      ['story', 'He grew up on a farm with nine brothers and sisters near Dermott.', /confidential or sealed/],
      ['own words', 'My presentence report was wrong.', /presentence report/],
      ['contact', 'He cooperated with the government.', /get a person killed/],
      ['write', 'He was in protective custody.', /get a person killed/],
    ] as const) {
      const { id } = await agree({ field, en })
      expect(await standsOf(id)).toMatchObject({ stands: 'held back', why: expect.stringMatching(why) })
      expect((await view()).pages.en).not.toContain(en)
    }
    await lead.get('PUT', at('/protected-names'), { names: [{ name: 'Lucía Reyes', who: 'victim' }] })
    const { id: named } = await agree({ field: 'story', en: 'He wrote to LUCIA REYES.' })
    expect(await standsOf(named)).toMatchObject({ stands: 'held back', why: expect.stringContaining('minor or a victim') })
    // A picture of a paper, and the report, are no photographs.
    await bring('scan.png', 'image/png', new TextEncoder().encode('a picture'), 'photograph', words)
    const { pictures } = await view()
    expect(pictures.map(({ name }) => name)).toEqual(['face.jpg'])
    expect((await lead.ask('POST', at('/records'), { type: 'public field', fields: { ...consent, field: 'photograph', paper: report.id } })).status).toBe(400)
    const sheet = await bring('sheet.png', 'image/png', new TextEncoder().encode('a sheet'), 'photograph', 'Dear Amos, we are all well here and think of you each day, and your sister sends her love to you.')
    const { id: photo } = await agree({ field: 'photograph', paper: sheet.id })
    expect(await standsOf(photo)).toMatchObject({ stands: 'held back', why: expect.stringContaining('picture of a paper') })
    // What only the report knows, and what nobody confirmed, is not told.
    const told = await lead.get<{ id: string }>('POST', at('/facts'), { path: 'person.dateOfBirth', value: '1970-01-01', who: 'somebody', on: '2026-01-05', words: 'older' })
    expect((await view()).offers.find(({ field }) => field === 'age')).toMatchObject({ why: expect.stringContaining('differ') })
    await lead.get('POST', at('/facts/reject'), { facts: [told.id], why: 'it is not so' })
    expect((await view()).offers.find(({ field }) => field === 'age')?.says?.en).toBe('55 years old')
  }, 120_000)

  it('takes only links that lead where a reader expects', async () => {
    for (const link of ['http://example.org/', 'javascript:alert(1)', 'https://example.org/"x', 'tel:abc', 'data:text/html,x']) {
      expect([link, (await lead.ask('POST', at('/records'), { type: 'public field', fields: { ...consent, field: 'sign', en: 'x', link } })).status]).toEqual([link, 400])
    }
  })

  it('is shown beside its own style and nothing else', async () => {
    const answer = await lead.ask('GET', at('/public-page'))
    const [, hash = ''] = /style-src '(sha256-[^']+)'/.exec((await view()).pages.en) ?? []
    expect(hash).toMatch(/^sha256-.{44}$/)
    expect(answer.headers.get('content-security-policy')).toContain(hash)
  })
})
