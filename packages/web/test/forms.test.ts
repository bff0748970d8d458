import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot, type Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
})
afterAll(() => office?.close())

async function open(place = '/forms'): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the page of a form', () => {
  it('opens on the form for commutation, says how far it is, and warns of its day', async () => {
    await open()
    expect(await page.locator('main header p').first().innerText()).toMatch(/^10 questions: /)
    expect(await page.getByRole('list', { name: 'Before it goes out' }).innerText()).toContain('30 November 2026')
    await shot(page, 'form-commutation')
  })

  it('shows the words of the form, and takes what only the person can say, in their own words', async () => {
    await page.getByRole('link', { name: 'Application for Pardon After Completion of Sentence' }).click()
    const question = page.locator('#question-responsibility')
    await question.waitFor()
    expect(await question.innerText()).toContain('needs the person')
    await question.getByText('Write it down in the applicant’s own words').click()
    await question.getByLabel('Whether responsibility is accepted').fill('I did it, and nobody made me.')
    await question.getByLabel('On', { exact: true }).fill('2026-11-20')
    await question.getByRole('button', { name: 'Keep these words' }).click()
    await question.getByText('answered', { exact: true }).waitFor()
    expect(await question.locator('dl blockquote').first().innerText()).toBe('I did it, and nobody made me.')
    await shot(page, 'form-pardon')
  })

  it('reads on a narrow screen without scrolling sideways, and complains of nothing', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/forms?form=marijuana-certificate')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shot(page, 'form-narrow')
    expect(watched.complaints).toEqual([])
  })
})
