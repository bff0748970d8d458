import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { seedCampaign } from './seed-campaign.ts'
import { seedPress } from './seed-press.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string
let article: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await seedCampaign(page, caseId)
  const empty = await openCase(page, 'Nobody yet', { 'person.name': 'Nobody Yet' })
  await page.goto(`/cases/${empty}/press`)
  await page.getByText('No article is among the papers yet.').waitFor()
  await look('empty')
  ;({ article } = await seedPress(page, caseId))
}, 240_000)
afterAll(() => office?.close())

async function look(name: string): Promise<void> {
  const folder = process.env['LENITY_SCREENSHOTS']
  if (folder === undefined) return
  await page.screenshot({ path: `${folder}/press-${name}.png`, fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await settled(page)
  await page.screenshot({ path: `${folder}/press-${name}-phone.png`, fullPage: true })
  await page.pdf({ path: `${folder}/press-${name}.pdf` })
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function open(place: string): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the press of a case', () => {
  it('lists articles with copies under the first, the same words, claims beside the file, the story and its tone', async () => {
    await open('/press')
    await page.getByText('The same report:').waitFor()
    await page.getByText('“He has changed, and he deserves mercy after all these years,”').first().waitFor()
    await page.getByRole('row', { name: /About seven months ago/ }).waitFor()
    expect(await page.getByRole('row', { name: /total term/i }).innerText()).toMatch(/240 months[^]*agrees/)
    await page.getByRole('img', { name: /days and spans of time/ }).waitFor()
    await look('list')
    await page.getByRole('table', { name: /Each week/ }).locator('summary').nth(1).click()
    await page.getByText('for “slap in the face”').waitFor()
  })

  it('takes an article that is pasted, among the papers and the articles, with what is said of it', async () => {
    await open('/press')
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.getByLabel(/^The article/).fill('“He taught me to read,” said Mark Oye. “I owe him that,” he said.')
    await page.getByLabel('Its headline').fill('A reader remembers')
    await page.getByLabel('Its address').fill('https://post.example/reader')
    await page.getByLabel('Who printed it').fill('The Eastern Post')
    await page.getByLabel('Printed on').fill('2026-06-20')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('link', { name: 'A reader remembers' }).waitFor({ timeout: 60_000 })
    await page.getByText('The Eastern Post, 20 June 2026').first().waitFor()
  }, 90_000)
})

describe('one article', () => {
  const quote = (words: string) => page.getByRole('region', { name: 'Quotes' }).getByRole('listitem').filter({ hasText: words })

  it('marks each quote in the text as it is kept, and a person decides who said it with single keys', async () => {
    await open(`/press/${article}`)
    expect(await page.locator('mark[id]').allInnerTexts()).toContain('He has changed, and he deserves mercy after all these years,')
    await look('article')
    await page.locator('main h1').click()
    await page.keyboard.press('y')
    await quote('He has changed').getByText('decided by Naomi Feld').waitFor()
    // The next one that is open is in hand.
    await quote('It is a slap').getByRole('button', { name: 'Confirm' }).waitFor()
    await page.keyboard.press('u')
    await quote('He has changed').getByText('proposed').waitFor()
  })

  it('can be told who it was after all, that nobody is named, or that it is no quotation, and that is taken back', async () => {
    await open(`/press/${article}`)
    await quote('It is a slap').getByRole('button').first().click()
    await page.keyboard.press('c')
    await page.getByLabel('Who said it').fill('Reverend Ida Cole')
    expect(await page.getByLabel('Which contact that is').inputValue()).not.toBe('')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await quote('It is a slap').getByText('contact: Reverend Ida Cole').waitFor()
    await quote('It is a slap').getByRole('button').first().click()
    await page.keyboard.press('x')
    await quote('It is a slap').getByText('No quotation').first().waitFor()
    await page.locator('mark', { hasText: 'It is a slap' }).waitFor({ state: 'detached' })
    await quote('It is a slap').getByRole('button').first().click()
    await page.keyboard.press('r')
    await quote('It is a slap').getByText('proposed').waitFor()
  })

  it('prints with its text and who said what', async () => {
    await open(`/press/${article}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Confirm' }).isVisible()).toBe(false)
    expect(await page.getByText('Pilar Stowe').first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })
})
