import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let there: SignedIn
let page: Page
const cases: Record<string, string> = {}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const keep = (caseId: string, type: string, fields: Readonly<Record<string, unknown>>) => page.evaluate(async ({ id, body }) => {
  const answer = await fetch(`/api/cases/${id}/records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (!answer.ok) throw new Error(await answer.text())
}, { id: caseId, body: JSON.stringify({ type, fields }) })

beforeAll(async () => {
  there = await signedIn()
  page = there.page
  cases['amos'] = await openCase(page, 'Amos Delacroix', dossier)
  cases['vera'] = await openCase(page, 'Vera Quintero', { 'person.registerNumber': '00000-509', 'conviction.district': 'District of Nowhere' })
  cases['percy'] = await openCase(page, 'Percy Abara', { 'person.name': 'Percy Abara' })
  await keep(cases['amos'], 'label', { label: 'ready to file' })
  await keep(cases['amos'], 'deadline', { title: 'The reply', on: inDays(-3), basis: 'the court’s order' })
  await keep(cases['vera'], 'task', { title: 'Ask for the judgment', dueOn: inDays(4) })
}, 120_000)
afterAll(async () => { await there?.close() })

const opening = () => page.locator('main header p').first().innerText()
const shown = () => page.getByRole('table', { name: 'The docket' }).getByRole('rowheader').getByRole('link').allInnerTexts()
async function open(address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { name: 'Docket' }).waitFor()
  await settled(page)
}
async function shot(name: string): Promise<void> {
  const to = process.env['LENITY_SCREENSHOTS']
  if (!to) return
  for (const [width, height, kind] of [[390, 844, '-phone'], [1440, 900, '']] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${to}/${name}${kind}.png`, fullPage: true })
  }
}
async function fits(...titles: readonly string[]): Promise<void> {
  await expect.poll(shown).toEqual(titles)
}

describe('the docket', () => {
  it('says what is there, what waits and what is late', async () => {
    await open('/')
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    expect(await opening()).toBe('Three cases: three open; no fact waits to be looked at; in one something is overdue.')
    await page.getByRole('row', { name: 'Amos Delacroix' }).getByText('3 days overdue').waitFor()
    await shot('docket')
  })

  it('is filtered by keyboard, and the address says how', async () => {
    await open('/')
    await page.locator('main h1').click()
    await page.keyboard.press('f')
    await page.keyboard.type('00000 509')
    await fits('Vera Quintero')
    await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('00000 509')
    expect(await opening()).toMatch(/^One of three cases, open;/)
    await page.getByRole('button', { name: 'Take all off' }).click()
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    await page.locator('main h1').click()
    await page.keyboard.press('v')
    await page.getByLabel('Due', { exact: true }).selectOption('something overdue')
    await fits('Amos Delacroix')
    await shot('docket-filters')
    await page.reload()
    await fits('Amos Delacroix')
    await page.getByRole('button', { name: 'Take off due: something overdue' }).click()
    await page.getByLabel('Order', { exact: true }).selectOption('by name')
    await fits('Amos Delacroix', 'Percy Abara', 'Vera Quintero')
    await open('/?district=District+of+Nowhere&sort=due')
    await fits('Vera Quintero')
  })

  it('says what to do when nothing fits', async () => {
    await open('/?find=nobody')
    await page.getByText('Take a filter off').waitFor()
    expect(await opening()).toBe('None of your three cases fits.')
    await shot('docket-nothing')
  })
})
