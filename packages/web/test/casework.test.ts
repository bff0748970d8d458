import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, type Watched } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { inDays, keep, seedCasework, send } from './seed-casework.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await seedCasework(page, caseId)
})
afterAll(() => office?.close())

const opening = () => page.locator('main header p').first().innerText()
const row = (words: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: words }) })
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
async function open(place: string): Promise<void> {
  await page.goto(`/cases/${caseId}${place}`)
  await page.locator('main h1').waitFor()
  await settled(page)
}

describe('the everyday work of a case', () => {
  it('opens on who, where, how long, what is due and what is missing', async () => {
    await open('')
    const glance = page.locator('main dl').first()
    for (const late of ['Three overdue', 'Certification of identity']) await glance.getByText(late).waitFor()
    const words = await glance.innerText()
    for (const part of ['Amos Delacroix', 'born 30 May 1971', 'register number not known', 'Forrest City Low', 'served', 'Three overdue', 'Certification of identity', 'Release of prison records expired 35 days ago']) expect(words).toContain(part)
    expect(await page.getByRole('link', { name: '3 overdue' }).count()).toBe(1)
  })

  it('folds its places away on a phone, and again once one was chosen', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const places = page.getByRole('navigation', { name: 'Amos Delacroix' })
    await places.getByRole('button', { name: 'All places of the case' }).click()
    await places.getByRole('list', { name: 'The petition' }).getByRole('link', { name: 'Release plan' }).click()
    await page.waitForURL(/\/plan$/)
    expect(await places.getByRole('link').allInnerTexts()).toEqual(['3 overdue'])
    expect(await places.getByRole('button', { name: 'All places of the case' }).getAttribute('aria-expanded')).toBe('false')
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await places.getByRole('list').evaluateAll((lists) => lists.map((list) => list.getAttribute('aria-label')))).toEqual(['The case', 'The petition', 'The campaign', 'The outcome', 'The file'])
    const end = places.getByRole('link', { name: 'Settings' })
    await end.focus()
    expect(await end.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThanOrEqual(900)
  })

  it('adds a task by keyboard, finishes it, and undoes both', async () => {
    await open('/tasks')
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    await page.keyboard.type('Write to the trial judge')
    await page.getByLabel('By when').fill(inDays(2))
    await page.keyboard.press('Enter')
    await said('Kept: task.')
    await row('Write to the trial judge').getByText('due in 2 days').waitFor()
    await page.getByRole('button', { name: /Write to the trial judge/ }).click()
    await page.keyboard.press('d')
    await row('Write to the trial judge').getByText('done').first().waitFor()
    await said('Done.')
    await page.keyboard.press('u')
    await row('Write to the trial judge').getByText('due in 2 days').waitFor()
    await said('Undone.')
  })

  it('marks what is overdue in words, in the list and in the month', async () => {
    expect(await row('Ask the clerk for the statement of reasons').innerText()).toContain('3 days overdue')
    expect(await opening()).toMatch(/^One overdue, two within a week, one later\. One more has no day set\.$/)
    const calendar = page.getByRole('table', { name: /What is due in/ })
    if (inDays(-3).slice(0, 7) === inDays(0).slice(0, 7)) expect(await calendar.innerText()).toContain('Ask the clerk')
    await page.getByRole('button', { name: 'Later' }).click()
    await page.getByRole('button', { name: 'Later' }).click()
    expect(await calendar.innerText()).not.toContain('Ask the clerk')
    await page.keyboard.press('t')
  })

  it('does not keep what is not filled in, and says which field', async () => {
    await page.locator('main h1').click()
    await page.keyboard.press('m')
    await page.getByLabel('What must be in by then').fill('Objections')
    await page.keyboard.press('Enter')
    expect(await page.getByText('This is needed.').count()).toBe(2)
    expect(await page.getByLabel('The last day').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByLabel('What must be in by then').waitFor({ state: 'detached' })
  })

  it('removes with a reason and brings back with one key; the history has it all and any day can be seen', async () => {
    await page.getByRole('button', { name: /Send the sister/ }).click()
    await page.keyboard.press('x')
    await page.getByLabel('Why it is removed').fill('she has it already')
    await page.keyboard.press('Enter')
    await said('Removed.')
    expect(await row('Send the sister').count()).toBe(0)
    await page.keyboard.press('u')
    await row('Send the sister').waitFor()
    await page.getByRole('button', { name: /Send the sister/ }).click()
    await page.keyboard.press('h')
    const history = row('Send the sister')
    await history.getByText('brought it back').waitFor()
    expect(await history.innerText()).toMatch(/took it out on .+: she has it already/)
    await page.getByLabel('As it stood on').fill('2020-03-03')
    await page.getByText('As it stood on 3 March 2020').waitFor()
    expect(await history.innerText()).toContain('It was not there yet')
  })

  it('shows both versions when two people change the same record, and keeps the one that is chosen', async () => {
    const task = await keep(page, caseId, 'task', { title: 'Find the trial transcript', dueOn: inDays(20) })
    await open('/tasks')
    await page.getByRole('button', { name: /Find the trial transcript/ }).click()
    await page.keyboard.press('e')
    await page.getByLabel('Note').fill('Ask the court reporter.')
    await send(page, 'PUT', `/api/cases/${caseId}/records/${task.id}`, { type: 'task', version: 1, fields: { title: 'Find the trial transcript', dueOn: inDays(6) }, why: 'the hearing moved' })
    await page.getByRole('button', { name: 'Save the change' }).click()
    const conflict = page.getByRole('alert').filter({ hasText: 'changed this while you were writing' })
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('the hearing moved')
    expect(await conflict.getByRole('row').filter({ hasText: 'Note' }).innerText()).toMatch(/differs[\s\S]*empty[\s\S]*Ask the court reporter/)
    await conflict.getByRole('button', { name: 'Let mine stand' }).click()
    await row('Find the trial transcript').getByText('due in 20 days').waitFor()
    await page.keyboard.press('h')
    await row('Find the trial transcript').getByText('the hearing moved').waitFor()
    watched.forgive(/409/)
  })

  it('adds up hours and money', async () => {
    await open('/fees')
    expect(await opening()).toBe('7 h 45 min worked, $262.50 by the hour; $18.65 of expenses; $379.50 of the money received is left.')
    await page.locator('main h1').click()
    await page.keyboard.press('n')
    expect(await page.getByLabel('On', { exact: true }).inputValue()).toBe(inDays(0))
    await page.getByLabel('How long').fill('soon')
    await page.getByLabel('What was done').fill('Visit')
    await page.getByRole('button', { name: 'Keep this time worked' }).click()
    await page.getByText('Write how long').waitFor()
    await page.getByLabel('How long').fill('2:15')
    await page.getByRole('button', { name: 'Keep this time worked' }).click()
    await said('Kept: time worked.')
    expect(await opening()).toMatch(/^10 h worked/)
    expect(await page.getByRole('row', { name: /In all/ }).innerText()).toContain('10 h')
  })

  it('says which signed paper runs out, when, and what to do', async () => {
    await open('/agreements')
    expect(await opening()).toBe('No certification of identity yet; release of prison records expired 35 days ago; release of medical records expires in 12 days.')
    expect(await page.getByRole('listitem').filter({ hasText: 'Soon over' }).innerText()).toContain('Send a new one to be signed now')
  })

  it('keeps the log, and a follow-up leaves the list when it is done', async () => {
    await open('/log')
    await page.getByRole('button', { name: /Call to Unit manager Harlan/ }).click()
    await page.keyboard.press('d')
    await said('Followed up.')
    expect(await opening()).toContain('nothing waits to be followed up')
    for (const words of ['Privileged', 'Lorraine Delacroix', '501 555 0142']) expect(await page.locator('main').innerText()).toContain(words)
  })

  it('plans the way home and says what nobody has planned yet', async () => {
    await open('/plan')
    expect(await opening()).toBe('1 of 4 steps ready; nothing planned yet for: the way home, first 72 hours.')
    await open('/petitions')
    expect(await opening()).toMatch(/^Commutation, Office of the Pardon Attorney: in preparation since /)
  })

  it('shows all that was said of a fact, and the case as it stood before it was known', async () => {
    await open('/history?path=custody.facility')
    const facility = page.locator('details').filter({ hasText: 'Forrest City Low' })
    await facility.getByText('was confirmed by Naomi Feld').waitFor()
    expect(await facility.innerText()).toContain('his sister, 5 January 2026: “I have the papers here.”')
    await send(page, 'PUT', `/api/cases/${caseId}/narrative/offense`, { text: 'I was young.', on: '2026-03-01' })
    await send(page, 'PUT', `/api/cases/${caseId}/narrative/offense`, { text: 'I was young, and I knew.', on: '2026-03-02', takenDownBy: 'Naomi Feld' })
    await open('/history?path=custody.facility')
    const words = page.getByRole('region', { name: 'In the applicant’s own words' })
    await words.getByText('version 2').click()
    expect(await words.innerText()).toContain('I was young, and I knew.')
    await page.getByLabel('As it stood on').fill('2020-03-03')
    await page.getByText('As it stood on 3 March 2020: no fact was known.').waitFor()
    await page.getByLabel('As it stood on').fill(inDays(0))
    await page.locator('summary').filter({ hasText: 'Release plan' }).click()
    await page.getByText('A room at his sister’s in Little Rock').waitFor()
  })

  it('brings what is due in every case together under My work', async () => {
    const other = await openCase(page, 'Dolores Example', { 'person.name': 'Dolores Example' })
    await keep(page, other, 'deadline', { title: 'Supplement to the petition', on: inDays(3), basis: 'letter of the office' })
    await page.goto('/')
    await page.getByRole('heading', { name: 'Docket' }).waitFor()
    await page.keyboard.press('y')
    await page.getByRole('heading', { name: 'My work' }).waitFor()
    await settled(page)
    const soon = page.getByRole('table', { name: 'Within a week' })
    expect(await soon.getByRole('row').filter({ hasText: 'Dolores Example' }).innerText()).toContain('due in 3 days')
    await soon.getByRole('link', { name: 'Supplement to the petition' }).click()
    await page.getByRole('heading', { name: 'Tasks and deadlines' }).waitFor()
    expect(page.url()).toContain(other)
  })

  it('gives a calendar link once, which another program can read, and takes it back', async () => {
    await page.goto('/work')
    await page.getByRole('button', { name: 'Make a calendar link' }).click()
    const address = await page.getByLabel('The address of your calendar').inputValue()
    const read = async () => fetch(address)
    expect(await (await read()).text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Deadline\r\n/)
    await page.reload()
    await page.getByText('last read').waitFor()
    expect(await page.locator('body').innerHTML()).not.toContain(address)
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('last read').waitFor({ state: 'detached' })
    expect((await read()).status).toBe(404)
  })

  it('fits a phone, asks nothing of another origin, and the console has nothing to complain of', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const place of ['', '/tasks', '/log', '/fees', '/agreements', '/plan', '/petitions', '/history']) {
      await open(place)
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, 390])
    }
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
