import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, type Watched } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

const csv = [
  'Client,Reg. No.,DOB,Facility,Sentence,Shoe size',
  'Nadia Made-Up,23456-018,03/25/1970,Aliceville,20 years,9',
  'Bo Ambiguous,34567-019,03/04/1970,Danbury,240 months,10',
  'Dolores Example,12345-067,,Danbury,life,',
  'Quinn Left-Out,,last spring,Danbury,life,8',
].join('\r\n')

let office: SignedIn
let watched: Watched
let page: Page
let folder: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  folder = await mkdtemp(join(tmpdir(), 'lenity-import-'))
  await writeFile(join(folder, 'clients.csv'), csv)
  await openCase(page, 'Dolores Example', { 'person.name': 'Dolores Example', 'person.registerNumber': '12354-067' })
})
afterAll(() => office?.close())

async function shot(name: string): Promise<void> {
  const where = process.env['LENITY_SHOTS']
  if (where === undefined) return
  for (const [width, height] of [[390, 844], [1440, 900]] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: join(where, `${name}-${width}.png`), fullPage: true })
  }
}

describe('a list of people', () => {
  it('is shown row by row before anything is written, also on a phone', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    await page.getByText('A list of people becomes cases').waitFor()
    await shot('import-empty')
    await page.locator('input[type=file]').setInputFiles(join(folder, 'clients.csv'))
    await page.getByText('4 rows: 1 will be added, 1 may be here already and 2 are refused. Nothing is written yet.').waitFor()
    const said = await page.locator('main').innerText()
    expect(said).toContain('DOB: “03/04/1970” The date of birth could be March 4 or April 3.')
    expect(said).toContain('one digit differs, or two have changed places')
    await shot('import-preview')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('is read anew when someone says how a column is written', async () => {
    await page.getByLabel('How “DOB” is written').selectOption('month/day/year')
    await page.getByText('4 rows: 2 will be added, 1 may be here already and 1 is refused.').waitFor()
  })

  it('gives its refused rows back with the reason', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the refused rows with their reasons' }).click()])
    expect(await readFile(await download.path(), 'utf8')).toMatch(/"why refused"\r\n"Quinn Left-Out",.*"5","the date of birth is not a day/)
  })

  it('is added when that is confirmed, with whoever is someone else after all', async () => {
    await page.getByLabel('It is someone else: add it all the same').check()
    await page.getByRole('button', { name: 'Add 3 cases' }).click()
    await page.getByText('3 cases were added, 1 row was left out.').waitFor()
    await page.getByText('3 cases from a list of 4 rows; nobody has touched any of them since.').waitFor()
    await shot('import-done')
    await page.getByRole('link', { name: 'To the docket' }).click()
    await page.getByRole('link', { name: 'Nadia Made-Up' }).waitFor()
  })

  it('adds nothing when it comes again, pasted', async () => {
    await page.goto('/import')
    await page.getByText('Paste it instead').click()
    await page.getByLabel('Cells copied from a spreadsheet').fill(csv.replaceAll(',', '\t'))
    await page.getByRole('button', { name: 'Look at it' }).click()
    await page.getByText('You imported this row before').first().waitFor()
    expect(await page.getByRole('button', { name: 'Nothing to add' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Put the list away' }).click()
  })

  it('is taken back while nobody has touched it', async () => {
    await page.getByRole('button', { name: 'Take it back …' }).click()
    await page.getByRole('button', { name: 'Take those 3 cases back' }).click()
    await page.getByText('3 cases taken back.').waitFor()
    await page.goto('/')
    await page.getByRole('link', { name: 'Dolores Example' }).waitFor()
    expect(await page.getByRole('link', { name: 'Nadia Made-Up' }).count()).toBe(0)
  })

  it('that is no list is refused in words', async () => {
    await page.goto('/import')
    await writeFile(join(folder, 'noise.csv'), Buffer.from([0x4e, 0, 1, 2, 3, 0, 0, 9, 8]))
    await page.locator('input[type=file]').setInputFiles(join(folder, 'noise.csv'))
    await page.getByRole('alert').getByText('This is not text').waitFor()
    await page.getByText('Paste it instead').waitFor()
    watched.forgive(/400/)
    expect([watched.strays, watched.complaints]).toEqual([[], []])
  })
})

describe('a case', () => {
  it('is saved as a file from its settings, which say what is in it', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Dolores Example' }).click()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { name: 'Save the case' }).waitFor()
    await settled(page)
    await shot('settings')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the case as a file' }).click()])
    expect(download.suggestedFilename()).toBe('Dolores Example.zip')
    await download.saveAs(join(folder, 'Dolores Example.zip'))
  })

  it('is taken in from such a file once it was looked at', async () => {
    await page.goto('/import')
    await page.locator('input[type=file]').setInputFiles(join(folder, 'Dolores Example.zip'))
    await page.getByText('Dolores Example, from This office: every file in it is as it was written. Nothing is written yet.').waitFor()
    expect(await page.locator('main').innerText()).toContain('It may be of someone who is here already: Dolores Example')
    await shot('import-case')
    await page.getByRole('button', { name: 'Take the case in' }).click()
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor()
    await page.goto('/import')
    await page.getByText('A case from another office’s export; nobody has touched it since.').waitFor()
  })

  it('that was changed on the way is refused with the file that is wrong', async () => {
    const bytes = await readFile(join(folder, 'Dolores Example.zip'))
    await writeFile(join(folder, 'broken.zip'), bytes.subarray(0, bytes.length - 40))
    await page.locator('input[type=file]').setInputFiles(join(folder, 'broken.zip'))
    await page.getByRole('alert').getByText('This is not a whole ZIP archive').waitFor()
    await page.getByRole('button', { name: 'Put it away' }).click()
  })
})

describe('an office', () => {
  it('is saved by its administrator from its page, which says what is in the file and what is not', async () => {
    await page.goto('/office')
    await page.getByText('cases you are not on, nor how many there are').waitFor()
    await shot('office')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the office as a file' }).click()])
    expect(download.suggestedFilename()).toBe('This office.zip')
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
    watched.forgive(/400/)
    expect([watched.strays, watched.complaints]).toEqual([[], []])
  })
})
