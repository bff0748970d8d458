import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { inDays, keep, send } from './seed-casework.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await keep(page, caseId, 'release step', { area: 'home', what: 'A room at his sister’s in Eufaula', who: 'Lorraine Delacroix', by: inDays(30), doneOn: inDays(-2) })
  await keep(page, caseId, 'release step', { area: 'work', what: 'Begin at the garage on Randolph Avenue', by: inDays(40) })
  await page.goto(`/cases/${caseId}/home`)
  await page.locator('main h1', { hasText: 'Home' }).waitFor()
}, 180_000)
afterAll(() => office?.close())

describe('the page of the way home, in the browser', () => {
  it('puts what is missing of the first days into the plan, from the keyboard', async () => {
    await page.getByText('1 of 2 steps are ready, and nobody sees to 1 of them').waitFor()
    await page.getByRole('button', { name: /^Put it into the plan: Know who meets you/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('1 of 3 steps are ready').waitFor()
    expect(await page.getByRole('button', { name: /^Put it into the plan: Know who meets you/ }).count()).toBe(0)
  })

  it('computes no day before a release that happened, then shows its days with the words they rest on, as not confirmed', async () => {
    await page.getByText('The day of release is not known').waitFor()
    expect(await page.getByText(/^Early end of supervised release: cannot be said/).count()).toBe(1)
    await send(page, 'POST', `/api/cases/${caseId}/facts`, { path: 'custody.releasedOn', value: '2026-11-02', who: 'his sister', on: '2026-11-03', words: 'They let him out on Monday.' })
    await page.reload()
    await page.getByText('From 2 November 2027 the court may end supervised release early').waitFor()
    await page.getByText('Supervised release ends with 1 November 2036').waitFor()
    await page.getByText('They rest on facts that nobody has confirmed yet').waitFor()
    await page.locator('li', { hasText: 'From 2 November 2027' }).getByText('The words it rests on').click()
    await page.getByText('after the expiration of one year of supervised release').waitFor()
    await settled(page)
    await shot(page, 'home')
  })

  it('keeps how it went with what the person said of telling it', async () => {
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.getByLabel('What it is about').selectOption('at work')
    await page.getByRole('textbox', { name: 'In words' }).fill('He began at the garage.')
    await page.getByLabel(/^May it be told outside/).selectOption('not given')
    await page.getByRole('button', { name: /^Keep this note/ }).click()
    await page.getByText('The person did not consent').last().waitFor()
  })

  it('fits a phone, and leads to the paper in both languages', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    for (const language of ['English', 'Spanish']) {
      const paper = await page.request.get(await page.getByRole('link', { name: `in ${language}` }).getAttribute('href') ?? '')
      expect(paper.headers()['content-type']).toBe('application/pdf')
    }
  })
})
