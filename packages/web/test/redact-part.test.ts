import type { Page } from 'playwright-core'
import { readPaper, closeReaders } from '@lenity/papers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../papers/test/make-pdf.ts'
import { settled, shot } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

const pages = [
  ['UNITED STATES DISTRICT COURT', 'JUDGMENT IN A CRIMINAL CASE', 'Amos Delacroix', 'The defendant is hereby committed to the custody of the Bureau of Prisons.', 'Judgment - Page 1 of 2'],
  ['Supervised release.', 'Judgment - Page 2 of 2'],
  ['Rosa Delacroix', '', 'Dear Madam Pardon Attorney,', 'I write for my brother Amos, whose SSN is 219-09-9999 and who has changed.', 'Please write to me or to our neighbor Wilhelmina.', 'Sincerely,', 'Rosa Delacroix'],
]

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  page.setDefaultTimeout(60_000)
  caseId = await openCase(page, 'Amos Delacroix', { 'person.name': 'Amos Delacroix' })
  await page.goto(`/cases/${caseId}/papers`)
  await page.getByLabel('choose files').setInputFiles([{ name: 'bundle.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await makePdf(pages)) }])
  await page.getByText('One file seems to hold several papers.').waitFor()
}, 180_000)
afterAll(async () => {
  await closeReaders()
  await office?.close()
})

describe('one of several papers in a file', () => {
  it('is redacted alone: what is marked on its page is gone from its copy, and no other page is in it', async () => {
    await page.getByRole('table', { name: 'The papers of the case' }).getByRole('link', { name: /letter of support/i }).click()
    await page.getByText('Page 3 of 3').waitFor()
    await page.getByRole('link', { name: 'Redact this part alone' }).click()
    await page.getByText('One place was found').waitFor({ timeout: 30_000 }).catch(async () => { throw new Error(`it says: ${await page.getByRole('main').innerText()}`) })
    await page.getByRole('img', { name: 'Page 3' }).waitFor()
    await page.keyboard.press('a')
    await page.getByText('1 to be removed, 0 undecided.').waitFor()
    // A name that no pattern finds, chosen word by word.
    const words = pages[2]?.join(' ').split(/\s+/) ?? []
    for (let i = 0; i <= words.indexOf('Wilhelmina.'); i++) await page.keyboard.press('w')
    await page.keyboard.press('x')
    await page.getByText('2 to be removed, 0 undecided. Kept.').waitFor()
    await page.getByRole('region', { name: 'What is removed' }).getByText('Wilhelmina.').waitFor()
    await page.keyboard.press('m')
    const copies = page.getByRole('region', { name: 'Copies of this paper' })
    const link = copies.getByRole('link', { name: 'letter of support, redacted for filing in court.pdf' })
    await link.waitFor({ timeout: 120_000 }).catch(async () => { throw new Error(`no copy is there: ${await page.getByRole('main').innerText()}`) })
    await copies.getByText('nothing that was removed was found, neither in its text nor, by recognition, on its pages').waitFor()
    await settled(page)
    await shot(page, 'redact-part')
    const encoded = await page.evaluate(async (address) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    }, await link.evaluate((one) => (one as HTMLAnchorElement).href))
    const read = await readPaper({ name: 'copy.pdf', bytes: new Uint8Array(Buffer.from(encoded, 'base64')) })
    if (!read.ok) throw new Error(read.problem.what)
    expect(read.paper.pages).toHaveLength(1)
    const text = read.paper.pages[0]?.text ?? ''
    expect(text).toContain('Dear Madam Pardon Attorney')
    expect(text).not.toMatch(/219-09|Wilhelmina|JUDGMENT/)
    expect(office.watched.complaints).toEqual([])
  }, 240_000)

  it('has its copies by itself, and the file has none', async () => {
    await page.getByRole('link', { name: 'Back to the paper' }).click()
    await page.getByRole('link', { name: 'The whole file, bundle.pdf' }).click()
    await page.getByRole('link', { name: 'Redact for sharing' }).click()
    await page.getByRole('region', { name: 'Copies of this paper' }).getByText('None was made yet.').waitFor()
  })
})
