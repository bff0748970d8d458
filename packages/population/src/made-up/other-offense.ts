import { statutoryRange, type CivilDate, type Term } from '@lenity/law'
import type { Cells } from './cells.ts'
import type { Draw } from './draw.ts'

export interface OtherCase {
  readonly term: Term
  readonly offenseOn: CivilDate
  readonly sentencedOn: CivilDate
}

const reentry = ['8 U.S.C. 1326(a)', '8 U.S.C. 1326(b)(1)', '8 U.S.C. 1326(b)(2)'] as const
const violent = ['18 U.S.C. 1951', '18 U.S.C. 2113(a)', '18 U.S.C. 2113(d)', '18 U.S.C. 924(j)(1)'] as const
const property = ['18 U.S.C. 1343', '18 U.S.C. 1344'] as const

/** A statute of reentry that allows the term; the one that allows most where none was encoded for the day. */
export function reentryOffense(draw: Draw, of: OtherCase): Cells {
  return { 'conviction.counts.0.statute': oneThatAllows(draw, reentry, of) ?? '8 U.S.C. 1326(b)(2)' }
}

/** A violent or property offense that allows the term; with a count under 18 U.S.C. 924(c) beside it a violent one. */
export function violentOrPropertyOffense(draw: Draw, of: OtherCase, isViolent: boolean): Cells {
  return { 'conviction.counts.0.statute': oneThatAllows(draw, isViolent ? violent : [...violent, ...property], of) ?? '18 U.S.C. 924(j)(1)' }
}

/** A firearm in the hands of somebody who may have none: under 18 U.S.C. 924(e) for an armed career criminal, else as many counts as the term takes. */
export function weaponsOffense({ term, offenseOn, sentencedOn }: OtherCase, isArmedCareer: boolean): Cells {
  if (isArmedCareer) return { 'conviction.counts.0.statute': '18 U.S.C. 922(g) and 924(e)' }
  const most = limits('18 U.S.C. 922(g)(1)', offenseOn, sentencedOn)?.max
  const counts = most === undefined || most === 'life' || term === 'life' ? 1 : Math.max(1, Math.ceil(term / most))
  return Object.fromEntries(Array.from({ length: counts }, (_, i) => [`conviction.counts.${String(i)}.statute`, '18 U.S.C. 922(g)(1)']))
}

function oneThatAllows(draw: Draw, statutes: readonly string[], { term, offenseOn, sentencedOn }: OtherCase): string | undefined {
  const allow = statutes.filter((statute) => { const range = limits(statute, offenseOn, sentencedOn); return range !== undefined && (range.max === 'life' || (term !== 'life' && term <= range.max)) })
  return allow.length === 0 ? undefined : draw.of(allow.map((statute) => [statute, 1] as const))
}

function limits(penalty: string, offenseOn: CivilDate, sentencedOn: CivilDate): { readonly min: Term; readonly max: Term } | undefined {
  const found = statutoryRange({ penalty, substance: undefined, grams: undefined, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn, sentencedOn })
  return found.status === 'computed' ? found.value : undefined
}
