import { fromDayNumber, type CustodyInputs } from '@lenity/law'
import { seededRandom } from '../examples/make/seeded-random.ts'

/** Terms in custody for the release dates. */
export function generateTerms(seed: string, count: number): readonly CustodyInputs[] {
  const random = seededRandom(seed)
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  return Array.from({ length: count }, () => ({
    term: whole(13, 480), commencedOn: fromDayNumber(whole(7000, 19_000)), priorCreditDays: whole(0, 700), lostDays: whole(0, 150), method: random() < 0.5 ? 'per year imposed' : 'per year served',
    timeCredits: whole(0, 500), supervisedReleaseImposed: random() < 0.9, drugProgramCompleted: random() < 0.3,
  }))
}
