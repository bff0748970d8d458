import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await page.goto(`/cases/${caseId}`)
  await page.getByRole('link', { name: 'In plain words' }).click()
  await page.getByRole('heading', { level: 2, name: 'Your case in plain words' }).waitFor()
})
afterAll(() => office?.close())

describe('the summary in plain words', () => {
  it('opens with how hard it is to read, the sheets beside the words, and what each part rests on', async () => {
    expect(await page.locator('main header p').first().innerText()).toMatch(/^The case in plain words: English at grade \d+(\.\d)?, Spanish at \d+(\.\d)?, (bastante|muy) fácil\.$/)
    const sheet = page.getByRole('article', { name: 'Your case in plain words' })
    await sheet.getByRole('heading', { name: 'What you can do' }).waitFor()
    await sheet.getByText('What it rests on').last().click()
    await sheet.locator('cite').first().waitFor({ state: 'attached' })
    await page.getByRole('complementary', { name: 'To print' }).getByRole('link', { name: 'Save the sheets (PDF)' }).waitFor()
  })

  it('reads in Spanish at a press, marked as Spanish', async () => {
    await page.getByRole('button', { name: 'Español' }).click()
    const sheet = page.getByRole('article', { name: 'Su caso en palabras sencillas' })
    await sheet.getByRole('heading', { name: 'Qué sigue' }).waitFor()
    expect(await sheet.getAttribute('lang')).toBe('es')
    expect(await sheet.innerText()).toContain('Abogado de Indultos')
  })

  it('gives the sheets as PDF in each language', async () => {
    for (const [language, name] of [['en', 'your-case.pdf'], ['es', 'su-caso.pdf']] as const) {
      const answer = await page.request.get(`/api/cases/${caseId}/plain-summary/${language}/summary.pdf?download=1`)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-disposition']).toContain(name)
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  it('stays within a phone’s width, and prints the words alone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/plain-390.png`, fullPage: true })
    await page.setViewportSize({ width: 1360, height: 900 })
    await settled(page)
    if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/plain-1360.png`, fullPage: true })
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('complementary', { name: 'To print' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { level: 2, name: 'Su caso en palabras sencillas' }).isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })
})

describe('the draft', () => {
  it('says how hard its prose is to read, and what would make each passage stronger', async () => {
    await page.goto(`/cases/${caseId}/draft`)
    await page.getByText(/^Reading, by Flesch–Kincaid grade level: grade \d/).waitFor()
    await page.getByText(/^What would make it stronger \(\d+\)$/).click()
    await page.getByText(/The record inside, for good conduct in prison\. Missing: .*discipline log/).waitFor()
    if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/draft.png` })
  })
})
