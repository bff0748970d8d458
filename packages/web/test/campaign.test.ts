import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { seedCampaign } from './seed-campaign.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string
let meeting: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  ;({ meeting } = await seedCampaign(page, caseId))
}, 180_000)
afterAll(() => office?.close())

async function open(place: string): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the campaign of a case', () => {
  it('draws the way to a person, says it step by step, and has it as a table that the keyboard reaches', async () => {
    await open('/introductions')
    await page.getByRole('button', { name: 'Find the way to Helen Brandt' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Martin Oyelaran can introduce us to Helen Brandt').waitFor()
    expect(await page.getByRole('img', { name: /people around us/ }).locator('line[data-way="true"]').count()).toBe(3)
    expect(page.url()).toContain('?to=')
    expect(await page.getByRole('table').getByRole('row', { name: /^Helen Brandt/ }).innerText()).toContain('3')
  })

  it('takes a call from the keyboard alone, and shows it first in the stream', async () => {
    await open('/stream')
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.keyboard.type('Reverend Ida Cole')
    await page.getByLabel('What was said').focus()
    await page.keyboard.type('She has written to him.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('status').filter({ hasText: 'Kept: call, letter or meeting.' }).waitFor()
    await page.getByText('She has written to him.').first().waitFor()
    await page.getByLabel('Letters', { exact: true }).check()
    await page.getByText('She has written to him.').waitFor({ state: 'detached' })
  })

  it('keeps a message from being sent until each warning is answered', async () => {
    await open('/inside')
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.getByLabel('How it goes').selectOption('monitored message')
    await page.getByLabel('Privileged').uncheck()
    await page.getByLabel('About', { exact: true }).fill('The copy')
    await page.getByLabel('Text', { exact: true }).fill('A copy is attached.')
    await page.getByText('This channel carries no attachment').waitFor()
    const send = page.getByRole('button', { name: 'Mark it as sent' })
    expect(await send.isDisabled()).toBe(true)
    await page.getByLabel('Why it goes all the same').fill('The copy goes by mail.')
    await send.click()
    await page.getByText('Warning answered: attachment: The copy goes by mail.').waitFor()
  })

  it('has one page for a meeting, that prints on one sheet', async () => {
    await open(`/meetings/${meeting}`)
    for (const words of ['What is asked', 'What not to talk about', 'The co-defendant', 'Martin Oyelaran']) await page.getByText(words).first().waitFor()
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  })
})
