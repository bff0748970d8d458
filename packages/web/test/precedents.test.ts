import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

const list = `<!doctype html><title>Clemency recipients</title><h1>Clemency recipients</h1>
<p><strong>Ada Lund &ndash; Tulsa, Oklahoma</strong><br>Offense: Conspiracy to distribute cocaine base (District of Nowhere)<br>Sentence: 240 months of imprisonment, five-year term of supervised release (May 3, 2009).<br>Commutation Grant: Sentence commuted to expire on June 1, 2023.</p>
<p><strong>Bo Reed &ndash; Salem, Oregon</strong><br>Offense: Wire fraud<br>Sentence: 24 months of imprisonment (May 3, 2019).<br>Commutation Grant: Sentence commuted to time served.</p>
<p><strong>Cy Wells</strong><br>Offense: Wire fraud</p>`

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await page.goto('/office')
})
afterAll(() => office?.close())

describe('published grants', () => {
  it('are brought into the office from a saved page, after a look at each row', async () => {
    await page.getByText('Bring in a list').click()
    await page.getByLabel(/^The list: CSV/).setInputFiles({ name: 'recipients.html', mimeType: 'text/html', buffer: Buffer.from(list) })
    await page.getByLabel('What it is called').fill('A made-up recipient list')
    await page.getByLabel('Where it was published').fill('https://www.example.gov/list')
    await page.getByLabel('Day of its grants').fill('2022-04-26')
    await page.getByRole('button', { name: 'Look at it first' }).click()
    await page.getByText('A saved page: 2 grants of 3 rows would be kept; 1 row refused.').waitFor()
    await page.getByText('refused: Neither a sentence nor the terms of the grant stand in it.').waitFor()
    await page.getByRole('button', { name: 'Keep 2 grants' }).click()
    await page.getByText('2 grants kept.').waitFor()
    await page.getByText('A made-up recipient list').first().waitFor()
  })

  it('are shown with a case by stated rules, as what they are, and go into the memorandum and out again', async () => {
    await page.goto(`/cases/${caseId}/precedents`)
    await page.getByText('1 of 2 published commutations is like this case by the rules below.').waitFor()
    expect(await page.locator('main').innerText()).toContain('no chance of success can be read from them')
    await page.getByRole('button', { name: 'Take it into the memorandum' }).click()
    await page.getByRole('heading', { name: 'In the memorandum' }).waitFor()
    await page.getByRole('button', { name: 'Take it out of the memorandum' }).waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1360, height: 900 })
    if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/precedents.png`, fullPage: true })
    await page.goto(`/cases/${caseId}/draft`)
    await page.getByRole('heading', { name: 'Comparable grants' }).waitFor()
    await page.goto(`/cases/${caseId}/precedents`)
    await page.getByRole('button', { name: 'Take it out of the memorandum' }).click()
    await page.getByRole('button', { name: 'Take it into the memorandum' }).waitFor()
  })
})
