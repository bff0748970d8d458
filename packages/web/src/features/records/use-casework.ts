import { useQuery } from '@tanstack/react-query'
import { peopleQuery, recordsQuery } from '../../api/casework-queries.ts'
import { caseQuery, meQuery, papersQuery } from '../../api/queries.ts'
import type { RecordKind } from '../../api/shapes.ts'
import type { NameOf } from './field-in-words.ts'
import type { Offered } from './record-input.tsx'
import { recordForms } from './record-forms.ts'
import { dateInWords } from '../words/date-in-words.ts'

export interface Casework {
  readonly offered: Offered
  readonly nameOf: NameOf
  /** The id of who is signed in. */
  readonly me: string
  readonly mayWrite: (kind: RecordKind) => boolean
  readonly maySee: (kind: RecordKind) => boolean
  /** All of it, not only what is shared. */
  readonly maySeeAll: (kind: RecordKind) => boolean
}

/** Who is on the case, what its contacts are called, and what the one who looks may do. */
export function useCasework(caseId: string): Casework {
  const me = useQuery(meQuery)
  const people = useQuery(peopleQuery(caseId))
  const stands = useQuery(caseQuery(caseId))
  const may = stands.data?.header.may
  const maySee = (kind: RecordKind) => may !== undefined && (may[kind] ?? 'nothing') !== 'nothing'
  const contacts = useQuery({ ...recordsQuery(caseId, 'contacts'), enabled: maySee('contacts') })
  const petitioned = useQuery({ ...recordsQuery(caseId, 'petitions'), enabled: maySee('petitions') })
  const petitions = (petitioned.data ?? []).flatMap((one) => one.type === 'petition' ? [{ id: one.id, name: `${sayAsked(one.fields.asks)}, ${one.fields.authority}` }] : [])
  const decisions = (petitioned.data ?? []).flatMap((one) => one.type === 'decision' ? [{ id: one.id, name: `${one.fields.outcome} on ${dateInWords(one.fields.on)}` }] : [])
  const contactIds = (contacts.data ?? []).flatMap((one) => one.type === 'contact' ? [{ id: one.id, name: one.fields.name }] : []).toSorted((one, other) => one.name.localeCompare(other.name))
  const papers = useQuery({ ...papersQuery(caseId), enabled: maySee('papers') })
  return {
    me: me.data?.userId ?? '',
    nameOf: (userId) => people.data?.find((one) => one.userId === userId)?.name ?? papers.data?.find((one) => one.id === userId)?.name ?? [...contactIds, ...petitions, ...decisions].find((one) => one.id === userId)?.name ?? userId,
    offered: {
      people: people.data ?? [],
      papers: papers.data ?? [],
      contacts: [...new Set(contactIds.map(({ name }) => name))].sort(),
      contactIds,
      petitions, decisions,
    },
    mayWrite: (kind) => may?.[kind] === 'write',
    maySee,
    maySeeAll: (kind) => may?.[kind] === 'read' || may?.[kind] === 'write',
  }
}

function sayAsked(asks: string): string {
  return recordForms.petition.fields['asks']?.choices?.[asks] ?? asks
}
