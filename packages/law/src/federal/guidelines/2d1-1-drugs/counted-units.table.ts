import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'
import { parseWeight, type Weight } from './weight.ts'

/** What a plant of marihuana weighs for the table: one figure, or another from fifty plants on. */
export interface PlantWeight {
  readonly fewerThanFifty: Weight
  readonly fiftyOrMore: Weight
}

const plant = (few: string, many: string): PlantWeight => ({ fewerThanFifty: parseWeight(few, 'G'), fiftyOrMore: parseWeight(many, 'G') })

/** "Provided, however, that if the actual weight of the marihuana is greater, use the actual weight of the marihuana." */
export const plantWeights: Series<PlantWeight> = {
  of: 'the weight of a marihuana plant',
  entries: [
    {
      from: '1987-11-01', to: '1989-10-31', value: plant('100', '100'),
      source: amendment(125, '1 Marihuana/Cannabis Plant = 0.1 gm of heroin/100 gm of marihuana'),
    },
    {
      from: '1989-11-01', to: '1995-10-31', value: plant('100', '1000'),
      source: amendment(125, '(A) 50 or more marihuana plants, treat each plant as equivalent to 1 KG of marihuana; (B) fewer than 50 marihuana plants, treat each plant as equivalent to 100 G of marihuana.'),
    },
    {
      from: '1995-11-01', to: '2014-10-31', value: plant('100', '100'),
      source: amendment(516, 'In the case of an offense involving marihuana plants, treat each plant, regardless of sex, as equivalent to 100 G of marihuana.'),
    },
    {
      from: '2014-11-01', checkedThrough, value: plant('100', '100'),
      source: manual(2025, '§2D1.1(c) n.(E)', 'In the case of an offense involving marihuana plants, treat each plant, regardless of sex, as equivalent to 100 grams of marihuana.'),
    },
  ],
}

/** A dose of LSD on a carrier: undefined where the whole weight with the carrier counts. */
export const lsdDoses: Series<{ readonly perDose: Weight | undefined }> = {
  of: 'the weight of a dose of LSD on a carrier',
  entries: [
    {
      from: '1987-11-01', to: '1993-10-31', value: { perDose: undefined },
      source: amendment(125, 'if any mixture of a compound contains any detectable amount of a controlled substance, the entire amount of the mixture or compound shall be considered in measuring the quantity'),
    },
    {
      from: '1993-11-01', to: '2014-10-31', value: { perDose: parseWeight('0.4', 'MG') },
      source: amendment(488, 'treat each dose of LSD on the carrier medium as equal to 0.4 mg of LSD for the purposes of the Drug Quantity Table.'),
    },
    {
      from: '2014-11-01', checkedThrough, value: { perDose: parseWeight('0.4', 'MG') },
      source: manual(2025, '§2D1.1(c) n.(G)', 'treat each dose of LSD on the carrier medium as equal to 0.4 milligrams of LSD for the purposes of the Drug Quantity Table.'),
    },
  ],
}

/** A mixture of several drugs, in every edition. */
export const mixtureNote = manual(2025, '§2D1.1(c) n.(A)', 'the weight of the entire mixture or substance is assigned to the controlled substance that results in the greater offense level.')
