import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeZip } from '../../papers/test/make-zip.ts'
import { settled, shot } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

const pages = 10_000
let office: SignedIn
let page: Page
let caseId: string
let paper: string

/** One page in ten gives a number that should not be shared. */
const textOf = (number: number) => `Leaf ${number} of the transcript\nWhat was said in the room that day.${number % 10 === 0 ? `\nHis SSN is 219-09-${String(number).padStart(4, '0').slice(-4)}.` : ''}`

async function sent(name: string, bytes: Uint8Array, within: number): Promise<{ readonly paper: string; readonly arrival: string }> {
  const came = await page.evaluate(async ({ id, called, encoded }) => {
    const form = new FormData()
    form.set('file', new File([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], called))
    const { paper: of, arrival } = await (await fetch(`/api/cases/${id}/papers`, { method: 'POST', body: form })).json() as { paper: string; arrival: { id: string } }
    return { paper: of, arrival: arrival.id }
  }, { id: caseId, called: name, encoded: Buffer.from(bytes).toString('base64') })
  for (const end = Date.now() + within; await waiting(); await wait(300)) if (Date.now() > end) throw new Error(`not read within ${within / 1000} seconds`)
  return came
}
/** Whether something is still on its way. */
const waiting = () => page.evaluate(async (id) => (await (await fetch(`/api/cases/${id}/arrivals`)).json() as { state: string }[]).some(({ state }) => state === 'waiting'), caseId)
const elements = () => page.evaluate(() => document.querySelectorAll('*').length)
/** How long something takes, in milliseconds, the painting of it with it. */
async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  await page.evaluate(() => new Promise<void>((resume) => { requestAnimationFrame(() => setTimeout(resume, 0)) }))
  return performance.now() - began
}

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  page.setDefaultTimeout(60_000)
  caseId = await openCase(page, 'Amos Delacroix', { 'person.name': 'Amos Delacroix' })
  ;({ paper } = await sent('transcript.txt', Buffer.from(Array.from({ length: pages }, (_, i) => textOf(i + 1)).join('\f')), 600_000))
}, 660_000)
afterAll(() => office?.close())

describe('a paper of ten thousand pages', () => {
  it('opens at once, and any page of it is shown by its number, by key alone', async () => {
    await page.goto(`/cases/${caseId}/papers/${paper}`)
    await page.getByText(`Page 1 of ${pages}`).waitFor()
    await page.getByText('Leaf 1 of the transcript').waitFor()
    await settled(page)
    const there = await took(async () => {
      await page.keyboard.press('g')
      await page.keyboard.type('7345')
      await page.keyboard.press('Enter')
      await page.getByText('Leaf 7345 of the transcript').waitFor()
    })
    expect(there).toBeLessThan(5_000)
    await page.keyboard.press('J')
    await page.getByText('Leaf 7355 of the transcript').waitFor()
    await page.keyboard.press('j')
    await page.getByText('Leaf 7356 of the transcript').waitFor()
    await page.keyboard.press('K')
    await page.getByText('Leaf 7346 of the transcript').waitFor()
    await page.getByLabel('Go to page').fill('999999')
    await page.keyboard.press('Enter')
    await page.getByText(`Page ${pages} of ${pages}`).waitFor()
    expect(await elements()).toBeLessThan(2_000)
    await shot(page, 'long-paper')
  }, 120_000)

  it('is redacted with a list of a hundred places at a time, that follows the one in hand', async () => {
    await page.goto(`/cases/${caseId}/papers/${paper}/redact`)
    await page.getByText('1000 places were found').waitFor()
    const list = page.getByRole('region', { name: 'What is removed' })
    expect(await list.getByRole('listitem').count()).toBe(100)
    await list.getByRole('button', { name: 'After' }).click()
    await list.getByText('page 1010:').waitFor()
    await list.getByLabel('Places', { exact: true }).selectOption('9')
    await list.getByText('page 10000:').waitFor()
    await list.getByRole('button', { name: /page 9990:/ }).click()
    await page.getByText('Leaf 9990 of the transcript').waitFor()
    await page.keyboard.press('a')
    await page.getByText('1 to be removed, 999 undecided.').waitFor()
    await page.getByText('Leaf 10000 of the transcript').waitFor()
    await page.keyboard.press('p')
    await page.getByText('Leaf 9990 of the transcript').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await page.getByText('Leaf 5 of the transcript').waitFor()
    expect(await elements()).toBeLessThan(2_000)
    await shot(page, 'long-redact')
    // All its pages drawn would lie in memory together.
    await page.keyboard.press('m')
    await page.getByText('A copy is made of 1,000 pages at most, and this has 10,000.').waitFor()
    office.watched.forgive(/40\d|422/)
    expect(office.watched.complaints).toEqual([])
  }, 180_000)
})

describe('an archive of hundreds of files that cannot be read', () => {
  it('is listed a hundred at a time, and all of it on paper', async () => {
    await sent('all.zip', await makeZip(Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`program ${i}.exe`, `MZ ${i}`]))), 120_000)
    await page.goto(`/cases/${caseId}/papers`)
    const listed = page.getByRole('region', { name: 'On their way' })
    await listed.getByText('program 0.exe').first().waitFor()
    expect(await listed.locator('ul').first().locator('> li').count()).toBe(100)
    await listed.getByLabel('Files', { exact: true }).selectOption('2')
    await listed.getByText('program 239.exe').first().waitFor()
    await settled(page)
    await shot(page, 'long-arrivals')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await listed.locator('ul').first().locator('> li').count()).toBe(241)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  }, 300_000)
})
