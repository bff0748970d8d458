import type { ComparedGrant } from './grant-index.ts'
import { likenessRules, type LikenessRule, type ReadGrant } from './likeness.ts'

/** What a table says of a grant. */
export const grantHeadings = ['granted to', 'granted on', 'kind', 'president', 'district', 'offense', 'sentence', 'term of the grant', 'months from sentence to grant', 'terms', 'source'] as const
/** What a table of people says of each grant that is like one of them. */
export const likeHeadings = ['row', 'id', 'place', 'alike', 'differs', 'not said', ...grantHeadings, 'why none'] as const

export function grantCells({ grant, term, months }: Pick<ReadGrant, 'grant' | 'term' | 'months'>): readonly (string | number | undefined)[] {
  return [grant.name, grant.grantedOn, grant.kind, grant.president, grant.district, grant.offense, grant.sentence, term, months, grant.terms, grant.source]
}

/** The rows of one person, the nearest grant first; one with the reason where there is none. */
export function likeRows(row: number, id: string | undefined, like: readonly ComparedGrant[]): readonly (readonly (string | number | undefined)[])[] {
  if (like.length === 0) return [noneRow(row, id, 'No grant of the list is like this person by the rules.')]
  return like.map((one, i) => [row, id, i + 1, rules(one.met), rules(one.differs), rules(one.unsaid), ...grantCells(one), undefined])
}

export function noneRow(row: number, id: string | undefined, why: string): readonly (string | number | undefined)[] {
  return [row, id, ...likeHeadings.slice(2, -1).map(() => undefined), why]
}

function rules(names: readonly LikenessRule[]): string {
  return names.join('; ')
}

/** The names of the rules with what they say, for whoever reads a table. */
export const rulesInWords: readonly string[] = Object.entries(likenessRules).map(([name, words]) => `${name}: ${words}`)
