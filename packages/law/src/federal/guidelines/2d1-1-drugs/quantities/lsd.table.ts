import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const lsdLadder = ladderSeries('LSD', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 100 G or more | 100 G LSD
      34 | 30-99 G LSD
      32 | 10-29 G LSD
      30 | 7-9.9 G LSD
      28 | 4-6.9 G LSD
      26 | 1-3.9 G LSD
      24 | 800-999 MG LSD
      22 | 600 -799 MG LSD
      20 | 400-599 MG LSD
      18 | 200-399 MG LSD
      16 | 100-199 MG LSD
      14 | 50-99 MG LSD
      12 | less than 50 MG | 50 MG LSD
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 3 KG or more of LSD
      40 | At least 1 KG but less than 3 KG of LSD
      38 | At least 300 G but less than 1 KG of LSD
      36 | At least 100 G but less than 300 G of LSD
      34 | At least 30 G but less than 100 G of LSD
      32 | At least 10 G but less than 30 G of LSD
      30 | At least 7 G but less than 10 G of LSD
      28 | At least 4 G but less than 7 G of LSD
      26 | At least 1 G but less than 4 G of LSD
      24 | At least 800 MG but less than 1 G of LSD
      22 | At least 600 MG but less than 800 MG of LSD
      20 | At least 400 MG but less than 600 MG of LSD
      18 | At least 200 MG but less than 400 MG of LSD
      16 | At least 100 MG but less than 200 MG of LSD
      14 | At least 50 MG but less than 100 MG of LSD
      12 | Less than 50 MG of LSD
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 300 G or more of LSD
      36 | At least 100 G but less than 300 G of LSD
      34 | At least 30 G but less than 100 G of LSD
      32 | At least 10 G but less than 30 G of LSD
      30 | At least 7 G but less than 10 G of LSD
      28 | At least 4 G but less than 7 G of LSD
      26 | At least 1 G but less than 4 G of LSD
      24 | At least 800 MG but less than 1 G of LSD
      22 | At least 600 MG but less than 800 MG of LSD
      20 | At least 400 MG but less than 600 MG of LSD
      18 | At least 200 MG but less than 400 MG of LSD
      16 | At least 100 MG but less than 200 MG of LSD
      14 | At least 50 MG but less than 100 MG of LSD
      12 | Less than 50 MG of LSD
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 900 G or more of LSD
      36 | At least 300 G but less than 900 G of LSD
      34 | At least 100 G but less than 300 G of LSD
      32 | At least 30 G but less than 100 G of LSD
      30 | At least 10 G but less than 30 G of LSD
      28 | At least 7 G but less than 10 G of LSD
      26 | At least 4 G but less than 7 G of LSD
      24 | At least 1 G but less than 4 G of LSD
      22 | At least 800 MG but less than 1 G of LSD
      20 | At least 600 MG but less than 800 MG of LSD
      18 | At least 400 MG but less than 600 MG of LSD
      16 | At least 200 MG but less than 400 MG of LSD
      14 | At least 100 MG but less than 200 MG of LSD
      12 | Less than 100 MG of LSD
    `,
  },
])
