import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let address: string
let lifer: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  address = `/cases/${await openCase(page, 'Amos Delacroix', dossier)}`
  lifer = `/cases/${await openCase(page, 'Silas Brandt', { ...dossier, 'person.name': 'Silas Brandt', 'conviction.term': 'life', 'conviction.counts.0.term': 'life' })}`
})
afterAll(() => office?.close())

const sheet = () => page.locator('article')
const days = () => page.getByRole('table', { name: 'The days of the custody' })

describe('time in custody, on the sentence page', () => {
  it('is drawn, and every day drawn is a row that opens to how it was counted', async () => {
    await page.goto(`${address}/sentence`)
    await days().waitFor()
    const numbers = await page.getByRole('img', { name: /End of the full term/ }).locator('circle').count()
    const rows = days().getByRole('row').filter({ has: page.locator('td:first-child', { hasText: /^\d+$/ }) })
    expect(await rows.count()).toBe(numbers)
    const release = days().getByRole('row').filter({ hasText: 'Release by good conduct time' })
    await release.locator('summary').first().click()
    expect(await release.innerText()).toContain('Good conduct time')
    await release.locator('summary').nth(1).click()
    expect(await release.locator('blockquote').first().innerText()).toMatch(/^“.+”/)
  })

  it('says of a day that cannot be said which papers would settle it', async () => {
    const open = days().getByRole('row').filter({ hasText: 'Earliest release, with the time credits earned so far' })
    expect(await open.innerText()).toContain('cannot say')
    expect(await open.innerText()).toMatch(/First Step Act time credits earned: not in the papers yet\. Look in: sentence computation/)
  })

  it('has no day of release for a life sentence, and says so', async () => {
    await page.goto(`${lifer}/sentence`)
    await days().waitFor()
    expect(await page.locator('main').innerText()).toContain('No day of release: a life sentence has no date of release')
    expect(await days().innerText()).not.toContain('full term')
  })
})

describe('the worksheet, on paper', () => {
  it('says each authority once, by a number that the steps use', async () => {
    await page.goto(`${address}/sentence`)
    await days().waitFor()
    await page.emulateMedia({ media: 'print' })
    await sheet().waitFor()
    const quotes = await sheet().locator('ol li').allInnerTexts()
    expect(new Set(quotes).size).toBe(quotes.length)
    const used = new Set((await sheet().locator('table').allInnerTexts()).join(' ').match(/\[\d+\]/g))
    expect([...used].every((mark) => Number(mark.slice(1, -1)) <= quotes.length)).toBe(true)
    expect(used.size).toBeGreaterThan(8)
  })

  it('is headed by the name and the case number, as the papers have them', async () => {
    const head = await sheet().locator('dl').first().innerText()
    expect(head).toMatch(/Name\s+Amos Delacroix/)
    expect(head).toMatch(/Case number\s+4:08-cr-00000-1/)
    expect(head).toMatch(/Register number\s+not in the papers/)
    expect(head).toMatch(/Sentenced on\s+19 February 2009/)
  })

  it('lists each fact read with who said so, and has a line to sign', async () => {
    const facts = await sheet().getByRole('table').filter({ hasText: 'Paper and page, or who said so' }).innerText()
    expect(facts).toMatch(/F\d+\s+date the sentence was imposed\s+19 February 2009\s+his sister, 5 January 2026\s+confirmed/)
    expect(await sheet().getByRole('region', { name: 'Signature' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Print the worksheet' }).isVisible()).toBe(false)
  })

  it('is three to five pages', async () => {
    const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(3)
    expect(pages).toBeLessThanOrEqual(5)
    await page.emulateMedia({ media: 'screen' })
  })

  it('is not for signature while facts are turned over', async () => {
    await page.keyboard.press('w')
    await page.getByRole('group', { name: 'dangerous weapon possessed' }).getByRole('button', { name: 'yes' }).click()
    await page.getByText('One fact is changed here').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await sheet().innerText()).toContain('What if: not what the papers say')
    expect(await sheet().innerText()).toContain('is not for signature')
    expect(await sheet().getByRole('region', { name: 'Signature' }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
