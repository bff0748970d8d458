import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', { ...dossier, 'person.registerNumber': '00000-009' })
})
afterAll(() => office?.close())

describe('the draft page', () => {
  it('is of whichever petition is chosen at its head, and is kept under that name', async () => {
    await page.goto(`/cases/${caseId}/draft`)
    await page.getByLabel('Which paper').selectOption('pardon')
    await page.waitForURL(/\/draft\?paper=pardon$/)
    await page.getByRole('navigation', { name: 'Outline of the draft' }).getByRole('link', { name: /^Application for pardon/ }).waitFor()
    await page.getByLabel('Keep it as it reads now').fill('for the supervisor')
    await page.getByRole('button', { name: 'Keep this version' }).click()
    await page.getByText('Kept.', { exact: true }).waitFor()
    await page.goto(`/cases/${caseId}/draft/versions`)
    expect(await page.getByLabel('Version', { exact: true }).locator('option').first().innerText()).toMatch(/^for the supervisor \(Petition for pardon after completion of sentence, as of .* 20\d\d\); kept /)
  })

  it('is of a paper of another door too, opened from there; the sheet that records a sending offers no record of its own', async () => {
    await page.goto(`/cases/${caseId}/doors`)
    await page.getByRole('link', { name: /^Read it.*Request to the warden$/ }).waitFor()
    expect(await page.getByText('Record that it was sent: Request to the warden').count()).toBe(1)
    expect(await page.getByText('Record that it was sent: Record of sending and receipt').count()).toBe(0)
    await page.getByRole('link', { name: /^Read it.*Request to the warden$/ }).click()
    await page.locator('main [data-rests="fact"]').first().click()
    await page.getByRole('complementary', { name: 'What the sentence rests on' }).waitFor()
  })

  it('says why a paper cannot be made, and lets another be chosen', async () => {
    await page.goto(`/cases/${caseId}/draft?paper=motion-compassionate`)
    await page.getByText('so no motion is drafted').waitFor()
    await page.getByLabel('Which paper').selectOption('commutation')
    await page.getByRole('heading', { level: 2, name: 'Executive summary' }).waitFor()
  })
})
