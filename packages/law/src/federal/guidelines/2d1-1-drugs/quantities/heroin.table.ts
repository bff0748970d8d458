import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const heroinLadder = ladderSeries('heroin', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 10 KG or more | 10 KG Heroin
      34 | 3-9.9 KG Heroin
      32 | 1-2.9 KG Heroin
      30 | 700-999 G Heroin
      28 | 400-699 G Heroin
      26 | 100-399 G Heroin
      24 | 80-99 G Heroin
      22 | 60-79 G Heroin
      20 | 40-59 G Heroin
      18 | 20-39 G Heroin
      16 | 10-19 G Heroin
      14 | 5-9.9 G Heroin
      12 | less than 5 G | 5 G Heroin
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 300 KG or more of Heroin
      40 | At least 100 KG but less than 300 KG of Heroin
      38 | At least 30 KG but less than 100 KG of Heroin
      36 | At least 10 KG but less than 30 KG of Heroin
      34 | At least 3 KG but less than 10 KG of Heroin
      32 | At least 1 KG but less than 3 KG of Heroin
      30 | At least 700 G but less than 1 KG of Heroin
      28 | At least 400 G but less than 700 G of Heroin
      26 | At least 100 G but less than 400 G of Heroin
      24 | At least 80 G but less than 100 G of Heroin
      22 | At least 60 G but less than 80 G of Heroin
      20 | At least 40 G but less than 60 G of Heroin
      18 | At least 20 G but less than 40 G of Heroin
      16 | At least 10 G but less than 20 G of Heroin
      14 | At least 5 G but less than 10 G of Heroin
      12 | Less than 5 G Heroin
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 30 KG or more of Heroin
      36 | At least 10 KG but less than 30 KG of Heroin
      34 | At least 3 KG but less than 10 KG of Heroin
      32 | At least 1 KG but less than 3 KG of Heroin
      30 | At least 700 G but less than 1 KG of Heroin
      28 | At least 400 G but less than 700 G of Heroin
      26 | At least 100 G but less than 400 G of Heroin
      24 | At least 80 G but less than 100 G of Heroin
      22 | At least 60 G but less than 80 G of Heroin
      20 | At least 40 G but less than 60 G of Heroin
      18 | At least 20 G but less than 40 G of Heroin
      16 | At least 10 G but less than 20 G of Heroin
      14 | At least 5 G but less than 10 G of Heroin
      12 | Less than 5 G Heroin
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 90 KG or more of Heroin
      36 | At least 30 KG but less than 90 KG of Heroin
      34 | At least 10 KG but less than 30 KG of Heroin
      32 | At least 3 KG but less than 10 KG of Heroin
      30 | At least 1 KG but less than 3 KG of Heroin
      28 | At least 700 G but less than 1 KG of Heroin
      26 | At least 400 G but less than 700 G of Heroin
      24 | At least 100 G but less than 400 G of Heroin
      22 | At least 80 G but less than 100 G of Heroin
      20 | At least 60 G but less than 80 G of Heroin
      18 | At least 40 G but less than 60 G of Heroin
      16 | At least 20 G but less than 40 G of Heroin
      14 | At least 10 G but less than 20 G of Heroin
      12 | Less than 10 G of Heroin
    `,
  },
])
