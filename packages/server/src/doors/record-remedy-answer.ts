import { dateInWords, done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { addDays, type CivilDate } from '@lenity/law'
import { remedyLaw } from '@lenity/petition'

/** Who answers at which step, what comes after it, and within how many calendar days of the day the answer was signed. */
export const remedySteps = {
  'warden': { named: 'The Warden', next: 'Appeal to the Regional Director (BP-10)', days: 20, source: remedyLaw.regional },
  'regional director': { named: 'The Regional Director', next: 'Appeal to the General Counsel (BP-11)', days: 30, source: remedyLaw.central },
} as const

export type RemedyStep = keyof typeof remedySteps

/** Keeps an answer to a request for administrative remedy in the log, and the last day of the appeal after it among the deadlines. */
export async function recordRemedyAnswer(store: StoreForUser, caseId: string, { by, signedOn, says }: { readonly by: RemedyStep; readonly signedOn: CivilDate; readonly says: string }, today: CivilDate): Promise<Result<{ readonly appealBy: CivilDate }>> {
  if (signedOn > today) return refused('invalid', `${dateInWords(signedOn)} lies ahead: nothing was signed on that day yet.`, 'the day it was signed', 'Record the answer once it is there.')
  const { named, next, days, source } = remedySteps[by]
  const appealBy = addDays(signedOn, days)
  const logged = await store.records.add(caseId, 'communication', { channel: 'letter', direction: 'in', on: today, with: named, summary: `Answer to the request for administrative remedy, signed on ${dateInWords(signedOn)}: ${says}`, privileged: false })
  if (!logged.ok) return logged
  const kept = await store.records.add(caseId, 'deadline', { title: next, on: appealBy, basis: `${source.cite}: “${source.quote}”. ${named} signed the answer on ${dateInWords(signedOn)}. Whether the day moves when it falls on a weekend was not found at a source, so it is not moved.` })
  return kept.ok ? done({ appealBy }) : kept
}
