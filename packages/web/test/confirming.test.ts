import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot, watchedPage, type Watched } from './browser.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

const papers = ['judgment.pdf', 'notice-851.pdf', 'plea-agreement.pdf', 'presentence-report.pdf', 'docket-sheet.pdf'].map((name) => fileURLToPath(new URL(`../../../examples/tomas-iriarte/papers/${name}`, import.meta.url)))

let office: SignedIn
let page: Page
let ana: Watched
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  page = office.page
  caseId = (await ask<{ id: string }>(page, '/api/cases', { title: 'Tomás Iriarte' })).id
  await page.goto(`/cases/${caseId}/papers`)
  for (const [i, paper] of papers.entries()) {
    await page.getByLabel('choose files').setInputFiles(paper)
    await page.getByText('Read as: ').nth(i).waitFor({ timeout: 60_000 })
  }
  ana = await aColleague('Ana Reyes')
}, 240_000)
afterAll(() => office?.close())

async function ask<T>(of: Page, path: string, body?: unknown): Promise<T> {
  return await of.evaluate(async ([at, sent]) => {
    const answer = await fetch(at as string, sent === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) })
    if (!answer.ok) throw new Error(`${at}: ${await answer.text()}`)
    return answer.json() as unknown
  }, [path, body]) as T
}

interface FactHere { readonly id: string; readonly path: string; readonly value: unknown; readonly standing: string; readonly decidedBy?: string; readonly corrects?: string; readonly why?: string }
const facts = async (of: Page = page): Promise<readonly FactHere[]> => (await ask<{ facts: FactHere[] }>(of, `/api/cases/${caseId}/facts`)).facts

/** Someone of the office in a browser of their own, an attorney on the case. */
async function aColleague(name: string): Promise<Watched> {
  const [first] = await ask<{ id: string }[]>(page, '/api/offices')
  const { link } = await ask<{ link: string }>(page, `/api/offices/${first?.id}/invitations`, { role: 'member', forWhom: name })
  const one = await watchedPage(office.browser, office.lenity.origin)
  one.page.setDefaultTimeout(12_000)
  await one.page.goto(link)
  await one.page.getByLabel('Your name, as you sign').fill(name)
  await one.page.getByLabel('Email, to sign in with').fill('ana@clinic.example')
  await one.page.getByRole('textbox', { name: 'Password' }).fill('another quiet office')
  await one.page.getByRole('button', { name: 'Make the account and join' }).click()
  await one.page.getByRole('heading', { name: 'Docket' }).waitFor()
  const { userId } = await ask<{ userId: string }>(one.page, '/api/me')
  await ask(page, `/api/cases/${caseId}/team`, { userId, role: 'attorney', why: 'was asked to help' })
  one.forgive(/40[14]/)
  return one
}

const confirmed = async () => (await facts()).filter(({ standing }) => standing === 'confirmed').map(({ path }) => path)
const refused = async () => (await facts()).filter(({ standing, corrects }) => standing === 'rejected' && corrects === undefined)
const inHand = (of: Page = page) => of.locator('#proposal-in-hand').innerText()
const saved = (of: Page = page) => of.getByText('All saved').waitFor()
async function open(of: Page = page): Promise<void> {
  await of.goto(`/cases/${caseId}/confirm`)
  await of.locator('#proposal-in-hand').waitFor()
  await settled(of)
}

