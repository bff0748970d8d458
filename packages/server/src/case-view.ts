import { headline, restsOnUnconfirmed, toCaseFacts, type Decision, type Fact, type Paper, type PaperKinds, type Result } from '@lenity/casefile'
import type { CaseContents, CaseFile, StoreForUser } from '@lenity/casefile/store'
import { screen, thenAndNow, timeServed, type CaseFacts, type CivilDate, type Screening } from '@lenity/law'

/** A case with its facts put together for the law, as one user sees it. */
export interface CaseView {
  readonly file: CaseFile
  readonly contents: CaseContents
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

/** `pages`: the text of every page too, which has to be decrypted. `what` is written to the audit of the case. */
export async function viewCase(store: StoreForUser, caseId: string, today: CivilDate, { pages = false, what }: { readonly pages?: boolean; readonly what?: string } = {}): Promise<Result<CaseView>> {
  const opened = await store.cases.open(caseId, what)
  if (!opened.ok) return opened
  const { file, contents } = opened.value
  const papers = pages ? await store.papers.list(caseId) : { ok: true as const, value: contents.papers }
  if (!papers.ok) return papers
  const { facts, decisions } = contents
  const kinds = oncePer(contents, 'kinds', () => new Map(contents.papers.map(paper => [paper.id, paper.kind.kind])))
  const { caseFacts, standing } = oncePer(contents, 'facts', () => toCaseFacts(facts, decisions, kinds))
  return { ok: true, value: { file, contents, facts, decisions, papers: papers.value, kinds, caseFacts, standing, on: file.asOf ?? today } }
}

const computed = new WeakMap<CaseContents, Map<string, unknown>>()

/**
 * What is computed of the contents of a case hangs on them, and goes when they do: the store gives them to none but those who see the same of
 * the case, and only while nothing was done to it.
 */
export function oncePer<T>(contents: CaseContents, what: string, compute: () => T): T {
  const there = computed.get(contents) ?? new Map<string, unknown>()
  computed.set(contents, there)
  if (!there.has(what)) there.set(what, compute())
  return there.get(what) as T
}

export interface CaseGlance {
  readonly headline: string
  readonly screening: Screening
  readonly status: 'open' | 'closed' | 'out of scope'
}

export function glance(view: CaseView): CaseGlance {
  const screening = screeningOf(view)
  const status = view.file.closed ? 'closed' : screening.outOfScope ? 'out of scope' : 'open'
  const asOf = view.file.asOf !== undefined
  return { headline: oncePer(view.contents, `headline on ${view.on} ${asOf}`, () => headline(view.caseFacts, view.on, { screening, asOf })), screening, status }
}

export function screeningOf({ contents, caseFacts, on }: CaseView): Screening {
  return oncePer(contents, `screening on ${on}`, () => screen(caseFacts, on))
}

/** The sentence then and now, and the time served. */
export function sentenceOf({ contents, caseFacts, on }: CaseView) {
  return oncePer(contents, `sentence on ${on}`, () => ({ thenAndNow: thenAndNow(caseFacts, on), timeServed: timeServed(caseFacts, on) }))
}

/** The paths of the case that rest on facts nobody has confirmed: whatever the law computes from them has to say so. */
export function unconfirmedOf({ contents, standing }: CaseView): readonly string[] {
  return oncePer(contents, 'unconfirmed', () => restsOnUnconfirmed([...standing.keys()], standing))
}
