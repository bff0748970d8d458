import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const pcpActualLadder = ladderSeries('PCP (actual)', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 1 KG or more | 10 KG PCP or 1 KG Pure
      34 | 300-999 G Pure PCP
      32 | 100-299 G Pure PCP
      30 | 70-99 G Pure PCP
      28 | 40-69 G Pure PCP
      26 | 10-39 G Pure PCP
      24 | 8-9.9 G Pure PCP
      22 | 6-7.9 G Pure PCP
      20 | 4-5.9 G Pure PCP
      18 | 2-3.9 G Pure PCP
      16 | 1-1.9 G Pure PCP
      14 | 500-999 MG Pure PCP
      12 | less than 500 MG | 500 MG Pure PCP
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 30 KG or more of Pure PCP
      40 | at least 10 KG but less than 30 KG of Pure PCP
      38 | at least 3 KG but less than 10 KG of Pure PCP
      36 | at least 1 KG but less than 3 KG of Pure PCP
      34 | at least 300 G but less than 1 KG of Pure PCP
      32 | at least 100 G but less than 300 G of Pure PCP
      30 | at least 70 G but less than 100 G of Pure PCP
      28 | at least 40 G but less than 70 G of Pure PCP
      26 | at least 10 G but less than 40 G of Pure PCP
      24 | at least 8 G but less than 10 G of Pure PCP
      22 | at least 6 G but less than 8 G of Pure PCP
      20 | at least 4 G but less than 6 G of Pure PCP
      18 | at least 2 G but less than 4 G of Pure PCP
      16 | at least 1 G but less than 2 G of Pure PCP
      14 | at least 500 MG but less than 1 G of Pure PCP
      12 | less than 500 MG of Pure PCP
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 3 KG or more of PCP (actual)
      36 | at least 1 KG but less than 3 KG of Pure PCP
      34 | at least 300 G but less than 1 KG of Pure PCP
      32 | at least 100 G but less than 300 G of Pure PCP
      30 | at least 70 G but less than 100 G of Pure PCP
      28 | at least 40 G but less than 70 G of Pure PCP
      26 | at least 10 G but less than 40 G of Pure PCP
      24 | at least 8 G but less than 10 G of Pure PCP
      22 | at least 6 G but less than 8 G of Pure PCP
      20 | at least 4 G but less than 6 G of Pure PCP
      18 | at least 2 G but less than 4 G of Pure PCP
      16 | at least 1 G but less than 2 G of Pure PCP
      14 | at least 500 MG but less than 1 G of Pure PCP
      12 | less than 500 MG of Pure PCP
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 9 KG or more of PCP (actual)
      36 | at least 3 KG but less than 9 KG of PCP (actual)
      34 | at least 1 KG but less than 3 KG of PCP (actual)
      32 | at least 300 G but less than 1 KG of PCP (actual)
      30 | at least 100 G but less than 300 G of PCP (actual)
      28 | at least 70 G but less than 100 G of PCP (actual)
      26 | at least 40 G but less than 70 G of PCP (actual)
      24 | at least 10 G but less than 40 G of PCP (actual)
      22 | at least 8 G but less than 10 G of PCP (actual)
      20 | at least 6 G but less than 8 G of PCP (actual)
      18 | at least 4 G but less than 6 G of PCP (actual)
      16 | at least 2 G but less than 4 G of PCP (actual)
      14 | at least 1 G but less than 2 G of PCP (actual)
      12 | less than 1 G of PCP (actual)
    `,
  },
])
