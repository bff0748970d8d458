import { done, reach, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { holdAgainstRecord, recordBeside, type RecordLine, type WordsWarning } from '@lenity/petition'
import { viewCase } from '../case-view.ts'

export interface WordsBesideRecord {
  /** The version that was held against the record; undefined where nothing is written yet. */
  readonly version: number | undefined
  /** Whether the one who asks sees facts at all; nothing is held against a record one does not see. */
  readonly shown: boolean
  readonly record: readonly RecordLine[]
  readonly warnings: readonly WordsWarning[]
}

/** An answer in the applicant's own words beside the record, as whoever asks sees both. */
export async function wordsBesideRecord(store: StoreForUser, caseId: string, question: string, today: CivilDate): Promise<Result<WordsBesideRecord>> {
  const answer = await store.narrative.get(caseId, question)
  if (!answer.ok) return answer
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  const may = reach(view.value.file.role, 'facts')
  if ((may !== 'write' && may !== 'read') || reach(view.value.file.role, 'words') === 'nothing') return done({ version: answer.value?.version, shown: false, record: [], warnings: [] })
  return done({ version: answer.value?.version, shown: true, record: recordBeside(view.value.facts), warnings: answer.value === undefined ? [] : holdAgainstRecord(answer.value.text, view.value.facts) })
}
