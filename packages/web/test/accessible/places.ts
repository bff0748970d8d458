import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { addPaper, dossier, openCase } from '../made-up-case.ts'
import { seedCampaign } from '../seed-campaign.ts'
import { seedPress } from '../seed-press.ts'
import { seedCasework, send } from '../seed-casework.ts'

/** What there is to be looked at: ids and one-time tokens of an office in the middle of its work. */
interface Seeded {
  readonly caseId: string
  readonly paper: string
  readonly letter: string
  readonly arrival: string
  readonly invitation: string
  readonly ask: string
  readonly meeting: string
  readonly article: string
  readonly list: { readonly id: string; readonly run: string }
}

/** A case with facts, work, papers and what they propose, in an office whose public link is open and that has invited someone. */
export async function seedOffice(page: Page): Promise<Seeded> {
  const caseId = await openCase(page, 'Amos Delacroix', dossier)
  await seedCasework(page, caseId)
  const { meeting } = await seedCampaign(page, caseId)
  const { article } = await seedPress(page, caseId)
  const arrival = await bring(page, caseId, readFileSync(new URL('../../../../examples/tomas-iriarte/papers/judgment.pdf', import.meta.url)))
  await addPaper(page, caseId, 'letter.txt', 'A letter of support\nAmos was born May 30, 1971 and his SSN is 219-09-9999.\nHe lives at 14 Oak Street, Forrest City, AR 72335.')
  const papers = await send(page, 'GET', `/api/cases/${caseId}/papers`) as readonly { readonly id: string; readonly name: string }[]
  const [office] = await send(page, 'GET', '/api/offices') as readonly { readonly id: string }[]
  const invited = await send(page, 'POST', `/api/offices/${office?.id}/invitations`, { role: 'member', forWhom: 'Ana Reyes' }) as { readonly link: string }
  const { userId } = await send(page, 'GET', '/api/me') as { readonly userId: string }
  await send(page, 'PUT', `/api/intake-offices/${office?.id}/readers`, { userId, reads: true })
  const door = await send(page, 'PUT', `/api/intake-offices/${office?.id}/door`, { open: true }) as { readonly link: string }
  const list = await bringList(page, office?.id ?? '', 'Name,Reg No,Sentence (months),Obstruction,shoe size\nDolores Example,12345-067,240,yes,9\nAmos Other,23456-067,life,,\n')
  return { caseId, list, meeting, article, arrival, invitation: new URL(invited.link).search, ask: new URL(door.link).pathname, paper: idOf(papers, 'judgment.pdf'), letter: idOf(papers, 'letter.txt') }
}

function idOf(papers: readonly { readonly id: string; readonly name: string }[], called: string): string {
  return papers.find(({ name }) => name === called)?.id ?? ''
}

async function bring(page: Page, caseId: string, bytes: Buffer): Promise<string> {
  return page.evaluate(async ({ id, encoded }) => {
    const form = new FormData()
    form.set('file', new File([Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0))], 'judgment.pdf'))
    const { arrival } = await (await fetch(`/api/cases/${id}/papers`, { method: 'POST', body: form })).json() as { arrival: { id: string } }
    for (let state = 'waiting'; state === 'waiting'; await new Promise((resume) => setTimeout(resume, 200))) {
      state = (await (await fetch(`/api/cases/${id}/arrivals/${arrival.id}`)).json() as { state: string }).state
    }
    return arrival.id
  }, { id: caseId, encoded: bytes.toString('base64') })
}

/** A list of many people, brought by hand, and two runs over it that are done; the last is given. */
async function bringList(page: Page, office: string, text: string): Promise<Seeded['list']> {
  return page.evaluate(async ({ office, text }) => {
    const form = new FormData()
    form.set('file', new File([text], 'asked-us.csv'))
    const { id } = await (await fetch(`/api/offices/${office}/populations?keptUntil=${new Date(Date.now() + 864e5).toISOString().slice(0, 10)}`, { method: 'POST', body: form })).json() as { id: string }
    const pass = async (what: string, asked: object) => {
      const begun = await (await fetch(`/api/populations/${id}/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ columns: [], ...asked }) })).json() as { id: string }
      for (let state = 'waiting'; state === 'waiting'; await new Promise((resume) => setTimeout(resume, 200))) {
        state = (await (await fetch(`/api/populations/${id}/runs/${begun.id}`)).json() as { state: string }).state
      }
      return begun.id
    }
    await pass('weigh', { reforms: [{ known: 'crack-at-one-to-one' }, { known: 'second-look' }], by: [] })
    return { id, run: await pass('screen', {}) }
  }, { office, text })
}

/** Where each page of the router is, by its path there; those without an account by `out`. */
export const places: Readonly<Record<string, { readonly at: (seeded: Seeded) => string; readonly out?: true }>> = {
  '/sign-in': { at: () => '/sign-in', out: true },
  '/first-run': { at: () => '/first-run?token=none', out: true },
  '/ask/$token': { at: ({ ask }) => ask, out: true },
  '/invitation': { at: ({ invitation }) => `/invitation${invitation}`, out: true },
  '/way-back': { at: () => '/way-back?token=none', out: true },
  '/': { at: () => '/' },
  '/office': { at: () => '/office' },
  '/office/voice': { at: () => '/office/voice' },
  '/office/statistics': { at: () => '/office/statistics' },
  '/office/lists': { at: () => '/office/lists' },
  '/office/lists/$list': { at: ({ list }) => `/office/lists/${list.id}` },
  '/office/lists/$list/rows/$row': { at: ({ list }) => `/office/lists/${list.id}/rows/2?run=${list.run}` },
  '/work': { at: () => '/work' },
  '/waiting': { at: () => '/waiting' },
  '/intake': { at: () => '/intake' },
  '/import': { at: () => '/import' },
  '/search': { at: () => '/search?find=Delacroix' },
  '/rulebook': { at: () => '/rulebook?find=2D1.1' },
  '/backup': { at: () => '/backup' },
  '/your-sign-in': { at: () => '/your-sign-in' },
  ...Object.fromEntries(['', '/facts', '/confirm', '/sentence', '/criteria', '/packet', '/draft', '/draft/versions', '/filing', '/papers', '/people', '/audit', '/tasks', '/papers-to-get', '/forms', '/log', '/stream', '/introductions', '/meetings', '/inside', '/press', '/public', '/supporters', '/fees', '/agreements', '/plan', '/petitions', '/decision', '/home', '/settings', '/history', '/plain', '/doors', '/precedents']
    .map((place) => [`/cases/$caseId${place}`, { at: ({ caseId }: Seeded) => `/cases/${caseId}${place}` }])),
  '/cases/$caseId/meetings/$meeting': { at: ({ caseId, meeting }) => `/cases/${caseId}/meetings/${meeting}` },
  '/cases/$caseId/press/$paperId': { at: ({ caseId, article }) => `/cases/${caseId}/press/${article}` },
  '/cases/$caseId/papers/$paperId': { at: ({ caseId, paper }) => `/cases/${caseId}/papers/${paper}` },
  '/cases/$caseId/papers/$paperId/redact': { at: ({ caseId, letter }) => `/cases/${caseId}/papers/${letter}/redact` },
  '/cases/$caseId/coming/$arrival': { at: ({ caseId, arrival }) => `/cases/${caseId}/coming/${arrival}` },
}
