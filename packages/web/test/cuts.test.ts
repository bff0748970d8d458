import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../papers/test/make-pdf.ts'
import { settled, shot, type Watched } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

const pages = [
  'United States District Court\nJUDGMENT IN A CRIMINAL CASE\nAmos Delacroix\nThe defendant is hereby committed to the custody of the Bureau of Prisons.\nJudgment - Page 1 of 2',
  'Supervised release.\nJudgment - Page 2 of 2',
  'UNITED STATES DISTRICT COURT\nPRESENTENCE INVESTIGATION REPORT\nOffense level computation\n1',
  'Part B. The defendant’s criminal history\n2',
  'Rosa Delacroix\n12 Elm Street\n\nDear Madam Pardon Attorney,\nI write for my brother, who has changed. I ask for clemency.\nSincerely,\nRosa Delacroix',
]

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  page.setDefaultTimeout(30_000)
  caseId = await openCase(page, 'Amos Delacroix', { 'person.name': 'Amos Delacroix' })
})
afterAll(() => office?.close())

const desk = () => page.getByRole('region', { name: 'Papers in this file' })

describe('a file that holds several papers', () => {
  it('is listed as those papers, and whoever looks is asked whether it is cut rightly', async () => {
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByLabel('choose files').setInputFiles([{ name: 'bundle.txt', mimeType: 'text/plain', buffer: Buffer.from(pages.join('\f')) }])
    await page.getByText('One file seems to hold several papers.').waitFor()
    const names = await page.getByRole('table', { name: 'The papers of the case' }).getByRole('rowheader').allInnerTexts()
    expect(names.map((name) => name.replaceAll('\n', ' '))).toEqual([expect.stringMatching(/judgment.*pages 1 to 2/i), expect.stringMatching(/presentence report.*pages 3 to 4/i), expect.stringMatching(/letter of support.*page 5/i)])
    await settled(page)
    await shot(page, 'bundle-listed')
  })

  it('shows a part with the pages as the file numbers them, and the way to the whole', async () => {
    await page.getByRole('link', { name: /presentence report/i }).click()
    await page.getByText('Page 3 of 4').waitFor()
    await page.getByText('Offense level computation').first().waitFor()
    await page.getByRole('link', { name: 'The whole file, bundle.txt' }).click()
    await desk().waitFor()
    expect(await desk().innerText()).toContain('until then all of it is held as confidential')
    await settled(page)
    await shot(page, 'bundle-cut')
  })

  it('has a cut moved, taken out and added by key alone, and keeps what was accepted', async () => {
    await desk().getByRole('button', { name: /^Pages 3 to 4/ }).click()
    await page.keyboard.press('>')
    await desk().getByText('Pages 1 to 3').waitFor()
    await page.keyboard.press('<')
    await desk().getByText('Pages 1 to 2').waitFor()
    await page.keyboard.press('c')
    await desk().getByText('Pages 1 to 4').waitFor()
    expect(await desk().innerText()).toContain('Nothing is kept yet.')
    await page.keyboard.press('c')
    await desk().getByText('Pages 1 to 2').waitFor()
    await page.keyboard.press('a')
    await page.getByRole('status').filter({ hasText: 'It is cut into 3 papers' }).waitFor()
    await desk().getByText('It holds 3 papers, as a person said.').waitFor()
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByRole('table', { name: 'The papers of the case' }).waitFor()
    expect(await page.getByText('One file seems to hold several papers.').count()).toBe(0)
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})

describe('the pages of a file, small and side by side', () => {
  const strip = () => page.getByRole('navigation', { name: 'The pages, small' })
  const pictures = () => strip().locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).complete && (one as HTMLImageElement).naturalWidth))
  const asked: string[] = []

  it('of words alone are drawn, and found once when one looks for them', async () => {
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByRole('link', { name: /presentence report/i }).click()
    await page.getByRole('link', { name: 'The whole file, bundle.txt' }).click()
    await page.getByText('Offense level computation').waitFor()
    const dark = () => strip().locator('canvas').evaluateAll((all) => all.map((one) => { const sheet = one as HTMLCanvasElement; return sheet.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height).data.some((dot, i) => i % 4 === 3 && dot > 120) ?? false }))
    await expect.poll(dark).toEqual([true, true, true, true, true])
    await shot(page, 'page-strip-words')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('are pictures of those in view alone, with the cuts between them', async () => {
    const sheets = Array.from({ length: 60 }, (_, i) => (i % 12 === 4 ? ['Rosa Delacroix', '12 Elm Street', '', 'Dear Madam Pardon Attorney,', 'I write for my brother, who has changed. I ask for clemency.', 'Sincerely,', 'Rosa Delacroix'] : [`Leaf ${i + 1} of what was sent`, ...Array.from({ length: 30 }, (_line, at) => `What was said in the room that day, line ${at + 1}.`)]))
    page.on('request', (request) => { if (request.url().includes('size=small')) asked.push(request.url()) })
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByLabel('choose files').setInputFiles([{ name: 'scanned.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await makePdf(sheets)) }])
    await page.getByText(/^Read as: /).waitFor()
    await page.getByText('One file seems to hold several papers.').waitFor()
    await page.getByRole('link', { name: 'scanned.pdf', exact: true }).click()
    await page.getByRole('heading', { name: 'scanned.pdf' }).waitFor()
    await strip().waitFor()
    await expect.poll(pictures, { timeout: 30_000 }).toEqual(Array.from({ length: (await pictures()).length }, () => 245))
    expect((await pictures()).length).toBeGreaterThan(5)
    expect(new Set(asked).size).toBeLessThan(25)
    await settled(page)
    await shot(page, 'page-strip')
  })

  it('are walked by the arrows from one stop of the tab key, and what is cut elsewhere shows at once', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await strip().locator('[aria-current]').focus()
    // Faster than the screen is drawn, so that the strip has not said yet that it is scrolled.
    await page.evaluate(async (keys) => {
      for (const key of keys) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await Promise.resolve()
      }
    }, ['End', 'ArrowLeft', 'ArrowLeft'])
    await page.getByText('Page 58 of 60').waitFor()
    await page.getByText('Leaf 58 of what was sent').or(page.locator('img[alt^="Page 58;"]')).first().waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Page 58')
    expect(await strip().locator('button[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('c')
    await strip().getByText('Cut before page 58').waitFor()
    await page.keyboard.press('c')
    expect(await strip().getByText('Cut before page 58').count()).toBe(0)
    await page.keyboard.press('Home')
    await page.getByText('Page 1 of 60').waitFor()
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
