import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const marihuanaLadder = ladderSeries('marihuana', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 10,000 KG or more | 10,000 KG Marihuana
      34 | 3000-9999 KG Marihuana | 3000-9999 KG
      32 | 1000-2999 KG Marihuana | 1000-2999 KG
      30 | 700-999 KG Marihuana | 700-999 KG
      28 | 400-699 KG Marihuana | 400-699 KG
      26 | 100-399 KG Marihuana
      24 | 80-99 KG Marihuana
      22 | 60-79 KG Marihuana
      20 | 40-59 KG Marihuana
      18 | 20-39 KG Marihuana | 20-39 KG
      16 | 10-19 KG Marihuana
      14 | 5-9.9 KG Marihuana
      12 | 2.5-4.9 KG Marihuana
      10 | 1-2.4 KG Marihuana
      8 | 250-999 G Marihuana
      6 | less than 250 G | 250 G Marihuana
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 300,000 KG or more of Marihuana
      40 | At least 100,000 KG but less than 300,000 KG of Marihuana
      38 | At least 30,000 KG but less than 100,000 KG of Marihuana
      36 | At least 10,000 KG but less than 30,000 KG of Marihuana
      34 | At least 3,000 KG but less than 10,000 KG of Marihuana
      32 | At least 1,000 KG but less than 3,000 KG of Marihuana
      30 | At least 700 KG but less than 1,000 KG of Marihuana
      28 | At least 400 KG but less than 700 KG of Marihuana
      26 | At least 100 KG but less than 400 KG of Marihuana
      24 | At least 80 KG but less than 100 KG of Marihuana
      22 | At least 60 KG but less than 80 KG of Marihuana
      20 | At least 40 KG but less than 60 KG of Marihuana
      18 | At least 20 KG but less than 40 KG of Marihuana
      16 | At least 10 KG but less than 20 KG of Marihuana
      14 | At least 5 KG but less than 10 KG of Marihuana
      12 | At least 2.5 KG but less than 5 KG of Marihuana
      10 | At least 1 KG but less than 2.5 KG of Marihuana
      8 | At least 250 G but less than 1 KG of Marihuana
      6 | Less than 250 G of Marihuana
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 30,000 KG or more of Marihuana
      36 | At least 10,000 KG but less than 30,000 KG of Marihuana
      34 | At least 3,000 KG but less than 10,000 KG of Marihuana
      32 | At least 1,000 KG but less than 3,000 KG of Marihuana
      30 | At least 700 KG but less than 1,000 KG of Marihuana
      28 | At least 400 KG but less than 700 KG of Marihuana
      26 | At least 100 KG but less than 400 KG of Marihuana
      24 | At least 80 KG but less than 100 KG of Marihuana
      22 | At least 60 KG but less than 80 KG of Marihuana
      20 | At least 40 KG but less than 60 KG of Marihuana
      18 | At least 20 KG but less than 40 KG of Marihuana
      16 | At least 10 KG but less than 20 KG of Marihuana
      14 | At least 5 KG but less than 10 KG of Marihuana
      12 | At least 2.5 KG but less than 5 KG of Marihuana
      10 | At least 1 KG but less than 2.5 KG of Marihuana
      8 | At least 250 G but less than 1 KG of Marihuana
      6 | Less than 250 G of Marihuana
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 90,000 KG or more of Marihuana
      36 | At least 30,000 KG but less than 90,000 KG of Marihuana
      34 | At least 10,000 KG but less than 30,000 KG of Marihuana
      32 | At least 3,000 KG but less than 10,000 KG of Marihuana
      30 | At least 1,000 KG but less than 3,000 KG of Marihuana
      28 | At least 700 KG but less than 1,000 KG of Marihuana
      26 | At least 400 KG but less than 700 KG of Marihuana
      24 | At least 100 KG but less than 400 KG of Marihuana
      22 | At least 80 KG but less than 100 KG of Marihuana
      20 | At least 60 KG but less than 80 KG of Marihuana
      18 | At least 40 KG but less than 60 KG of Marihuana
      16 | At least 20 KG but less than 40 KG of Marihuana
      14 | At least 10 KG but less than 20 KG of Marihuana
      12 | At least 5 KG but less than 10 KG of Marihuana
      10 | At least 2.5 KG but less than 5 KG of Marihuana
      8 | At least 1 KG but less than 2.5 KG of Marihuana
      6 | Less than 1 KG of Marihuana
    `,
  },
])
