import type { Page } from 'playwright-core'

export { dossier } from '../../server/test/made-up-man.ts'

export const owner = { name: 'Naomi Feld', email: 'naomi@clinic.example', password: 'a quiet law office' }

/** Makes the first account in the page and stays signed in. */
export async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name, as you sign').fill(owner.name)
  await page.getByLabel('Email, to sign in with').fill(owner.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
  await page.keyboard.press('Enter')
  await page.getByText('No cases yet').waitFor()
}

/** Opens a case whose facts a person told, each of them confirmed; its id. */
export async function openCase(page: Page, title: string, facts: Readonly<Record<string, unknown>>): Promise<string> {
  return page.evaluate(async ({ called, told }) => {
    const ask = async (path: string, body: unknown): Promise<unknown> => {
      const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
      return answer.json()
    }
    const { id } = await ask('/api/cases', { title: called }) as { id: string }
    const added: string[] = []
    for (const [path, value] of Object.entries(told)) {
      added.push((await ask(`/api/cases/${id}/facts`, { path, value, who: 'his sister', on: '2026-01-05', words: 'I have the papers here.' }) as { id: string }).id)
    }
    await ask(`/api/cases/${id}/facts/confirm`, { facts: added })
    return id
  }, { called: title, told: facts })
}

/** Adds a paper of plain text to a case and waits until it was read. */
export async function addPaper(page: Page, caseId: string, name: string, text: string): Promise<void> {
  await page.evaluate(async ({ id, called, words }) => {
    const form = new FormData()
    form.set('file', new File([words], called))
    const answer = await fetch(`/api/cases/${id}/papers`, { method: 'POST', body: form })
    if (!answer.ok) throw new Error(await answer.text())
    const { arrival } = await answer.json() as { arrival?: { id: string } }
    for (let state = arrival === undefined ? 'read' : 'waiting'; state === 'waiting';) {
      await new Promise((resume) => setTimeout(resume, 100))
      state = (await (await fetch(`/api/cases/${id}/arrivals/${arrival?.id}`)).json() as { state: string }).state
    }
  }, { id: caseId, called: name, words: text })
}
