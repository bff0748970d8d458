import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailReceiver, ownCertificate, type MailReceiver } from '../../server/test/mail-receiver.ts'
import { faultsOf } from './accessible/faults-of.ts'
import { launchBrowser, settled, shot, type Watched, watchedPage } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { dossier, enter, openCase } from './made-up-case.ts'
import { keep, send } from './seed-casework.ts'

let lenity: Running
let browser: Browser
let naomi: Watched
let sol: Watched
let page: Page
let mails: MailReceiver
let plain: BrowserContext
let caseId: string
const consent = { by: 'Amos Delacroix', on: '2026-11-20', how: 'signed' }
const password = 'another quiet office'
/** A page looked at as every page is, which needs scripts of its own. */
const looked = async (open: (eyes: Page) => Promise<unknown>) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })
  try {
    const eyes = await context.newPage()
    await open(eyes)
    expect(await faultsOf(eyes, await context.newCDPSession(eyes))).toEqual([])
  } finally {
    await context.close()
  }
}
/** The link in a mail to somebody, its lines put together again. */
const linkIn = async (to: string, does: 'confirm' | 'back') => {
  await expect.poll(() => mails.mails.some((one) => one.to.includes(to)), { timeout: 30_000 }).toBe(true)
  const text = mails.mails.filter((one) => one.to.includes(to)).at(-1)?.raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=') ?? ''
  return new RegExp(`http:\\S+/support/${does}/[\\w-]+`).exec(text)?.[0] ?? ''
}

beforeAll(async () => {
  [lenity, browser, mails] = await Promise.all([startLenity(), launchBrowser(), mailReceiver({ safety: 'starttls', password: 'the mail password' })])
  naomi = await watchedPage(browser, lenity.origin)
  page = naomi.page
  page.setDefaultTimeout(30_000)
  await enter(page, lenity.link)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await keep(page, caseId, 'public field', { field: 'name', ...consent })
  await keep(page, caseId, 'public field', { field: 'story', ...consent, en: 'Since then he has taught forty men to read.', es: 'Desde entonces ha enseñado a leer a cuarenta hombres.' })
  const [office] = await send(page, 'GET', '/api/offices') as readonly { readonly id: string }[]
  await send(page, 'PUT', `/api/offices/${office?.id}/mail`, { host: 'localhost', port: mails.port, safety: 'starttls', near: true, user: 'lenity', password: 'the mail password', from: 'lenity@office.example.org', certificate: ownCertificate })
  const { link } = await send(page, 'POST', `/api/offices/${office?.id}/invitations`, { role: 'member', forWhom: 'Sol Adler' }) as { readonly link: string }
  sol = await watchedPage(browser, lenity.origin)
  sol.page.setDefaultTimeout(30_000)
  await sol.page.goto(link)
  await sol.page.getByLabel('Your name, as you sign').fill('Sol Adler')
  await sol.page.getByLabel('Email, to sign in with').fill('sol@clinic.example')
  await sol.page.getByRole('textbox', { name: 'Password' }).fill(password)
  await sol.page.getByRole('button', { name: 'Make the account and join' }).click()
  await sol.page.getByRole('heading', { name: 'Docket' }).waitFor()
  const { userId } = await send(sol.page, 'GET', '/api/me') as { readonly userId: string }
  await send(page, 'POST', `/api/cases/${caseId}/team`, { userId, role: 'attorney', why: 'helps' })
  plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
  await mails?.close()
})

