import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './accessible/faults-of.ts'
import { launchBrowser, settled, shot, type Watched, watchedPage } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { dossier, enter, openCase } from './made-up-case.ts'
import { keep, send } from './seed-casework.ts'

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page
let caseId: string
const consent = { by: 'Amos Delacroix', on: '2026-11-20', how: 'signed' }

beforeAll(async () => {
  [lenity, browser] = await Promise.all([startLenity(), launchBrowser()])
  watched = await watchedPage(browser, lenity.origin)
  page = watched.page
  page.setDefaultTimeout(20_000)
  await enter(page, lenity.link)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  for (const field of ['age', 'sentence', 'time served', 'then and now']) await keep(page, caseId, 'public field', { field, ...consent })
  await keep(page, caseId, 'public field', { field: 'story', ...consent, en: 'He was thirty-six when he was sentenced, and had sold drugs to feed a habit of his own.\n\nSince then he has taught forty men to read.', es: 'Tenía treinta y seis años cuando lo sentenciaron, y había vendido drogas para pagar su propio vicio.\n\nDesde entonces ha enseñado a leer a cuarenta hombres.' })
  await keep(page, caseId, 'public field', { field: 'own words', ...consent, en: 'I have had seventeen years to think about one night.', es: 'He tenido diecisiete años para pensar en una noche.' })
  await keep(page, caseId, 'public field', { field: 'write', ...consent, en: 'Write to the Office of the Pardon Attorney, and say who you are and why you write.', es: 'Escriba a la Oficina del Abogado de Indultos, y diga quién es y por qué escribe.' })
  await keep(page, caseId, 'public field', { field: 'sign', ...consent, en: 'Sign the letter of his church.', es: 'Firme la carta de su iglesia.', link: 'https://example.org/sign-for-him' })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
})

describe('the page for everyone', () => {
  it('is shown beside what was agreed to, and changes with it', async () => {
    await page.goto(`/cases/${caseId}/public`)
    await page.getByRole('heading', { name: 'Page for everyone' }).waitFor()
    const preview = page.frameLocator('iframe')
    await preview.getByRole('heading', { level: 1, name: 'A person in prison' }).waitFor()
    await page.getByRole('button', { name: /^Agreed to ?: Name/ }).click()
    await page.getByLabel('Who agreed').fill('Amos Delacroix')
    await page.getByLabel('How', { exact: true }).selectOption('Signed')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await preview.getByRole('heading', { level: 1, name: 'Amos Delacroix' }).waitFor()
    await settled(page)
    await shot(page, 'public-desk')
    await page.getByRole('button', { name: 'Español' }).click()
    await preview.getByText('ha enseñado a leer').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: /^Take it back ?: Name/ }).click()
    await preview.getByRole('heading', { level: 1, name: 'A person in prison' }).waitFor()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await preview.getByRole('heading', { level: 1, name: 'Amos Delacroix' }).waitFor()
    // Its own style is let through, and nothing else complains.
    expect(await preview.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Georgia')
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  }, 240_000)

  it('is read without a script, on an old phone and on paper, by whoever', async () => {
    const { pages } = await send(page, 'GET', `/api/cases/${caseId}/public-page`) as { readonly pages: { readonly en: string; readonly es: string } }
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 480 } })
    const asked: string[] = []
    try {
      const reader = await plain.newPage()
      reader.on('request', (request) => { if (!request.url().startsWith('data:') && request.url() !== 'https://page.example/') asked.push(request.url()) })
      await reader.route('https://page.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.en }))
      await reader.goto('https://page.example/')
      for (const [width, height, name] of [[320, 480, 'public-old-phone'], [390, 844, 'public-phone'], [1280, 900, 'public-desktop']] as const) {
        await reader.setViewportSize({ width, height })
        expect([width, await reader.locator('main').evaluate((main) => main.ownerDocument.documentElement.scrollWidth)]).toEqual([width, width])
        await shot(reader, name)
      }
      await reader.emulateMedia({ media: 'print' })
      expect((await reader.pdf({ format: 'Letter', preferCSSPageSize: true })).length).toBeGreaterThan(1_000)
      expect(asked).toEqual([])
    } finally {
      await plain.close()
    }
    // The same looked at as every page is, which needs scripts of its own.
    const eyes = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })
    try {
      for (const html of [pages.en, pages.es]) {
        const reader = await eyes.newPage()
        await reader.setContent(html)
        expect(await faultsOf(reader, await eyes.newCDPSession(reader))).toEqual([])
        await reader.locator('body').click({ position: { x: 2, y: 2 } })
        await reader.keyboard.press('Tab')
        expect(await reader.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(html === pages.en ? 'es.html' : 'index.html')
        await reader.keyboard.press('Tab')
        expect(await reader.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('https://example.org/sign-for-him')
        await reader.close()
      }
    } finally {
      await eyes.close()
    }
  }, 240_000)
})
