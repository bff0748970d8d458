import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeZip } from '../../papers/test/make-zip.ts'
import { settled, shot, type Watched } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string
const letter = 'To whom it may concern: Amos Delacroix has a job with us from the day he is released. We are a bakery on Bridge Street and have known his family for thirty years.'

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  page.setDefaultTimeout(30_000)
  caseId = await openCase(page, 'Amos Delacroix', { 'person.name': 'Amos Delacroix' })
})
afterAll(() => office?.close())

describe('papers that come in an archive', () => {
  it('are read one by one; what could not be stands with the archive it came in, by name', async () => {
    await page.goto(`/cases/${caseId}/papers`)
    await page.getByText('No papers yet').waitFor()
    const zip = await makeZip({ 'letters/job.txt': letter, 'letters/job again.txt': `${letter}\n\n`, 'tools/setup.exe': 'MZ and more' })
    await page.getByLabel('choose files').setInputFiles([{ name: 'from the family.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }])
    await page.getByText('The same paper again as').first().waitFor()
    const heading = page.getByRole('heading', { name: 'On their way' })
    await heading.waitFor()
    const came = page.getByRole('listitem').filter({ hasText: 'tools/setup.exe' })
    expect(await came.first().innerText()).toContain('Could not be read.')
    expect(await page.getByText('letters/job.txt').count()).toBeGreaterThan(0)
    await settled(page)
    await shot(page, 'containers')
  })

  it('or are pasted as a text, with where it was found above it', async () => {
    await page.getByRole('button', { name: 'Paste a text' }).click()
    await page.getByLabel('What it is').fill('A post about him')
    await page.getByLabel('Where it was found').fill('https://example.org/1')
    await page.getByLabel('Its words, as they are').fill('Twenty years for a first offence. Bring Amos home.')
    await shot(page, 'paste')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('cell', { name: /A post about him/ }).or(page.getByText('A post about him.txt')).first().waitFor()
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
