import { dateInWords, reach, refused, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { CaseView } from '../case-view.ts'
import { recordedRules } from '../papers-to-get/papers-to-get.ts'
import { engagementOf, sayEngagement } from '../people/engagement.ts'

/** What the agreements of a case say of who may act for the person. */
export interface Acting {
  /** Whether counsel was engaged, in writing or by order, and has not withdrawn. */
  readonly counsel: boolean
  /** Why nothing is made any more, in words; undefined while the work goes on. */
  readonly ended: string | undefined
  /** The rule or order recorded that lets what is confidential be used in a paper for a court, while it holds. */
  readonly confidentialAllowedBy: string | undefined
}

const engages = ['engagement letter', 'authority to represent', 'court order allowing the work'] as const

/** Reads them from the records the asker sees. */
export function actingOf(agreements: readonly CaseRecord[], today: CivilDate): Acting {
  const { died, withdrew } = engagementOf(agreements)
  const [ended] = sayEngagement({ died, withdrew, fileReturned: undefined })
  const engaged = agreements.some(({ type, fields }) => type === 'agreement' && 'what' in fields && engages.some((what) => what === fields.what))
  const rule = recordedRules(agreements).find(({ until }) => until === undefined || until >= today)
  return { counsel: engaged && ended === undefined, ended, confidentialAllowedBy: rule && `${rule.cite}, ${dateInWords(rule.on as CivilDate)}` }
}

/** Whether a paper may be made in this case by the one who asks, and whether counsel acts for the person. */
export async function mayMake(store: StoreForUser, caseId: string, { file }: CaseView, today: CivilDate): Promise<Result<Acting>> {
  // As for a packet: what must stay sealed can be kept out only by someone who can see it.
  if (reach(file.role, 'packets') !== 'write') return refused('invalid', 'Only counsel on the case can make this.', file.title, 'Ask counsel on the case.')
  const agreements = await store.records.list(caseId, 'agreements')
  if (!agreements.ok) return agreements
  const acting = actingOf(agreements.value, today)
  return acting.ended === undefined ? { ok: true, value: acting } : refused('conflict', acting.ended, file.title, 'If that is not so, correct the entry among the agreements, or keep there the engagement letter that takes the work up again.')
}
