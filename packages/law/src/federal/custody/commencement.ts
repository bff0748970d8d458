import type { CivilDate } from '../../core/civil-date.ts'

/**
 * The day a sentence commences: when the person is received in custody for it or arrives to serve it, and never before it was imposed. Someone
 * already held for this sentence alone is received on the day of sentencing; someone held by another sovereign when that one lets go.
 */
export function commencementOf(sentencedOn: CivilDate, receivedOn: CivilDate): CivilDate {
  return receivedOn < sentencedOn ? sentencedOn : receivedOn
}
