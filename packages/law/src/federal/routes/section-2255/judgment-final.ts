import { addDays, type CivilDate } from '../../../core/civil-date.ts'
import type { Leaf } from '../../../core/leaf.ts'
import type { Source } from '../../../core/source.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { collateral } from '../relief-sources.ts'

/** The day a judgment became final. */
export interface FinalJudgment {
  readonly on: CivilDate
  /** Whether it is that very day, or one before which it was not final: a deadline counted from that comes too early rather than too late. */
  readonly exact: boolean
  readonly how: string
  readonly source: Source
}

/** Since this day the notice of appeal has fourteen days; it had ten before, without weekends, which is not counted here. */
const fourteenDaysSince: CivilDate = '2009-12-01'

/**
 * When the judgment of conviction became final (28 U.S.C. 2255(f)(1)): the day the papers give; else the day review was denied; else
 * ninety days after the appeal was decided, or fourteen after sentencing where none was taken. A judgment entered later than the
 * sentence, or a petition for review made, puts the day further off. Undefined where the facts do not say, or papers disagree.
 */
export function judgmentFinal({ litigation, conviction }: CaseFacts): FinalJudgment | undefined {
  const final = valueOf(litigation.judgmentFinalOn)
  if (final !== undefined) return { on: final, exact: true, how: `The judgment became final on ${final}`, source: collateral.final }
  if (litigation.judgmentFinalOn.is === 'rival') return undefined
  const denied = valueOf(litigation.certiorariDeniedOn)
  if (denied !== undefined) return { on: denied, exact: true, how: `The Supreme Court denied review on ${denied}`, source: collateral.final }
  const decided = valueOf(litigation.appealDecidedOn)
  if (decided !== undefined) return { on: addDays(decided, 90), exact: false, how: `The appeal was decided on ${decided}; the time to ask the Supreme Court for review ended on ${addDays(decided, 90)} at the earliest`, source: collateral.certiorariTime }
  const sentenced = valueOf(conviction.sentencedOn)
  if (valueOf(litigation.appealTaken) !== false || sentenced === undefined || sentenced < fourteenDaysSince) return undefined
  return { on: addDays(sentenced, 14), exact: false, how: `No appeal was taken; the time for it ended on ${addDays(sentenced, 14)} at the earliest, counted from the sentence`, source: collateral.appealTime }
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}
