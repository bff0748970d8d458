import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', { ...dossier, 'person.registerNumber': '00000-111', 'health.terminal': true })
})
afterAll(() => office?.close())

async function open(): Promise<void> {
  await page.goto(`/cases/${caseId}/doors`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

const warden = () => page.getByRole('region', { name: 'Request to the warden for compassionate release' })

describe('the page of the other doors', () => {
  it('is led to from the case, says which are open and why, and gives the request to the warden', async () => {
    await open()
    expect(await page.getByRole('link', { name: 'Other doors' }).getAttribute('href')).toBe(`/cases/${caseId}/doors`)
    expect(await page.locator('main header p').first().innerText()).toMatch(/other door/)
    expect(await warden().innerText()).toContain('Whoever serves a term may ask. A circumstance the law counts is met.')
    const [download] = await Promise.all([page.waitForEvent('download'), warden().getByRole('button', { name: /^Save as PDF.*Request to the warden$/ }).click()])
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
    await warden().getByText(/For counsel before it goes out/).first().click()
    expect(await warden().innerText()).toContain('28 CFR 571.61')
    await shot(page, 'doors')
  })

  it('keeps what was sent of the request, and gives the very bytes', async () => {
    await open()
    await warden().getByText(/^Record that it was sent/).first().click()
    const form = warden().getByRole('form', { name: 'Record that it was sent: Request to the warden' })
    await form.getByLabel('Sent on').fill('2026-01-05')
    await form.getByLabel('To whom').fill('The Warden, FCI Forrest City')
    await shot(page, 'doors-sent')
    await form.getByRole('button', { name: 'Keep what was sent' }).click()
    await warden().getByText('Sent on 5 January 2026, certified mail, to The Warden, FCI Forrest City.').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), warden().getByRole('button', { name: /^Save what was sent/ }).click()])
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('keeps the day of receipt and shows the first day for a motion, here and among what is due', async () => {
    await open()
    const form = warden().getByRole('form', { name: 'Record the day of receipt' })
    await form.getByLabel('Received by the warden on').fill('2026-01-07')
    await form.getByLabel('What shows it').fill('the return receipt')
    await form.getByLabel('Who has seen that').fill('Naomi Feld')
    await form.getByRole('button', { name: 'Keep it and count the thirty days' }).click()
    await form.getByText('6 February 2026 stands among').waitFor()
    await warden().getByText('The warden received it on 7 January 2026').waitFor()
    await form.getByRole('link', { name: 'what is due' }).click()
    await page.getByText('From this day the person may bring a motion under 18 U.S.C. 3582(c)(1)(A)').first().waitFor()
  })

  it('drafts no motion without counsel and says where to turn, and gives it once counsel is recorded', async () => {
    await open()
    const motion = page.getByRole('region', { name: 'Motion for compassionate release' })
    expect(await motion.innerText()).toContain('AO 250')
    expect(await motion.getByRole('button', { name: /^Save as PDF/ }).count()).toBe(0)
    await page.evaluate(async (id) => { await fetch(`/api/cases/${id}/records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: 'agreement', fields: { what: 'engagement letter', signedOn: '2026-01-02', by: 'Amos Delacroix' } }) }) }, caseId)
    await open()
    const [download] = await Promise.all([page.waitForEvent('download'), motion.getByRole('button', { name: /^Save for Word.*Motion under/ }).click()])
    expect(download.suggestedFilename()).toBe('motion-compassionate.docx')
    await shot(page, 'doors-counsel')
  })

  it('shows a state sentence the way to its governor, what of it is still to be verified, and fits a narrow screen', async () => {
    caseId = await openCase(page, 'Marcus Whitlow', { 'person.name': 'Marcus Whitlow', 'conviction.sovereign': 'state', 'conviction.state': 'Ohio', 'conviction.term': 240 })
    await page.setViewportSize({ width: 390, height: 844 })
    await open()
    const governor = page.getByRole('region', { name: 'Letter to the governor of the state' })
    expect(await governor.innerText()).toContain('To be verified: guidance only')
    expect(await governor.getByRole('button', { name: /^Save as PDF.*commutation/ }).count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shot(page, 'doors-state')
    expect(office.watched.complaints).toEqual([])
  })
})
