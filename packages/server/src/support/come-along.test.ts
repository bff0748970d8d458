import { checkInstallation } from '@lenity/casefile/store'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailReceiver, ownCertificate, type MailReceiver } from '../../test/mail-receiver.ts'
import { origin, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'
import { openExport } from '../export/open-export.ts'

interface Signature { readonly id: string; readonly state: string; readonly name: string; readonly place: string; readonly address: string; readonly showsName: boolean; readonly sentence?: string; readonly language: string; readonly at: string; readonly confirmedAt?: string; readonly hidden?: { readonly by: string } }
interface View { readonly form?: string; readonly open: boolean; readonly stands: boolean; readonly signatures: readonly Signature[]; readonly messages: readonly { readonly id: string; readonly mails: Readonly<Record<string, number>> }[] }

let office: TestOffice
let admin: Client
let mails: MailReceiver
let lead: Person
let second: Person
let there: Person
let caseId: string
let other: string
const at = (rest: string, id = caseId) => `/api/cases/${id}${rest}`
const view = (person = lead, id = caseId) => person.get<View>('GET', at('/supporters', id))
const told = ({ name, place, address, showsName, sentence, language, confirmedAt, hidden }: Signature) => ({ name, place, address, showsName, sentence, language, confirmedAt, hidden: hidden !== undefined })
const tokenOf = async (id: string) => (await view(lead, id)).form?.split('/').at(-1) ?? ''
const textOf = (raw: string) => raw.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
const linksOf = (text = '') => ({ confirm: /http:\S+\/support\/confirm\/[\w-]+/.exec(text)?.[0] ?? '', back: /http:\S+\/support\/back\/[\w-]+/.exec(text)?.[0] ?? '' })
const open = (link: string) => office.app.request(link, { method: 'POST', headers: { origin } })
const rows = async (table: string, id: string) => (await admin.query<{ row: string }>(`select t::text as row from casefile.${table} t where case_id = $1`, [id])).rows.map(({ row }) => row).join('\n')

/** Somebody signs and, unless they wait, confirms; gives the links of their mail. */
async function signs(id: string, name: string, { showsName = true, sentence, language = 'en' as 'en' | 'es', waits = false, mail = `${name.toLowerCase()}@example.net` }: { showsName?: boolean; sentence?: string; language?: 'en' | 'es'; waits?: boolean; mail?: string } = {}) {
  const before = mails.mails.filter(({ to }) => to.includes(mail)).length
  expect(await office.store.supportDoor.sign(await tokenOf(id), { name, place: 'Tulsa', address: mail, showsName, sentence, language })).toBe('kept')
  await expect.poll(() => mails.mails.filter(({ to }) => to.includes(mail)).length, { timeout: 20_000, interval: 50 }).toBe(before + 1)
  const links = linksOf(textOf(mails.mails.findLast(({ to }) => to.includes(mail))?.raw ?? ''))
  if (!waits) expect((await open(links.confirm)).status).toBe(200)
  return links
}
async function campaign(title: string) {
  const { id } = await lead.get<{ id: string }>('POST', '/api/cases', { title })
  await lead.get('POST', at('/team', id), { userId: second.userId, role: 'attorney', why: 'helps' })
  await lead.get('POST', at('/records', id), { type: 'public field', fields: { field: 'signatures', en: 'Stand with him.', by: title, on: '2026-11-20', how: 'signed' } })
  await lead.get('PUT', at('/supporters/door', id), { open: true })
  return id
}
const exported = async (who: Person, id: string) => Buffer.from(await (await who.ask('GET', `/api/cases/${id}/export.zip`)).arrayBuffer())
async function supportersIn(bytes: Buffer): Promise<readonly Signature[] | undefined> {
  const opened = await openExport(bytes)
  if (!opened.ok) throw new Error(opened.problem.what)
  if (!opened.value.manifest.files.some(({ path }) => path === 'supporters.json')) return undefined
  const file = await opened.value.read('supporters.json')
  if (!file.ok) throw new Error(file.problem.what)
  return (JSON.parse(file.value.toString()) as { signatures: readonly Signature[] }).signatures
}

beforeAll(async () => {
  office = await testOffice()
  admin = new Client({ connectionString: office.adminUrl })
  await admin.connect()
  mails = await mailReceiver({ safety: 'starttls', password: 'zq' })
  lead = await office.join('Lead')
  second = await office.join('Second')
  there = await office.join('Other', { ownOffice: true })
  const [{ id } = { id: '' }] = await lead.get<{ id: string }[]>('GET', '/api/offices')
  await lead.get('PUT', `/api/offices/${id}/mail`, { host: 'localhost', port: mails.port, safety: 'starttls', near: true, user: 'lenity', password: 'zq', from: 'lenity@office.example.org', certificate: ownCertificate })
  caseId = await campaign('Amos Delacroix')
  other = await campaign('Amos Delacroy')
}, 120_000)
afterAll(async () => {
  await admin?.end()
  await office?.close()
  await mails?.close()
})

describe('signatures and the export of a case', () => {
  it('go with what each agreed to, and who took theirs back, waits, or was erased does not', async () => {
    await signs(caseId, 'Ana', { sentence: 'He taught my brother to read.' })
    await signs(caseId, 'Bea', { showsName: false, language: 'es' })
    await signs(caseId, 'Hal')
    await signs(caseId, 'Wanda', { waits: true })
    await open((await signs(caseId, 'Tess')).back)
    await signs(caseId, 'Eric')
    const { signatures } = await view()
    const idOf = (name: string) => signatures.find((one) => one.name === name)?.id ?? ''
    await lead.get('PUT', at(`/supporters/${idOf('Hal')}/hidden`), { hidden: true })
    await lead.get('DELETE', at(`/supporters/${idOf('Eric')}`))
    const bytes = await exported(lead, caseId)
    const found = await supportersIn(bytes)
    expect(found?.map(({ name, showsName, language, sentence, hidden }) => ({ name, showsName, language, sentence, hidden }))).toEqual([
      { name: 'Ana', showsName: true, language: 'en', sentence: 'He taught my brother to read.', hidden: false },
      { name: 'Bea', showsName: false, language: 'es', sentence: undefined, hidden: false },
      { name: 'Hal', showsName: true, language: 'en', sentence: undefined, hidden: true },
    ])
    expect(JSON.stringify(found)).not.toMatch(/Wanda|Tess|Eric/)
  }, 120_000)

  it('are in nobody’s export but counsel’s', async () => {
    const sam = await office.join('Sam')
    await lead.get('POST', at('/team'), { userId: sam.userId, role: 'student', why: 'helps' })
    const bytes = await exported(sam, caseId)
    expect(await supportersIn(bytes)).toBeUndefined()
    expect(bytes.toString('latin1')).not.toContain('supporters')
  }, 60_000)

  it('come into another office under a key of that case, with their times, and its form is closed until counsel opens it', async () => {
    const bytes = await exported(lead, caseId)
    expect(await there.get('POST', '/api/imports/case/preview', textFile('case.zip', new Uint8Array(bytes)))).toMatchObject({ counts: { signatures: 3 } })
    const { caseId: came } = await there.get<{ caseId: string }>('POST', '/api/imports/case', textFile('case.zip', new Uint8Array(bytes)))
    const [here, gone] = [await view(there, came), await view()]
    expect(here.signatures.map(told)).toEqual(gone.signatures.filter(({ state }) => state === 'confirmed').map(told))
    expect(here).toMatchObject({ open: false, stands: false })
    const stored = await rows('supporter', came)
    expect(stored).not.toMatch(/Ana|example\.net|brother/)
    expect(stored).toContain('This office')
    expect((await admin.query('select from casefile.support_door one join casefile.support_door two on one.wrapped = two.wrapped where one.case_id <> two.case_id')).rowCount).toBe(0)
    // And go out of it again the same.
    expect((await supportersIn(await exported(there, came)))?.map(({ name, confirmedAt }) => [name, confirmedAt])).toEqual((await supportersIn(bytes))?.map(({ name, confirmedAt }) => [name, confirmedAt]))
  }, 120_000)

  it('do not go out once the person took their agreement back', async () => {
    const [record] = (await lead.get<{ id: string; version: number; type: string; fields: Record<string, unknown> }[]>('GET', at('/records?kind=agreements'))).filter(({ type }) => type === 'public field')
    await lead.get('PUT', at(`/records/${record?.id}`), { type: 'public field', version: record?.version, fields: { ...record?.fields, withdrawnOn: '2026-11-30' } })
    expect(await supportersIn(await exported(lead, caseId))).toBeUndefined()
    await lead.get('POST', at('/records'), { type: 'public field', fields: { field: 'signatures', en: 'Stand with him.', by: 'Amos Delacroix', on: '2026-11-30', how: 'signed' } })
    expect(await supportersIn(await exported(lead, caseId))).toHaveLength(3)
  }, 60_000)
})

describe('signatures and a check of what is kept', () => {
  it('are opened by it, each one, and one that was changed is named by its case alone', async () => {
    const check = async () => {
      const found = await checkInstallation({ ownerUrl: office.ownerUrl, papersDir: office.papersDir, secrets: office.secrets })
      if (!found.ok) throw new Error(found.problem.what)
      return found.value
    }
    const whole = await check()
    expect(whole.closed).toEqual([])
    const many = Number((await admin.query<{ n: string }>("select count(*) as n from casefile.supporter where content <> ''")).rows[0]?.n)
    expect(many).toBeGreaterThan(4)
    const { rows: [kept] } = await admin.query<{ id: string; content: Buffer }>("select supporter_id as id, content from casefile.supporter where case_id = $1 and state = 'confirmed' order by seq limit 1", [caseId])
    await admin.query("update casefile.supporter set content = overlay(content placing '\\x00000000'::bytea from 20) where supporter_id = $1 and case_id = $2", [kept?.id, caseId])
    const broken = await check()
    expect(broken.closed).toEqual([expect.stringContaining(`signatures of case ${caseId}`)])
    expect(broken.opened).toBe(whole.opened - 1)
    await admin.query('update casefile.supporter set content = $3 where supporter_id = $1 and case_id = $2', [kept?.id, caseId, kept?.content])
  }, 60_000)
})

describe('signatures and a case that is merged into another', () => {
  it('come under its key; of two of one address the later stays, and every link goes on taking back', async () => {
    const ana = await signs(other, 'Ana Maria', { mail: 'ana@example.net' })
    const zoe = await signs(other, 'Zoe')
    expect((await lead.get<{ signatures: number }>('GET', at(`/merge?with=${other}`))).signatures).toBe(2)
    expect((await view(lead, other)).signatures.map(({ name }) => name)).toEqual(['Ana Maria', 'Zoe'])
    await lead.get('POST', at('/merge'), { second: other, name: 'Amos Delacroy', why: 'one man, two spellings' })
    const now = (await view()).signatures.filter(({ state }) => state === 'confirmed')
    expect(now.map(({ name, hidden }) => [name, hidden !== undefined])).toEqual(expect.arrayContaining([['Bea', false], ['Hal', true], ['Ana Maria', false], ['Zoe', false]]))
    expect(now).toHaveLength(4)
    expect((await admin.query("select from casefile.supporter where case_id = $1 and (state <> 'gone' or content <> '' or address is not null or back_digest is not null)", [other])).rowCount).toBe(0)
    expect((await admin.query("select from casefile.support_door where case_id = $1 and wrapped <> ''", [other])).rowCount).toBe(0)
    expect((await open(zoe.back)).status).toBe(200)
    expect((await open(ana.back)).status).toBe(200)
    expect((await view()).signatures.filter(({ state }) => state === 'confirmed').map(({ name }) => name).sort()).toEqual(['Bea', 'Hal'])
    expect((await open(zoe.back)).status).toBe(404)
  }, 120_000)
})
