import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shot } from './browser.ts'
import { addPaper, dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  const caseId = await openCase(page, 'Amos Delacroix', dossier)
  await addPaper(page, caseId, 'letter.txt', 'A letter of support\nAmos was born May 30, 1971 and his SSN is 219-09-9999.\nHe lives at 14 Oak Street, Forrest City, AR 72335. Ana Doe knows him.')
  const paper = await page.evaluate(async (id) => (await (await fetch(`/api/cases/${id}/papers`)).json() as { id: string; name: string }[]).find(({ name }) => name === 'letter.txt')?.id, caseId)
  await page.goto(`/cases/${caseId}/papers/${paper}`)
  await page.getByRole('link', { name: 'Redact for sharing' }).click()
})
afterAll(() => office?.close())

describe('redacting a paper by keyboard', () => {
  it('goes through what is proposed, takes a step back, adds words, and makes a copy to save', async () => {
    await page.getByText('3 places were found').waitFor()
    await page.keyboard.press('a')
    await page.getByText('1 to be removed, 2 undecided.').waitFor()
    await page.keyboard.press('u')
    await page.getByText('0 to be removed, 3 undecided.').waitFor()
    await page.keyboard.press('A')
    for (const key of ['w', 'w', 'W', 'x']) await page.keyboard.press(key)
    await page.getByText('4 to be removed, 0 undecided.').waitFor()
    await shot(page, 'redact')
    await page.keyboard.press('m')
    const link = page.getByRole('link', { name: /redacted for filing in court\.txt$/ })
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), await link.evaluate((one) => (one as HTMLAnchorElement).href))
    expect(text).toContain('born █████ 1971 and his SSN is █████ 9999')
    expect(text).not.toContain('219-09')
    expect(office.watched.complaints).toEqual([])
  })

  it('keeps a list of names for counsel, and finds them at once', async () => {
    await page.getByText('Names of minors and victims').click()
    await page.getByLabel('Victims, one on each line').fill('Ana Doe')
    await page.getByRole('button', { name: 'Keep the list and look again' }).click()
    await page.getByLabel('The copy is').selectOption('for the public')
    await page.getByText('4 places were found').waitFor()
    await page.getByRole('button', { name: /Ana Doe.*name of a victim/s }).first().waitFor()
  })
})
