import type { CivilDate } from '@lenity/law'

/** A grant of clemency as a list published it. */
export interface PublishedGrant {
  readonly name: string
  readonly kind: 'commutation' | 'pardon' | 'other'
  readonly grantedOn: CivilDate
  readonly offense: string
  readonly sentence?: string | undefined
  readonly terms?: string | undefined
  readonly district?: string | undefined
  readonly president?: string | undefined
  /** The address where it was published: of the row where it names one, else of the list. */
  readonly source: string
}

/** What tells one grant from another: who and on which day. */
export function grantKey({ name, grantedOn }: Pick<PublishedGrant, 'name' | 'grantedOn'>): string {
  return `${name.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ').trim()} ${grantedOn}`
}
