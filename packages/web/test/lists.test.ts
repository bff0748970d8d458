import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePeople } from '../../population/test/write-people.ts'
import { settled, shot } from './browser.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let folder: string

/** A list as a clinic keeps one: names, a column nobody understands, and a row that could be read two ways. */
const clinic = [
  'Name,Reg No,DOB,Sentence,Sentencing date,District,Obstruction,Favorite color',
  'Dolores Example,12345-067,1961-02-03,240 months,2004-05-06,E.D. Ark.,yes,green',
  'Amos Other,23456-067,1975-11-30,life,1999-01-20,E.D. Ark.,,blue',
  'Ana Third,34567-067,03/04/1980,120,2011-06-07,W.D. Tenn.,no,',
].join('\n')

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  folder = await mkdtemp(join(tmpdir(), 'lenity-lists-'))
}, 180_000)
afterAll(async () => {
  await office?.close()
  await rm(folder, { recursive: true, force: true })
})

async function onAPhone(name: string): Promise<void> {
  await settled(page)
  await shot(page, name)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('a list of many people, in the browser', () => {
  it('is for those who read requests: who does not is told whom to ask', async () => {
    await page.goto('/office')
    await page.getByRole('link', { name: 'Lists of many people' }).click()
    await page.getByText('Lists of people are for those who read the requests that come to the office.').waitFor()
    await shot(page, 'lists-not-for-you')
    await page.getByRole('link', { name: 'Requests for help' }).click()
    await page.getByLabel('Naomi Feld').check()
    await page.getByText('Nobody has asked for help yet.').waitFor()
    await page.goto('/office/lists')
    await page.getByRole('heading', { name: 'What a list looks like' }).waitFor()
    await onAPhone('lists-empty')
  })

  it('that is none says what happened and what to do, and leaves nothing', async () => {
    await page.getByLabel('choose a file').setInputFiles({ name: 'book.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 a workbook') })
    await page.getByRole('alert').getByText('This is a packed file, such as a workbook of Excel, and not a list.').waitFor()
    await page.getByText('Open it and save it as CSV.').waitFor()
  })

  it('is brought, and its columns are shown with what is not read and why', async () => {
    await page.getByLabel('choose a file').setInputFiles({ name: 'asked-us.csv', mimeType: 'text/csv', buffer: Buffer.from(clinic) })
    await page.getByText('6 of its 8 columns are read. Look at them, then screen everyone.').waitFor()
    await page.getByText('Row 4 is refused: the').first().waitFor()
    expect(await page.getByLabel('What “Sentence” holds').inputValue()).toBe('conviction.term')
    await onAPhone('list-columns')
    await page.getByRole('button', { name: 'obstruction of justice' }).click()
    await page.getByText('7 of its 8 columns are read.').waitFor()
    await page.getByLabel('How “Sentence” is written').selectOption('months')
    await page.getByLabel('How “DOB” is written').selectOption('month/day/year')
    await page.getByLabel('What “Favorite color” holds').selectOption('conviction.term')
    await page.getByRole('alert').getByText('hold the same fact').waitFor()
    expect(await page.getByRole('button', { name: 'Screen everyone' }).isDisabled()).toBe(true)
    await page.getByLabel('What “Favorite color” holds').selectOption('')
    await page.getByRole('button', { name: 'Screen everyone' }).and(page.locator(':enabled')).waitFor()
  })

  it('is screened by a key, and what came of it is taken as a file', async () => {
    await page.keyboard.press('s')
    await page.getByText('people screened').first().waitFor({ timeout: 60_000 })
    await onAPhone('list-done')
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'The result, as a table (CSV)' }).click()
    const csv = await readFile(await (await saving).path(), 'utf8')
    expect(csv).toMatch(/^"?row"?,/)
    expect(csv.trim().split('\n').length).toBeGreaterThan(2)
    // What was said of the columns stands there again.
    await page.getByText('Look at the columns, or screen everyone anew').click()
    await page.getByLabel('How “DOB” is written').waitFor()
    expect(await page.getByLabel('How “DOB” is written').inputValue()).toBe('month/day/year')
  })

  it('is sorted for the first day, with letters and batches, and one row of it is opened with every reason', async () => {
    await page.getByText('Or sort everyone for the first day').click()
    await page.getByLabel('By age and health').check()
    await page.getByLabel('Volunteers who take cases, if there are any').setInputFiles({ name: 'volunteers.csv', mimeType: 'text/csv', buffer: Buffer.from('name,capacity,conflicts\nVal,2,Amos Other\n') })
    await shot(page, 'list-sort-form')
    await page.getByRole('button', { name: 'Sort everyone' }).click()
    await page.getByRole('row', { name: /^Likely a duplicate 0/ }).waitFor({ timeout: 60_000 })
    await page.getByText('Val takes').waitFor()
    await onAPhone('list-sorted')
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'All of it, with letters and batches (ZIP)' }).click()
    expect((await saving).suggestedFilename()).toBe('first-day.zip')
    await page.getByLabel('One row with every reason').first().fill('2')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'All routes' }).waitFor()
    await page.getByText('So it is by itself; whether somebody is on the list twice').waitFor()
    await onAPhone('list-row')
    await page.getByRole('link', { name: 'Back to the list' }).click()
    await page.getByRole('heading', { name: 'Runs' }).waitFor()
  })

  it('of many shows how far it is, is stopped and goes on', async () => {
    const path = join(folder, 'people.csv')
    await writePeople(path, { count: 3_000, seed: 'a page', missing: 0.02 })
    await page.goto('/office/lists')
    await page.getByLabel('choose a file').setInputFiles(path)
    await page.getByRole('button', { name: 'Screen everyone' }).and(page.locator(':enabled')).click()
    await page.getByText(/[\d,]+ rows done, \d+ percent of the list, [\d,]+ a second, .* left\./).waitFor({ timeout: 60_000 })
    await onAPhone('list-running')
    await page.getByRole('button', { name: 'Stop it' }).click()
    await page.getByRole('group', { name: 'What is done is kept.' }).getByRole('button', { name: 'Stop it' }).click()
    await page.getByText(/^Stopped after [\d,]+ rows\./).first().waitFor()
    await page.getByRole('button', { name: 'Go on from there' }).click()
    await page.getByText(/3,000 people screened|[\d,]+ people screened and/).first().waitFor({ timeout: 180_000 })
  }, 300_000)

  it('has a change of the law weighed on it, beside one of one’s own, and the memorandum and the tables are taken', async () => {
    await page.getByText('Weigh a change of the law on everyone').click()
    await page.getByLabel('Cocaine base at one to one').check()
    await page.getByText('Cocaine base is weighed as cocaine is').waitFor()
    const own = page.getByLabel('A reform of your own, as JSON')
    await own.fill('{\n  "name": "Ours"\n  "changes": []\n}')
    await page.getByRole('button', { name: 'Say what it changes' }).click()
    await page.getByRole('alert').getByText('This is not JSON.').waitFor()
    await page.getByRole('alert').getByText('line 3, column 3').waitFor()
    await onAPhone('weigh-wrong')
    await page.getByLabel('Begin from').selectOption('A second look after fifteen years')
    await own.fill((await own.inputValue()).replace('"youngerThan": 25', '"atLeastAged": 30'))
    await page.getByRole('button', { name: 'Say what it changes' }).click()
    await page.getByText('A court may look again at a sentence after 15 years served, of whoever is at least 30 years old.').waitFor()
    // Two are chosen: no third.
    expect(await page.getByLabel('A wider safety valve').isDisabled()).toBe(true)
    await onAPhone('weigh-form')
    await page.getByRole('button', { name: 'Weigh both on everyone' }).and(page.locator(':enabled')).click()
    await page.getByText(/It is being weighed whom “Cocaine base at one to one” and “A second look after fifteen years” would reach/).waitFor({ timeout: 60_000 })
    await page.getByText(/^“Cocaine base at one to one” would surely reach [\d,]+ of [\d,]+ people.*“A second look after fifteen years” would surely reach/).waitFor({ timeout: 180_000 })
    const drug = page.getByRole('table', { name: 'By substance charged and found' }).first()
    expect(await drug.getByRole('row', { name: /^cocaine base / }).count()).toBe(1)
    expect(Number((await page.getByRole('row', { name: /^Reached surely/ }).first().getByRole('cell').first().innerText()).replaceAll(',', ''))).toBeGreaterThan(10)
    await onAPhone('weighed')
    const files: string[] = []
    for (const name of ['The memorandum for a lawmaker, two pages (PDF)', 'All that is shown, as a table (CSV)']) {
      const saving = page.waitForEvent('download')
      await page.getByRole('link', { name }).first().click()
      files.push(await (await saving).path())
    }
    const [pdf = '', csv = ''] = files
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readFile(csv, 'utf8')).toMatch(/^"reform","by","group"/)
  }, 300_000)

  it('of made-up people is made on the page, with what its columns follow, and says everywhere that nobody on it lives', async () => {
    await page.goto('/office/lists')
    await page.getByRole('button', { name: 'Made-up list' }).click()
    await page.getByLabel('How many people').fill('200')
    await page.getByLabel('Facts that are not known, of a hundred').fill('15')
    await onAPhone('made-up-form')
    await page.getByRole('button', { name: 'Make the list' }).click()
    await page.getByRole('heading', { name: 'Made-up people, 200, teaching.csv' }).waitFor()
    const mark = page.getByRole('note').getByText('Made-up people.')
    await mark.waitFor()
    expect(await page.getByRole('row', { name: /^conviction.term / }).innerText()).toContain('In eight groups')
    await page.getByText('Individuals in the Federal Bureau of Prisons').first().waitFor()
    expect(await page.getByRole('row', { name: /^conviction.offenseEndedOn/ }).innerText()).toContain('No published figure read')
    await onAPhone('made-up-list')
    await page.getByRole('button', { name: 'Screen everyone' }).and(page.locator(':enabled')).click()
    await page.getByText('200 made-up people screened; no row was refused.').waitFor({ timeout: 60_000 })
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'The result, as a table (CSV)' }).click()
    expect((await saving).suggestedFilename()).toBe('made-up-results.csv')
    await page.getByLabel('One row with every reason').first().fill('2')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'All routes' }).waitFor()
    await mark.waitFor()
    await page.getByRole('link', { name: 'Back to the list' }).click()
    await page.getByText('Or sort everyone for the first day').waitFor({ state: 'hidden' })
    await page.getByText('Look at the columns, or screen everyone anew').click()
    await page.getByText('Or sort everyone for the first day').click()
    await page.getByText('No letters are set to people who are made up.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await mark.isVisible()).toBe(true)
    await shot(page, 'made-up-printed')
    await page.emulateMedia({ media: null })
    await page.goto('/office/lists')
    await page.getByText(/lists? of real people (is|are) here, and 1 made-up one to teach and to show on\./).waitFor()
    await page.getByRole('heading', { name: 'Made-up lists, to teach and to show on' }).waitFor()
    await onAPhone('lists-with-made-up')
  }, 180_000)

  it('is erased after it was asked once more, and says that there was one', async () => {
    await page.getByRole('link', { name: 'people.csv', exact: true }).click()
    await page.getByRole('button', { name: 'Erase this list now' }).click()
    await page.getByText('The file, its results and what was refused are gone for good.').waitFor()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page.getByRole('button', { name: 'Erase this list now' }).click()
    await page.getByRole('button', { name: 'Erase it now' }).click()
    await page.getByText('1 list of real people is here, and 1 made-up one to teach and to show on.').waitFor()
    await page.getByText('Lists that were erased').click()
    await page.getByText(/^A list that Naomi Feld brought on .* was erased, on/).first().waitFor()
    await shot(page, 'lists')
  })
})
