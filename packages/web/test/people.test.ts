import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, settled, shot, type Watched, watchedPage } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { addPaper, dossier, enter, openCase } from './made-up-case.ts'

const password = 'another quiet office'
let lenity: Running
let browser: Browser
let naomi: Watched
let page: Page
let caseId: string
const watched: Watched[] = []

async function someone(): Promise<Watched> {
  const one = await watchedPage(browser, lenity.origin)
  one.page.setDefaultTimeout(20_000)
  watched.push(one)
  return one
}

beforeAll(async () => {
  [lenity, browser] = await Promise.all([startLenity(), launchBrowser()])
  naomi = await someone()
  page = naomi.page
  await enter(page, lenity.link)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await addPaper(page, caseId, 'letter-daughter.txt', 'Dear Judge, my father taught me to read.')
})
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
})

const opening = (of: Page = page) => of.locator('main header p').first().innerText()
const said = (words: string | RegExp, of: Page = page) => of.getByRole('status').filter({ hasText: words }).first().waitFor()
async function open(place: string, of: Page = page): Promise<void> {
  await of.goto(place)
  await of.locator('main h1').waitFor()
  await settled(of)
}

/** Invites someone in the page and gives them an account by the link, in a browser of their own. */
async function invited(name: string, as: 'member' | 'guest'): Promise<Watched> {
  await open('/office')
  await page.getByRole('button', { name: 'Invite someone' }).click()
  await page.getByLabel('Whom it is for').fill(name)
  await page.getByLabel('As', { exact: true }).selectOption(as)
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('One-time link').inputValue()
  if (as === 'guest') await shot(page, 'office-link')
  const one = await someone()
  await one.page.goto(link)
  await one.page.getByRole('heading', { name: 'Join This office' }).waitFor()
  if (as === 'guest') await shot(one.page, 'invitation')
  await one.page.getByLabel('Your name, as you sign').fill(name)
  await one.page.getByLabel('Email, to sign in with').fill(`${name.split(' ')[0]?.toLowerCase()}@clinic.example`)
  await one.page.getByRole('textbox', { name: 'Password' }).fill(password)
  await one.page.getByRole('button', { name: 'Make the account and join' }).click()
  await one.page.getByRole('heading', { name: 'Docket' }).waitFor()
  await one.page.goto(link)
  await one.page.getByRole('heading', { name: 'This link does not work.' }).waitFor()
  // Before there is an account nobody is signed in; after it the link is used.
  one.forgive(/40[14]/)
  return one
}

async function put(name: string, part: string): Promise<void> {
  await open(`/cases/${caseId}/people`)
  await page.locator('main h1').click()
  await page.keyboard.press('n')
  await page.getByLabel('Who', { exact: true }).selectOption({ label: name })
  await page.getByLabel('Part on the case').selectOption({ label: part })
  await page.getByText('Whoever has this part').waitFor()
  await page.getByLabel('Why').fill('was asked to help')
  await page.keyboard.press('Enter')
  await said(`${name.replace(' (guest)', '')} is on the case.`)
}

