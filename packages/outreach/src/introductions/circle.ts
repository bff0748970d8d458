import type { RecordFields } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'

type Link = RecordFields<'acquaintance'>
type Contact = RecordFields<'contact'>
type Ask = RecordFields<'ask'>

/** How well two people know one another. */
export type Strength = Link['strength']
/** On whose word it rests that they do. */
export type Evidence = Link['evidence']

/** A time in an office; a day that nobody knows is left out. */
export interface TermOfOffice {
  readonly contact: string
  readonly office: string
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
}

/** Someone around a case. */
export interface PersonAround {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly organization?: string | undefined
  readonly standsAs?: Contact['standsAs']
  /** Undefined while nobody has said whether they may be asked. */
  readonly approach?: Contact['approach']
  readonly approachWhy?: string | undefined
}

/** That two people know one another; `us` is the team. It holds in both directions. */
export interface Acquaintance {
  readonly id: string
  readonly one: string
  readonly other: string
  readonly strength: Strength
  readonly how: string
  readonly evidence: Evidence
  readonly basis: string
  readonly since?: CivilDate | undefined
  readonly until?: CivilDate | undefined
}

/** Something that was asked of someone or promised, by them or by us. */
export interface AskedOf {
  readonly id: string
  readonly contact: string
  readonly which: Ask['which']
  readonly what: string
  readonly on: CivilDate
  readonly dueOn?: CivilDate | undefined
  readonly state: Ask['state']
}

/** The people around a case and what links them. */
export interface Circle {
  readonly people: readonly PersonAround[]
  readonly terms: readonly TermOfOffice[]
  readonly links: readonly Acquaintance[]
  readonly asks: readonly AskedOf[]
}

/** The team, as the end of a link. */
export const us = 'us'

/** A record of a case as it stands. */
interface StandingRecord {
  readonly id: string
  readonly type: string
  readonly fields: object
}

/** The circle that the contacts of a case, their links, terms and asks make. Other records are passed over; a link to someone who is not among them stays, and leads nowhere. */
export function circleOf(records: readonly StandingRecord[]): Circle {
  const of = <T>(type: string) => records.filter((one) => one.type === type).map(({ id, fields }) => ({ ...fields, id }) as T)
  return { people: of<PersonAround>('contact'), terms: of<TermOfOffice>('term of office'), links: of<Acquaintance>('acquaintance'), asks: of<AskedOf>('ask') }
}

/** The name of someone of the circle; the team is `us`. */
export function namesIn({ people }: Circle): (id: string) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => (id === us ? 'us' : names.get(id) ?? 'someone not among the contacts')
}
