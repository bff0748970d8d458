import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSigned, receiver, type Receiver } from '../../server/test/receiver.ts'
import { launchBrowser, settled, shot, type Watched, watchedPage } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { enter } from './made-up-case.ts'

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page
let at: Receiver

beforeAll(async () => {
  [lenity, browser, at] = await Promise.all([startLenity(), launchBrowser(), receiver()])
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

describe('an address that is told what happens', () => {
  it('is refused in words where nothing is sent, and made with a secret that is shown once', async () => {
    await page.goto('/office')
    await page.getByRole('heading', { name: 'Addresses that are told' }).waitFor()
    await page.getByRole('button', { name: 'Tell an address' }).click()
    await page.getByRole('textbox', { name: 'Address' }).fill(at.address)
    await page.getByLabel('a case was opened').check()
    await page.getByLabel('a task or deadline is due today').check()
    await page.getByRole('button', { name: 'Tell it' }).click()
    await page.getByText('The address is of the computer Lenity runs on').waitFor()
    await page.getByLabel(/^On the computer Lenity runs on/).check()
    await shot(page, 'webhook-form')
    await page.getByRole('button', { name: 'Tell it' }).click()
    const secret = await page.getByRole('textbox', { name: 'Secret' }).inputValue()
    expect(secret).toMatch(/^whsec_/)
    await page.getByRole('button', { name: 'I have it' }).click()
    await page.getByRole('button', { name: /Send a test/ }).click()
    await page.getByText('A test: arrived').waitFor()
    expect(at.told.map((one) => [one.json['kind'], isSigned(one, secret)])).toEqual([['test', true]])
    await settled(page)
    await shot(page, 'webhooks')
    expect(await page.content()).not.toContain(secret)
  })

  it('is told nothing more once it is taken back', async () => {
    await page.getByRole('button', { name: /Take it back/ }).click()
    await page.getByRole('button', { name: 'Take it back', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'is told nothing more' }).waitFor()
    expect(await page.getByRole('list', { name: 'Addresses that are told' }).count()).toBe(0)
    watched.forgive(/400/)
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
