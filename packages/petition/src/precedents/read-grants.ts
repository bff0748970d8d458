import { mostWords, tooLong } from './too-long.ts'
import type { ListRow } from './grants-of-page.ts'
import { grantKey, type PublishedGrant } from './published-grant.ts'
import { readDay } from './read-day.ts'
import type { CivilDate } from '@lenity/law'

/** What becomes of one row of a list. */
export interface GrantRow {
  readonly row: number
  readonly name: string
  readonly outcome: 'will be kept' | 'kept already' | 'refused'
  /** Why it is refused, or where it is kept already. */
  readonly why?: string | undefined
  readonly grant?: PublishedGrant | undefined
}

/** What is said of a list as a whole: where it was published, and the day of its grants where the rows name none. */
export interface ListSays {
  readonly source: string
  readonly grantedOn?: CivilDate | undefined
}

/** Headings as lists write them, in small letters without signs. */
const headings = {
  name: ['name', 'recipient', 'grantee', 'full name'],
  offense: ['offense', 'offence', 'offenses', 'offense of conviction', 'crime'],
  sentence: ['sentence', 'sentences', 'original sentence'],
  terms: ['terms', 'terms of grant', 'commutation grant', 'terms of commutation', 'grant'],
  grantedOn: ['date granted', 'granted on', 'granted', 'date of grant', 'grant date', 'date'],
  district: ['district', 'districts', 'court'],
  president: ['president'],
  kind: ['type', 'kind', 'clemency type', 'type of clemency'],
  source: ['source', 'url', 'link', 'address'],
} as const

/** Each row as the grant it says, or why not. `kept` are the keys of grants the office keeps already, each with the list it is in. */
export function readGrants(rows: readonly ListRow[], says: ListSays, kept: ReadonlyMap<string, string>): readonly GrantRow[] {
  const seen = new Map<string, number>()
  return rows.map((row): GrantRow => {
    const values = new Map(Object.entries(row.values).map(([heading, value]) => [heading.toLowerCase().replaceAll(/[^a-z]+/g, ' ').trim(), value.replaceAll(/\s+/g, ' ').trim()]))
    const of = (field: keyof typeof headings) => headings[field].map((heading) => values.get(heading)).find((value) => value !== undefined && value !== '')
    const name = of('name') ?? ''
    const refuse = (why: string): GrantRow => ({ row: row.number, name: name.slice(0, 200), outcome: 'refused', why })
    if (row.wrong !== undefined) return refuse(row.wrong)
    if (name === '') return refuse('No name stands in it.')
    const offense = of('offense')
    if (offense === undefined) return refuse('No offense stands in it.')
    const said = of('grantedOn')
    const grantedOn = said === undefined ? says.grantedOn : readDay(said)
    if (grantedOn === undefined) return refuse(said === undefined ? 'No day of the grant stands in it, and none was given for the list.' : `“${said.slice(0, 60)}” is no day.`)
    const [sentence, terms] = [of('sentence'), of('terms')?.replace(/\s*###$/, '')]
    if (sentence === undefined && terms === undefined) return refuse('Neither a sentence nor the terms of the grant stand in it.')
    const long = [name, offense, sentence, terms].find((value) => value !== undefined && tooLong(value))
    if (long !== undefined) return refuse(`A value is longer than ${String(mostWords)} letters.`)
    const source = of('source')
    const grant: PublishedGrant = {
      name, kind: kindOf(of('kind') ?? terms ?? ''), grantedOn, offense, ...(sentence !== undefined && { sentence }), ...(terms !== undefined && { terms }),
      ...optional('district', of('district')), ...optional('president', of('president')), source: source !== undefined && /^https?:\/\/\S+$/.test(source) ? source : says.source,
    }
    const key = grantKey(grant)
    const before = seen.get(key)
    if (before !== undefined) return refuse(`The same person and day stand in row ${String(before)}.`)
    seen.set(key, row.number)
    const list = kept.get(key)
    return list === undefined ? { row: row.number, name, outcome: 'will be kept', grant } : { row: row.number, name, outcome: 'kept already', why: `It is in the list “${list}”.` }
  })
}

function optional<K extends string>(field: K, value: string | undefined): { readonly [F in K]?: string } {
  return (value === undefined ? {} : { [field]: value }) as { readonly [F in K]?: string }
}

function kindOf(words: string): PublishedGrant['kind'] {
  if (/commut/i.test(words)) return 'commutation'
  return /pardon/i.test(words) ? 'pardon' : 'other'
}
