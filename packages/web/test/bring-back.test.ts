import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editWord } from '../../server/test/edit-word.ts'
import { settled, shot } from './browser.ts'
import { dossier, openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let page: Page
let caseId: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page } = office)
  caseId = await openCase(page, 'Amos Delacroix', dossier)
  await page.goto(`/cases/${caseId}/packet`)
  await page.getByRole('button', { name: 'Build the packet' }).click()
  await page.getByRole('button', { name: 'Bring the memorandum back from Word' }).waitFor()
})
afterAll(() => office?.close())

/** The memorandum of the packet, edited. */
async function edited(edit: (xml: string) => string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate(async (id) => {
    const [packet] = await (await fetch(`/api/cases/${id}/packets`)).json() as { id: string }[]
    return [...new Uint8Array(await (await fetch(`/api/cases/${id}/packets/${packet?.id}/memorandum.docx`)).arrayBuffer())]
  }, caseId)
  return { name: 'memorandum edited.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(await editWord(Uint8Array.from(bytes), edit)) }
}
const bring = async (edit: (xml: string) => string) => page.getByLabel('the memorandum as it came back').setInputFiles(await edited(edit))
const main = () => page.locator('main')

describe('a memorandum edited in a word processor', () => {
  it('says that nothing was edited, and what is wrong with another file', async () => {
    await bring((xml) => xml)
    await main().getByText(/nothing is other than it was made; all \d+ sentences are the same/).waitFor()
    await page.getByLabel('the memorandum as it came back').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Some notes.') })
    await main().getByText('This is not a Word document.').waitFor()
  })

  it('shows each sentence that is other, keeps it in counsel’s words, and asks where a number comes from', async () => {
    await bring((xml) => xml.replace('No letter at hand promises a home.', 'No letter we have seen promises him a home.').replace('No letter at hand promises work.', 'No letter at hand promises work; 3 were asked for.'))
    const one = main().getByRole('listitem').filter({ hasText: 'No letter we have seen promises him a home.' })
    await one.getByRole('button', { name: 'Keep it so' }).click()
    await one.getByText('Kept in counsel’s words.').waitFor()
    const two = main().getByRole('listitem').filter({ hasText: '3 were asked for' })
    await two.getByText('Nothing the sentence rests on says 3.').waitFor()
    await settled(page)
    await shot(page, 'brought-back')
    await two.getByLabel('Where that comes from').fill('The letters of 2 May to his three brothers.')
    await two.getByRole('button', { name: 'Keep it so' }).click()
    await two.getByText('Kept in counsel’s words.').waitFor()
  })

  it('reads so in the draft, where it is taken back', async () => {
    await page.goto(`/cases/${caseId}/draft`)
    const margin = page.getByRole('complementary', { name: 'What is weak or missing' })
    await margin.getByRole('heading', { name: 'In counsel’s words' }).waitFor()
    await main().getByRole('button', { name: /No letter we have seen promises him a home/ }).first().waitFor()
    await shot(page, 'draft-in-counsels-words')
    await margin.getByRole('listitem').filter({ hasText: 'we have seen' }).getByRole('button', { name: 'As composed again' }).click()
    await main().getByRole('button', { name: 'No letter at hand promises a home.' }).first().waitFor()
    await margin.getByText('The letters of 2 May to his three brothers.').waitFor()
    expect(await margin.getByText('we have seen').count()).toBe(0)
    office.watched.forgive(/400/)
    expect([...office.watched.strays, ...office.watched.complaints]).toEqual([])
  })
})
