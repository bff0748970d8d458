import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import type { Reference } from './equivalency.ts'
import type { Family } from './substances.ts'

/** Which quantity unlike drugs are converted to, given the families of all of them. */
export type ReferenceRule = (families: readonly Family[]) => Reference

const ofFamily: Record<Family, Reference> = {
  'opiate': 'heroin', 'stimulant': 'cocaine', 'hallucinogen': 'PCP', 'marihuana': 'marihuana', 'schedule III': 'marihuana', 'schedule IV': 'marihuana', 'schedule V': 'marihuana', 'ketamine': 'marihuana', 'flunitrazepam': 'marihuana', 'hydrocodone pills': 'marihuana',
}

/** Drugs grouped with one drug are converted to it; marihuana and the lower schedules to marihuana; all others to heroin. */
const byFamily: ReferenceRule = (families) => {
  const references = new Set(families.map((family) => ofFamily[family]))
  return references.size === 1 ? ([...references][0] as Reference) : 'heroin'
}

export const references: Series<ReferenceRule> = {
  of: 'how unlike drugs are combined',
  entries: [
    {
      from: '1987-11-01', to: '1991-10-31', value: byFamily,
      source: amendment(396, 'If all the drugs are ‘equivalents’ of the same drug, e.g., stimulants that are grouped with cocaine, convert them to that drug. In other cases, convert each of the drugs to either the heroin or marihuana equivalents'),
    },
    {
      from: '1991-11-01', to: '2018-10-31', value: () => 'marihuana',
      source: amendment(396, 'In each case, convert each of the drugs to its marihuana equivalent, add the quantities, and look up the total in the Drug Quantity Table to obtain the combined offense level.'),
    },
    {
      from: '2018-11-01', checkedThrough, value: () => 'converted drug weight',
      source: manual(2025, '§2D1.1, comment. (n.8)', 'look up the total in the Drug Quantity Table to obtain the combined offense level.'),
    },
  ],
}

/** The lowest level for a drug of the first three families, alone or with others. Before 1 November 1992 the tables said nothing of it. */
export const lowestCombined: Series<number | undefined> = {
  of: 'the lowest level for opiates, stimulants and hallucinogens',
  entries: [
    {
      from: '1987-11-01', to: '1992-10-31', value: undefined,
      source: amendment(446, 'adds notes to the Drug Equivalency Tables to make clear the interaction between the minimum offense level for certain types of controlled'),
    },
    {
      from: '1992-11-01', to: '2018-10-31', value: 12,
      source: amendment(446, '*Provided, that the minimum offense level from the Drug Quantity Table for any of these controlled substances individually, or in combination with another controlled substance, is level 12.'),
    },
    {
      from: '2018-11-01', checkedThrough, value: 12,
      source: manual(2025, '§2D1.1, comment. (n.8)', '*Provided, that the minimum offense level from the Drug Quantity Table for any of these controlled substances individually, or in combination with another controlled substance, is level 12.'),
    },
  ],
}

/** The lowest level for flunitrazepam, alone or with substances of the lower schedules. */
export const lowestFlunitrazepam: Series<number> = {
  of: 'the lowest level for flunitrazepam',
  entries: [
    { from: '2001-11-01', to: '2018-10-31', value: 8, source: manual(2016, '§2D1.1, comment. (n.8)', 'Schedule III substances, Schedule IV substances, and Schedule V substances is level 8.') },
    { from: '2018-11-01', checkedThrough, value: 8, source: manual(2025, '§2D1.1, comment. (n.8)', 'combination with any Schedule I or II depressants, Schedule III substances, Schedule IV substances, and Schedule V substances is level 8.') },
  ],
}
