import type { CaseRecord } from '../../api/shapes.ts'
import { dayOf } from '../words/instant-in-words.ts'
import { sayFields, type NameOf } from './field-in-words.ts'

export interface FieldChange {
  readonly name: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** The fields in which two versions of a record differ, in words; empty where one has nothing. */
export function whatChanged(before: Pick<CaseRecord, 'type' | 'fields'>, after: Pick<CaseRecord, 'fields'>, nameOf: NameOf): readonly FieldChange[] {
  const now = new Map(sayFields(before.type, after.fields, nameOf, true).map(({ name, said }) => [name, said]))
  return sayFields(before.type, before.fields, nameOf, true)
    .map(({ name, label, said }) => ({ name, label, from: said, to: now.get(name) ?? '' }))
    .filter(({ from, to }) => from !== to)
}

/** The version that stood at the end of a day where the reader is; undefined when there was none yet. */
export function versionAsOf(versions: readonly CaseRecord[], day: string): CaseRecord | undefined {
  return versions.filter(({ at }) => dayOf(at) <= day).at(-1)
}
