import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

describe('a folder', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lenity-dropped-'))
    for (const [name, words] of [['dropped/a.txt', 'One'], ['dropped/deep/b.txt', 'Two'], ['dropped/.DS_Store', 'x'], ['chosen/c.txt', 'Three'], ['chosen/deep/d.txt', 'Four']] as const) {
      await mkdir(join(dir, name, '..'), { recursive: true })
      await writeFile(join(dir, name), `To whom it may concern: letter ${words} in support of Amos Delacroix.`)
    }
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))
  const names = () => page.evaluate(async (id) => (await (await fetch(`/api/cases/${id}/papers`)).json() as { name: string }[]).map(({ name }) => name), caseId)

  it('that is dropped comes in paper by paper, each under its way in it', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`/cases/${caseId}/papers`)
    const place = page.getByRole('heading', { name: 'Add papers' })
    await place.scrollIntoViewIfNeeded()
    const at = await place.boundingBox()
    const cdp = await page.context().newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: (at?.x ?? 0) + 5, y: (at?.y ?? 0) + 5, data: { items: [], files: [join(dir, 'dropped')], dragOperationsMask: 1 } })
    await expect.poll(async () => (await names()).filter((name) => name.startsWith('dropped/')).toSorted(), { timeout: 60_000 }).toEqual(['dropped/a.txt', 'dropped/deep/b.txt'])
  })

  it('is asked for when a link is dropped, which is no file', async () => {
    const place = await page.getByRole('heading', { name: 'Add papers' }).boundingBox()
    const cdp = await page.context().newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: (place?.x ?? 0) + 5, y: (place?.y ?? 0) + 5, data: { items: [{ mimeType: 'text/uri-list', data: 'https://news.example/story' }], dragOperationsMask: 1 } })
    await page.getByText('There was no file in it.').waitFor()
    await shot(page, 'dropped-link')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('that is chosen does too', async () => {
    await page.getByLabel('a folder').setInputFiles(join(dir, 'chosen'))
    await expect.poll(async () => (await names()).filter((name) => name.startsWith('chosen/')).toSorted(), { timeout: 60_000 }).toEqual(['chosen/c.txt', 'chosen/deep/d.txt'])
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
