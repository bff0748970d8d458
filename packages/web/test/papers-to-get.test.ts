import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot, type Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { inDays, keep } from './seed-casework.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
})
afterAll(() => office?.close())

const article = (paper: string) => page.locator(`#paper-${paper}`)
const opening = () => page.locator('main header p').first().innerText()
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
async function open(place = '/papers-to-get'): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the papers to get', () => {
  it('say in one sentence what is missing, and of each who holds it and under what law', async () => {
    await open()
    expect(await opening()).toMatch(/^\w+ papers to get: none asked for yet; begin with the \w/)
    const first = page.locator('article').first()
    await first.locator('summary').first().waitFor()
    expect(await first.getByText('Under what law').first().isVisible()).toBe(true)
    await shot(page, 'papers-to-get')
  })

  it('are asked for by keyboard, with the day an answer is due, and it is undone', async () => {
    await page.locator('main h1').click()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('a')
    await page.getByLabel('Asked on').waitFor()
    await page.getByLabel('To whom it was written').fill('Jane Counsel')
    await page.getByLabel('Answer due on').fill(inDays(-2))
    await page.getByRole('button', { name: 'Keep it' }).click()
    await said('Kept: paper to get.')
    await page.locator('article').first().getByText('overdue').first().waitFor()
    expect(await opening()).toMatch(/one asked for and overdue/)
    expect(await page.locator('article').first().innerText()).toContain('(Jane Counsel)')
    await shot(page, 'papers-to-get-asked')
    await page.locator('main h1').click()
    await page.keyboard.press('u')
    await said('Undone.')
    await page.locator('article').first().getByText('to ask').first().waitFor()
  })

  it('are asked for again, refused with the reason, and stand among what is due until then', async () => {
    await keep(page, caseId, 'paper request', { paper: 'discipline log', holder: 'Bureau of Prisons', state: 'asked', how: 'electronic mail', askedOn: inDays(-60), dueOn: inDays(-30), dueBasis: 'twenty working days' })
    await open('')
    await page.getByRole('link', { name: '1 overdue' }).waitFor()
    await page.locator('main dl').first().getByText('one asked for, one overdue').waitFor()
    await open()
    const log = article('discipline-log')
    await log.getByRole('button', { name: 'Asked again today' }).click()
    await said('Kept: asked again today.')
    expect(await log.innerText()).toContain('and again on')
    await log.getByRole('button', { name: 'Refused …' }).click()
    await page.getByLabel('Why').fill('exemption 7(F)')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await said('Kept.')
    await log.getByText(/Refused by the Bureau of Prisons on .*exemption 7\(F\)/).waitFor()
  })

  it('give the letters to print, with what is left blank and why', async () => {
    const log = article('discipline-log')
    await log.locator('summary').first().click()
    const release = log.getByRole('link', { name: 'Authorization to release prison records, PDF' })
    const response = await page.request.get(await release.getAttribute('href') ?? '')
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(await log.innerText()).toMatch(/left blank: .*\(not known\)/)
  })

  it('offer the packet the rule or order that counsel recorded, and put it in only when counsel says so', async () => {
    await keep(page, caseId, 'agreement', { what: 'rule or order on confidential papers', signedOn: '2026-05-02', by: 'E.D. Ark. General Order 7' })
    await open('/packet')
    const order = page.getByLabel('The order or rule that lets the presentence report go with it')
    expect(await order.inputValue()).toBe('')
    await page.getByRole('button', { name: /Put in what counsel recorded/ }).click()
    expect(await order.inputValue()).toBe('E.D. Ark. General Order 7, 2 May 2026')
    await open()
  })

  it('say of what is confidential where it may go, and fit a phone', async () => {
    await page.getByRole('heading', { name: 'What is confidential, and where it may go' }).waitFor()
    expect(await page.getByRole('row', { name: /Into the prison/ }).innerText()).toContain('Never')
    await page.setViewportSize({ width: 390, height: 844 })
    await open()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await shot(page, 'papers-to-get-end')
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(watched.complaints).toEqual([])
    expect(watched.strays).toEqual([])
  })
})
