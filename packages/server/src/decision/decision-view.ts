import { done, warningsOfLetter, type LetterWarning, type RecordFields, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate, Finding } from '@lenity/law'
import { releaseAfterGrant, type GrantedRelease } from '@lenity/law/records'
import { neverByUs, statusOfPetition, tellingDrafts, waysAfter, whomToTell, type PetitionStatus, type Said, type TellingDraft, type ToTell } from '@lenity/outreach'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { unconfirmedOf, viewCase, type CaseView } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { officeName } from '../papers-to-get/request-letter.ts'
import { sayRelease, type SaidRelease } from './say-release.ts'

type Fields<T extends 'petition' | 'decision' | 'telling'> = RecordFields<T>
interface Kept<F> { readonly id: string; readonly fields: F }

/** A petition, how it stands where it was sent, and what follows once it is decided. */
export interface PetitionView extends PetitionStatus {
  readonly id: string
  readonly asks: string
  readonly authority: string
  readonly status: string
  readonly lookAgainOn: string | undefined
  readonly decision: DecisionView | undefined
  readonly ways: readonly Said[]
}

/** What was decided, what its terms do to the release, and who hears of it. */
export interface DecisionView {
  readonly id: string
  readonly outcome: string
  readonly on: string
  /** Whether the petition is still recorded as something else. */
  readonly recordedAs: string | undefined
  readonly terms: string | undefined
  readonly conditions: string | undefined
  readonly warrant: { readonly id: string; readonly name: string } | undefined
  readonly release: SaidRelease | undefined
  readonly tell: readonly (ToTell & { readonly told: readonly { readonly on: string; readonly channel: string; readonly name: string | undefined }[]; readonly drafts: readonly (TellingDraft & { readonly warnings: readonly LetterWarning[] })[] })[]
  readonly never: Said
}

/** The petitions of a case with what is known of each and what follows from it, as of a day. For those who see petitions as a whole and all that is computed. */
export async function decisionsOf(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<readonly PetitionView[]>> {
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  if (!mayCompute(view.value) || !seesAll(view.value.file.role, 'petitions')) return nothingHere('the decisions of the case')
  const records = await store.records.list(caseId, 'petitions')
  if (!records.ok) return records
  const office = await officeName(store, view.value.file.office)
  const petitions = ofType(records.value, 'petition')
  const [checks, decisions, tellings] = [ofType(records.value, 'status check'), ofType(records.value, 'decision'), ofType(records.value, 'telling')]
  return done(petitions.toSorted((one, other) => other.fields.asOf.localeCompare(one.fields.asOf)).map(({ id, fields }): PetitionView => {
    const decision = decisions.filter((one) => one.fields.petition === id).toSorted((one, other) => other.fields.on.localeCompare(one.fields.on))[0]
    const outcome = decision?.fields.outcome ?? outcomeOf(fields.status)
    return {
      id, asks: fields.asks, authority: fields.authority, status: fields.status, lookAgainOn: fields.lookAgainOn,
      ...statusOfPetition(fields, checks.filter((one) => one.fields.petition === id).map((one) => one.fields), today),
      decision: decision && decided(view.value, office, fields, decision, tellings.filter((one) => one.fields.decision === decision.id).map((one) => one.fields)),
      ways: waysAfter(fields, outcome),
    }
  }))
}

function decided(view: CaseView, office: string, petition: Fields<'petition'>, { id, fields }: Kept<Fields<'decision'>>, tellings: readonly Fields<'telling'>[]): DecisionView {
  const { outcome, grant, termMonths, lessMonths, terms, conditions, warrant } = fields
  const [on, endsOn] = [fields.on as CivilDate, fields.endsOn as CivilDate | undefined]
  const { name } = view.caseFacts.person
  const drafts = tellingDrafts({ person: name.is === 'known' ? name.value : view.file.title, office, outcome, asks: petition.asks, on, terms, endsOn })
  const paper = warrant === undefined ? undefined : view.papers.find((one) => one.id === warrant)
  const release: Finding<GrantedRelease> | undefined = outcome === 'granted' ? releaseAfterGrant(view.caseFacts, { type: grant, grantedOn: on, endsOn, termMonths, lessMonths }) : undefined
  return {
    id, outcome, on, recordedAs: petition.status === outcome ? undefined : petition.status, terms, conditions,
    warrant: paper && { id: paper.id, name: paper.name },
    release: release && sayRelease(release, { caseFacts: view.caseFacts, unconfirmed: unconfirmedOf(view), supervision: fields.supervision }),
    tell: whomToTell(outcome).map((one) => ({
      ...one,
      told: tellings.filter(({ whom }) => whom === one.whom).map(({ on: day, channel, name: whose }) => ({ on: day, channel, name: whose })),
      drafts: drafts.filter(({ whom }) => whom === one.whom).map((draft) => ({ ...draft, warnings: warningsFor(draft) })),
    })),
    never: neverByUs,
  }
}

/** What must be answered before a draft goes inside; the attorney is named on its own page. */
function warningsFor({ way, subject, body }: TellingDraft): readonly LetterWarning[] {
  return way === 'special mail' || way === 'monitored message' ? warningsOfLetter({ channel: way, privileged: way === 'special mail', subject, body, attorney: 'named there' }) : []
}

function outcomeOf(status: string): Fields<'decision'>['outcome'] | undefined {
  return status === 'granted' || status === 'denied' || status === 'closed without action' || status === 'withdrawn' ? status : undefined
}

function ofType<T extends 'petition' | 'status check' | 'decision' | 'telling'>(records: readonly CaseRecord[], type: T): readonly Kept<RecordFields<T>>[] {
  return records.flatMap((record) => (record.type === type ? [{ id: record.id, fields: record.fields as RecordFields<T> }] : []))
}
