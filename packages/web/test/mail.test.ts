import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailReceiver, ownCertificate, type MailReceiver } from '../../server/test/mail-receiver.ts'
import { launchBrowser, settled, shot, type Watched, watchedPage } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { enter } from './made-up-case.ts'

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page
let at: MailReceiver

beforeAll(async () => {
  [lenity, browser, at] = await Promise.all([startLenity(), launchBrowser(), mailReceiver({ safety: 'starttls', password: 'the mail password' })])
  watched = await watchedPage(browser, lenity.origin)
  page = watched.page
  page.setDefaultTimeout(20_000)
  await enter(page, lenity.link)
})
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
  await at?.close()
})

describe('mail', () => {
  it('is off until an administrator names a server, and a test says whether it works', async () => {
    await page.goto('/work')
    await page.getByText('The office has no mail server').waitFor()
    await page.goto('/office')
    await page.getByText('Off: no mail is sent.').waitFor()
    await page.getByRole('button', { name: 'Name a mail server' }).click()
    await page.getByRole('textbox', { name: 'Server', exact: true }).fill('localhost')
    await page.getByRole('textbox', { name: 'Port' }).fill(String(at.port))
    await page.getByRole('textbox', { name: 'User' }).fill('lenity')
    await page.getByLabel('Password').fill('a wrong one')
    await page.getByRole('textbox', { name: 'Messages come from' }).fill('lenity@office.example.org')
    await page.getByText('A certificate of its own').click()
    await page.getByRole('textbox', { name: 'Certificate, in PEM' }).fill(ownCertificate)
    await page.getByLabel(/^On the computer Lenity runs on/).check()
    await shot(page, 'mail-form')
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: 'Send me a test' }).click()
    await page.getByText('The mail server does not take this user and password.').waitFor()
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByLabel('Password').fill('the mail password')
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: 'Send me a test' }).click()
    await page.getByText(/A test to .+: was taken by the mail server/).waitFor()
    expect(at.mails).toHaveLength(1)
    await settled(page)
    await shot(page, 'mail')
    expect(await page.content()).not.toContain('the mail password')
  })

  it('is asked for by each person at an hour, on a phone too', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/work')
    await page.getByRole('combobox', { name: 'Remind me by mail' }).selectOption({ label: 'Every day at 7 a.m.' })
    await page.getByRole('status').filter({ hasText: 'You are reminded every day at 7 a.m.' }).waitFor()
    await settled(page)
    await shot(page, 'mail-reminder-phone')
    await page.goto('/office')
    await page.getByText('Mail sent last').waitFor()
    await shot(page, 'mail-phone')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Turn mail off' }).click()
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await page.getByText('Off: no mail is sent.').waitFor()
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
