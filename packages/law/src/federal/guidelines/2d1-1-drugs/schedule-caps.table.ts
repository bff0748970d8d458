import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import { parseWeight, type Weight } from './weight.ts'

/** What the converted weight of substances of the lower schedules may not exceed. */
export interface ScheduleCaps {
  /** Schedules III, IV and V together. */
  readonly all: Cap
  /** Schedules IV and V together. */
  readonly fourAndFive: Cap
  readonly five: Cap
}

export interface Cap {
  readonly weight: Weight
  readonly source: Source
}

const cap = (kilograms: string, source: Source): Cap => ({ weight: parseWeight(kilograms, 'KG'), source })

const of1991: ScheduleCaps = {
  all: cap('59.99', amendment(396, '**Provided, that the combined equivalent weight of all Schedule III substances, Schedule I or II depressants, Schedule IV substances, and Schedule V substances shall not exceed 59.99 kilograms of marihuana.')),
  fourAndFive: cap('4.99', amendment(396, '***Provided, that the combined equivalent weight of all Schedule IV and V substances shall not exceed 4.99 kilograms of marihuana.')),
  five: cap('0.999', amendment(396, '****Provided, that the combined equivalent weight of Schedule V substances shall not exceed 999 grams of marihuana.')),
}

const of2014: ScheduleCaps = {
  all: cap('79.99', manual(2016, '§2D1.1, comment. (n.8)', 'Schedule IV substances (except flunitrazepam), and Schedule V substances shall not exceed 79.99 kilograms of marihuana.')),
  fourAndFive: cap('9.99', manual(2016, '§2D1.1, comment. (n.8)', '*****Provided, that the combined equivalent weight of all Schedule IV (except flunitrazepam) and V substances shall not exceed 9.99 kilograms of marihuana.')),
  five: cap('2.49', manual(2016, '§2D1.1, comment. (n.8)', '******Provided, that the combined equivalent weight of Schedule V substances shall not exceed 2.49 kilograms of marihuana.')),
}

const of2018: ScheduleCaps = {
  all: cap('79.99', manual(2025, '§2D1.1, comment. (n.8)', 'Schedule IV substances (except flunitrazepam), and Schedule V substances shall not exceed 79.99 kilograms of converted drug weight.')),
  fourAndFive: cap('9.99', manual(2025, '§2D1.1, comment. (n.8)', 'Provided, that the combined converted weight of all Schedule IV (except flunitrazepam) and V substances shall not exceed 9.99 kilograms of converted drug weight.')),
  five: cap('2.49', manual(2025, '§2D1.1, comment. (n.8)', '*****Provided, that the combined converted weight of Schedule V substances shall not exceed 2.49 kilograms of converted drug weight.')),
}

/** The caps of the equivalency tables. Before 1 November 1991 the tables said nothing of them. */
export const scheduleCaps: Series<ScheduleCaps> = {
  of: 'the caps on substances of Schedules III to V',
  entries: [
    { from: '1991-11-01', to: '2014-10-31', value: of1991, source: of1991.all.source },
    { from: '2014-11-01', to: '2018-10-31', value: of2014, source: of2014.all.source },
    { from: '2018-11-01', checkedThrough, value: of2018, source: of2018.all.source },
  ],
}

/** The cap on pills of Schedule III hydrocodone, apart from those above. */
export const hydrocodoneCaps: Series<Cap> = {
  of: 'the cap on Schedule III hydrocodone',
  entries: [
    { from: '2009-11-01', to: '2014-10-31', ...capOf('999.99', amendment(727, 'Schedule V substances shall not exceed 999.99 kilograms of marihuana.')) },
    { from: '2014-11-01', to: '2015-10-31', ...capOf('2999.99', amendment(782, 'heading relating to Schedule III Hydrocodone, by striking “999.99” and inserting “2,999.99”')) },
  ],
}

function capOf(kilograms: string, source: Source): { readonly value: Cap; readonly source: Source } {
  return { value: cap(kilograms, source), source }
}
