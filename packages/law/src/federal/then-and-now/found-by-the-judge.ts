import type { CivilDate } from '../../core/civil-date.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import { alleyneDay, apprendiDay } from './jury-finding.ts'
import type { PlainCase, PlainCount } from './read-case.ts'

/** The most (C) allows, with and without a noticed prior conviction: a longer term cannot have rested on the judge's finding alone. */
const mostWithoutWeight = { noticed: 360, plain: 240 } as const

/**
 * Whether the subsection of a drug conviction may rest on a weight only the judge found. Between *Apprendi* and *Alleyne* a judge's finding
 * could still raise the least term, within the twenty years of (C) that need no weight. A sentence above those, and one imposed since,
 * shows that the weight was charged and found.
 */
export function subsectionMayBeTheJudges({ penalty, foundGrams, foundPlants, term }: PlainCount, { sentencedOn, notice851 }: PlainCase): boolean {
  if (sentencedOn === undefined || sentencedOn < apprendiDay || sentencedOn >= alleyneDay || foundGrams !== undefined || foundPlants !== undefined) return false
  const parsed = parsePenalty(penalty ?? '')
  if (parsed.kind !== 'drug' || (parsed.tier !== 'A' && parsed.tier !== 'B')) return false
  return term === undefined || (term !== 'life' && term <= (notice851 === false ? mostWithoutWeight.plain : mostWithoutWeight.noticed))
}

/**
 * Whether the clause of a firearm conviction may rest on a brandishing or a discharge only the judge found, which until *Alleyne* it could.
 * Where the facts say what was charged and found, they decide.
 */
export function clauseMayBeTheJudges({ penalty, firearmUse }: PlainCount, { sentencedOn }: PlainCase): boolean {
  if (firearmUse !== undefined || sentencedOn === undefined || sentencedOn >= alleyneDay) return false
  const parsed = parsePenalty(penalty ?? '')
  return parsed.kind === '924(c)' && parsed.clause.startsWith('(1)(a)(ii')
}

/** Whether what raises a least term must be charged and found in a sentence of that day. */
export function juryRaisesMinimum(sentencedOn: CivilDate | undefined): boolean {
  return sentencedOn !== undefined && sentencedOn >= alleyneDay
}
