import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { countPoints, type HistoryPoints } from '../4a1-1-criminal-history/count-points.ts'
import { unsentencedConvictions, excludedSentences, type ListedOffense, type NotCounted } from './excluded-sentences.table.ts'
import { isCounted } from './is-counted.ts'
import { aggregateWords, revocationWords, singleSentenceRules, timeWindows, trafficStops, violentPointRules, type SingleSentenceRule, type TimeWindows, type ViolentPointRule } from './prior-sentences.table.ts'
import { addLengths, asSentence, isLong, noLength, pointsOf, roughDays, type Length } from './sentence-length.ts'

/** One prior sentence as the record shows it. A length that was suspended is not part of it (4A1.2(b)(2)). */
export interface PriorRecord {
  readonly offense?: string
  /** The imprisonment pronounced; `noLength` for probation or a fine alone. */
  readonly length: Length
  /** Imprisonment on a revocation of this sentence alone. */
  readonly revocation?: Length
  /** Years from the day it was imposed to the beginning of the offense; undefined is taken to count, as whoever lists it found. */
  readonly yearsBefore?: number
  /** Years from the last release on it to the beginning of the offense. */
  readonly releasedYearsBefore?: number
  readonly beforeEighteen?: boolean
  /** Adjudicated as a juvenile: two points at most, whatever its length. */
  readonly juvenile?: boolean
  readonly violent?: boolean
  /** A misdemeanor or petty offense that 4A1.2(c) names, or one similar to it. */
  readonly listed?: ListedOffense
  /** Months of probation, for an offense that is `listed`. */
  readonly probationMonths?: number
  /** The offense was similar to the instant one, for one that is `listed`. */
  readonly similarToInstant?: boolean
  /** Convicted, and not yet sentenced when the instant offense was: `length` is `noLength`. */
  readonly unsentenced?: boolean
  /** Why the sentence is not counted whatever its length. */
  readonly notCounted?: NotCounted
}

/** What the record says of several sentences. */
export interface PriorHistory {
  readonly records: readonly PriorRecord[]
  /** All of them were sentenced on the same day, charged together or consolidated, as far as the edition asks for it. */
  readonly together?: boolean
  /** An arrest for the first came before the second was committed; or no more than a traffic stop. */
  readonly arrestBetween?: boolean | 'traffic stop'
  readonly consecutive?: boolean
  /** The offenses happened on the same occasion. */
  readonly sameOccasion?: boolean
  /** The offenses were part of a single common scheme or plan. */
  readonly commonScheme?: boolean
  /** One term on the revocation of several of them. */
  readonly sharedRevocation?: Length
  readonly underSentence?: boolean
  readonly soonAfterRelease?: boolean
  readonly whileImprisoned?: boolean
}

/** Points, and which of the prior records they came from. */
export interface CountedHistory extends HistoryPoints {
  /** Whether each record counts within its time, in the order given. */
  readonly counted: readonly boolean[]
}

/**
 * Criminal history points from the prior sentences themselves (4A1.2 and 4A1.1) under the manual in force on a day: which count at all,
 * which count as one, what a revocation adds. An offense 4A1.2(c) names whose sentence does not settle it is asked about.
 */
export function countPriorSentences(history: PriorHistory, on: CivilDate): Finding<CountedHistory> {
  const trace = new Trace()
  const [windows, single, violentRule, excluded, unsentenced] = [trace.look(timeWindows, on), trace.look(singleSentenceRules, on), trace.look(violentPointRules, on), trace.look(excludedSentences, on), trace.look(unsentencedConvictions, on)]
  if (!windows || !single || !violentRule || !excluded || !unsentenced) return trace.finish<CountedHistory>('4A1.2', 'Prior sentences', undefined)
  const records = withRevocations(history, trace)
  const within = records.map((record) => isWithin(record, windows.value))
  const counted = records.map((record, i) => isCounted(record, i, { excluded, unsentenced }, trace) && within[i] === true)
  records.forEach(({ offense, yearsBefore }, i) => {
    if (within[i] === false) trace.step({ id: `4A1.2(e) sentence ${i + 1}`, rule: 'Within the time that counts', source: windows.source, read: ['history'], applied: false, change: 'not counted', note: `${offense ?? 'a sentence'}${yearsBefore === undefined ? '' : ` imposed ${yearsBefore} years before the offense`}` })
  })
  const kept = records.filter((_, i) => counted[i] === true)
  const asOne = kept.length > 1 && belongTogether(history, single.value) && !separated(history, single.value, on, trace)
  trace.step({ id: '4A1.2(a)(2)', rule: 'Counted separately or as a single sentence', source: asOne ? aggregateWords : single.source, read: ['history'], applied: asOne, change: asOne ? 'as one' : 'separately', ...(history.arrestBetween === true && single.value !== 'related cases' ? { note: 'an arrest between them' } : {}) })
  const sentences = asOne ? [singleLength(kept, history.consecutive === true)] : kept.map(lengthCounted)
  const uncountedViolent = asOne ? violentWithoutPoints(kept, history, violentRule.value) : 0
  const points = countPoints({
    sentences: sentences.map(asSentence), uncountedViolent,
    ...(history.underSentence === undefined ? {} : { underSentence: history.underSentence }), ...(history.soonAfterRelease === undefined ? {} : { soonAfterRelease: history.soonAfterRelease }), ...(history.whileImprisoned === undefined ? {} : { whileImprisoned: history.whileImprisoned }),
  }, on)
  trace.take(points)
  return trace.finish('4A1.2', 'Prior sentences', points.status === 'computed' ? { ...points.value, counted } : undefined)
}