describe('supporters', () => {
  it('are gathered once the person agreed, and counsel says so', async () => {
    await page.goto(`/cases/${caseId}/supporters`)
    await page.getByText('the person has not agreed to it').waitFor()
    expect(await page.getByRole('button', { name: 'Gather signatures' }).isDisabled()).toBe(true)
    await keep(page, caseId, 'public field', { field: 'signatures', ...consent, en: 'Stand with him: your name counts.', es: 'Esté con él: su nombre cuenta.' })
    await page.reload()
    await page.getByRole('button', { name: 'Gather signatures' }).click()
    await page.getByText('Signatures are gathered. The form is on the page').waitFor()
    expect([naomi.complaints, naomi.strays]).toEqual([[], []])
  }, 120_000)

  it('sign without a script, on a page of any host, and confirm by the link in the mail', async () => {
    const { pages } = await send(page, 'GET', `/api/cases/${caseId}/public-page`) as { readonly pages: { readonly en: string } }
    const reader = await plain.newPage()
    reader.setDefaultTimeout(30_000)
    await reader.route('http://page.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages.en }))
    await reader.goto('http://page.example/')
    await reader.getByRole('heading', { name: 'Sign your name' }).waitFor()
    await shot(reader, 'signature-form')
    await looked(async (eyes) => eyes.setContent(pages.en))
    await reader.getByLabel('Your name').fill('Ana Reyes')
    await reader.getByLabel('Town and state').fill('Tulsa, Oklahoma')
    await reader.getByLabel('Your e-mail address').fill('ana@example.net')
    await reader.getByLabel('Yes').check()
    await reader.getByLabel(/^One sentence/).fill('He taught my brother to read.')
    await reader.getByRole('button', { name: 'Sign' }).click()
    await reader.getByRole('heading', { name: 'Look at your mail' }).waitFor()
    expect(new URL(reader.url()).origin).toBe(lenity.origin)
    await reader.goto(await linkIn('ana@example.net', 'confirm'))
    await reader.getByRole('heading', { name: 'Confirm your signature' }).waitFor()
    await looked(async (eyes) => { await eyes.goto(reader.url()) })
    await shot(reader, 'signature-confirm')
    await reader.getByRole('button', { name: 'Yes, count my signature' }).click()
    await reader.getByRole('heading', { name: 'Thank you' }).waitFor()
  }, 240_000)

  it('are listed, hidden and shown again, and written to by two people', async () => {
    await page.goto(`/cases/${caseId}/supporters`)
    await page.getByText('Ana Reyes').first().waitFor()
    await page.getByRole('button', { name: /^Hide/ }).click()
    await page.getByText(/Hidden by Naomi Feld/).waitFor()
    await page.getByRole('button', { name: /^Show again/ }).click()
    await page.getByText('Counted, with name').waitFor()
    await page.getByRole('button', { name: 'Write a message' }).click()
    await page.getByLabel('Subject in English').fill('News of Amos')
    await page.getByLabel('Words in English').fill('There is a hearing in May.\n\nThank you for standing with him.')
    await page.getByRole('button', { name: 'Save it for 1' }).click()
    await page.getByText('so somebody else who is counsel on the case has it sent').waitFor()
    await settled(page)
    await shot(page, 'supporters')
    expect(await faultsOf(page, await page.context().newCDPSession(page))).toEqual([])
    await sol.page.goto(`/cases/${caseId}/supporters`)
    await sol.page.getByText('There is a hearing in May.').waitFor()
    await sol.page.getByRole('button', { name: 'Have it sent to 1' }).click()
    await shot(sol.page, 'supporters-send')
    await sol.page.getByRole('button', { name: 'Send it to 1' }).click()
    await expect.poll(() => mails.mails.filter(({ raw }) => raw.includes('Subject: News of Amos')).map(({ to }) => to), { timeout: 30_000 }).toEqual([['ana@example.net']])
    // The page asks again by itself while anything waits.
    await sol.page.getByText('Sent: 1 taken by the mail server.').waitFor()
    // Before he had an account, the page asked who he was, and was told that nobody was signed in.
    expect([naomi.complaints, sol.complaints.filter((one) => !one.includes('401'))]).toEqual([[], []])
  }, 240_000)

  it('take their signature back by the link, and it is gone', async () => {
    const reader = await plain.newPage()
    await reader.goto(await linkIn('ana@example.net', 'back'))
    await reader.getByRole('button', { name: 'Yes, erase it' }).click()
    await reader.getByRole('heading', { name: 'It is erased' }).waitFor()
    await page.goto(`/cases/${caseId}/supporters`)
    await page.getByText('Nobody has signed yet.').waitFor()
  }, 120_000)
})
