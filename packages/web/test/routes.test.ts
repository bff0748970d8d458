import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, watchedPage, type Watched } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { dossier, enter, openCase } from './made-up-case.ts'

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page
let address: string

beforeAll(async () => {
  [lenity, browser] = await Promise.all([startLenity(), launchBrowser()])
  watched = await watchedPage(browser, lenity.origin)
  page = watched.page
  page.setDefaultTimeout(20_000)
  await enter(page, lenity.link)
  address = `/cases/${await openCase(page, 'Amos Delacroix', { ...dossier, 'conviction.convictedOn': '2008-11-03' })}`
})
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
})

const route = (name: string) => page.locator('main details', { has: page.locator('h3', { hasText: name }) })
const sheet = () => page.locator('article')

describe('the routes to relief, on one page', () => {
  it('open with one sentence, and show every route at a glance in words', async () => {
    await page.goto(`${address}/criteria`)
    await page.locator('main header p', { hasText: /^Of \d+ questions on \d+ routes, .+ would settle the most\.$/ }).first().waitFor()
    for (const name of ['Commutation of sentence by the President', 'Pardon by the President', 'Compassionate release by the court', 'Motion against the sentence, 28 U.S.C. 2255']) {
      expect(await route(name).locator('summary').first().innerText(), name).toMatch(/\d+ (met|not met|cannot say|to judge)/)
    }
    expect(await page.locator('main details[open]:has(> summary h3)').count()).toBe(0)
  })

  it('open by keyboard to whom to ask, the questions, and the papers that would settle the most', async () => {
    const relief = route('Compassionate release by the court')
    await relief.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await relief.innerText()).toContain('To ask: the warden first, then the court that imposed the sentence.')
    expect(await relief.innerText()).toMatch(/Papers that would settle the most here\n+medical record/)
    await relief.locator('summary', { hasText: 'At least 70, thirty years served' }).click()
    const aged = relief.locator('details', { hasText: 'At least 70 years old?' }).last()
    expect(await aged.locator('summary').first().innerText()).toMatch(/not met\s+until 30 May 2041/)
    await aged.locator('summary').first().click()
    expect(await aged.innerText()).toContain('Becomes met on 30 May 2041, all else staying as it is.')
    await aged.locator('summary').nth(1).click()
    expect(await aged.locator('blockquote').first().innerText()).toMatch(/^“.+”/)
  })

  it('say when time alone will meet a criterion, and which deadlines have passed', async () => {
    const days = page.getByRole('table', { name: 'Deadlines, and when criteria become met' })
    expect(await days.getByRole('row').filter({ hasText: '30 May 2041' }).innerText()).toContain('Becomes met, all else staying as it is: At least 70 years old?')
    expect(await days.getByRole('row').filter({ hasText: '3 November 2011' }).innerText()).toContain('Last day a motion is presumed timely, which has passed.')
    expect(await days.getByRole('row').filter({ hasText: '30 September 2023' }).innerText()).toContain('Lapsed')
  })

  it('open and close all at once with one key', async () => {
    await page.keyboard.press('o')
    await page.getByRole('button', { name: /^Close all routes/ }).waitFor()
    expect(await route('Pardon by the President').getAttribute('open')).not.toBeNull()
    await page.keyboard.press('o')
    await page.getByRole('button', { name: /^Open all routes/ }).waitFor()
    expect(await page.locator('main details[open]:has(> summary h3)').count()).toBe(0)
  })
})

describe('the routes, on paper', () => {
  it('give each question with its answer, and each authority once', async () => {
    await page.emulateMedia({ media: 'print' })
    await sheet().waitFor()
    const quotes = await sheet().locator('ol li').filter({ has: page.locator('cite') }).allInnerTexts()
    expect(new Set(quotes).size).toBe(quotes.length)
    expect(quotes.length).toBeGreaterThan(20)
    expect(await sheet().innerText()).toMatch(/Serving a federal prison sentence or federal supervision now\?\s+met/)
    const pages = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(pages).toBeGreaterThan(2)
    expect(pages).toBeLessThanOrEqual(12)
  })

  it('leave out what is sealed, unless counsel asks for it', async () => {
    const sealed = page.getByRole('region', { name: 'Sealed: for counsel alone' })
    expect(await sealed.isVisible()).toBe(false)
    expect(await sheet().innerText()).not.toMatch(/Rule 35|prosecutor|sealed/i)
    await page.emulateMedia({ media: 'screen' })
    expect(await sealed.innerText()).toContain('Request to the prosecutor, Rule 35(b)')
    expect(await page.getByRole('region', { name: 'All routes' }).innerText()).not.toContain('Rule 35')
    await sealed.getByRole('checkbox').check()
    await page.emulateMedia({ media: 'print' })
    expect(await sheet().innerText()).toContain('Request to the prosecutor, Rule 35(b) (sealed: for counsel alone)')
    await page.emulateMedia({ media: 'screen' })
    await page.reload()
    await sealed.waitFor()
    expect(await sealed.getByRole('checkbox').isChecked()).toBe(false)
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
