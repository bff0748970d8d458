import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, type Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let address: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  address = `/cases/${await openCase(page, 'Amos Delacroix', dossier)}`
})
afterAll(() => office?.close())

const lead = () => page.locator('main header p').first().innerText()
const steps = () => page.getByRole('table', { name: /step by step/ })
const control = (name: string) => page.getByRole('group', { name })
const saved = () => page.evaluate(async (from) => (await fetch(`/api${from}/facts`)).text(), address)

describe('asking what if, on the sentence page', () => {
  let before = ''
  let facts = ''

  it('offers the facts the runs read, as the papers have them, and says that nothing is saved', async () => {
    await page.goto(`${address}/sentence`)
    await page.getByRole('heading', { name: 'Then and now' }).waitFor()
    await settled(page)
    before = await page.locator('main').innerText()
    facts = await saved()
    await page.keyboard.press('w')
    await page.getByRole('heading', { name: 'What if' }).waitFor()
    await control('dangerous weapon possessed').waitFor()
    expect(await control('dangerous weapon possessed').getByRole('button', { pressed: true }).innerText()).toBe('no')
    for (const name of ['role adjustment', 'acceptance of responsibility', 'count 1, weight charged and found, grams', 'drug 1, substance', 'criminal history points']) expect(await page.getByLabel(name, { exact: true }).count(), name).toBe(1)
    for (const name of ['obstruction of justice', 'safety valve found', 'notice of prior convictions under 21 U.S.C. 851']) expect(await control(name).count(), name).toBe(1)
    expect(await page.getByText('Nothing is saved').count()).toBe(1)
  })

  it('computes everything again when a fact is turned over, and says in words what it was', async () => {
    await control('dangerous weapon possessed').getByRole('button', { name: 'yes' }).click()
    await page.getByRole('heading', { name: 'Sentence: what if, not what the papers say' }).waitFor()
    expect(await lead()).toMatch(/^What if \(dangerous weapon possessed: yes\): .+ today for the same offense, where the papers give/)
    expect(await page.getByText('changed; the papers have: no').count()).toBe(1)
    const beside = page.getByRole('table', { name: 'The ranges by the papers and with what was changed' })
    expect(await beside.innerText()).toContain('changed')
    const weapon = steps().getByRole('row').filter({ hasText: 'Changed by the what if' }).filter({ hasText: /2D1\.1\(b\)\(1\)|weapon/i })
    expect(await weapon.first().innerText()).toMatch(/By the papers: Then /)
    expect(await page.getByRole('status').filter({ hasText: 'One fact is changed here, and not saved.' }).count()).toBe(1)
  })

  it('lets the statute follow: without the notice and with less weight no minimum of twenty years stands', async () => {
    await control('notice of prior convictions under 21 U.S.C. 851').getByRole('button', { name: 'no', exact: true }).click()
    await page.getByLabel('count 1, weight charged and found, grams').fill('20')
    await page.getByText('3 facts are changed here, and not saved.').waitFor()
    expect(await lead()).toContain('count 1, weight charged and found: 20 grams')
    expect(await page.locator('main').innerText()).toContain('no minimum, at most')
  })

  it('puts all back with one key, and the case has not changed', async () => {
    await page.getByRole('heading', { name: 'What if', exact: true }).click()
    await page.keyboard.press('b')
    await page.getByText('All facts are as the papers have them.').waitFor()
    await page.keyboard.press('w')
    await page.getByRole('heading', { name: 'What if', exact: true }).waitFor({ state: 'detached' })
    await settled(page)
    expect(await page.locator('main').innerText()).toBe(before)
    expect(await saved()).toBe(facts)
  })

  it('asks at one stroke, beside other facts, and takes it back at one stroke', async () => {
    await page.keyboard.press('w')
    const strokes = page.getByRole('group', { name: 'At one stroke' })
    await strokes.getByRole('button', { name: 'sentenced at 18 to 1' }).click()
    await page.getByText('2 facts are changed here, and not saved.').waitFor()
    await strokes.getByRole('button', { name: 'a minor role' }).click()
    await page.getByText('3 facts are changed here, and not saved.').waitFor()
    expect(await lead()).toMatch(/^What if \(a minor role; sentenced at 18 to 1\): /)
    expect(await page.getByText('What if a minor role; sentenced at 18 to 1. Not what the papers say; nothing is saved.').isVisible()).toBe(true)
    const then = page.getByRole('table', { name: 'The ranges by the papers and with what was changed' }).getByRole('row').filter({ hasText: 'Then, computed' })
    expect(await then.innerText()).toContain('changed')
    expect(await steps().getByRole('row').filter({ hasText: 'Drug Quantity Table' }).first().innerText()).toMatch(/By the papers: Then level 30/)
    await strokes.getByRole('button', { name: 'sentenced at 18 to 1', pressed: true }).click()
    await page.getByText('One fact is changed here, and not saved.').waitFor()
    await page.getByRole('button', { name: 'Put all back' }).last().click()
    await page.getByText('All facts are as the papers have them.').waitFor()
    await page.keyboard.press('w')
  })

  it('recomputes within a tenth of a second', async () => {
    await page.keyboard.press('w')
    await page.getByRole('group', { name: 'At one stroke' }).waitFor()
    const times = await page.evaluate(async () => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('[aria-label="At one stroke"] button')].find((each) => each.textContent === 'a minor role')
      const taken: number[] = []
      for (let i = 0; i < 5; i++) {
        const from = performance.now()
        button?.click()
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        taken.push(performance.now() - from)
      }
      return taken
    })
    expect(Math.min(...times), times.join(' ')).toBeLessThan(100)
    await page.keyboard.press('b')
    await page.keyboard.press('w')
  })

  it('forgets what was turned over when the page is left', async () => {
    await page.keyboard.press('w')
    await page.getByLabel('role adjustment').selectOption('−2')
    await page.getByText('One fact is changed here').waitFor()
    await page.reload()
    await page.waitForFunction((as) => document.querySelector('main')?.innerText === as, before)
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
