import { dateInWords, done, type RecordFields, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate, Finding, Leaf, Need, Source } from '@lenity/law'
import { daysAfterRelease, standardMayVary } from '@lenity/law/records'
import { conditionsInPlainWords, first72Hours, homePaper, type ExplainedCondition, type FirstHours } from '@lenity/outreach'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { unconfirmedOf, viewCase, type CaseView } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { officeName } from '../papers-to-get/request-letter.ts'
import { plainPaperPdf } from '../plain/plain-paper-pdf.ts'

type Step = RecordFields<'release step'> & { readonly id: string }

/** A day after the release: the day, or why there is none, with the words it rests on. */
export interface DayAfter {
  readonly id: 'earlyEnd' | 'supervisionEnds' | 'pardon'
  readonly status: Finding<CivilDate>['status']
  readonly on: string | undefined
  readonly says: string
  readonly sources: readonly Source[]
  readonly needs: readonly Need[]
}

/** The way home as one page: what is planned by whom and when, the first three days, the conditions explained, the days that follow. */
export interface HomeView {
  readonly releasedOn: string | undefined
  readonly confirmed: boolean
  readonly steps: readonly Step[]
  readonly first: readonly (FirstHours & { readonly planned: boolean })[]
  readonly days: readonly DayAfter[]
  readonly conditions: readonly ExplainedCondition[]
  readonly mayVary: Source
}

const reads = ['custody.releasedOn', 'conviction.supervisedReleaseMonths']

/** The way home of a case. For those who see its plan as a whole and all that is computed. */
export async function homeOf(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<HomeView>> {
  const opened = await openPlan(store, caseId, today)
  if (!opened.ok) return opened
  const { view, steps } = opened.value
  const { caseFacts } = view
  const { earlyEnd, supervisionEnds, pardon } = daysAfterRelease(caseFacts)
  return done({
    releasedOn: known(caseFacts.custody.releasedOn), confirmed: isConfirmed(view), steps,
    first: first72Hours.map((one) => ({ ...one, planned: steps.some(({ what }) => what === one.en) })),
    days: [
      sayDay('earlyEnd', earlyEnd, (on) => `From ${on} the court may end supervised release early, if it is asked and finds that conduct and the interest of justice warrant it.`),
      sayDay('supervisionEnds', supervisionEnds, (on) => `Supervised release ends with ${on}, if it runs without a stop.`),
      sayDay('pardon', pardon, (on) => `From ${on} the rules provide for a petition for pardon, as a rule of nobody on supervised release. They do not bind the President.`),
    ],
    conditions: conditionsInPlainWords(), mayVary: standardMayVary,
  })
}

/** The paper the person takes along, as PDF. Nothing of it is kept. A day that rests on what nobody confirmed is not on it. */
export async function homePaperPdf(store: StoreForUser, caseId: string, language: string, today: CivilDate): Promise<Result<Uint8Array>> {
  const opened = await openPlan(store, caseId, today)
  if (!opened.ok) return opened
  const { view, steps } = opened.value
  const { caseFacts, file } = view
  // What goes to the person passes those who see what else goes out.
  if (!seesAll(file.role, 'packets')) return nothingHere('this paper')
  if (language !== 'en' && language !== 'es') return nothingHere('this paper')
  const { earlyEnd, pardon } = daysAfterRelease(caseFacts)
  const sure = isConfirmed(view)
  const dayOf = (finding: Finding<CivilDate>) => (sure && finding.status === 'computed' ? finding.value : undefined)
  const paper = homePaper({ steps: steps.map(({ what, who, by, doneOn }) => ({ what, who, by, doneOn })), earlyEnd: dayOf(earlyEnd), pardon: dayOf(pardon), supervision: supervisionOf(view) }, language)
  return done(plainPaperPdf(paper, {
    language, today, to: [known(caseFacts.person.name) ?? file.title, known(caseFacts.person.registerNumber)].filter((line) => line !== undefined), office: await officeName(store, file.office),
    byHand: language === 'es' ? ['teléfono de la oficina', 'oficial de supervisión y su teléfono'] : ['telephone of the office', 'supervising officer, with telephone'],
  }))
}

async function openPlan(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<{ readonly view: CaseView; readonly steps: readonly Step[] }>> {
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  if (!mayCompute(view.value) || !seesAll(view.value.file.role, 'plan')) return nothingHere('the way home')
  const records = await store.records.list(caseId, 'plan')
  if (!records.ok) return records
  const steps = records.value.flatMap(({ id, type, fields }): readonly Step[] => (type === 'release step' ? [{ id, ...fields as RecordFields<'release step'> }] : []))
  return done({ view: view.value, steps: steps.toSorted((one, other) => (one.by ?? '9').localeCompare(other.by ?? '9')) })
}

function isConfirmed(view: CaseView): boolean {
  return !reads.some((path) => unconfirmedOf(view).includes(path))
}

function supervisionOf(view: CaseView): 'imposed' | 'none' | 'not known' {
  const path = 'conviction.supervisedReleaseMonths'
  const months = unconfirmedOf(view).includes(path) ? undefined : known(view.caseFacts.conviction.supervisedReleaseMonths)
  if (months === undefined) return 'not known'
  return months === 0 ? 'none' : 'imposed'
}

function sayDay(id: DayAfter['id'], finding: Finding<CivilDate>, say: (on: string) => string): DayAfter {
  const sources = finding.steps.map(({ source }) => source)
  switch (finding.status) {
    case 'computed': return { id, status: finding.status, on: finding.value, says: say(dateInWords(finding.value)), sources, needs: [] }
    case 'cannot say': return { id, status: finding.status, on: undefined, says: `${capital(finding.title)}: cannot be said. Missing: ${finding.needs.map(({ label }) => label).join('; ')}.`, sources, needs: finding.needs }
    case 'out of scope': return { id, status: finding.status, on: undefined, says: `${capital(finding.title)}: none, since ${finding.why}.`, sources, needs: [] }
    case 'not encoded': return { id, status: finding.status, on: undefined, says: `${capital(finding.title)}: not encoded.`, sources, needs: [] }
  }
}

function known<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
