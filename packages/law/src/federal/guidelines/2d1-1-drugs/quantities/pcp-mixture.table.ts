import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const pcpMixtureLadder = ladderSeries('PCP (mixture)', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 10 KG or more | 10 KG PCP
      34 | 3-9.9 KG PCP | 3-9.9 KG
      32 | 1-2.9 KG PCP
      30 | 700-999 G PCP | 700-999 G
      28 | 400-699 G PCP | 400-699 G
      26 | 100-399 G PCP
      24 | 80-99 G PCP
      22 | 60-79 G PCP
      20 | 40-59 G PCP
      18 | 20-39 G PCP
      16 | 10-19.9 G PCP
      14 | 5-9.9 G PCP
      12 | less than 5 G | 5 G PCP
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 300 KG or more of PCP
      40 | At least 100 KG but less than 300 KG of PCP
      38 | At least 30 KG but less than 100 KG of PCP
      36 | At least 10 KG but less than 30 KG of PCP
      34 | At least 3 KG but less than 10 KG of PCP
      32 | At least 1 KG but less than 3 KG of PCP
      30 | At least 700 G but less than 1 KG of PCP
      28 | At least 400 G but less than 700 G of PCP
      26 | At least 100 G but less than 400 G of PCP
      24 | At least 80 G but less than 100 G of PCP
      22 | At least 60 G but less than 80 G of PCP
      20 | At least 40 G but less than 60 G of PCP
      18 | At least 20 G but less than 40 G of PCP
      16 | At least 10 G but less than 20 G of PCP
      14 | At least 5 G but less than 10 G of PCP
      12 | Less than 5 G of PCP
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 30 KG or more of PCP
      36 | At least 10 KG but less than 30 KG of PCP
      34 | At least 3 KG but less than 10 KG of PCP
      32 | At least 1 KG but less than 3 KG of PCP
      30 | At least 700 G but less than 1 KG of PCP
      28 | At least 400 G but less than 700 G of PCP
      26 | At least 100 G but less than 400 G of PCP
      24 | At least 80 G but less than 100 G of PCP
      22 | At least 60 G but less than 80 G of PCP
      20 | At least 40 G but less than 60 G of PCP
      18 | At least 20 G but less than 40 G of PCP
      16 | At least 10 G but less than 20 G of PCP
      14 | At least 5 G but less than 10 G of PCP
      12 | Less than 5 G of PCP
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 90 KG or more of PCP
      36 | At least 30 KG but less than 90 KG of PCP
      34 | At least 10 KG but less than 30 KG of PCP
      32 | At least 3 KG but less than 10 KG of PCP
      30 | At least 1 KG but less than 3 KG of PCP
      28 | At least 700 G but less than 1 KG of PCP
      26 | At least 400 G but less than 700 G of PCP
      24 | At least 100 G but less than 400 G of PCP
      22 | At least 80 G but less than 100 G of PCP
      20 | At least 60 G but less than 80 G of PCP
      18 | At least 40 G but less than 60 G of PCP
      16 | At least 20 G but less than 40 G of PCP
      14 | At least 10 G but less than 20 G of PCP
      12 | Less than 10 G of PCP
    `,
  },
])