/** Until October 2007 cases were related by occasion, scheme or consolidation; since then only by the charging instrument or the day of sentence. */
function belongTogether({ together, sameOccasion, commonScheme }: PriorHistory, rule: SingleSentenceRule): boolean {
  return together === true || (rule !== 'same charge or day, no arrest between' && (sameOccasion === true || commonScheme === true))
}

function separated({ arrestBetween }: PriorHistory, rule: SingleSentenceRule, on: CivilDate, trace: Trace): boolean {
  if (rule === 'related cases') return false
  const stop = arrestBetween === 'traffic stop' ? trace.look(trafficStops, on) : undefined
  if (stop?.value === 'contested') trace.gaps.push({ of: trafficStops.of, on, why: 'courts differed on it until 1 November 2025' })
  return arrestBetween === true
}

function withRevocations({ records, sharedRevocation }: PriorHistory, trace: Trace): readonly PriorRecord[] {
  const own = records.map((record) => {
    if (record.revocation === undefined) return record
    trace.step({ id: '4A1.2(k)(1)', rule: 'The term on revocation is added to the original', source: revocationWords.add, read: ['history'], applied: true, change: `${record.revocation.months} months ${record.revocation.days} days added` })
    return { ...record, length: addLengths(record.length, record.revocation) }
  })
  if (sharedRevocation === undefined || own.length === 0) return own
  const gains = own.map(({ length }) => pointsOf(addLengths(length, sharedRevocation)) - pointsOf(length))
  const most = gains.indexOf(Math.max(...gains))
  trace.step({ id: '4A1.2(k) several sentences', rule: 'One revocation of several sentences is added where it raises the points most', source: own.length > 1 ? revocationWords.several : revocationWords.add, read: ['history'], applied: true, change: `added to sentence ${most + 1}` })
  return own.map((record, i) => (i === most ? { ...record, length: addLengths(record.length, sharedRevocation) } : record))
}

function isWithin({ length, yearsBefore, releasedYearsBefore, beforeEighteen, juvenile }: PriorRecord, windows: TimeWindows): boolean {
  if (yearsBefore === undefined) return true
  if (isLong(length) && juvenile !== true) return yearsBefore <= windows.long || (releasedYearsBefore !== undefined && releasedYearsBefore <= windows.long)
  if (beforeEighteen !== true && juvenile !== true) return yearsBefore <= windows.other
  return pointsOf(length) >= 2 ? (releasedYearsBefore ?? yearsBefore) <= windows.beforeEighteen : yearsBefore <= windows.beforeEighteen
}

/** A juvenile adjudication never counts three points (4A1.2(d)): at most as thirteen months. */
function lengthCounted({ length, juvenile }: PriorRecord): Length {
  return juvenile === true && isLong(length) ? { months: 13, days: 0 } : length
}

function singleLength(records: readonly PriorRecord[], consecutive: boolean): Length {
  const lengths = records.map(lengthCounted)
  return consecutive ? lengths.reduce(addLengths, noLength) : lengths.reduce((longest, one) => (roughDays(one) > roughDays(longest) ? one : longest), noLength)
}

/** The violent sentences within a single one that raised its points by nothing, the longest apart. */
function violentWithoutPoints(records: readonly PriorRecord[], { consecutive, sameOccasion }: PriorHistory, rule: ViolentPointRule): number {
  const violent = records.filter((record) => record.violent === true)
  if (rule === 'none' || (rule !== 'any' && (sameOccasion === true || violent.length < 2))) return 0
  // Of equally long ones a violent one is the one that counts: which does is not said, and doubt is the person's.
  const ranked = records.toSorted((a, b) => roughDays(b.length) - roughDays(a.length) || Number(b.violent === true) - Number(a.violent === true))
  let [sum, uncounted] = [noLength, 0]
  for (const [i, { length, violent: isViolent }] of ranked.entries()) {
    const next = i === 0 ? length : consecutive === true ? addLengths(sum, length) : sum
    if (i > 0 && isViolent === true && pointsOf(next) === pointsOf(sum)) uncounted += 1
    sum = next
  }
  return uncounted
}
