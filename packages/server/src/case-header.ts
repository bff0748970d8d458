import { reach, recordKinds, sayServed, type CaseRole, type Reach, type RecordKind } from '@lenity/casefile'
import type { Leaf } from '@lenity/law'
import type { CaseView } from './case-view.ts'

/** What the head of a case says at a glance: who, where, how long served, and what the one who asks may do with each kind of record. */
export interface CaseHeader {
  readonly role: CaseRole
  readonly may: Readonly<Record<RecordKind, Reach>>
  readonly name: string | undefined
  readonly registerNumber: string | undefined
  readonly dateOfBirth: string | undefined
  readonly facility: string | undefined
  /** Such as `in prison`. */
  readonly whereabouts: string | undefined
  readonly served: string
}

export function caseHeader({ file, caseFacts, on }: CaseView): CaseHeader {
  const { person, custody } = caseFacts
  return {
    role: file.role,
    may: Object.fromEntries(recordKinds.map(kind => [kind, reach(file.role, kind)])) as Record<RecordKind, Reach>,
    name: sayLeaf(person.name),
    registerNumber: sayLeaf(person.registerNumber),
    dateOfBirth: sayLeaf(person.dateOfBirth),
    facility: sayLeaf(custody.facility),
    whereabouts: sayLeaf(custody.status),
    served: sayServed(caseFacts, on),
  }
}

/** The value, or every reading where the papers differ; undefined where nobody knows. */
function sayLeaf(leaf: Leaf<string>): string | undefined {
  if (leaf.is === 'known') return leaf.value
  return leaf.is === 'rival' ? `${leaf.readings.join(' or ')} (the papers differ)` : undefined
}
