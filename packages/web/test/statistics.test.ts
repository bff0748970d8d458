import type { Page } from 'playwright-core'
import { officeStatistics, timedSteps } from '@lenity/casefile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shot } from './browser.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
}, 180_000)
afterAll(() => office?.close())

/** Eight years of an office, of which some numbers are small. */
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const made = officeStatistics('2026-09-30', years.flatMap((year, i) => [
  { year, fate: 'waiting', many: year > 2024 ? 17 : 0 }, { year, fate: 'turned down', many: 40 + 7 * i }, { year, fate: 'nothing filed yet', many: 2 * i }, { year, fate: 'closed before filing', many: 6 + (i % 3) },
  { year, fate: 'not decided yet', many: 3 * i }, { year, fate: 'granted', many: i === 4 ? 3 : 6 }, { year, fate: 'denied', many: 11 }, { year, fate: 'closed without action or withdrawn', many: 5 },
]), Object.keys(timedSteps).map((step, i) => ({ step, measured: 40, quarter: 14 + 60 * i, half: 30 + 120 * i, threeQuarters: 60 + 300 * i })))

describe('the numbers of an office, in the browser', () => {
  it('are found from the page of the office, and say what they will be while nobody has come', async () => {
    await page.goto('/office')
    await page.getByRole('link', { name: 'The numbers of the office' }).click()
    await page.getByText(/^By .* nobody had come\.$/).waitFor()
    await page.getByText('People are counted up to the end of the last quarter that is over.').waitFor()
  })

  it('stand as a table on a desk and on a phone, with a word for what is not shown', async () => {
    await page.route('**/statistics', async (route) => {
      if (!route.request().url().includes('/api/')) return route.continue()
      const answer = await route.fetch()
      const said = await answer.json() as { rows: { words: string; fate: string }[] }
      return route.fulfill({ response: answer, json: { ...said, periods: made.periods, times: made.times.map((one) => ({ ...one, step: `${one.step.charAt(0).toUpperCase()}${one.step.slice(1)}` })), rows: said.rows.map((row) => { const one = made.rows.find(({ fate }) => fate === row.fate); return { ...row, values: one?.values.map((value) => value ?? null), all: one?.all ?? null } }) } })
    })
    await page.reload()
    await page.getByRole('row', { name: /^Came to the office/ }).waitFor()
    const granted = await page.getByRole('row', { name: /^Granted/ }).getByRole('cell').allTextContents()
    expect(granted[5]).toBe('– not shown')
    expect(granted[0]).toBe('45')
    expect(await page.getByRole('row', { name: /^Came to the office/ }).getByRole('cell').allTextContents()).toHaveLength(9)
    await shot(page, 'statistics')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    if (process.env['LENITY_SCREENSHOTS']) await page.pdf({ path: `${process.env['LENITY_SCREENSHOTS']}/statistics.pdf`, format: 'Letter' })
  })

  it('are saved for a spreadsheet', async () => {
    const file = await page.request.get(await page.getByRole('link', { name: 'Save it for a spreadsheet' }).getAttribute('href') ?? '')
    expect(file.headers()['content-disposition']).toContain('numbers-of-the-office-')
  })
})
