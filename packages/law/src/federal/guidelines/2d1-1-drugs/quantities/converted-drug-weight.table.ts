import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { tableOf2018 } from './table-sources.ts'

export const convertedDrugWeightLadder = ladderSeries('converted drug weight', [
  {
    from: '2018-11-01', checkedThrough, ...tableOf2018,
    lines: `
      38 | 90,000 KG or more of Converted Drug Weight
      36 | At least 30,000 KG but less than 90,000 KG of Converted Drug Weight
      34 | At least 10,000 KG but less than 30,000 KG of Converted Drug Weight
      32 | At least 3,000 KG but less than 10,000 KG of Converted Drug Weight
      30 | At least 1,000 KG but less than 3,000 KG of Converted Drug Weight
      28 | At least 700 KG but less than 1,000 KG of Converted Drug Weight
      26 | At least 400 KG but less than 700 KG of Converted Drug Weight
      24 | At least 100 KG but less than 400 KG of Converted Drug Weight
      22 | At least 80 KG but less than 100 KG of Converted Drug Weight
      20 | At least 60 KG but less than 80 KG of Converted Drug Weight
      18 | At least 40 KG but less than 60 KG of Converted Drug Weight
      16 | At least 20 KG but less than 40 KG of Converted Drug Weight
      14 | At least 10 KG but less than 20 KG of Converted Drug Weight
      12 | At least 5 KG but less than 10 KG of Converted Drug Weight
      10 | At least 2.5 KG but less than 5 KG of Converted Drug Weight
      8 | At least 1 KG but less than 2.5 KG of Converted Drug Weight
      6 | Less than 1 KG of Converted Drug Weight
    `,
  },
])
