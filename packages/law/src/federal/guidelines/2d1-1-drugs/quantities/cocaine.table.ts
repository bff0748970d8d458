import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const cocaineLadder = ladderSeries('cocaine', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 50 KG or more | 50 KG Cocaine
      34 | 15-49.9 KG Cocaine
      32 | 5-14.9 KG Cocaine
      30 | 3.5-4.9 KG Cocaine
      28 | 2-3.4 KG Cocaine
      26 | .5-1.9 KG Cocaine
      24 | 400-499 G Cocaine
      22 | 300-399 G Cocaine
      20 | 200-299 G Cocaine
      18 | 100-199 G Cocaine
      16 | 50-99 G Cocaine
      14 | 25-49 G Cocaine
      12 | less than 25 G | 25 G Cocaine
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 1500 KG or more of Cocaine
      40 | At least 500 KG but less than 1500 KG of Cocaine
      38 | At least 150 KG but less than 500 KG of Cocaine
      36 | At least 50 KG but less than 150 KG of Cocaine
      34 | At least 15 KG but less than 50 KG of Cocaine
      32 | At least 5 KG but less than 15 KG of Cocaine
      30 | At least 3.5 KG but less than 5 KG of Cocaine
      28 | At least 2 KG but less than 3.5 KG of Cocaine
      26 | At least 500 G but less than 2 KG of Cocaine
      24 | At least 400 G but less than 500 G of Cocaine
      22 | At least 300 G but less than 400 G of Cocaine
      20 | At least 200 G but less than 300 G of Cocaine
      18 | At least 100 G but less than 200 G of Cocaine
      16 | At least 50 G but less than 100 G of Cocaine
      14 | At least 25 G but less than 50 G of Cocaine
      12 | Less than 25 G Cocaine
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 150 KG or more of Cocaine
      36 | At least 50 KG but less than 150 KG of Cocaine
      34 | At least 15 KG but less than 50 KG of Cocaine
      32 | At least 5 KG but less than 15 KG of Cocaine
      30 | At least 3.5 KG but less than 5 KG of Cocaine
      28 | At least 2 KG but less than 3.5 KG of Cocaine
      26 | At least 500 G but less than 2 KG of Cocaine
      24 | At least 400 G but less than 500 G of Cocaine
      22 | At least 300 G but less than 400 G of Cocaine
      20 | At least 200 G but less than 300 G of Cocaine
      18 | At least 100 G but less than 200 G of Cocaine
      16 | At least 50 G but less than 100 G of Cocaine
      14 | At least 25 G but less than 50 G of Cocaine
      12 | Less than 25 G Cocaine
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 450 KG or more of Cocaine
      36 | At least 150 KG but less than 450 KG of Cocaine
      34 | At least 50 KG but less than 150 KG of Cocaine
      32 | At least 15 KG but less than 50 KG of Cocaine
      30 | At least 5 KG but less than 15 KG of Cocaine
      28 | At least 3.5 KG but less than 5 KG of Cocaine
      26 | At least 2 KG but less than 3.5 KG of Cocaine
      24 | At least 500 G but less than 2 KG of Cocaine
      22 | At least 400 G but less than 500 G of Cocaine
      20 | At least 300 G but less than 400 G of Cocaine
      18 | At least 200 G but less than 300 G of Cocaine
      16 | At least 100 G but less than 200 G of Cocaine
      14 | At least 50 G but less than 100 G of Cocaine
      12 | Less than 50 G of Cocaine
    `,
  },
])