describe('the people of an office and of a case', () => {
  let rosa: Watched
  let sol: Watched
  let fay: Watched

  it('come by a link that is shown once and works once', async () => {
    rosa = await invited('Rosa Whitfield', 'member')
    sol = await invited('Sol Abrams', 'member')
    fay = await invited('Fay Delacroix', 'guest')
    await page.reload()
    await page.getByRole('list', { name: 'Invitations' }).waitFor()
    expect(await page.content()).not.toContain('token=')
    expect(await page.getByText(/\bused \d/).count()).toBe(3)
    expect(await opening()).toBe('Four people; one of them runs it.')
    await shot(page, 'office')
  })

  it('are put on a case by keyboard, and the page says in words what each sees', async () => {
    await put('Rosa Whitfield', 'student')
    await put('Sol Abrams', 'supervisor')
    await put('Fay Delacroix (guest)', 'family member')
    expect(await opening()).toBe('Four people are on this case; Naomi Feld leads it.')
    await page.getByText('Rosa Whitfield, student: adds to facts, health, papers').waitFor()
    const line = await page.getByRole('list', { name: 'On the case' }).getByRole('listitem').filter({ hasText: 'Rosa' }).innerText()
    expect(line).toContain('sees nothing sealed')
    const table = page.getByRole('table')
    expect(await table.getByRole('row').filter({ hasText: 'what is sealed' }).getByRole('cell').allInnerTexts()).toEqual(['adds', 'adds', 'adds', ...Array.from({ length: 6 }, () => expect.stringMatching(/^–/))])
    await shot(page, 'people')
  })

  it('do not change it without the part for it', async () => {
    await open(`/cases/${caseId}/people`, rosa.page)
    expect(await rosa.page.getByRole('button', { name: /Put someone|Raise a wall|Take off/ }).count()).toBe(0)
    expect(await rosa.page.getByRole('heading', { name: 'Walls' }).count()).toBe(0)
    await rosa.page.getByRole('button', { name: 'Leave the case' }).waitFor()
  })

  it('lose an open page to a wall at its next request, and the page says that nothing is there', async () => {
    await open(`/cases/${caseId}`, rosa.page)
    await rosa.page.getByRole('link', { name: 'Sentence', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Raise a wall' }).click()
    await page.getByLabel('Whom it keeps from the case').selectOption({ label: 'Rosa Whitfield' })
    await page.getByLabel('Why').fill('worked for the prosecutor')
    await page.getByRole('button', { name: 'Raise the wall' }).click()
    await said('The wall stands')
    await rosa.page.getByRole('link', { name: 'Petitions' }).click()
    await rosa.page.getByRole('link', { name: 'Back to the docket' }).waitFor()
    await rosa.page.getByText('There is no such case, or you are not on it.').waitFor()
    expect(await rosa.page.locator('body').innerText()).not.toContain('Delacroix')
    await shot(rosa.page, 'walled')
    await rosa.page.goto('/')
    await rosa.page.getByText('No cases yet').waitFor()
    rosa.forgive(/404/)
  })

  it('see a wall lifted only by two, each named with the reason', async () => {
    await page.getByRole('button', { name: 'Ask to lift it' }).click()
    await page.getByLabel('Why').fill('another person of that name')
    await page.getByRole('button', { name: 'Ask for it' }).click()
    await page.getByText('whoever asked cannot').waitFor()
    expect(await opening()).toContain('one wall stands, and one waits for a second person to agree that it is lifted.')
    await shot(page, 'walls')
    await open('/work', sol.page)
    await sol.page.getByText('Naomi Feld asks that the wall be lifted that keeps Rosa Whitfield from it').waitFor()
    await open(`/cases/${caseId}/people`, sol.page)
    await sol.page.getByText('another person of that name').waitFor()
    await sol.page.getByRole('button', { name: 'Agree that it is lifted' }).click()
    await sol.page.getByText('Sol Abrams agreed').waitFor()
    await open(`/cases/${caseId}`, rosa.page)
    await rosa.page.getByRole('heading', { name: 'Where it stands' }).waitFor()
  })

  it('sign the work of a student as counsel, and see until then that it is a draft', async () => {
    await rosa.page.evaluate(async (id) => {
      const send = (path: string, body: unknown) => fetch(`/api/cases/${id}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      await send('records', { type: 'release step', fields: { area: 'home', what: 'A room at his sister’s in Little Rock' } })
      const told = await (await send('facts', { path: 'person.citizenship', value: 'United States', who: 'his sister', on: '2026-01-05', words: 'He was born in Ohio.' })).json() as { id: string }
      await send('facts/confirm', { facts: [told.id] })
    }, caseId)
    await open('/work')
    await page.getByRole('heading', { name: 'For you to sign (2)' }).waitFor()
    await page.getByText('the wall that kept Rosa Whitfield from it was lifted').waitFor()
    await shot(page, 'to-sign')
    const step = page.getByRole('listitem').filter({ hasText: 'Step of the release plan' })
    await step.getByText('Rosa Whitfield').waitFor()
    await step.getByRole('button', { name: 'I have read it, and sign' }).click()
    await said('Signed: step of the release plan.')
    await page.getByRole('heading', { name: 'For you to sign (1)' }).waitFor()
    await open('/work', rosa.page)
    expect(await rosa.page.getByText('For you to sign').count()).toBe(0)
  })

  it('are held to contributing by the office, and counsel on one case where it lifts that', async () => {
    await open('/office')
    await page.getByRole('button', { name: /^Hold to contributing.*Rosa Whitfield/ }).click()
    await page.getByLabel('Why').fill('a federal defender')
    await page.getByRole('button', { name: 'Hold to contributing', exact: true }).click()
    await said('Rosa Whitfield gathers records and screens from now on')
    await open(`/cases/${caseId}/people`, sol.page)
    await sol.page.getByRole('button', { name: 'Ask the office to lift it' }).click()
    await sol.page.getByLabel('Who', { exact: true }).selectOption({ label: 'Rosa Whitfield' })
    await sol.page.getByLabel('For', { exact: true }).selectOption({ label: 'a court order' })
    await sol.page.getByLabel('Which').fill('Order of 3 May 2026')
    await shot(sol.page, 'limit')
    await sol.page.keyboard.press('Enter')
    await said('Asked. An administrator', sol.page)
    await open('/office')
    await page.getByRole('heading', { name: 'Limits to lift' }).waitFor()
    await shot(page, 'limits-to-lift')
    await page.getByRole('button', { name: 'Lift it for that case' }).click()
    await said('Rosa Whitfield can be made counsel on that case.')
    await open(`/cases/${caseId}/people`, sol.page)
    await sol.page.getByText('agreed by Naomi Feld').waitFor()
  })

  it('of the family see what is checked, and not that there is more', async () => {
    await fay.page.goto('/')
    await fay.page.getByText('No case is shared with you yet').waitFor()
    expect(await fay.page.getByLabel('Open a case').count()).toBe(0)
    await open(`/cases/${caseId}/people`)
    const share = async (label: RegExp) => {
      const box = page.getByRole('checkbox', { name: label })
      if (!await box.isVisible()) await page.locator('summary', { hasText: 'Papers' }).click()
      await box.check({ force: true }).catch(() => undefined)
      await said('Shared:')
    }
    await share(/the case itself/)
    await share(/letter-daughter/)
    await open('/', fay.page)
    await fay.page.getByText('Counsel has shared the case with you, and one paper.').waitFor()
    await fay.page.getByRole('link', { name: 'Amos Delacroix' }).click()
    await fay.page.getByRole('heading', { name: 'Shared with you' }).waitFor()
    await fay.page.getByText('letter-daughter.txt').waitFor()
    const words = await fay.page.locator('body').innerText()
    for (const hint of ['Sentence', 'Criteria', 'Packet', 'Tasks', 'missing', '240 months', 'to look at']) expect(words).not.toContain(hint)
    await shot(fay.page, 'family')
  })

  it('come back by a link when all that signed them in is lost, asked by one and agreed to by another', async () => {
    await open('/office')
    await page.getByRole('button', { name: /^Cannot sign in any more.*Fay Delacroix/ }).click()
    await page.getByLabel('Why').fill('lost her phone')
    await page.getByRole('button', { name: 'Ask for a way back' }).click()
    await said('Asked. Somebody else who works here has to agree')
    await open('/office', sol.page)
    await sol.page.getByRole('button', { name: 'I know Fay Delacroix asks for this' }).click()
    const link = await sol.page.getByLabel('One-time link').inputValue()
    await shot(sol.page, 'ways-back')
    await open('/your-sign-in', fay.page)
    await fay.page.getByRole('heading', { name: 'A way back was asked for' }).waitFor()
    await shot(fay.page, 'way-back-asked')
    await fay.page.goto(link)
    await fay.page.getByRole('heading', { name: 'Welcome back, Fay Delacroix' }).waitFor()
    await shot(fay.page, 'way-back')
    await fay.page.getByRole('textbox', { name: 'New password' }).fill('four quite other words')
    await fay.page.keyboard.press('Enter')
    await fay.page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
    await fay.page.goto(link)
    await fay.page.getByRole('heading', { name: 'This link does not work.' }).waitFor()
    fay.forgive(/40[14]/)
  })

  it('have all they did written down, checked by a button, and given out as a file', async () => {
    await open(`/cases/${caseId}/audit`)
    await page.getByText('Naomi Feld read facts').first().waitFor()
    await page.getByRole('button', { name: 'Check that it is whole' }).click()
    await page.getByText('Both chains are whole').waitFor()
    await page.getByLabel('Show').selectOption('change')
    await page.getByText('Naomi Feld put Rosa Whitfield on the case as student').waitFor()
    await page.getByText('Naomi Feld raised a wall').waitFor()
    expect(await page.getByText('Naomi Feld read facts').count()).toBe(0)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as CSV' }).click()])
    expect(file.suggestedFilename()).toBe(`audit-${caseId}.csv`)
    await shot(page, 'audit')
  })

  it('leave the office only when someone leads their cases, and the last administrator does not', async () => {
    await open('/office')
    await page.getByRole('button', { name: 'Leave the office' }).click()
    await page.getByText('One case has no other lead counsel.').waitFor()
    await page.getByLabel('Why').fill('a new post')
    await page.getByLabel('Who leads those cases from now on').selectOption({ label: 'Sol Abrams' })
    await shot(page, 'office-leave')
    await page.getByRole('button', { name: 'Leave the office' }).last().click()
    await page.getByText('The office would be without an administrator.').waitFor()
    naomi.forgive(/409/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Take out.*Rosa Whitfield/ }).click()
    await page.getByText('One part on a case ends with it, at once.').waitFor()
    await page.getByLabel('Why').fill('end of term')
    await page.getByRole('button', { name: 'Take out of the office' }).click()
    await said('Rosa Whitfield is no longer of the office')
    await open('/office', rosa.page)
    expect(await opening(rosa.page)).toBe('You are of no office any more: ask an administrator for an invitation.')
  })

  it('asked nothing of another origin, and no console has anything to complain of', () => {
    expect(watched.flatMap(({ strays }) => strays)).toEqual([])
    expect(watched.flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
