import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const fentanylLadder = ladderSeries('fentanyl', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 4 KG or more | 4 KG Fentanyl
      34 | 1.2-3.9 KG Fentanyl
      32 | .4-1.1 KG Fentanyl
      30 | 280-399 G Fentanyl
      28 | 160-279 G Fentanyl
      26 | 40-159 G Fentanyl
      24 | 32-39 G Fentanyl
      22 | 24-31.9 G Fentanyl
      20 | 16-23.9 G Fentanyl
      18 | 8-15.9 G Fentanyl
      16 | 4-7.9 G Fentanyl
      14 | 2-3.9 G Fentanyl
      12 | less than 2 G | 2 G Fentanyl
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 120 KG or more of Fentanyl
      40 | At least 40 KG but less than 120 KG of Fentanyl
      38 | At least 12 KG but less than 40 KG of Fentanyl
      36 | At least 4 KG but less than 12 KG of Fentanyl
      34 | At least 1.2 KG but less than 4 KG of Fentanyl
      32 | At least 400 G but less than 1.2 KG of Fentanyl
      30 | At least 280 G but less than 400 G of Fentanyl
      28 | At least 160 G but less than 280 G of Fentanyl
      26 | At least 40 G but less than 160 G of Fentanyl
      24 | At least 32 G but less than 40 G of Fentanyl
      22 | At least 24 G but less than 32 G of Fentanyl
      20 | At least 16 G but less than 24 G of Fentanyl
      18 | At least 8 G but less than 16 G of Fentanyl
      16 | At least 4 G but less than 8 G of Fentanyl
      14 | At least 2 G but less than 4 G of Fentanyl
      12 | Less than 2 G of Fentanyl
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 12 KG or more of Fentanyl
      36 | At least 4 KG but less than 12 KG of Fentanyl
      34 | At least 1.2 KG but less than 4 KG of Fentanyl
      32 | At least 400 G but less than 1.2 KG of Fentanyl
      30 | At least 280 G but less than 400 G of Fentanyl
      28 | At least 160 G but less than 280 G of Fentanyl
      26 | At least 40 G but less than 160 G of Fentanyl
      24 | At least 32 G but less than 40 G of Fentanyl
      22 | At least 24 G but less than 32 G of Fentanyl
      20 | At least 16 G but less than 24 G of Fentanyl
      18 | At least 8 G but less than 16 G of Fentanyl
      16 | At least 4 G but less than 8 G of Fentanyl
      14 | At least 2 G but less than 4 G of Fentanyl
      12 | Less than 2 G of Fentanyl
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 36 KG or more of Fentanyl
      36 | At least 12 KG but less than 36 KG of Fentanyl
      34 | At least 4 KG but less than 12 KG of Fentanyl
      32 | At least 1.2 KG but less than 4 KG of Fentanyl
      30 | At least 400 G but less than 1.2 KG of Fentanyl
      28 | At least 280 G but less than 400 G of Fentanyl
      26 | At least 160 G but less than 280 G of Fentanyl
      24 | At least 40 G but less than 160 G of Fentanyl
      22 | At least 32 G but less than 40 G of Fentanyl
      20 | At least 24 G but less than 32 G of Fentanyl
      18 | At least 16 G but less than 24 G of Fentanyl
      16 | At least 8 G but less than 16 G of Fentanyl
      14 | At least 4 G but less than 8 G of Fentanyl
      12 | Less than 4 G of Fentanyl
    `,
  },
])
