import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import { parseWeight, type Weight } from './weight.ts'

/** What the converted weight of substances of the lower schedules may not exceed. */
export interface ScheduleCaps {
  /** Schedules III, IV and V together. */
  readonly all: Weight
  /** Schedules IV and V together. */
  readonly fourAndFive: Weight
  readonly five: Weight
}

const caps = (all: string, fourAndFive: string, five: string): ScheduleCaps => ({ all: parseWeight(all, 'KG'), fourAndFive: parseWeight(fourAndFive, 'KG'), five: parseWeight(five, 'KG') })

/** The caps of the equivalency tables. Before 1 November 1991 the tables said nothing of them. */
export const scheduleCaps: Series<ScheduleCaps> = {
  of: 'the caps on substances of Schedules III to V',
  entries: [
    {
      from: '1991-11-01', to: '2014-10-31', value: caps('59.99', '4.99', '0.999'),
      source: amendment(396, '***Provided, that the combined equivalent weight of all Schedule IV and V substances shall not exceed 4.99 kilograms of marihuana.'),
    },
    {
      from: '2014-11-01', to: '2018-10-31', value: caps('79.99', '9.99', '2.49'),
      source: manual(2016, '§2D1.1, comment. (n.8)', '*****Provided, that the combined equivalent weight of all Schedule IV (except flunitrazepam) and V substances shall not exceed 9.99 kilograms of marihuana.'),
    },
    {
      from: '2018-11-01', checkedThrough, value: caps('79.99', '9.99', '2.49'),
      source: manual(2025, '§2D1.1, comment. (n.8)', 'Provided, that the combined converted weight of all Schedule IV (except flunitrazepam) and V substances shall not exceed 9.99 kilograms of converted drug weight.'),
    },
  ],
}
