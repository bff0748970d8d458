import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page

/** Made-up people in the form of the Sentencing Commission’s individual datafile, the second of a year whose codebook was not read. */
const datafile = [
  'USSCIDN,SENTDATE,SOURCES,MONSEX,NEWRACE,TOTPRISN,TOTDAYS,SENTTOT,XFOLSOR,XCRHISSR,XMINSOR,XMAXSOR,DEPART,DISTRICT',
  '1,03-FEB-2003,1,0,2,240.00,.00,240.00,34.00,5.00,235.00,293.00,0,41',
  '2,15-OCT-2009,1,0,2,240.00,.00,240.00,34.00,5.00,235.00,293.00,0,41',
].join('\n')

/** Such people without their days of sentence. */
const undated = [
  'USSCIDN,SOURCES,MONSEX,NEWRACE,TOTPRISN,TOTDAYS,XFOLSOR,XCRHISSR,XMINSOR,XMAXSOR,DISTRICT',
  '1,1,0,2,240.00,.00,34.00,5.00,235.00,293.00,41',
  '2,1,0,2,120.00,.00,30.00,2.00,108.00,135.00,41',
].join('\n')

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  await page.goto('/office/lists')
  await page.getByRole('link', { name: 'Requests for help' }).click()
  await page.getByLabel('Naomi Feld').check()
  await page.getByText('Nobody has asked for help yet.').waitFor()
}, 180_000)
afterAll(() => office?.close())

describe('the Sentencing Commission’s datafile, in the browser', () => {
  it('is said to be it, with the codebook’s words beside each fact and the reason for what is not read', async () => {
    await page.goto('/office/lists')
    await page.getByLabel('choose a file').setInputFiles({ name: 'opafy.csv', mimeType: 'text/csv', buffer: Buffer.from(datafile) })
    await page.getByText('By its columns this is the Sentencing Commission’s individual datafile.').waitFor()
    expect(await page.getByRole('link', { name: '2003' }).getAttribute('href')).toBe('https://doi.org/10.3886/ICPSR04290')
    await page.getByText('In the codebook: “FINAL OFFENSE LEVEL”').waitFor()
    expect(await page.getByLabel('What “XFOLSOR” holds').inputValue()).toBe('guideline.totalLevel')
    expect(await page.getByLabel('What “DISTRICT” holds').inputValue()).toBe('')
    expect(await page.getByLabel('How “TOTPRISN” is written').count()).toBe(0)
    expect(await page.getByLabel('How “SENTDATE” is written').count()).toBe(1)
    await page.getByText('The codebooks read give its numbers no labels.').waitFor()
    await page.getByText('What can endanger a person is never read from a list.').waitFor()
    await page.getByText(/Row 3 is refused: the row is of fiscal year 2010/).waitFor()
    await settled(page)
    await shot(page, 'commission-file')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1280, height: 900 })
    // Each row says its day: nobody is asked for the year.
    expect(await page.getByLabel('Fiscal year of the datafile').count()).toBe(0)
  })

  it('without days of sentence is asked for its fiscal year, which stands with it from then on', async () => {
    await page.goto('/office/lists')
    await page.getByLabel('choose a file').setInputFiles({ name: 'undated.csv', mimeType: 'text/csv', buffer: Buffer.from(undated) })
    await page.getByRole('alert').getByText('without SENTDATE it cannot be told of which fiscal year a row is').waitFor()
    expect(await page.getByRole('button', { name: 'Screen everyone' }).isDisabled()).toBe(true)
    expect(await page.getByLabel('What “DISTRICT” holds').inputValue()).toBe('')
    await page.getByText('None of these rows is read yet.').waitFor()
    const year = page.getByLabel('Fiscal year of the datafile')
    expect(await year.getByRole('option').allInnerTexts()).toEqual(['is not said', '2000', '2001', '2002', '2003'])
    await settled(page)
    await shot(page, 'commission-file-asked')
    await year.selectOption('2003')
    await page.getByText('In the codebook: “FINAL OFFENSE LEVEL”').waitFor()
    await page.getByRole('button', { name: 'Screen everyone' }).and(page.locator(':enabled')).click()
    await page.getByText('2 people screened and no row refused').waitFor({ timeout: 60_000 })
    await page.getByText('All rows were read by the codebook of fiscal year 2003, as was said.').waitFor()
    await page.reload()
    await page.getByText('Look at the columns, or screen everyone anew').click()
    await year.waitFor()
    expect(await year.inputValue()).toBe('2003')
    await settled(page)
    await shot(page, 'commission-file-said')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
