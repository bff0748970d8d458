import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough } from '../cite.ts'
import { parseWeight, type Weight } from './weight.ts'

/** How cocaine base is combined with other drugs: like any drug, by the level it has alone, or like any drug and then two levels less. */
export type CocaineBaseRule =
  | { readonly way: 'like any drug' }
  | { readonly way: 'by its level'; readonly perGram: ReadonlyMap<number, Weight> }
  | { readonly way: 'two levels less'; readonly unlessAtLeast: Weight; readonly unlessBelow: Weight }

const perGram = new Map<number, Weight>(
  ([[38, '6.7'], [36, '6.7'], [34, '6'], [32, '6.7'], [30, '14'], [28, '11.4'], [26, '5'], [24, '16'], [22, '15'], [20, '13.3'], [18, '10'], [16, '10'], [14, '10'], [12, '10']] as const)
    .map(([level, kilograms]) => [level, parseWeight(kilograms, 'KG')]),
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
      source: amendment(711, 'Base Offense Level Marihuana Equivalency 38 6.7 kg of marihuana per g of cocaine base 36 6.7 kg of marihuana per g of cocaine base 34 6 kg of marihuana per g of cocaine base'),
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
