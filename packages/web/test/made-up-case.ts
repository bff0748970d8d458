import type { Page } from 'playwright-core'

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

/** A made-up man: 62 grams of cocaine base in 2008, a notice under 851, 240 months, and every fact the runs read. */
export const dossier: Readonly<Record<string, unknown>> = {
  'person.name': 'Amos Delacroix', 'person.dateOfBirth': '1971-05-30',
  'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.district': 'Eastern District of Arkansas', 'conviction.docketNumber': '4:08-cr-00000-1',
  'conviction.decidedBy': 'jury verdict', 'conviction.offenseEndedOn': '2008-04-11', 'conviction.convictedOn': '2008-11-20', 'conviction.sentencedOn': '2009-02-19',
  'conviction.counts.0.number': 'One', 'conviction.counts.0.statute': '21 U.S.C. 841(a)(1)', 'conviction.counts.0.penalty': '841(b)(1)(A)', 'conviction.counts.0.substance': 'cocaine base',
  'conviction.counts.0.foundGrams': 62, 'conviction.counts.0.deathResulted': false, 'conviction.counts.0.term': 240, 'conviction.counts.complete': true,
  'conviction.term': 240, 'conviction.supervisedReleaseMonths': 120, 'conviction.notice851': true,
  'conviction.priors851.0.description': 'possession of cocaine with intent to deliver, 1996', 'conviction.priors851.0.kind': 'felony drug offense, not serious', 'conviction.priors851.0.finalOn': '1996-09-03', 'conviction.priors851.complete': true,
  'guideline.edition': '2008', 'guideline.drugs.0.substance': 'cocaine base', 'guideline.drugs.0.grams': 62, 'guideline.drugs.complete': true,
  'guideline.weapon': false, 'guideline.roleLevels': 0, 'guideline.obstruction': false, 'guideline.acceptanceLevels': 0, 'guideline.careerOffender': false, 'guideline.safetyValve': false, 'guideline.safetyValveToday': false,
  'guideline.baseLevel': 30, 'guideline.totalLevel': 30, 'guideline.category': 2, 'guideline.points': 3, 'guideline.statusPoints': 0, 'guideline.recencyPoints': 0, 'guideline.range': [240, 240],
  'custody.status': 'in prison', 'custody.facility': 'Forrest City Low', 'custody.commencedOn': '2009-02-19', 'custody.priorCreditDays': 314, 'custody.goodTimeLostDays': 27,
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