describe('confirming, by keyboard', () => {
  it('opens on the first that waits, its words marked on the page, and the focus in it', async () => {
    await open()
    const picture = page.getByRole('group', { name: 'The page' }).getByRole('img')
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 }).toBeGreaterThan(600)
    const [mark, sheet] = [await page.locator('[class*=_mark_]').first().boundingBox(), await picture.boundingBox()]
    expect(mark && sheet && mark.x >= sheet.x - 4 && mark.y >= sheet.y - 4 && mark.x + mark.width <= sheet.x + sheet.width + 4).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('proposal-in-hand')
    await shot(page, 'confirm')
    await page.keyboard.press('?')
    await page.getByText('accept the certain ones of this paper, after showing which').waitFor()
    await page.keyboard.press('Escape')
  })

  it('accepts, and takes back as many as were accepted, also after the page was loaded anew', async () => {
    const first = await inHand()
    await page.keyboard.press('c')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
    await page.keyboard.press('c')
    await saved()
    expect(await confirmed()).toHaveLength(2)
    await page.reload()
    await page.locator('#proposal-in-hand').waitFor()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await saved()
    expect([await inHand(), await confirmed()]).toEqual([first, []])
    const history = await ask<readonly { what: string }[]>(page, `/api/cases/${caseId}/fact-history`)
    expect(history.map(({ what }) => what).filter((what) => what !== 'read')).toEqual(['confirmed', 'confirmed', 'reopened', 'reopened'])
  })

  it('corrects in place, and says in words what was understood; rejects by a number', async () => {
    await page.keyboard.press('g')
    const before = await inHand()
    await page.keyboard.press('x')
    await page.keyboard.press('2')
    await saved()
    expect(await inHand()).not.toBe(before)
    expect((await facts()).filter(({ why }) => why === 'It speaks of someone else')).toHaveLength(1)
    await page.getByRole('button', { name: /^Total term of imprisonment/i }).first().click()
    await page.locator('#proposal-in-hand').filter({ hasText: 'total term' }).waitFor()
    await page.keyboard.press('e')
    await page.keyboard.type('a good while')
    await page.keyboard.press('Enter')
    await page.getByText('Give months as a number').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('20 years 3 months')
    await page.getByText('Understood as 243 months.').waitFor()
    await page.keyboard.press('Enter')
    await saved()
    expect((await facts()).filter(({ corrects }) => corrects !== undefined)).toMatchObject([{ value: 243, standing: 'confirmed' }])
    await page.keyboard.press('u')
    await saved()
    await page.keyboard.press('u')
    await saved()
    expect(await confirmed()).toEqual([])
  })
  it('accepts the certain ones of a paper after showing exactly which, as one act that is taken back as one', async () => {
    await open()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: /proposals of the judgment nothing speaks against/ })
    await dialog.waitFor()
    await shot(page, 'confirm-certain')
    const rows = await dialog.getByRole('rowheader').count()
    expect(rows).toBeGreaterThan(15)
    await page.keyboard.press('Enter')
    await saved()
    expect(await confirmed()).toHaveLength(rows)
    await page.keyboard.press('u')
    await saved()
    expect(await confirmed()).toEqual([])
  })

  it('splits a reading that took two facts for one', async () => {
    await page.getByRole('button', { name: /^Presentence report/i }).click()
    await page.getByRole('button', { name: /^Prior conviction 1, .*offense/i }).first().click()
    await page.keyboard.press('s')
    await page.getByText('Two facts were taken for one.').waitFor()
    await page.getByRole('textbox', { name: 'and it says' }).nth(1).fill('a second one')
    await shot(page, 'confirm-split')
    await page.keyboard.press('Enter')
    await saved()
    expect((await facts()).filter(({ corrects, standing }) => corrects !== undefined && standing === 'confirmed').map(({ path }) => path.replace(/\d+/, 'n'))).toEqual(['history.priors.n.offense', 'history.priors.n.offense'])
    await page.keyboard.press('u')
    await saved()
    expect(await confirmed()).toEqual([])
  })

  it('decides between papers that disagree by the number of the reading, the better source first', async () => {
    await ask(page, `/api/cases/${caseId}/facts`, { path: 'conviction.term', value: 300, who: 'his sister', on: '2026-01-05', words: 'He has twenty-five years.' })
    await open()
    await page.getByRole('button', { name: /^Total term of imprisonment.*papers disagree/i }).first().click()
    await page.getByText('The papers disagree on this.').waitFor()
    await shot(page, 'confirm-disagree')
    const readings = page.getByRole('group', { name: 'What the papers say' })
    expect(await readings.innerText()).toMatch(/1[\s\S]*the best paper for this fact[\s\S]*2[\s\S]*said by his sister/)
    await page.keyboard.press('1')
    expect(await page.getByLabel(/^Why the case rests on/).inputValue()).toContain('the best paper for this fact')
    await page.keyboard.press('Enter')
    await page.getByText(/^Signed/).first().waitFor()
    const { decisions } = await ask<{ decisions: { by: string; why: string }[] }>(page, `/api/cases/${caseId}/facts`)
    expect(decisions).toMatchObject([{ by: 'Naomi Feld', why: expect.stringContaining('the best paper') }])
  })
})

