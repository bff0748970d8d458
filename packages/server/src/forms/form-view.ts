import { originOf, reach, type Fact, type Paper } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { clemencyFormNames, composeFormPage } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { packetInput } from '../packet/packet-input.ts'

/** Where a fact behind an answer stands: on a page that can be opened, or what somebody said or a record shows. */
interface Stands {
  readonly fact: string
  readonly path: string
  readonly paper: string | undefined
  readonly page: number | undefined
  readonly says: string
}

/** A form of a case with its answers as the case stands, each fact led back to its page. Made anew at each look; nothing of it is kept. */
export async function viewForm(store: StoreForUser, caseId: string, named: string, today: CivilDate) {
  const view = await viewCase(store, caseId, today, { pages: true })
  if (!view.ok) return view
  const { file, facts, papers } = view.value
  if (!mayCompute(view.value)) return { ok: false as const, problem: { kind: 'not found' as const, what: 'The forms are not shown to your part on the case.', where: file.title, next: 'Ask counsel on the case.' } }
  const form = clemencyFormNames.find(({ id }) => id === named)?.id
  if (form === undefined) return { ok: false as const, problem: { kind: 'not found' as const, what: 'There is no such form.', where: file.title, next: 'Choose one of the forms by name.' } }
  const wordsSeen = reach(file.role, 'words') !== 'nothing'
  const narrative = wordsSeen ? await store.narrative.list(caseId) : { ok: true as const, value: [] }
  if (!narrative.ok) return narrative
  const page = composeFormPage({ ...packetInput(view.value, narrative.value), variant: 'pardon attorney' }, form, today)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const questions = page.questions.map((question) => ({
    ...question, held: [...question.held], papers: [...question.papers],
    lines: question.lines.map(({ facts: ids, sources, ...line }) => ({ ...line, sources: [...sources], stands: ids.flatMap((id) => { const fact = byId.get(id); return fact === undefined ? [] : [standsAt(fact, byId, papers)] }) })),
  }))
  const { edition, rules, ...about } = page.form
  return { ok: true as const, value: { forms: clemencyFormNames.map((one) => ({ ...one })), today, wordsSeen, form: { ...about, edition, rules: [...rules] }, warnings: [...page.warnings], requirements: page.requirements.map(({ question, truth, reasons }) => ({ question, truth, says: reasons.map(({ text }) => text).join(' ') })), questions } }
}

/** A correction stands on the page of the fact it corrects. */
function standsAt(fact: Fact, byId: ReadonlyMap<string, Fact>, papers: readonly Paper[]): Stands {
  const { source } = fact.source.from === 'paper' ? fact : originOf(fact, byId)
  const at = { fact: fact.id, path: fact.path }
  if (source.from === 'paper') return { ...at, paper: source.paper, page: source.page, says: `${papers.find(({ id }) => id === source.paper)?.name ?? 'a paper no longer in the case'}, page ${String(source.page)}` }
  return { ...at, paper: undefined, page: undefined, says: source.from === 'person' ? `${source.who}, ${source.on}` : source.cite }
}
