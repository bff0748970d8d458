import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { addPaper, dossier, openCase } from './made-up-case.ts'
import { keep } from './seed-casework.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  const caseId = await openCase(page, 'Amos Delacroix', dossier)
  await addPaper(page, caseId, 'letter-of-lorraine.txt', 'To whom it may concern\n\nI will meet Amos at the gate and drive him home.\n\nLorraine Delacroix')
  await keep(page, caseId, 'release step', { area: 'transport', what: 'His sister meets him at the gate' })
  await page.goto(`/cases/${caseId}/plan`)
})
afterAll(() => office?.close())

describe('the page of the release plan', () => {
  it('names what is missing in each part, and a step that names its letter closes its gap', async () => {
    await page.getByRole('heading', { name: 'What is promised, and what is missing' }).waitFor()
    await page.getByText('What is planned names no letter. It takes a letter from whoever meets them at the gate.').waitFor()
    await page.getByText('Nothing is planned yet. It takes a copy of the papers, or a letter from whoever gets them.').waitFor()
    await page.getByText('His sister meets him at the gate').click()
    await page.keyboard.press('e')
    await page.getByLabel(/^Its letter/).selectOption({ label: 'letter-of-lorraine.txt' })
    await page.getByRole('button', { name: /^(Keep|Save)/ }).first().click()
    await page.getByText('Planned, with its letter.').waitFor()
    await page.getByText('Promised in the letter “letter-of-lorraine.txt”').first().waitFor()
    for (const language of ['English', 'Spanish']) {
      const guide = await page.request.get(await page.getByRole('link', { name: `in ${language}` }).getAttribute('href') ?? '')
      expect(guide.headers()['content-type']).toBe('application/pdf')
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1360, height: 900 })
    await settled(page)
    if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/plan.png`, fullPage: true })
  })
})
