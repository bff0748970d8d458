import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
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

/** A form of one field, as bytes. */
const oneField = [
  '%PDF-1.4', '1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DA(/Helv 0 Tf 0 g)>>>>endobj', '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj', '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[4 0 R]>>endobj',
  '4 0 obj<</Type/Annot/Subtype/Widget/FT/Tx/T(Fst Name 1)/Rect[50 700 200 722]/P 3 0 R/DA(/Helv 0 Tf 0 g)>>endobj', 'trailer<</Root 1 0 R/Size 5>>', '%%EOF', '',
].join('\n')

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

  it('refuses a file no field map knows, with its sum, and fills it by the map that is brought with it', async () => {
    const bytes = Buffer.from(oneField)
    await page.getByLabel('The form (PDF)').setInputFiles({ name: 'pardon.pdf', mimeType: 'application/pdf', buffer: bytes })
    await page.getByRole('button', { name: 'Fill it' }).click()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await page.getByText(`No field map knows this file (SHA-256 ${sha256}).`).waitFor()
    watched.forgive(/400/)
    const map = { sha256, form: 'pardon', of: 'made for this test', fields: [{ is: 'text', field: 'Fst Name 1', question: 'name', take: { path: 'person.name', as: 'first name' } }] }
    await page.getByLabel('Field map').setInputFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map)) })
    await page.getByRole('button', { name: 'Fill it' }).click()
    const saved = page.getByRole('link', { name: 'Save the filled form' })
    await saved.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), saved.click()])
    const filled = await readFile(await download.path())
    expect(filled.subarray(0, 5).toString()).toBe('%PDF-')
    expect(filled.length).toBeGreaterThan(bytes.length)
    await shot(page, 'form-filled')
  })

  it('reads on a narrow screen without scrolling sideways, and complains of nothing', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/forms?form=marijuana-certificate')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shot(page, 'form-narrow')
    expect(watched.complaints).toEqual([])
  })
})
