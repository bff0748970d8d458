import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
