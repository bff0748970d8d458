import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { inDays, keep } from './seed-casework.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await keep(page, caseId, 'petition', { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'filed', asOf: inDays(-20), filedOn: inDays(-20) })
}, 180_000)
afterAll(() => office?.close())

async function open(place: string): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the decision on a petition, in the browser', () => {
  it('takes a look from the keyboard, keeps what was not found from being a denial, and reminds', async () => {
    await open('/decision')
    await page.getByText('Do not ask before').waitFor()
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.getByLabel('Which petition').selectOption({ label: 'Commutation, Office of the Pardon Attorney' })
    await page.getByLabel('Where').fill('the list of pending cases')
    await page.getByLabel('What it said').selectOption('nothing found')
    await page.getByRole('button', { name: /Keep this look/ }).click()
    await page.getByText('That is no denial.').first().waitFor()
    await page.getByRole('button', { name: /^Remind us on/ }).click()
    await page.getByText('It is to be looked up again on').waitFor()
    await page.goto('/work')
    await page.getByText('Look up how it stands: Office of the Pardon Attorney').first().waitFor()
  })

  it('records a grant, says what it does to the release and what is missing for that, and puts the petition right', async () => {
    await open('/decision')
    await page.locator('main h1').click()
    await page.keyboard.press('r')
    await page.getByLabel('On which petition').selectOption({ index: 1 })
    await page.getByLabel('What was decided').selectOption('granted')
    await page.getByLabel('What was granted').selectOption('commutation to a term')
    await page.getByLabel('The term that is left').fill('twenty years')
    await page.getByRole('button', { name: 'Keep this decision' }).click()
    await page.getByText('Write whole months, such as 240.').waitFor()
    await page.getByLabel('The term that is left').fill('240')
    await page.getByRole('button', { name: 'Keep this decision' }).click()
    await page.getByRole('heading', { name: 'What the terms do to the release' }).waitFor()
    await page.getByRole('button', { name: 'Record it as granted' }).click()
    await page.getByText('The petition is still recorded as').waitFor({ state: 'detached' })
    expect(await page.getByText(/7 of 7 are still to be told/).count()).toBe(1)
  })

  it('has a letter in Spanish ready, which becomes a draft among the mail to the prison', async () => {
    await open('/decision')
    await page.getByText('Drafts, in English and Spanish').first().click()
    await page.getByRole('button', { name: 'Keep it as a letter, special mail, Spanish' }).click()
    await page.getByRole('link', { name: 'Among the mail to the prison' }).click()
    await page.locator('main h1', { hasText: 'Mail to the prison' }).waitFor()
    await page.getByText('Special mail, opened before the person; in Spanish; privileged').waitFor()
  })
})
