import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { addPaper, dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

const progress = `FEDERAL BUREAU OF PRISONS
PROGRESS REPORT
Inmate: DELACROIX, AMOS   Register Number: 00000-009
Facility: FORREST CITY LOW FCI

PROGRAMS COMPLETED
GED              06-09-2012
CULINARY ARTS    05-19-2016
`

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await addPaper(page, caseId, 'programs.txt', progress)
  await page.evaluate(async (id) => {
    const { facts } = await (await fetch(`/api/cases/${id}/facts`)).json() as { facts: { id: string; path: string; standing: string }[] }
    const read = facts.filter(({ standing, path }) => standing === 'proposed' && path.startsWith('custody.programs')).map(({ id }) => id)
    const answer = await fetch(`/api/cases/${id}/facts/confirm`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ facts: read }) })
    if (read.length === 0 || !answer.ok) throw new Error('no program was read')
  }, caseId)
  await page.goto(`/cases/${caseId}/packet`)
  await page.getByRole('link', { name: /Read it as it stands/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Executive summary' }).waitFor()
})
afterAll(() => office?.close())

const beside = (name: string) => page.getByRole('complementary', { name })
const pressed = () => page.locator('main [aria-pressed="true"][data-rests]')

describe('the draft of a petition', () => {
  it('opens with how many sentences rest on what, and lists what is weak beside them', async () => {
    expect(await page.locator('main header p').first().innerText()).toMatch(/^\d+ of \d+ sentences rest on papers or records, \d+ on the law/)
    await beside('What is weak or missing').getByRole('heading', { name: 'To settle' }).waitFor()
    await page.getByRole('navigation', { name: 'Outline of the draft' }).getByRole('link', { name: 'Memorandum' }).waitFor()
  })

  it('goes from sentence to sentence by keyboard and shows what each rests on, to the page and the words of the law', async () => {
    await page.locator('main h1').click()
    await page.keyboard.press('j')
    await beside('What the sentence rests on').waitFor()
    const first = await pressed().innerText()
    await page.keyboard.press('j')
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('main [aria-pressed="true"][data-rests]')?.innerText !== before, first)
    await page.keyboard.press('k')
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('main [aria-pressed="true"][data-rests]')?.innerText === before, first)
    const onPaper = page.locator('main [data-rests="fact"]').filter({ hasText: /Ex\.\s1/ }).first()
    await onPaper.click()
    await beside('What the sentence rests on').getByRole('link', { name: /^Ex\. 1, .* page \d+ \(LEN-\d{6}\)$/ }).first().waitFor()
    await page.locator('main [data-rests="law"]').first().click()
    await beside('What the sentence rests on').locator('cite').first().waitFor()
    await page.keyboard.press('Escape')
    await beside('What is weak or missing').waitFor()
  })

  it('opens the page a sentence rests on', async () => {
    await page.locator('main [data-rests="fact"]').filter({ hasText: /Ex\.\s1/ }).first().click()
    await beside('What the sentence rests on').waitFor()
    await page.keyboard.press('o')
    await page.waitForURL(/\/papers\/[^/]+\?page=\d+$/)
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Executive summary' }).waitFor()
  })

  it('reads otherwise for the person by mail, without a word of the confidential papers', async () => {
    await page.getByRole('button', { name: /For the person, by mail/ }).click()
    await page.getByRole('button', { name: /For the person, by mail/, pressed: true }).waitFor()
    await settled(page)
    expect(await page.locator('main').innerText()).not.toMatch(/Presentence report, page/)
  })
})
