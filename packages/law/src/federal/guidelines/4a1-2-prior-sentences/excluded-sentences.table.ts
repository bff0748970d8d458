import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Misdemeanors and petty offenses that 4A1.2(c) names, in the words of the manual. An offense similar to one of them is given by its name. */
export const listedOffenses = [
  'careless or reckless driving', 'contempt of court', 'disorderly conduct or disturbing the peace', 'driving without a license or with a revoked or suspended license', 'false information to a police officer', 'fish and game violation',
  'gambling', 'hindering or failure to obey a police officer', 'insufficient funds check', 'leaving the scene of an accident', 'local ordinance violation', 'non-support', 'prostitution', 'resisting arrest', 'trespassing',
  'hitchhiking', 'juvenile status offense or truancy', 'loitering', 'minor traffic infraction', 'public intoxication', 'vagrancy',
] as const
/** The name of an offense that 4A1.2(c) lists. */
export type ListedOffense = (typeof listedOffenses)[number]

/** What 4A1.2(c) leaves out. A local ordinance violation is meant that is no crime under state law. */
export interface ExcludedSentences {
  /** (1): counted only if the sentence was at least thirty days of imprisonment, or so much probation, or the offense was similar to the instant one. */
  readonly ifShort: readonly ListedOffense[]
  /** (2): never counted. */
  readonly never: readonly ListedOffense[]
  /** The probation, in months, from which (1) counts: a year exactly is enough, or only more than a year. */
  readonly probation: 'a year' | 'more than a year'
}

const never1987 = ['hitchhiking', 'juvenile status offense or truancy', 'loitering', 'minor traffic infraction', 'public intoxication', 'vagrancy'] as const
const short1987 = [
  'contempt of court', 'disorderly conduct or disturbing the peace', 'driving without a license or with a revoked or suspended license', 'false information to a police officer', 'fish and game violation', 'gambling',
  'hindering or failure to obey a police officer', 'leaving the scene of an accident', 'local ordinance violation', 'non-support', 'prostitution', 'resisting arrest', 'trespassing',
] as const
const short1990 = [...short1987, 'careless or reckless driving', 'insufficient funds check'] as const
const never2007 = [...never1987, 'fish and game violation', 'local ordinance violation'] as const

/** Rebuilt from the list of 2016: Amendments 352 and 709 are all that changed it. */
export const excludedSentences: Series<ExcludedSentences> = {
  of: 'which misdemeanors and petty offenses are left out (4A1.2(c))',
  entries: [
    { from: '1987-11-01', to: '1990-10-31', value: { ifShort: short1987, never: never1987, probation: 'a year' }, source: amendment(352, 'Section 4A1.2(c)(1) is amended by inserting in the appropriate place by alphabetical order: "Careless or reckless driving", "Insufficient funds check".') },
    { from: '1990-11-01', to: '2007-10-31', value: { ifShort: short1990, never: never1987, probation: 'a year' }, source: amendment(709, 'Section 4A1.2(c)(1) is amended by striking "at least one" and inserting "more than one"; by striking "Fish and game violations"') },
    { from: '2007-11-01', to: '2018-10-31', value: { ifShort: short1990.filter((name) => name !== 'fish and game violation' && name !== 'local ordinance violation'), never: never2007, probation: 'more than a year' }, source: manual(2016, '§4A1.2(c)(1)', 'are counted only if (A) the sentence was a term of probation of more than one year or a term of imprisonment of at least thirty days, or (B) the prior offense was similar to an instant offense:') },
    { from: '2018-11-01', checkedThrough, value: { ifShort: short1990.filter((name) => name !== 'fish and game violation' && name !== 'local ordinance violation'), never: never2007, probation: 'more than a year' }, source: manual(2025, '§4A1.2(c)(1)', 'are counted only if (A) the sentence was a term of probation of more than one year or a term of imprisonment of at least thirty days, or (B) the prior offense was similar to an instant offense:') },
  ],
}

/** Sentences that are not counted whatever their length, by the reason found, with the words of the manual. */
export const notCounted = {
  'part of the instant offense': manual(2025, '§4A1.2(a)(1)', 'for conduct not part of the instant offense.'),
  'diversion without a finding of guilt': manual(2025, '§4A1.2(f)', 'Diversion from the judicial process without a finding of guilt (e.g., deferred prosecution) is not counted.'),
  'diversion from juvenile court': manual(2025, '§4A1.2(f)', 'except that diversion from juvenile court is not counted.'),
  'summary court-martial or Article 15': manual(2025, '§4A1.2(g)', 'Sentences imposed by a summary court-martial or Article 15 proceeding are not counted.'),
  'foreign conviction': manual(2025, '§4A1.2(h)', 'Sentences resulting from foreign convictions are not counted.'),
  'tribal court conviction': manual(2025, '§4A1.2(i)', 'Sentences resulting from tribal court convictions are not counted.'),
  'expunged': manual(2025, '§4A1.2(j)', 'Sentences for expunged convictions are not counted.'),
  'reversed, vacated or ruled invalid': manual(2025, '§4A1.2, comment. (n.6)', 'have been reversed or vacated because of errors of law or because of subsequently discovered evidence exonerating the defendant'),
} as const
/** Why a sentence is never counted, whatever its length. */
export type NotCounted = keyof typeof notCounted

/** A conviction not yet sentenced counts one point, as a prior sentence under 4A1.1(c), since 1 November 1991. */
export const unsentencedConvictions: Series<boolean> = {
  of: 'a conviction not yet sentenced (4A1.2(a)(4))',
  entries: [
    { from: '1987-11-01', to: '1991-10-31', value: false, source: amendment(381, '"(4) Where a defendant has been convicted of an offense, but not yet sentenced, such conviction shall be counted as if it constituted a prior sentence under §4A1.1(c)') },
    { from: '1991-11-01', checkedThrough, value: true, source: manual(2025, '§4A1.2(a)(4)', 'such conviction shall be counted as if it constituted a prior sentence under §4A1.1(c) if a sentence resulting from that conviction otherwise would be countable.') },
  ],
}
