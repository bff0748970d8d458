import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const fentanylAnalogueLadder = ladderSeries('fentanyl analogue', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 1 KG or more | 1 KG Fentanyl Analogue
      34 | 300-999 G Fentanyl Analogue
      32 | 100-299 G Fentanyl Analogue
      30 | 70-99 G Fentanyl Analogue
      28 | 40-69 G Fentanyl Analogue
      26 | 10-39 G Fentanyl Analogue
      24 | 8-9.9 G Fentanyl Analogue
      22 | 6-7.9 G Fentanyl Analogue
      20 | 4-5.9 G Fentanyl Analogue
      18 | 2-3.9 G Fentanyl Analogue
      16 | 1-1.9 G Fentanyl Analogue
      14 | .5-.9 G Fentanyl Analogue
      12 | less than 500 MG | 500 MG Fentanyl Analogue
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 30 KG or more of a Fentanyl Analogue
      40 | At least 10 KG but less than 30 KG of a Fentanyl Analogue
      38 | At least 3 KG but less than 10 KG of a Fentanyl Analogue
      36 | At least 1 KG but less than 3 KG of a Fentanyl Analogue
      34 | At least 300 G but less than 1 KG of a Fentanyl Analogue
      32 | At least 100 G but less than 300 G of a Fentanyl Analogue
      30 | At least 70 G but less than 100 G of a Fentanyl Analogue
      28 | At least 40 G but less than 70 G of a Fentanyl Analogue
      26 | At least 10 G but less than 40 G of a Fentanyl Analogue
      24 | At least 8 G but less than 10 G of a Fentanyl Analogue
      22 | At least 6 G but less than 8 G of a Fentanyl Analogue
      20 | At least 4 G but less than 6 G of a Fentanyl Analogue
      18 | At least 2 G but less than 4 G of a Fentanyl Analogue
      16 | At least 1 G but less than 2 G of a Fentanyl Analogue
      14 | At least 500 MG but less than 1 G of a Fentanyl Analogue
      12 | Less than 500 MG of a Fentanyl Analogue
    `,
  },
  {
    from: '1994-11-01', to: '2014-10-31', ...tableOf1994,
    lines: `
      38 | 3 KG or more of a Fentanyl Analogue
      36 | At least 1 KG but less than 3 KG of a Fentanyl Analogue
      34 | At least 300 G but less than 1 KG of a Fentanyl Analogue
      32 | At least 100 G but less than 300 G of a Fentanyl Analogue
      30 | At least 70 G but less than 100 G of a Fentanyl Analogue
      28 | At least 40 G but less than 70 G of a Fentanyl Analogue
      26 | At least 10 G but less than 40 G of a Fentanyl Analogue
      24 | At least 8 G but less than 10 G of a Fentanyl Analogue
      22 | At least 6 G but less than 8 G of a Fentanyl Analogue
      20 | At least 4 G but less than 6 G of a Fentanyl Analogue
      18 | At least 2 G but less than 4 G of a Fentanyl Analogue
      16 | At least 1 G but less than 2 G of a Fentanyl Analogue
      14 | At least 500 MG but less than 1 G of a Fentanyl Analogue
      12 | Less than 500 MG of a Fentanyl Analogue
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 9 KG or more of a Fentanyl Analogue
      36 | At least 3 KG but less than 9 KG of a Fentanyl Analogue
      34 | At least 1 KG but less than 3 KG of a Fentanyl Analogue
      32 | At least 300 G but less than 1 KG of a Fentanyl Analogue
      30 | At least 100 G but less than 300 G of a Fentanyl Analogue
      28 | At least 70 G but less than 100 G of a Fentanyl Analogue
      26 | At least 40 G but less than 70 G of a Fentanyl Analogue
      24 | At least 10 G but less than 40 G of a Fentanyl Analogue
      22 | At least 8 G but less than 10 G of a Fentanyl Analogue
      20 | At least 6 G but less than 8 G of a Fentanyl Analogue
      18 | At least 4 G but less than 6 G of a Fentanyl Analogue
      16 | At least 2 G but less than 4 G of a Fentanyl Analogue
      14 | At least 1 G but less than 2 G of a Fentanyl Analogue
      12 | Less than 1 G of a Fentanyl Analogue
    `,
  },
])
