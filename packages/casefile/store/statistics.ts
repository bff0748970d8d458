import type { CivilDate } from '@lenity/law'
import { done, lastWholeQuarter, officeStatistics, type FateCount, type OfficeStatistics, type Result, type StepDays } from '../src/index.ts'
import type { CaseUnit } from './case-unit.ts'
import { isAdministrator, noOffice } from './members.ts'

export interface Statistics {
  /** The numbers of an office as of the last quarter that is over on `today`, with what is small left out; for its administrators. */
  ofOffice(officeId: string, today: CivilDate): Promise<Result<OfficeStatistics>>
}

export function statisticsMethods(unit: CaseUnit): Statistics {
  return {
    ofOffice: (officeId, today) => unit.unit(async (session) => {
      if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
      const asOf = lastWholeQuarter(today)
      const counts = await session.query<FateCount>('select came as year, fate, many from casefile.fates_of_office($1, $2)', [officeId, asOf])
      const times = await session.query<StepDays>('select step, measured, quarter, half, three_quarters as "threeQuarters" from casefile.times_of_office($1, $2)', [officeId, asOf])
      return done(officeStatistics(asOf, counts.rows, times.rows))
    }),
  }
}
