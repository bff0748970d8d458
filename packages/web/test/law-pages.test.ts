import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let address: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  address = `/cases/${await openCase(page, 'Amos Delacroix', { ...dossier, 'conviction.convictedOn': '2008-11-03' })}`
})
afterAll(() => office?.close())

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
    // However many questions the routes come to ask: seven or more of them to a page, authorities and all.
    expect((await sheet().locator('tbody tr').count()) / pages).toBeGreaterThanOrEqual(7)
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
})

const rules = () => page.locator('main details', { has: page.locator('summary [class*=_id_]') })
const rule = (id: string) => page.locator('main details', { has: page.locator('summary [class*=_id_]', { hasText: new RegExp(`^${id.replaceAll(/[().]/g, '\\$&')}$`) }) })

describe('the rulebook', () => {
  it('is reachable from every page, comes only when it is asked for, and says what it holds', async () => {
    const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /rulebook[^/]*\.js$/.test(name)))
    await page.goto(address)
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor()
    expect(await scripts()).toEqual([])
    await page.keyboard.press('l')
    await page.getByText(/^\d+ rules with [\d,]+ dated values, each in the words it was read from; under the manual of 1 November 2026, /).waitFor()
    expect((await scripts()).length).toBeGreaterThan(0)
    for (const part of ['Sentencing Guidelines', 'Statutes', 'Amendments that reach back', 'Time in custody', 'Routes to relief', 'The states']) expect(await page.getByRole('region', { name: part }).count(), part).toBe(1)
  })

  it('finds a rule as it is typed, and shows it as it stood under the edition chosen', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('2d1.1(c) cocaine base')
    await page.getByRole('status').filter({ hasText: /^1 of \d+ rules and passages with “2d1.1\(c\) cocaine base”/ }).waitFor()
    expect(await rules().count()).toBe(1)
    await page.getByLabel('Edition of the manual').selectOption({ label: '1 November 1995' })
    await page.getByText('“1.5 KG or more of Cocaine Base”').waitFor()
    await page.getByLabel('Edition of the manual').selectOption({ label: '1 November 2015' })
    await page.getByText('25.2 KG or more of Cocaine Base').waitFor()
    expect(await rule('2D1.1(c) cocaine base').locator('blockquote').first().innerText()).toMatch(/sha256 [\da-f]{12}…/)
    expect(page.url()).toContain('edition=2015-11-01')
  })

  it('opens by keyboard to every value there has been', async () => {
    const all = rule('2D1.1(c) cocaine base').locator('summary', { hasText: /^All \d+ values, 1987 to now$/ })
    await all.focus()
    await page.keyboard.press('Enter')
    await page.getByText('1 November 2010 to').first().waitFor()
    expect(await rule('2D1.1(c) cocaine base').getByText(/to now, checked through/).count()).toBe(1)
  })

  it('finds the words a custody or a route rests on, says what is not encoded, and what nothing has', async () => {
    await page.getByRole('searchbox').fill('54 days for each year')
    await page.getByRole('region', { name: 'Time in custody' }).waitFor()
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Edition of the manual').selectOption({ label: '1 November 1987' })
    await page.getByRole('status').filter({ hasText: 'under the manual of 1 November 1987' }).waitFor()
    await page.getByLabel('Standing').selectOption('not encoded')
    await expect.poll(() => rules().filter({ hasNotText: 'not encoded' }).count()).toBe(0)
    await rules().first().locator('summary').click()
    await rules().first().getByText(/the first day encoded is|no text was found|no value has been encoded/i).first().waitFor()
    await page.getByRole('searchbox').fill('green cheese')
    await page.getByText('No rule has all of these words.').waitFor()
  })

  it('prints the rules shown, each open, and no others', async () => {
    await page.getByLabel('Standing').selectOption('')
    await page.getByRole('searchbox').fill('4B1.1 career')
    await page.getByRole('status').filter({ hasText: 'with “4B1.1 career”' }).waitFor()
    expect(await rule('4B1.1').count()).toBe(1)
    await page.getByRole('searchbox').fill('criminal history')
    await page.getByRole('status').filter({ hasText: 'with “criminal history”' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await rules().count()).toBeGreaterThan(1)
    expect(await rules().locator('blockquote').count()).toBeGreaterThanOrEqual(await rules().count())
    expect(await page.locator('main details:has(> summary [class*=_id_]):not([open])').count()).toBe(0)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
  })

  it('keeps to the width of a telephone, as the routes do', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of ['/rulebook?find=5A', '/rulebook?find=2D1.1(c)', `${address}/criteria`]) {
      await page.goto(path)
      await page.locator('main header').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

})

describe('a sealed fact', () => {
  it('is marked for counsel, and left out of what the page of facts prints', async () => {
    const secret = await openCase(page, 'Ignatius Roe', { 'person.name': 'Ignatius Roe', 'conviction.substantialAssistance': true })
    await page.goto(`/cases/${secret}/facts?fact=conviction.substantialAssistance`)
    await page.getByText('Sealed: for counsel alone; it does not print.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main').innerText()).not.toMatch(/assistance|sealed/i)
    await page.emulateMedia({ media: 'screen' })
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
