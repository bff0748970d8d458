import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

async function shot(name: string) {
  if (process.env['LENITY_SHOTS']) await page.screenshot({ path: `${process.env['LENITY_SHOTS']}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await page.goto('/office')
})
afterAll(() => office?.close())

describe('how an office says it', () => {
  it('begins with the standard wording and teaches how it is written', async () => {
    await page.getByRole('link', { name: 'How this office says it' }).click()
    await page.getByText('Every composed sentence reads in the standard wording.').waitFor()
    await page.getByText('Your own words state nothing of one case').waitFor()
    await page.getByText('Ash is held at FCI Hazelton.').waitFor()
    await shot('voice-empty')
  })

  it('shows a sentence in its own words while it is written, and what is wrong with them', async () => {
    await page.getByRole('button', { name: 'Put it in our words: What the court did' }).click()
    const words = page.getByRole('textbox', { name: 'Our words: What the court did' })
    await words.fill('In 1997 the court sentenced [surname].')
    await page.getByText('“1997” is a number or a date, and would be said of every case.').or(page.getByText('The slot [court] is gone')).first().waitFor()
    expect(await page.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true)
    await shot('voice-wrong')
    await words.fill('{On [day], }the [court]{ for the [district]}{ ([judge])} gave [surname] [term]{, in No. [docket]}.')
    await page.getByText('On 21 March 1997, the United States District Court for the Eastern District of Missouri (Judge Miriam T. Ashgrove) gave Ash imprisonment for life, in No. 1:97-CR-00000.').waitFor()
  })

  it('takes a block under a condition, and tries all of it on a case before it is kept', async () => {
    await page.locator('h1').click()
    await page.keyboard.press('b')
    await page.getByLabel('What it is called').fill('Who we are')
    await page.getByRole('textbox', { name: 'Its words' }).fill('We are a clinic of students and their teachers. ')
    await page.getByLabel('Condition', { exact: true }).selectOption('counsel signs')
    await page.getByRole('button', { name: 'It is so', exact: true }).click()
    await page.getByRole('button', { name: 'Try it on this case' }).click()
    await page.getByRole('heading', { name: 'Letter to the Pardon Attorney' }).waitFor()
    await page.locator('ins', { hasText: 'We are a clinic of students and their teachers.' }).waitFor()
    await shot('voice-writing')
    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await shot('voice-writing-narrow')
    await page.setViewportSize({ width: 1360, height: 900 })
  })

  it('is kept, and stands in the draft', async () => {
    await page.getByRole('textbox', { name: 'What it is for' }).fill('As we talk')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('Version 1 is kept.').waitFor()
    await page.getByText('The papers of this office have 1 sentence in the office’s words and 1 block of its own.').waitFor()
    await shot('voice-kept')
    await page.goto(`/cases/${caseId}/draft`)
    await page.getByText('We are a clinic of students and their teachers.').first().click()
    await page.getByText('These are the office’s own words.').waitFor()
  })

  it('goes out as a file and comes in from one; a file that is wrong says on which line', async () => {
    await page.goto('/office/voice')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save what stands as a file' }).click()])
    const file = await readFile(await saved.path(), 'utf8')
    expect(file).toContain('# sentence: sentence imposed')
    await page.getByLabel('Bring in a file').setInputFiles({ name: 'wrong.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') })
    await page.getByText('Line 1:').waitFor()
    await page.getByLabel('Bring in a file').setInputFiles({ name: 'voice.txt', mimeType: 'text/plain', buffer: Buffer.from(file.replace('a clinic', 'an office')) })
    await page.getByText('It is on this page now').waitFor()
    await page.getByText('We are an office of students').first().waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('We are a clinic of students').first().waitFor()
  })

  it('is taken back by one act that asks first, and every version stays', async () => {
    await page.getByRole('button', { name: 'Standard wording throughout' }).click()
    await page.getByRole('button', { name: 'Go back', exact: true }).click()
    await page.getByText('Every composed sentence reads in the standard wording again.').waitFor()
    await page.getByRole('button', { name: 'Put it back' }).click()
    await page.getByRole('group', { name: /^Put version 1 back/ }).getByRole('button', { name: 'Put it back' }).click()
    await page.getByText('Version 1 stands again.').waitFor()
    await page.getByText('What it changed (2)').first().click()
    await shot('voice-versions')
    expect(office.watched.complaints).toEqual([])
  })
})
