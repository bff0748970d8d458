import type { Series } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, checkedThrough } from '../cite.ts'
import { parseWeight, type Weight } from './weight.ts'

/** How cocaine base is combined with other drugs: like any drug, by the level it has alone, or like any drug and then two levels less. */
export type CocaineBaseRule =
  | { readonly way: 'like any drug' }
  | { readonly way: 'by its level'; readonly perGram: ReadonlyMap<number, PerGram> }
  | { readonly way: 'two levels less'; readonly unlessAtLeast: Weight; readonly unlessBelow: Weight }

export interface PerGram {
  readonly weight: Weight
  readonly source: Source
}

/** The lines of the table of Amendment 711, by the level cocaine base has alone. */
const perGram: ReadonlyMap<number, PerGram> = new Map(
  ([[38, '6.7'], [36, '6.7'], [34, '6'], [32, '6.7'], [30, '14'], [28, '11.4'], [26, '5'], [24, '16'], [22, '15'], [20, '13.3'], [18, '10'], [16, '10'], [14, '10'], [12, '10']] as const)
    .map(([level, kilograms]) => [level, { weight: parseWeight(kilograms, 'KG'), source: amendment(711, `${level} ${kilograms} kg of marihuana per g of cocaine base`) }]),
)

export const cocaineBaseWithOthers: Series<CocaineBaseRule> = {
  of: 'how cocaine base is combined with other drugs',
  entries: [
    {
      from: '1987-11-01', to: '2007-10-31', value: { way: 'like any drug' },
      source: amendment(396, '1 gm of Cocaine Base ("Crack") = 20 kg of marihuana'),
    },
    {
      from: '2007-11-01', to: '2008-04-30', value: { way: 'by its level', perGram },
      source: amendment(711, 'Using the marihuana equivalency obtained from the table in this subdivision, convert the quantity of cocaine base involved in the offense to its equivalent quantity of marihuana.'),
    },
    {
      from: '2008-05-01', to: '2010-10-31', value: { way: 'two levels less', unlessAtLeast: parseWeight('4.5', 'KG'), unlessBelow: parseWeight('250', 'MG') },
      source: amendment(715, 'determine the combined offense level as provided by subdivision (B) of this note, and reduce the combined offense level by 2 levels.'),
    },
    {
      from: '2010-11-01', checkedThrough, value: { way: 'like any drug' },
      source: amendment(748, 'in the line referenced to Cocaine Base by striking "20 kg" and inserting "3,571 gm".'),
    },
  ],
}

export const reductionExceptions = amendment(715, 'The 2-level reduction provided in subdivision (i) shall not apply in a case in which: (I) the offense involved 4.5 kg or more, or less than 250 mg, of cocaine base; or')
