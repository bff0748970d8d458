import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shot } from './browser.ts'
import { addPaper, dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
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
    await page.keyboard.press('U')
    await page.getByText('1 to be removed, 2 undecided. Kept.').waitFor()
    await page.reload()
    await page.getByText('1 to be removed, 2 undecided.').waitFor()
    await page.keyboard.press('u')
    await page.getByText('0 to be removed, 3 undecided.').waitFor()
    await page.keyboard.press('A')
    await page.getByText('3 to be removed, 0 undecided.').waitFor()
    await page.getByText('knows').first().waitFor()
    for (const key of ['w', 'w', 'W', 'x']) await page.keyboard.press(key)
    await page.getByText('4 to be removed, 0 undecided.').waitFor()
    await shot(page, 'redact')
    await page.keyboard.press('m')
    const link = page.getByRole('link', { name: /redacted for filing in court\.txt$/ })
    await link.waitFor({ timeout: 60_000 }).catch(async () => { throw new Error(`no copy is there: ${await page.getByRole('main').innerText()}`) })
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), await link.evaluate((one) => (one as HTMLAnchorElement).href))
    expect(text).toContain('born █████ 1971 and his SSN is █████ 9999')
    expect(text).not.toContain('219-09')
    expect(office.watched.complaints).toEqual([])
  }, 120_000)

  it('keeps a list of names for counsel, and finds them at once', async () => {
    await page.getByText('Names of minors and victims').click()
    await page.getByLabel('Victims, one on each line').fill('Ana Doe')
    await page.getByRole('button', { name: 'Keep the list and look again' }).click()
    await page.getByLabel('The copy is').selectOption('for the public')
    await page.getByText('4 places were found').waitFor()
    await page.getByRole('button', { name: /Ana Doe.*name of a victim/s }).first().waitFor()
  })

  it('takes a box pulled over a page of a PDF, and the words under it are not in the copy', async () => {
    const bytes = (await readFile(new URL('../../../examples/tomas-iriarte/papers/judgment.pdf', import.meta.url))).toString('base64')
    const paper = await page.evaluate(async ({ id, encoded }) => {
      const form = new FormData()
      form.set('file', new File([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], 'judgment.pdf'))
      const { paper: sent, arrival } = await (await fetch(`/api/cases/${id}/papers`, { method: 'POST', body: form })).json() as { paper: string; arrival: { id: string } }
      for (let state = 'waiting'; state === 'waiting';) {
        await new Promise((resume) => setTimeout(resume, 100))
        state = (await (await fetch(`/api/cases/${id}/arrivals/${arrival.id}`)).json() as { state: string }).state
      }
      return sent
    }, { id: caseId, encoded: bytes })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`/cases/${caseId}/papers/${paper}/redact`)
    const sheet = page.getByRole('img', { name: 'Page 1' })
    await sheet.waitFor()
    await sheet.scrollIntoViewIfNeeded()
    const { x = 0, y = 0, width = 0 } = await sheet.boundingBox() ?? {}
    await page.mouse.move(x + width * 0.3, y + 60)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.9, y + 130, { steps: 4 })
    await page.mouse.up()
    await page.getByText(/1 to be removed/).waitFor()
    await shot(page, 'redact-pdf')
    await page.keyboard.press('m')
    await page.getByRole('link', { name: 'judgment, redacted for filing in court.pdf' }).waitFor({ timeout: 60_000 })
    await page.keyboard.press('m')
    await page.getByRole('button', { name: 'Stop making it' }).waitFor()
    await shot(page, 'redact-making')
    await page.setViewportSize({ width: 390, height: 844 })
    await shot(page, 'redact-making-390')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Stop making it' }).click()
    await page.getByText('Making the copy was stopped.').waitFor()
    await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby=copies] li').length === 1)
  }, 120_000)
})
