import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

/** Asks the API as the page would. */
async function ask(method: string, rest: string, body?: unknown): Promise<unknown> {
  return page.evaluate(async ({ way, path, sent }) => {
    const answer = await fetch(path, { method: way, ...(sent === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }) })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return answer.json()
  }, { way: method, path: `/api/cases/${caseId}${rest}`, sent: body })
}

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  for (const question of ['offense', 'reasons']) await ask('PUT', `/narrative/${question}`, { text: 'I did what the jury found, and I am sorry.', on: '2026-01-05' })
  await page.goto(`/cases/${caseId}/packet`)
})
afterAll(() => office?.close())

const main = () => page.locator('main')

describe('a packet on its way to being final', () => {
  it('is signed off by counsel once nothing in it waits', async () => {
    await page.getByRole('button', { name: 'Build the packet' }).click()
    await main().getByText('A draft.').waitFor()
    await page.getByRole('button', { name: 'Sign it off as final' }).click()
    await page.getByRole('button', { name: 'Sign it off', exact: true }).click()
    await main().getByText('Final.', { exact: true }).waitFor()
    expect(await main().innerText()).toMatch(/SHA-256 of what was signed: [0-9a-f]{64}/)
    await shot(page, 'packet-final')
  })

  it('shows every sentence that used a fact once the fact is another, and a lawyer signs for one with the reason', async () => {
    const { facts } = await ask('GET', '/facts') as { facts: { id: string; path: string }[] }
    await ask('POST', '/facts/reopen', { facts: facts.filter(({ path }) => path === 'conviction.docketNumber').map(({ id }) => id) })
    await page.goto(`/cases/${caseId}/draft`)
    const margin = page.getByRole('complementary', { name: 'What is weak or missing' })
    await margin.getByRole('heading', { name: /^Since the version of/ }).waitFor()
    await margin.getByText('Fact not confirmed.').first().waitFor()
    await shot(page, 'draft-since')
    await margin.getByRole('button', { name: 'Sign for this sentence' }).first().click()
    await margin.getByLabel('Why it stands all the same').fill('The number is on the docket sheet.')
    await margin.getByRole('button', { name: 'Sign', exact: true }).click()
    await margin.getByText(/^Signed for by Naomi Feld/).first().waitFor()
    await page.goto(`/cases/${caseId}/packet`)
    await settled(page)
    await main().getByText('No longer final.').waitFor()
    await shot(page, 'packet-to-settle')
    for (let left = await page.getByRole('button', { name: 'Sign for this sentence' }).count(); left > 0; left -= 1) {
      await page.getByRole('button', { name: 'Sign for this sentence' }).first().click()
      await page.getByLabel('Why it stands all the same').fill('The number is on the docket sheet.')
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await page.getByRole('button', { name: 'Sign', exact: true }).waitFor({ state: 'detached' })
    }
    await main().getByText('Final.', { exact: true }).waitFor()
  })

  it('keeps versions, which are held against each other, and a comment on a sentence is answered and settled', async () => {
    await page.goto(`/cases/${caseId}/draft`)
    await page.getByLabel('Keep it as it reads now').fill('for the supervisor')
    await page.getByRole('button', { name: 'Keep this version' }).click()
    await main().getByText('Kept.').waitFor()
    const margin = page.getByRole('complementary', { name: 'What is weak or missing' })
    await margin.getByRole('button', { name: 'Give a part to someone' }).click()
    await margin.getByLabel('Part').selectOption('Executive summary')
    await margin.getByRole('button', { name: 'Give it' }).click()
    await margin.getByText('Executive summary: Naomi Feld').waitFor()
    await page.getByRole('link', { name: 'Versions and comments' }).click()
    await page.getByRole('heading', { name: /^for the supervisor \(.*, held against .*; built / }).waitFor()
    await page.getByLabel('Only what differs').check()
    await main().locator('[data-is="changed"], [data-is="removed"], [data-is="added"]').first().waitFor()
    await main().locator('[data-is] button').first().click()
    await page.getByRole('button', { name: 'Comment on this sentence' }).click()
    await page.getByLabel('Your comment').fill('Which docket sheet?')
    await page.getByRole('button', { name: 'Say it' }).click()
    await main().getByText('Which docket sheet?').first().waitFor()
    await shot(page, 'draft-versions')
    await main().getByRole('button', { name: 'It is settled' }).first().click()
    await main().getByText(/^Settled by Naomi Feld/).first().waitFor()
    expect(office.watched.strays).toEqual([])
  })
})

describe('the applicant’s own words', () => {
  it('are held against the record, signed once they were read back, and locked', async () => {
    await page.goto(`/cases/${caseId}/packet`)
    const answer = main().locator('form').filter({ has: page.getByLabel('The offense, in the applicant’s own words') })
    await answer.getByLabel('The offense, in the applicant’s own words').fill('I was sentenced to 30 years. I sold heroin too.')
    await answer.getByLabel('Taken down by').fill('Hal')
    await answer.getByLabel('In what language').fill('Spanish')
    await answer.getByLabel('Interpreted by').fill('Inés Roa')
    await answer.getByLabel('Read back to the applicant on').fill('2026-01-06')
    await answer.getByRole('button', { name: 'Keep these words' }).click()
    const beside = page.getByRole('complementary', { name: 'The record beside these words' }).first()
    await beside.getByText('The record says otherwise.').waitFor()
    await beside.getByText('More than the counts.').waitFor()
    await shot(page, 'own-words')
    await page.getByRole('button', { name: 'The applicant signed these words' }).first().click()
    await page.getByLabel('Signed on').fill('2026-01-07')
    await page.getByRole('button', { name: 'Lock them' }).click()
    await main().getByText(/Given in Spanish, interpreted by Inés Roa, taken down by Hal on 5 January 2026, read back on 6 January 2026\. Signed by the applicant on 7 January 2026/).waitFor()
    expect(await main().getByLabel('The offense, in the applicant’s own words').count()).toBe(0)
    await page.getByRole('button', { name: 'Begin a new version' }).click()
    await main().getByLabel('The offense, in the applicant’s own words').waitFor()
  })
})

describe('filing', () => {
  it('is checked first, what is not met before the rest; a person answers what the program cannot', async () => {
    await page.goto(`/cases/${caseId}/packet`)
    await page.getByRole('link', { name: 'Checks before filing, and what was sent' }).click()
    const checks = page.locator('li[data-answer]')
    await checks.first().waitFor()
    expect(await checks.first().getAttribute('data-answer')).toBe('not met')
    await shot(page, 'filing-checks')
    const signed = checks.filter({ hasText: 'Signed and dated by the applicant' })
    await signed.getByRole('button', { name: 'I have looked' }).click()
    await signed.getByLabel(/^What you looked at/).fill('The last page of the form.')
    await signed.getByRole('button', { name: 'It is so' }).click()
    await page.locator('li[data-answer="met"]').filter({ hasText: /Naomi Feld, .*: The last page of the form\./ }).waitFor()
  })

  it('is recorded with exactly what was sent, which is held against the record later', async () => {
    await page.getByLabel('Sent on').fill('2026-01-10')
    await page.getByLabel('How', { exact: true }).fill('By post')
    await page.getByLabel('To whom').fill('Office of the Pardon Attorney')
    await page.getByRole('button', { name: 'Record it' }).click()
    await main().getByText('Last sent on 10 January 2026, to Office of the Pardon Attorney.').waitFor()
    await page.getByRole('button', { name: 'Hold the bytes kept here against it' }).click()
    await main().getByText('The same: the bytes kept here are exactly what was sent.').waitFor()
    await page.getByLabel(/^Hold a file against/).setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('other') })
    await main().getByText(/^Not the same: the file that was given has the SHA-256/).waitFor()
    await shot(page, 'filing-record')
    expect(office.watched.strays).toEqual([])
  })
})
