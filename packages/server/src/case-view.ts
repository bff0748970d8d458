import { headline, toCaseFacts, type Decision, type Fact, type Paper, type PaperKinds, type Result } from '@lenity/casefile'
import type { CaseFile, StoreForUser } from '@lenity/casefile/store'
import { screen, type CaseFacts, type CivilDate, type Screening } from '@lenity/law'

/** A case with its facts put together for the law, as one user sees it. */
export interface CaseView {
  readonly file: CaseFile
  readonly facts: readonly Fact[]
  readonly decisions: readonly Decision[]
  /** Without the words on their pages; without pages unless they were asked for. */
  readonly papers: readonly Paper[]
  readonly kinds: PaperKinds
  readonly caseFacts: CaseFacts
  readonly standing: ReturnType<typeof toCaseFacts>['standing']
  /** The day everything is computed for. */
  readonly on: CivilDate
}

/** `pages`: the text of every page too, which has to be decrypted. */
export async function viewCase(store: StoreForUser, caseId: string, today: CivilDate, { pages = false } = {}): Promise<Result<CaseView>> {
  const file = await store.cases.get(caseId)
  if (!file.ok) return file
  const facts = await store.facts.list(caseId)
  if (!facts.ok) return facts
  const decisions = await store.decisions.list(caseId)
  if (!decisions.ok) return decisions
  const papers = await store.papers.list(caseId, pages ? {} : { pages: false })
  if (!papers.ok) return papers
  const kinds = new Map(papers.value.map(paper => [paper.id, paper.kind.kind]))
  const { caseFacts, standing } = toCaseFacts(facts.value, decisions.value, kinds)
  return { ok: true, value: { file: file.value, facts: facts.value, decisions: decisions.value, papers: papers.value, kinds, caseFacts, standing, on: file.value.asOf ?? today } }
}

export interface CaseGlance {
  readonly headline: string
  readonly screening: Screening
  readonly status: 'open' | 'closed' | 'out of scope'
}

export function glance(view: CaseView): CaseGlance {
  const screening = screen(view.caseFacts, view.on)
  const status = view.file.closed ? 'closed' : screening.outOfScope ? 'out of scope' : 'open'
  const asOf = view.file.asOf !== undefined
  return { headline: headline(view.caseFacts, view.on, { screening, asOf }), screening, status }
}
