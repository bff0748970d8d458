import type { CivilDate } from '../../core/civil-date.ts'
import { changedLaw } from '../../core/changed-law.ts'
import { historyAllows, isBarred, type SafetyValveFacts } from '../statutes/18-usc-3553/judge-safety-valve.ts'
import { safetyValveSince, widerSafetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'
import { historyOn, type CountedHistory } from './history-today.ts'
import type { PlainCase } from './read-case.ts'

/**
 * Whether the criteria of 18 U.S.C. 3553(f) are met in a sentence imposed on a day; undefined where the case does not say. In the
 * sentence that was imposed it is what the court found. In one imposed today on a conviction entered today the criterion of criminal
 * history is that of 2018: who met one point at most meets it too, but who failed may meet it now. A refusal of then settles nothing by
 * itself; what the case says of the points and the prior sentences does, where any one of the three bars stands.
 */
export function safetyValveOf(plain: PlainCase, sentencedOn: CivilDate | undefined): boolean | undefined {
  const { safetyValve, sentencedOn: then } = plain
  if (safetyValve === true) return true
  if (isRuledOut(plain)) return false
  if (sentencedOn === undefined || then === undefined || sentencedOn === then || sentencedOn < widerSafetyValveSince) return safetyValve
  const openTo = changedLaw()?.valvePoints
  if (openTo !== undefined) return openToMore(plain, sentencedOn, openTo)
  if (plain.safetyValveToday !== undefined) return plain.safetyValveToday
  const { most, least } = historyOn(plain, sentencedOn)
  if (isBarred(historyFacts(plain, sentencedOn, most)) && (least === most || isBarred(historyFacts(plain, sentencedOn, least)))) return false
  return safetyValve === false && failedOtherwise(plain, then) ? false : undefined
}

/**
 * The safety valve where a reform opens it to so many points at most as well. Who meets the criteria of today meets it still; who fails them, by
 * another criterion than the history, fails it still; of anyone else with so few points the other criteria are not known.
 */
function openToMore(plain: PlainCase, sentencedOn: CivilDate, most: number): boolean | undefined {
  const { safetyValve, safetyValveToday, sentencedOn: then } = plain
  if (safetyValveToday === true || (safetyValve === false && then !== undefined && failedOtherwise(plain, then))) return safetyValveToday === true
  const history = historyOn(plain, sentencedOn)
  const counted = [history.most, history.least].map((one) => ({ points: one.points, allows: historyAllows(historyFacts(plain, sentencedOn, one)).truth }))
  if (counted.every((one) => one.allows === 'not met' && one.points !== undefined && one.points > most)) return false
  // Whose history is known to pass the criterion of today failed another, which stays.
  return safetyValveToday === false && counted.every(({ allows }) => allows === 'met') ? false : undefined
}

/** The facts that would settle the safety valve today, where it is open: its criteria as they are today, and the history as far as it is open. */
export function safetyValveNeeds(plain: PlainCase, sentencedOn: CivilDate): readonly string[] {
  const { most, least } = historyOn(plain, sentencedOn)
  const answers = [most, least].map((history) => historyAllows(historyFacts(plain, sentencedOn, history)))
  return [...new Set(['guideline.safetyValveToday', ...answers.flatMap(({ needs }) => needs.map(({ path }) => path))])]
}

/** What the criterion of criminal history rests on, on a conviction entered on the day of sentencing. */
function historyFacts(plain: PlainCase, sentencedOn: CivilDate, { points }: CountedHistory): SafetyValveFacts {
  return { convictedOn: sentencedOn, sentencedOn, points, priors: plain.priorSentences, priorsComplete: plain.priorSentencesComplete, otherCriteria: undefined }
}

/**
 * What (f)(2) to (4) rule out, which no amendment has changed: a leading role, a death, an enterprise, a firearm convicted of under
 * 924(c), violence found under 2D1.1(b)(2), which speaks of what the person did or directed. A weapon found under 2D1.1(b)(1) does not by
 * itself: it may have been another's, for whom relevant conduct answers there, while (f)(2) looks to what the person did, aided or
 * induced (5C1.2 n.2). That it was the person's own, in connection with the offense, does.
 */
function isRuledOut({ roleLevels, characteristics, counts, weaponOwn }: PlainCase): boolean {
  if (weaponOwn === true || (roleLevels ?? 0) > 0 || characteristics.includes('2D1.1 violence')) return true
  return counts.some(({ deathResulted, isFirearm, parsed }) => deathResulted === true || isFirearm || parsed.kind === '848')
}

/** Whether a court that refused it did so for another reason than the criminal history of its day. */
function failedOtherwise({ points }: PlainCase, then: CivilDate): boolean {
  return then >= widerSafetyValveSince || (then >= safetyValveSince && points !== undefined && points <= 1)
}
