import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, type Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await page.evaluate(async (to) => {
    const form = new FormData()
    form.set('file', new File(['A letter about someone else.'], 'misfiled.txt'))
    await fetch(to, { method: 'POST', body: form })
  }, `/api/cases/${caseId}/papers`)
})
afterAll(() => office?.close())

const opening = () => page.locator('main header p').first()

describe('the backup page', () => {
  it('says that nothing is backed up, makes a backup at a key, and says what it holds', async () => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Lenity' }).getByRole('link', { name: 'Backup' }).click()
    await opening().getByText('Nothing has been backed up yet').waitFor()
    await page.getByText('Make the first backup now.').waitFor()
    await settled(page)
    await page.keyboard.press('b')
    await page.getByRole('cell', { name: /Backup made: one paper/ }).waitFor()
    await opening().getByText('was never tried').waitFor()
    await page.getByText('Try a restore with the key from the recovery sheet').waitFor()
    expect(await page.getByText('Make the first backup now.').count()).toBe(0)
    await page.getByText('--try --sheet').waitFor()
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/backup')
    await page.getByText('What was done').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})

describe('keeping the file of a closed case', () => {
  it('goes by the rule the office names, and can be made longer', async () => {
    await page.goto('/office')
    await page.getByLabel('Years after a case is closed').fill('7')
    await page.getByLabel('By which rule').fill('Rule 1.15 of our bar')
    await page.getByRole('form', { name: 'How long files are kept' }).getByRole('button', { name: 'Save' }).click()
    await page.getByText('Files are kept for 7 years after a case is closed.').waitFor()
    await page.goto(`/cases/${caseId}/settings`)
    await page.getByText('The case is open; its file is kept while it is.').waitFor()
    await page.evaluate(async (id) => fetch('/api/bulk', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cases: [id], act: { do: 'close', why: 'denied' } }) }), caseId)
    await page.reload()
    await page.getByText(/^Closed on .* It is kept until .* \(7 years, Rule 1\.15 of our bar\)\.$/).waitFor()
    await page.getByRole('button', { name: 'Keep it longer' }).click()
    await page.getByLabel('Until').fill('2051-05-01')
    await page.getByLabel('Why').fill('a claim is pending')
    await page.getByRole('button', { name: 'Keep it longer', exact: true }).click()
    await page.getByText('It is kept until 1 May 2051 (Naomi Feld decided so: a claim is pending).').waitFor()
  })
})

describe('erasing', () => {
  it('a paper asks for a reason and a yes, and can be left with Escape', async () => {
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByRole('row', { name: /misfiled\.txt/ }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Erase this paper for good' }).click()
    await page.getByText('cannot be brought back').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Erase this paper for good' }).click()
    await page.getByRole('button', { name: 'Erase it for good' }).click()
    await page.getByText('Say why in a few words.').waitFor()
    await page.getByText('Tick this to go on.').waitFor()
    await page.getByLabel('Why').fill('it belongs to someone else')
    await page.getByLabel('cannot be brought back').check()
    await page.getByRole('button', { name: 'Erase it for good' }).click()
    await page.waitForURL(`**/cases/${caseId}/papers`)
    await page.getByText(/no papers/i).first().waitFor()
  })

  it('a case is asked for, can be taken back, and goes once an administrator agrees', async () => {
    await page.goto(`/cases/${caseId}/settings`)
    const ask = async () => {
      await page.getByRole('button', { name: 'Ask for this case to be erased' }).click()
      await page.getByLabel('Why').fill('the client asked for it')
      await page.getByLabel('cannot be brought back').check()
      await page.getByRole('button', { name: 'Ask for it to be erased' }).click()
      await page.getByText('asked on').waitFor()
    }
    await ask()
    await page.getByRole('button', { name: 'Take this back' }).click()
    await ask()
    await page.goto('/backup')
    await page.getByText('“the client asked for it”').waitFor()
    await page.getByRole('button', { name: 'Agree' }).click()
    await page.getByRole('button', { name: 'Erase the case for good' }).click()
    await page.getByRole('heading', { name: 'Cases to be erased' }).waitFor({ state: 'detached' })
    await page.goto('/')
    await page.locator('main h1').waitFor()
    expect(await page.getByText('Amos Delacroix').count()).toBe(0)
  })

  it('sent nothing anywhere else and made no error', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
