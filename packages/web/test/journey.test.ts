import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, watchedPage, type Watched } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'

const papers = (person: string, ...names: readonly string[]) => names.map((name) => fileURLToPath(new URL(`../../../examples/${person}/papers/${name}`, import.meta.url)))
const owner = { name: 'Naomi Feld', email: 'naomi@clinic.example', password: 'a quiet law office' }

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page

beforeAll(async () => {
  [lenity, browser] = await Promise.all([startLenity(), launchBrowser()])
  watched = await watchedPage(browser, lenity.origin)
  page = watched.page
  page.setDefaultTimeout(20_000)
})
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
})

const opening = () => page.locator('main header p').first()
const inHand = () => page.locator('#fact-in-hand').innerText()

async function saved(click: () => Promise<void>): Promise<{ readonly download: Download; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { download, bytes: await readFile(await download.path()) }
}

describe('from an empty program to a packet, in a browser', () => {
  it('makes the first account with the one-time link and opens on a docket that teaches', async () => {
    await page.goto(lenity.link)
    await page.getByLabel('Your name, as you sign').fill(owner.name)
    await page.getByLabel('Email, to sign in with').fill(owner.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
    await page.keyboard.press('Enter')
    await page.getByText('No cases yet').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'Look at each fact' }).count()).toBe(1)
  })

  it('signs out, refuses a wrong password in words, and signs in again to the page that was asked for', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Email').fill(owner.email)
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor()
    watched.forgive(/401/)
    await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
    await page.keyboard.press('Enter')
    await page.getByText('No cases yet').waitFor()
  })

  it('opens a case and reads papers into it', async () => {
    await page.getByLabel('Open a case').fill('Odessa Jean Marlowe')
    await page.keyboard.press('Enter')
    await page.getByText('No papers yet').waitFor()
    await page.getByLabel('choose files').setInputFiles(papers('odessa-marlowe', 'judgment.pdf', 'verdict.pdf', 'presentence-report.pdf', 'statement-of-reasons.pdf', 'sentence-computation.pdf', 'letter-job.pdf'))
    // Short papers pass long ones: the last to be read is not the last that was chosen.
    for (const kind of ['judgment', 'presentence report', 'release plan letter']) await page.getByText(`Read as: ${kind}.`).waitFor({ timeout: 170_000 })
    expect(await page.getByText(/Read as: presentence report\. \d+ facts proposed\./).count()).toBe(1)
    await page.getByText(/^6 papers, \d+ pages/).waitFor()
  }, 180_000)

  it('shows a fact beside the page it came from, the words marked where they stand', async () => {
    await page.keyboard.press('2')
    await page.locator('#fact-in-hand').waitFor()
    expect(await opening().innerText()).toMatch(/facts wait to be looked at|fact waits/)
    const picture = page.getByRole('group', { name: 'The page' }).getByRole('img')
    await picture.waitFor()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 }).toBeGreaterThan(600)
    const [mark, sheet] = [await page.locator('[class*=_mark_]').first().boundingBox(), await picture.boundingBox()]
    expect(mark && sheet && mark.x >= sheet.x && mark.y >= sheet.y && mark.x + mark.width <= sheet.x + sheet.width).toBe(true)
    await page.keyboard.press('t')
    const words = page.locator('mark')
    await words.waitFor()
    expect(await page.locator('main').innerText()).toContain(`“${await words.innerText()}”`)
    await page.keyboard.press('t')
  })

  it('confirms by keyboard, takes the last one back, and keeps what was confirmed', async () => {
    await skipDisagreements()
    const [first, before] = [await inHand(), await waiting()]
    await pressUntilKept('c', 'confirm')
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('#fact-in-hand')?.innerText !== was, first, { polling: 'raf' })
    await page.getByRole('status').filter({ hasText: 'Undo' }).waitFor()
    await pressUntilKept('u', 'reopen')
    await page.getByText('Taken back').waitFor()
    await expect.poll(waiting).toBe(before)
    await page.keyboard.press('k')
    for (let i = 0; i < 3; i++) {
      await skipDisagreements()
      await pressUntilKept('c', 'confirm')
    }
    await page.reload()
    await page.locator('#fact-in-hand').waitFor()
    await expect.poll(waiting).toBe(before - 3)
  })

  it('corrects a value by keyboard, and the paper’s words stay beside the new one', async () => {
    await page.getByRole('button', { name: /^All \d/ }).click()
    await page.getByRole('button', { name: /^day the sentence commenced/ }).first().click()
    await page.getByRole('button', { name: /^Correct/ }).click()
    await page.locator('input[name=value]').fill('1996-07-01')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Corrected: day the sentence commenced' }).waitFor()
    await page.getByRole('button', { name: /^day the sentence commenced/ }).first().click()
    await page.getByRole('heading', { name: 'day the sentence commenced' }).waitFor()
    expect(await page.locator('section', { has: page.locator('#fact-in-hand') }).innerText()).toContain('1 July 1996')
    await page.keyboard.press('u')
    await page.getByText(/^Rejected: 1 July 1996/).waitFor()
  })

  it('says the sentence then and now: one sentence, the table drawn and readable, the steps with their law', async () => {
    await page.keyboard.press('4')
    await page.getByRole('heading', { name: 'Then and now' }).waitFor()
    expect((await opening().innerText()).length).toBeGreaterThan(20)
    const drawing = page.getByRole('img', { name: /level 43, category I/ })
    await drawing.waitFor()
    expect(await drawing.locator('path[marker-end]').count()).toBeGreaterThan(0)
    const table = page.getByRole('table', { name: 'The marked cells of the Sentencing Table' })
    expect(await table.innerText()).toContain('life')
    const step = page.getByRole('table', { name: /step by step/ }).getByRole('button').first()
    await step.focus()
    await page.keyboard.press('Enter')
    expect(await step.getAttribute('aria-expanded')).toBe('true')
    await page.locator('tr[data-open] summary').first().click()
    expect(await page.locator('tr[data-open] blockquote').first().innerText()).toMatch(/^“.+”/)
  })

  it('gives months in years on focus, and puts them away on Escape', async () => {
    const months = page.locator('[class*=_months_]').first()
    await months.focus()
    await expect.poll(() => months.getByRole('tooltip').isVisible()).toBe(true)
    expect(await months.getByRole('tooltip').innerText()).toMatch(/year/)
    await page.keyboard.press('Escape')
    await expect.poll(() => months.getByRole('tooltip').isVisible()).toBe(false)
  })

  it('answers the criteria in words and opens each to its reasons', async () => {
    await page.keyboard.press('5')
    await page.getByText(/^Of \d+ questions/).first().waitFor()
    await page.keyboard.press('o')
    const answers = page.locator('main details', { has: page.locator('[data-word]') })
    const words = new Set(await page.locator('[data-word]').evaluateAll((all) => all.map((each) => each.textContent)))
    expect([...words].every((word) => ['met', 'not met', 'cannot say', 'for a person to judge', 'lies in discretion'].includes(word ?? ''))).toBe(true)
    expect(words.size).toBeGreaterThan(1)
    const closed = answers.and(page.locator(':not([open])')).first()
    const summary = closed.locator('summary').first()
    const question = await summary.innerText()
    await summary.focus()
    await page.keyboard.press('Enter')
    const opened = page.locator('main details[open]').filter({ hasText: question.split('\n')[0] ?? '' }).last()
    expect((await opened.innerText()).length).toBeGreaterThan(question.length + 20)
  })

  it('builds the packet, names what must be settled, and saves the PDF and the memorandum', async () => {
    await page.keyboard.press('6')
    await page.getByRole('button', { name: 'Build the packet' }).click()
    await page.getByRole('link', { name: 'Save the packet (PDF)' }).waitFor({ timeout: 90_000 })
    expect(await page.getByRole('heading', { name: 'To settle before it goes out' }).count()).toBe(1)
    const pdf = await saved(() => page.getByRole('link', { name: 'Save the packet (PDF)' }).click())
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const memorandum = await saved(() => page.getByRole('link', { name: 'Save the memorandum (DOCX)' }).click())
    expect(memorandum.bytes.subarray(0, 2).toString()).toBe('PK')
    expect(memorandum.download.suggestedFilename()).toMatch(/\.docx$/)
  })

  it('prints without what is only for the screen, and with the years beside the months', async () => {
    await page.keyboard.press('4')
    const months = page.locator('article [class*=_months_]').first()
    await months.waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    await months.waitFor()
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false)
    expect(await months.getByRole('tooltip').evaluate((words) => [getComputedStyle(words).position, getComputedStyle(words).visibility])).toEqual(['static', 'visible'])
    await page.emulateMedia({ media: 'screen' })
  })

  it('puts papers that disagree side by side until someone decides and signs, and names what is out of scope', async () => {
    const first = page.url()
    await page.getByRole('link', { name: 'Docket' }).click()
    await page.getByLabel('Open a case').fill('Marcus Whitlow')
    await page.keyboard.press('Enter')
    await page.getByText('No papers yet').waitFor()
    await page.getByLabel('choose files').setInputFiles(papers('marcus-whitlow', 'judgment-entry.pdf', 'judgment-entry (2).pdf', 'offender-summary.pdf'))
    await page.getByText('The case has this paper already').waitFor()
    await page.getByText('Read as: sentence computation').waitFor()
    await page.keyboard.press('2')
    await page.getByRole('button', { name: /^Disagree [1-9]/ }).click()
    await page.getByRole('button', { name: /^date of birth/ }).click()
    const readings = page.getByRole('radio')
    expect(await readings.count()).toBe(2)
    await page.getByRole('button', { name: `Sign the decision as ${owner.name}` }).click()
    await page.getByText('Choose the reading').waitFor()
    await readings.first().check()
    await page.getByLabel('Why this one').fill('The court had the birth certificate.')
    await page.getByRole('button', { name: `Sign the decision as ${owner.name}` }).click()
    await page.getByText('Signed and saved.').waitFor()
    await page.getByRole('button', { name: /^date of birth/ }).click()
    await page.getByText(`Decided by ${owner.name} on`).waitFor()
    await page.keyboard.press('1')
    await page.getByRole('heading', { name: 'Outside what this program covers' }).waitFor()
    await page.goto(first)
  })

  it('is usable on a telephone: no page is wider than the screen', async () => {
    const address = page.url().replace(/\/sentence$/, '')
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of ['', '/facts', '/sentence', '/criteria', '/packet', '/papers']) {
      await page.goto(address + path)
      await page.locator('main header').first().waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
    }
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})

/** How many facts the server holds as confirmed. */
/** Presses a key and waits until the server has answered that the act is kept. */
async function pressUntilKept(key: string, act: string): Promise<void> {
  await Promise.all([page.waitForResponse((answer) => answer.url().endsWith(`/facts/${act}`) && answer.ok()), page.keyboard.press(key)])
}

async function waiting(): Promise<number> {
  return Number(/\d+/.exec(await page.getByRole('button', { name: /^To look at \d/ }).innerText())?.[0])
}

async function skipDisagreements(): Promise<void> {
  for (let i = 0; i < 100 && await page.getByRole('button', { name: /^Confirm/ }).count() === 0; i++) await page.keyboard.press('j')
}
