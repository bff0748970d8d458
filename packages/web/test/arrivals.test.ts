import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot, type Watched } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  page.setDefaultTimeout(30_000)
  caseId = await openCase(page, 'Amos Delacroix', { 'person.name': 'Amos Delacroix' })
})
afterAll(() => office?.close())

const file = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

describe('papers on their way', () => {
  it('are kept at once and read in their turn; one that cannot be read says why, also after the page is opened anew', async () => {
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByText('No papers yet').waitFor()
    await page.getByLabel('choose files').setInputFiles([file('letter.txt', 'To whom it may concern: a letter of support for Amos Delacroix.'), file('broken.pdf', '%PDF-1.7\nnot one')])
    await page.getByText(/^Read as: /).waitFor()
    await page.getByText(/^Could not be read\./).first().waitFor()
    await shot(page, 'arrivals')
    await page.reload()
    await page.getByRole('heading', { name: 'On their way' }).waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'broken.pdf' }).innerText()).toContain('Could not be read.')
    expect(await page.getByText('One paper, one page').count()).toBe(1)
  })

  it('are tried again or taken out from there, the second asked once more', async () => {
    await page.getByRole('button', { name: /Try again/ }).click()
    await page.getByRole('status').filter({ hasText: 'broken.pdf will be read again.' }).waitFor()
    await page.getByRole('button', { name: /Take it out/ }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take it out')
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page.getByRole('button', { name: /Take it out/ }).click()
    await page.getByRole('button', { name: 'Take it out', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'broken.pdf was taken out.' }).waitFor()
    expect(await page.getByRole('heading', { name: 'On their way' }).count()).toBe(0)
  })

  it('are work that the office can look at', async () => {
    await page.goto('/office')
    await page.getByRole('link', { name: 'What is read or sent later' }).click()
    await page.getByRole('heading', { name: 'Work waiting' }).waitFor()
    await page.getByText('Nothing waits: all that was asked for is done.').waitFor()
    await settled(page)
    await shot(page, 'waiting')
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
