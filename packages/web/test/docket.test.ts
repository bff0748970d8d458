import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
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
async function fits(...titles: readonly string[]): Promise<void> {
  await expect.poll(shown).toEqual(titles)
}

describe('the docket', () => {
  it('says what is there, what waits and what is late', async () => {
    await open('/')
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    expect(await opening()).toBe('Three cases: three open; no fact waits to be looked at; in one something is overdue.')
    await page.getByRole('row', { name: 'Amos Delacroix' }).getByText('3 days overdue').waitFor()
    await shot(page, 'docket')
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
    await shot(page, 'docket-filters')
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
    await shot(page, 'docket-nothing')
  })
})

describe('views of the docket', () => {
  it('are saved under a name from what is seen, renamed, deleted and brought back', async () => {
    await open('/?district=District+of+Nowhere&sort=due')
    await page.locator('main h1').click()
    await page.keyboard.press('s')
    await page.getByLabel('Name of the view').fill('Nowhere')
    await page.getByLabel(/Share it with the office/).check()
    await shot(page, 'docket-save-view')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: '“Nowhere” was saved.' }).waitFor()
    await page.getByRole('button', { name: 'Rename or share “Nowhere”' }).click()
    await page.getByLabel('Name of the view').fill('Nowhere at all')
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    await page.getByRole('link', { name: 'Nowhere at all' }).click()
    await fits('Vera Quintero')
    await page.getByRole('button', { name: 'Delete it' }).click()
    await page.getByRole('status').filter({ hasText: '“Nowhere at all” was deleted.' }).waitFor()
    expect(await page.getByRole('link', { name: 'Nowhere at all' }).count()).toBe(0)
    await page.keyboard.press('u')
    await page.getByRole('link', { name: 'Nowhere at all' }).waitFor()
    await shot(page, 'docket-view')
  })

  it('can be what the docket opens with', async () => {
    await open('/?district=District+of+Nowhere&sort=due')
    await page.getByRole('button', { name: 'Open the docket with it' }).click()
    await page.getByText('opens first').waitFor()
    await open('/')
    await fits('Vera Quintero')
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    await open('/?district=District+of+Nowhere&sort=due')
    await page.getByRole('button', { name: 'Open with all cases instead' }).click()
    await page.getByRole('status').filter({ hasText: 'opens with all cases' }).waitFor()
  })
})

describe('cases that are chosen together', () => {
  const chooses = () => page.getByRole('group', { name: 'Chosen cases' }).locator('p').first().innerText()

  it('are given a task by keyboard, which is undone in each', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open('/')
    await fits('Percy Abara', 'Vera Quintero', 'Amos Delacroix')
    await page.locator('main h1').click()
    for (const key of ['j', 'x', 'j', 'j', 'X']) await page.keyboard.press(key)
    expect(await chooses()).toBe('3 cases chosen')
    await shot(page, 'docket-chosen')
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    expect(await chooses()).toBe('2 cases chosen')
    await page.keyboard.press('t')
    await page.getByLabel('What is to be done').fill('Call the warden')
    await page.getByLabel('By when').fill(inDays(1))
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Done in 2 cases.' }).waitFor()
    await page.getByRole('row', { name: 'Percy Abara' }).getByText('due tomorrow').waitFor()
    await shot(page, 'docket-done')
    await page.locator('main h1').click()
    await page.keyboard.press('u')
    await page.getByRole('status').filter({ hasText: 'Undone in 2 cases.' }).waitFor()
    await expect.poll(() => page.getByRole('row', { name: 'Percy Abara' }).getByText('due tomorrow').count()).toBe(0)
  })

  it('are chosen with the mouse from one to another, closed, and opened again', async () => {
    await open('/')
    await page.getByLabel('Choose Percy Abara').click()
    await page.getByLabel('Choose Vera Quintero').click({ modifiers: ['Shift'] })
    expect(await chooses()).toBe('2 cases chosen')
    await page.getByRole('button', { name: /^Close/ }).click()
    await page.getByLabel('Why').selectOption('put away')
    await page.getByRole('button', { name: 'Close 2 cases' }).click()
    await page.getByRole('status').filter({ hasText: 'Done in 2 cases.' }).waitFor()
    await expect.poll(opening).toMatch(/^Three cases: one open, two closed/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').filter({ hasText: 'Undone in 2 cases.' }).waitFor()
    await expect.poll(opening).toMatch(/^Three cases: three open/)
    expect([there.watched.strays, there.watched.complaints]).toEqual([[], []])
  })
})

describe('two cases of one person', () => {
  it('are merged from the docket, after the page has said what will happen, and the old address leads on', async () => {
    await open('/')
    await page.getByLabel('Choose Percy Abara').click()
    await page.getByLabel('Choose Vera Quintero').click()
    await page.getByRole('link', { name: /Merge the two/ }).click()
    await page.getByText('“Percy Abara” goes into “Vera Quintero”.').waitFor()
    await page.getByText('Nothing in the two says that they are one person').waitFor()
    await page.getByRole('heading', { name: 'Who is on the case afterwards' }).waitFor()
    await shot(page, 'merge')
    await page.getByLabel(/Type the name of the case that goes/).fill('Percy')
    await page.getByLabel('Why they are one').fill('an alias')
    await page.getByRole('button', { name: 'Merge them, for good' }).click()
    await page.getByText('That is not what the second case is called.').waitFor()
    await page.getByLabel(/Type the name of the case that goes/).fill('percy abara')
    await page.getByRole('button', { name: 'Merge them, for good' }).click()
    await page.getByRole('status').filter({ hasText: '“Percy Abara” went into this case.' }).waitFor()
    await page.getByText(/“Percy Abara” went into this case on/).waitFor()
    await shot(page, 'merged')
    await page.getByRole('button', { name: 'Close the case …' }).click()
    await page.getByLabel('Why', { exact: true }).selectOption('put away')
    await page.getByRole('button', { name: 'Close this case' }).click()
    await page.getByText(/^Closed on .*: put away\.$/).waitFor()
    await shot(page, 'case-settings')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('status').filter({ hasText: 'The case is open again.' }).waitFor()
    await page.goto(`/cases/${cases['percy']}`)
    await page.waitForURL(`**/cases/${cases['vera']}`)
    await open('/?view=all')
    await fits('Vera Quintero', 'Amos Delacroix')
    there.watched.forgive(/40[04]/)
    expect([there.watched.strays, there.watched.complaints]).toEqual([[], []])
  })
})
