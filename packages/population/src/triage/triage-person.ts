import { addMonths, ageOn, monthsApart, projectedReleaseOf, type CaseFacts, type CivilDate, type Leaf, type PaperKind, type Screening, type Term } from '@lenity/law'
import { waysToGet } from '@lenity/law/records'
import { resultHeadings, type ResultCell } from '../result/result-row.ts'
import type { Beside } from './beside.ts'
import type { ApartKind, TriageGroup } from './groups.ts'
import { judgeGroup } from './judge-group.ts'

/** One row sorted, as it is kept on the way and told. What is not known is undefined, and never zero. */
export interface Triaged {
  /** As the file numbers it. */
  readonly row: number
  readonly id?: string
  readonly name?: string
  readonly register?: string
  readonly born?: CivilDate
  readonly district?: string
  readonly docket?: string
  readonly state?: string
  readonly facility?: string
  readonly coDefendants?: readonly string[]
  readonly group: TriageGroup
  readonly apart?: ApartKind
  readonly why: string
  readonly cite?: string
  readonly link?: string
  readonly papers?: readonly PaperKind[]
  /** Who holds each of them, in their order, by the most promising way. */
  readonly holders?: readonly string[]
  readonly opensOn?: CivilDate
  readonly opensBy?: string
  /** Months by which the term exceeds the highest end of the range today; `life` where life was imposed and that range ends. */
  readonly over?: Term
  /** What is recorded of the health, the gravest of it. */
  readonly health?: 'terminal illness' | 'grave illness'
  readonly age?: number
  /** Months from the day of the triage to the projected release, recorded or computed; `life` for a life term. */
  readonly stake?: Term
  /** Of a likely duplicate the first row it is like, of the first the next, and in what. */
  readonly other?: { readonly row: number; readonly same: string }
}

/** A person sorted into one group, with what an office orders by. `cells` are those of the result of the screening. */
export function triagePerson(row: number, id: string | undefined, facts: CaseFacts, beside: Beside, on: CivilDate, screening: Screening, cells: readonly ResultCell[]): Triaged {
  const { group, why, source, papers, opensOn, opensBy, apart } = judgeGroup(beside, facts, on, screening)
  const { person, conviction, custody, health } = facts
  const born = valueOf(person.dateOfBirth)
  const stake = stakeOf(facts, on)
  const over = cells[overAt]
  return {
    row, ...given({
      id, name: beside.name, register: valueOf(person.registerNumber), born, district: valueOf(conviction.district), docket: valueOf(conviction.docketNumber), state: valueOf(conviction.state), facility: valueOf(custody.facility),
      coDefendants: beside.coDefendants.length === 0 ? undefined : beside.coDefendants,
    }),
    group, why, ...given({
      apart, cite: source?.cite, link: source?.link, papers: papers.length === 0 ? undefined : papers, holders: papers.length === 0 ? undefined : papers.map((paper) => waysToGet[paper][0]?.holder ?? 'not known'), opensOn, opensBy,
      over: over === 'life' || typeof over === 'number' ? over : undefined,
      health: valueOf(health.terminal) === true ? 'terminal illness' as const : [health.cannotCareForSelf, health.careNotProvided, health.agingDecline].some((leaf) => valueOf(leaf) === true) ? 'grave illness' as const : undefined,
      age: born === undefined || born > on ? undefined : ageOn(born, on), stake,
    }),
  }
}

const overAt = resultHeadings.indexOf('over_now')

function stakeOf(facts: CaseFacts, on: CivilDate): Term | undefined {
  if (valueOf(facts.conviction.term) === 'life') return 'life'
  const computed = projectedReleaseOf(facts)
  const release = valueOf(facts.custody.projectedReleaseOn) ?? (computed.status === 'computed' ? computed.value.releaseOn : undefined)
  if (release === undefined) return undefined
  if (release <= on) return 0
  const months = monthsApart(on, release)
  return addMonths(on, months) > release ? months - 1 : months
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}

/** Without what is not known. */
function given<T extends object>(all: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { readonly [K in keyof T]?: Exclude<T[K], undefined> }
}
