import { reach, refused, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate, Source } from '@lenity/law'
import { composePlain, renderPlain, type PlainSummary, type RecordedPetition } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { packetInput } from '../packet/packet-input.ts'
import { redactedPapers } from '../packet/redacted-papers.ts'
import { officeName } from '../papers-to-get/request-letter.ts'
import { engagementOf, sayEngagement } from '../people/engagement.ts'

export interface PlainSummaries {
  readonly summaries: readonly PlainSummary[]
  readonly notes: readonly string[]
}

/** The case in plain words in both languages, from what is confirmed now; nothing is kept. For counsel, who can see what must stay out. */
export async function plainSummaries(store: StoreForUser, caseId: string, today: CivilDate): Promise<Result<PlainSummaries>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (reach(there.value.role, 'packets') !== 'write') return refused('not found', 'There is nothing here that you can open.', 'the summary in plain words', 'Ask counsel on the case.')
  const view = await viewCase(store, caseId, today, { pages: true })
  if (!view.ok) return view
  const { file } = view.value
  const agreements = await store.records.list(caseId, 'agreements')
  if (!agreements.ok) return agreements
  const { died, withdrew } = engagementOf(agreements.value)
  const [ended] = sayEngagement({ died, withdrew, fileReturned: undefined })
  if (ended !== undefined) return refused('conflict', ended, file.title, 'If that is not so, correct the entry among the agreements.')
  const records = await store.records.list(caseId, 'petitions')
  if (!records.ok) return records
  const redacted = await redactedPapers(store, caseId)
  if (!redacted.ok) return redacted
  const made = composePlain({ ...packetInput(view.value, []), redacted: redacted.value, office: await officeName(store, file.office), petition: newestCommutation(records.value) })
  return made.ok ? { ok: true, value: { summaries: Object.values(made.summaries), notes: made.notes } } : { ok: false, problem: made.problem }
}

export async function plainSummaryPdf(store: StoreForUser, caseId: string, language: string, today: CivilDate): Promise<Result<Uint8Array>> {
  const made = await plainSummaries(store, caseId, today)
  if (!made.ok) return made
  const summary = made.value.summaries.find((one) => one.language === language)
  return summary === undefined ? refused('not found', 'There is nothing here that you can open.', 'this summary', 'Go back to the case.') : { ok: true, value: renderPlain(summary).pdf }
}

/** The petition for commutation that stands: of several, the one recorded as of the latest day. */
function newestCommutation(records: readonly CaseRecord[]): RecordedPetition | undefined {
  const petitions = records.flatMap(({ id, fields }): readonly RecordedPetition[] => {
    if (!('asks' in fields) || fields.asks !== 'commutation') return []
    return [{ id, status: fields.status, filedOn: fields.filedOn as CivilDate | undefined, number: fields.number, asOf: fields.asOf as CivilDate }]
  })
  return petitions.toSorted((one, other) => other.asOf.localeCompare(one.asOf))[0]
}

/** What a line rests on, for the page. */
export function restsOf(says: PlainSummary['sections'][number]['lines'][number]['says']): { readonly facts: readonly string[]; readonly sources: readonly Source[] } {
  if (!('basis' in says) || (says.basis.is !== 'fact' && says.basis.is !== 'law')) return { facts: [], sources: [] }
  return { facts: [...new Set(says.basis.facts.map(({ path }) => path))], sources: says.basis.sources }
}
