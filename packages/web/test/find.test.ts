import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shot, type Watched } from './browser.ts'
import { addPaper, dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await addPaper(page, caseId, 'judgment.txt', 'JUDGMENT IN A CRIMINAL CASE\nThe defendant José Delacroix is committed for a term of 240 months.\nThe court recommends a facility near Périgord County, and drug treatment.')
})
afterAll(() => office?.close())

const list = () => page.getByRole('list', { name: 'What was found' })

describe('searching', () => {
  it('opens with one key, and says how to ask', async () => {
    await page.goto('/')
    await page.getByRole('heading', { name: 'Docket' }).waitFor()
    await page.keyboard.press('/')
    await page.getByText('Words in this row.').waitFor()
    expect(await page.getByRole('searchbox').evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('finds while one types, shows the words around, and leads to the page', async () => {
    await page.keyboard.type('perigord treat')
    await list().getByText('judgment.txt, page 1').waitFor()
    expect(await list().locator('mark').allInnerTexts()).toEqual(['Périgord', 'treatment'])
    expect(await page.locator('main header p').first().innerText()).toBe('One place in one case.')
    expect(new URL(page.url()).searchParams.get('find')).toBe('perigord treat')
    await shot(page, 'find')
    await list().getByRole('link', { name: 'judgment.txt, page 1' }).click()
    await page.getByText('Périgord County').first().waitFor()
    await page.goBack()
    await list().waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('perigord treat')
  })

  it('forgives a slip and says so; keeps to names; says plainly that there is nothing', async () => {
    await page.getByRole('searchbox').fill('treatmnet')
    await page.getByText('Nothing has “treatmnet”; taken for “treatment”.').waitFor()
    await page.getByRole('searchbox').fill('delacroix')
    await list().getByText('judgment.txt, page 1').waitFor()
    await page.getByLabel('Where').selectOption('names of cases')
    await list().getByText('judgment.txt, page 1').waitFor({ state: 'detached' })
    await list().getByRole('link', { name: 'Amos Delacroix', exact: true }).waitFor()
    expect(await list().getByRole('listitem').allInnerTexts()).toEqual(['Amos Delacroix'])
    expect(await page.locator('main header p').first().innerText()).toBe('One place in one case.')
    await page.getByRole('searchbox').fill('zzzzzzz')
    await page.getByText('None of the cases you are on has “zzzzzzz”.').waitFor()
  })

  it('asked nothing of another origin, and the console has nothing to complain of', () => {
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
