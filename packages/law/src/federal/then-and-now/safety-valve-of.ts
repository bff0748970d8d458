import type { CivilDate } from '../../core/civil-date.ts'
import { parsePenalty } from '../statutes/parse-penalty.ts'
import { safetyValveSince, widerSafetyValveSince } from '../statutes/18-usc-3553/safety-valve.table.ts'
import type { PlainCase } from './read-case.ts'

/**
 * Whether the criteria of 18 U.S.C. 3553(f) are met in a sentence imposed on a day; undefined where the case does not say. In the
 * sentence that was imposed it is what the court found. In one imposed today on a conviction entered today the criterion of criminal
 * history is that of 2018: who met one point at most meets it too, but who failed may meet it now, unless something else ruled it out.
 */
export function safetyValveOf(plain: PlainCase, sentencedOn: CivilDate | undefined): boolean | undefined {
  const { safetyValve, sentencedOn: then } = plain
  if (safetyValve === true) return true
  if (isRuledOut(plain)) return false
  if (sentencedOn === undefined || then === undefined || sentencedOn === then || sentencedOn < widerSafetyValveSince) return safetyValve
  if (plain.safetyValveToday !== undefined) return plain.safetyValveToday
  if (isBarredByHistory(plain)) return false
  return safetyValve === false && failedOtherwise(plain, then) ? false : undefined
}

/**
 * What (f)(2) to (4) rule out, which no amendment has changed: a leading role, a death, an enterprise, a firearm convicted of under
 * 924(c); a weapon found rules it out as it does 4C1.1.
 */
function isRuledOut({ roleLevels, weapon, counts }: PlainCase): boolean {
  if ((roleLevels ?? 0) > 0 || weapon === true) return true
  return counts.some(({ deathResulted, penalty, statute }) => deathResulted === true || ['848', '924(c)'].includes(parsePenalty(penalty ?? statute ?? '').kind))
}

/** Any one of the three bars of (f)(1), as far as the priors are known: a three-point one, a violent two-point one, more than four points of two or three. */
function isBarredByHistory({ priorSentences, notice851, priors851 }: PlainCase): boolean {
  if (notice851 === true && priors851.some(({ kind }) => kind === 'serious violent felony')) return true
  const counted = priorSentences.flatMap(({ points, violent }) => (points === undefined || points < 2 ? [] : [{ points, violent }]))
  return counted.some(({ points, violent }) => points >= 3 || violent === true) || counted.reduce((sum, { points }) => sum + points, 0) > 4
}

/** Whether a court that refused it did so for another reason than the criminal history of its day. */
function failedOtherwise({ points }: PlainCase, then: CivilDate): boolean {
  return then >= widerSafetyValveSince || (then >= safetyValveSince && points !== undefined && points <= 1)
}
