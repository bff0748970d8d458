import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { roman } from '../5a-sentencing-table/find-range.ts'
import { departureWords, historyDepartures } from './departures.table.ts'

/** A departure to another criminal history category, as a court found it. */
export interface CategoryDeparture {
  /** The category by the points or by Chapter Four, Part B: 1 to 6. */
  readonly from: number
  /** The category the court departed to: 1 to 6. */
  readonly to: number
  readonly careerOffender?: boolean
  /** An armed career criminal, or a repeat and dangerous sex offender against minors. */
  readonly armedCareerOrSexOffender?: boolean
}

/** Where a departure by criminal history ends under the manual of a day. */
export interface DepartedCategory {
  /** The category whose range guides the departure: what the court chose, within what the manual allows. */
  readonly category: number
  readonly allowed: boolean
}

/**
 * The category a departure under 4A1.3 leads to under the manual in force on a day. What goes further down than that manual allows stops
 * there. Since 1 November 2025 the manual has no departures: the category stays, and the reasons go to 18 U.S.C. 3553(a). The points for
 * the safety valve are those from before it.
 */
export function departCategory({ from, to, careerOffender, armedCareerOrSexOffender }: CategoryDeparture, on: CivilDate): Finding<DepartedCategory> {
  const trace = new Trace()
  const title = 'The category after a departure'
  const found = trace.look(historyDepartures, on)
  if (!found) return trace.finish<DepartedCategory>('4A1.3', title, undefined)
  const { value: limits, source } = found
  const step = (category: number, why?: string) => {
    const applied = category !== from
    const words = why !== undefined ? source : to > from ? departureWords.up : departureWords.down
    trace.step({ id: '4A1.3', rule: 'Departure to another criminal history category, as found', source: words, read: ['historyDeparture'], applied, change: applied ? `category ${roman(category)}` : 'none', ...(why === undefined ? {} : { note: why }) })
    return trace.finish(`4A1.3`, title, { category, allowed: category === to })
  }
  if (limits === undefined) return step(from, 'the manual has no departures since 1 November 2025: the reasons are weighed under 18 U.S.C. 3553(a)')
  if (to < from && armedCareerOrSexOffender === true && !limits.armedCareerCriminal) {
    trace.step({ id: '4A1.3', rule: 'Departure to another criminal history category, as found', source: departureWords.armed, read: ['historyDeparture'], applied: false, change: 'none', note: 'prohibited for an armed career criminal and a repeat sex offender since 27 October 2003' })
    return trace.finish('4A1.3', title, { category: from, allowed: false })
  }
  const lowest = careerOffender === true && limits.careerOffenderCategories !== undefined ? from - limits.careerOffenderCategories : 1
  return to < lowest ? step(lowest, `a career offender goes down ${limits.careerOffenderCategories} category at most since 27 October 2003`) : step(to)
}
