import { describe, expect, it } from 'vitest'
import { countPriorSentences, listedOffenses, type CivilDate, type ListedOffense, type PriorHistory } from '../../../index.ts'

// 4A1.1 and 4A1.2 read once more, from Amendments 259, 352, 381, 382, 709, 742 and 821 and the manuals of 2016 and 2025.
const total = (history: PriorHistory, on: CivilDate) => {
  const found = countPriorSentences(history, on)
  return found.status === 'computed' ? found.value.total : found.status
}
const none = { months: 0, days: 0 }

/** A month of jail counts what is only left out when short; of what is never counted it counts nothing. */
const never = (on: CivilDate) => listedOffenses.filter((listed) => total({ records: [{ length: { months: 3, days: 0 }, listed }] }, on) === 0)
const ifShort = (on: CivilDate) => listedOffenses.filter((listed) => !never(on).includes(listed) && total({ records: [{ length: none, listed, probationMonths: 3, similarToInstant: false }] }, on) === 0)

describe('4A1.2(c), read a second time', () => {
  it('has the lists of the manual of 2016 since November 2007', () => {
    const short: readonly ListedOffense[] = ['careless or reckless driving', 'contempt of court', 'disorderly conduct or disturbing the peace', 'driving without a license or with a revoked or suspended license', 'false information to a police officer', 'gambling', 'hindering or failure to obey a police officer', 'insufficient funds check', 'leaving the scene of an accident', 'non-support', 'prostitution', 'resisting arrest', 'trespassing']
    for (const on of ['2007-11-01', '2016-11-01', '2025-11-01'] as const) {
      expect(ifShort(on)).toEqual(short)
      expect(new Set(never(on))).toEqual(new Set(['fish and game violation', 'hitchhiking', 'juvenile status offense or truancy', 'local ordinance violation', 'loitering', 'minor traffic infraction', 'public intoxication', 'vagrancy']))
    }
  })

  it('had fish and game and local ordinances among those that count when long before, and neither bad checks nor careless driving in 1987', () => {
    for (const on of ['1990-11-01', '2007-10-31'] as const) {
      expect(ifShort(on)).toEqual(expect.arrayContaining(['fish and game violation', 'local ordinance violation', 'careless or reckless driving', 'insufficient funds check']))
      expect([ifShort(on).length, never(on).length]).toEqual([15, 6])
    }
    for (const on of ['1987-11-01', '1990-10-31'] as const) expect([ifShort(on).length, never(on).length]).toEqual([13, 6])
  })
})

describe('4A1.1, read a second time', () => {
  const history: PriorHistory = { records: [{ length: { months: 18, days: 0 } }, { length: { months: 3, days: 0 } }, { length: none }], underSentence: true, whileImprisoned: true }

  it('changes what imprisonment at the time of the offense adds in 1989, 2010 and 2023', () => {
    // 3 + 2 + 1 for the sentences; then 2 for status, 1 beside it for imprisonment; then status only; then neither, six being fewer than seven.
    expect((['1987-11-01', '1989-10-31', '1989-11-01', '2010-10-31', '2010-11-01', '2023-10-31', '2023-11-01'] as const).map((on) => total(history, on))).toEqual([8, 8, 9, 9, 8, 8, 6])
  })

  it('gives one point for status from seven others since November 2023', () => {
    const seven: PriorHistory = { ...history, records: [...history.records, { length: none }] }
    expect([total(seven, '2023-10-31'), total(seven, '2023-11-01'), total(seven, '2025-11-01')]).toEqual([9, 8, 8])
  })
})