describe('two people in one case', () => {
  it('see what the other settled without loading anew', async () => {
    await open()
    await open(ana.page)
    await page.keyboard.press('c')
    await saved()
    await ana.page.getByText('Naomi Feld settled one proposal meanwhile.').waitFor()
    await page.keyboard.press('u')
    await saved()
  })

  it('do not undo one another: who comes second is shown what the first said, and asked', async () => {
    await open(ana.page)
    await page.reload()
    await page.locator('#proposal-in-hand').waitFor()
    const [mine, theirs] = [await inHand(), await inHand(ana.page)]
    expect(mine).toBe(theirs)
    await ana.context.setOffline(true)
    await ana.page.keyboard.press('x')
    await ana.page.keyboard.press('3')
    await ana.page.getByText('One decision is kept on this page and sent again by itself.').waitFor()
    await page.keyboard.press('c')
    await saved()
    await ana.context.setOffline(false)
    const notice = ana.page.getByRole('alertdialog', { name: /^Settled by another meanwhile/ })
    await notice.waitFor()
    expect(await notice.innerText()).toContain('Naomi Feld confirmed it')
    await shot(ana.page, 'confirm-meanwhile')
    expect(await refused()).toEqual([])
    await ana.page.keyboard.press('2')
    await notice.waitFor({ state: 'detached' })
    await saved(ana.page)
    expect(await refused()).toMatchObject([{ decidedBy: 'Ana Reyes', why: 'It is not of this case' }])
    await ana.page.keyboard.press('u')
    await saved(ana.page)
  })
})

describe('a hundred proposals', () => {
  it('are settled by keyboard alone, on a line that drops, and each is there', async () => {
    await open()
    const all = (await facts()).filter(({ standing, corrects }) => standing === 'proposed' && corrects === undefined).length
    expect(all).toBeGreaterThan(99)
    await page.evaluate(() => {
      const waits: number[] = []
      Object.assign(window, { waits })
      window.addEventListener('keydown', (event) => requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.addEventListener('message', () => { waits.push(performance.now() - event.timeStamp) })
        painted.port1.start()
        painted.port2.postMessage(undefined)
      }), true)
    })
    const from = Date.now()
    for (let i = 0; i < all + 5; i += 1) {
      if (i === 40) await office.watched.context.setOffline(true)
      if (i === 50) {
        await page.getByText(/decisions are kept on this page/).waitFor()
        await shot(page, 'confirm-line-down')
        await office.watched.context.setOffline(false)
      }
      if (i % 10 === 9) {
        await page.keyboard.press('x')
        await page.keyboard.press('1')
      } else await page.keyboard.press('c')
    }
    // The judgment's words for the count were rejected; what is left of it differs, and is decided by the number of the reading.
    await saved()
    await page.getByRole('group', { name: 'What the papers say' }).getByText('the best paper for this fact').waitFor({ state: 'detached' })
    await page.keyboard.press('1')
    await page.getByLabel(/^Why the case rests on/).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/\b(\d+) of \1 settled/).first().waitFor({ state: 'attached' }).catch(async () => {
      throw new Error(`something waits still: ${await page.getByRole('main').innerText()}`)
    })
    await saved()
    const took = Date.now() - from
    const waits = (await page.evaluate(() => (window as unknown as { waits: number[] }).waits)).sort((a, b) => a - b)
    process.stdout.write(`${all} proposals settled in ${(took / 1000).toFixed(1)} s; keystroke to paint ${waits[Math.floor(waits.length / 2)]?.toFixed(0)} ms at the median, ${waits[Math.floor(waits.length * 0.95)]?.toFixed(0)} ms at the 95th of a hundred, ${waits.at(-1)?.toFixed(0)} ms at most\n`)
    const left = (await facts()).filter(({ standing }) => standing === 'proposed')
    expect(left.filter(({ path }) => path !== 'conviction.term')).toEqual([])
    await shot(page, 'confirm-done')
  }, 120_000)

  it('print as what was confirmed by whom', async () => {
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    expect(await sheet.getByRole('row').filter({ hasText: 'confirmed by Naomi Feld' }).count()).toBeGreaterThan(60)
    expect(await sheet.getByRole('row').filter({ hasText: 'rejected by Naomi Feld' }).filter({ hasText: 'The paper does not say this' }).count()).toBeGreaterThan(5)
    await page.emulateMedia({ media: null })
  })

  it('leave nothing to complain of, and nothing asked elsewhere', () => {
    for (const { forgive } of [office.watched, ana]) forgive(/ERR_INTERNET_DISCONNECTED/)
    expect([...office.watched.complaints, ...ana.complaints]).toEqual([])
    expect([...office.watched.strays, ...ana.strays]).toEqual([])
  })
})
