import type { DraftAsked } from '../../api/queries.ts'
import type { Variant } from '../packet/variants.ts'

/** What a petition can ask the President for, as it is chosen. */
export const petitions = [
  { value: 'commutation', label: 'Petition for commutation of sentence' },
  { value: 'pardon', label: 'Petition for pardon after completion of sentence' },
  { value: 'remission', label: 'Petition for remission of fine or restitution' },
  { value: 'reprieve', label: 'Petition for reprieve' },
] as const

/** What takes up a petition made before: `supplement:` and its record. */
export const takingUp = (record: string) => `supplement:${record}`

/** What the server is asked for when a paper is chosen. The other papers have one variant, and their own rule on what is confidential. */
export function askedOf(paper: string, variant: Variant, allowedBy: string | undefined): DraftAsked {
  const form = petitions.find(({ value }) => value === paper)?.value
  return form === undefined ? { variant: 'pardon attorney', paper } : { variant, form, ...(allowedBy !== undefined && { confidentialAllowedBy: allowedBy }) }
}
