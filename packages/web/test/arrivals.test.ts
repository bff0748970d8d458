import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockPdf } from '../../papers/test/lock-pdf.ts'
import { makePdf } from '../../papers/test/make-pdf.ts'
import { longPdf } from '../../../soak/long-pdf.ts'
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

  it('that are locked ask for their password, here and among the work that waits; another loses nothing', async () => {
    const locked = Buffer.from(await lockPdf(await makePdf([['A letter of support for Amos Delacroix.', 'To whom it may concern: he has a job with us.']]), 'Delacroix 1993'))
    await page.getByLabel('choose files').setInputFiles([{ name: 'locked.pdf', mimeType: 'application/pdf', buffer: locked }])
    await page.getByText(/^Locked\. The PDF is locked with a password/).first().waitFor()
    await page.getByLabel('Password of the file locked.pdf').fill('delacroix 1993')
    await page.getByRole('button', { name: /^Unlock/ }).click()
    await page.getByText(/^Locked\. This password does not open the PDF/).first().waitFor()
    await settled(page)
    await shot(page, 'locked-paper')
    await page.goto('/waiting')
    await page.getByText('One paper waits for its password.').waitFor()
    await shot(page, 'locked-waiting')
    await page.getByLabel('Password of the file locked.pdf').fill('Delacroix 1993')
    await page.getByLabel('Password of the file locked.pdf').press('Enter')
    await page.getByText('Nothing waits: all that was asked for is done.').waitFor()
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByText('locked.pdf').first().waitFor()
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

describe('a long paper that is held back while it is read', () => {
  it('says what its first pages seem to be, marked as what later ones can overturn, with the way to each page', async () => {
    const head = (number: number) => (number === 1 ? 'JUDGMENT IN A CRIMINAL CASE. Case Number: 4:08-cr-00123. Total term of 240 months.' : `Page ${number} of the transcript`)
    const encoded = Buffer.from(longPdf(3_000, head, 3)).toString('base64')
    const arrival = await page.evaluate(async ({ id, bytes }) => {
      const form = new FormData()
      form.set('file', new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'long.pdf'))
      return (await (await fetch(`/api/cases/${id}/papers`, { method: 'POST', body: form })).json() as { arrival: { id: string } }).arrival.id
    }, { id: caseId, bytes: encoded })
    const ask = (method: string, rest: string) => page.evaluate(async ([how, path]) => (await (await fetch(path ?? '', { method: how ?? '' })).json()) as { state: string; soFar?: unknown }, [method, `/api/cases/${caseId}/arrivals/${arrival}${rest}`])
    for (let now = await ask('GET', ''); now.soFar === undefined; now = await ask('GET', '')) if (now.state !== 'waiting') throw new Error(`it is ${now.state}, and nothing was said of it`)
    expect((await ask('POST', '/hold')).state).toBe('held back')
    await page.goto(`/cases/${caseId}/coming/${arrival}`)
    const said = page.getByRole('region', { name: 'So far' })
    await said.getByText('The pages that come can overturn any of this').waitFor()
    await said.getByText('seems to be').waitFor()
    await page.getByLabel('Go to page').fill('5')
    await page.keyboard.press('Enter')
    await page.getByText('Page 5 of 3000').waitFor()
    await said.getByRole('button', { name: 'From page 1' }).click()
    await page.getByText('Page 1 of 3000').waitFor()
    await settled(page)
    await shot(page, 'so-far')
    await ask('DELETE', '')
  }, 180_000)
})
