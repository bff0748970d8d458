import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { amendment706, amendment748, firstTable, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const cocaineBaseLadder = ladderSeries('cocaine base', [
  {
    from: '1987-11-01', to: '1989-10-31', ...firstTable,
    lines: `
      36 | 500 G or more | 500 G Cocaine Base
      34 | 150-499 G Cocaine Base
      32 | 50-149 G Cocaine Base
      30 | 35-49 G Cocaine Base
      28 | 20-34.9 G Cocaine Base
      26 | 5-19 G Cocaine Base
      24 | 4-4.9 G Cocaine Base
      22 | 3-3.9 G Cocaine Base
      20 | 2-2.9 G Cocaine Base
      18 | 1-1.9 G Cocaine Base
      16 | 500-999 MG Cocaine Base
      14 | 250-499 MG Cocaine Base
      12 | less than 250 MG | 250 MG Cocaine Base
    `,
  },
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 15 KG or more of Cocaine Base
      40 | At least 5 KG but less than 15 KG of Cocaine Base
      38 | At least 1.5 KG but less than 5 KG of Cocaine Base
      36 | At least 500 G but less than 1.5 KG of Cocaine Base
      34 | At least 150 G but less than 500 G of Cocaine Base
      32 | At least 50 G but less than 150 G of Cocaine Base
      30 | At least 35 G but less than 50 G of Cocaine Base
      28 | At least 20 G but less than 35 G of Cocaine Base
      26 | At least 5 G but less than 20 G of Cocaine Base
      24 | At least 4 G but less than 5 G of Cocaine Base
      22 | At least 3 G but less than 4 G of Cocaine Base
      20 | At least 2 G but less than 3 G of Cocaine Base
      18 | At least 1 G but less than 2 G of Cocaine Base
      16 | At least 500 MG but less than 1 G of Cocaine Base
      14 | At least 250 MG but less than 500 MG of Cocaine Base
      12 | Less than 250 MG of Cocaine Base
    `,
  },
  {
    from: '1994-11-01', to: '2007-10-31', ...tableOf1994,
    lines: `
      38 | 1.5 KG or more of Cocaine Base
      36 | At least 500 G but less than 1.5 KG of Cocaine Base
      34 | At least 150 G but less than 500 G of Cocaine Base
      32 | At least 50 G but less than 150 G of Cocaine Base
      30 | At least 35 G but less than 50 G of Cocaine Base
      28 | At least 20 G but less than 35 G of Cocaine Base
      26 | At least 5 G but less than 20 G of Cocaine Base
      24 | At least 4 G but less than 5 G of Cocaine Base
      22 | At least 3 G but less than 4 G of Cocaine Base
      20 | At least 2 G but less than 3 G of Cocaine Base
      18 | At least 1 G but less than 2 G of Cocaine Base
      16 | At least 500 MG but less than 1 G of Cocaine Base
      14 | At least 250 MG but less than 500 MG of Cocaine Base
      12 | Less than 250 MG of Cocaine Base
    `,
  },
  {
    from: '2007-11-01', to: '2010-10-31', ...amendment706,
    lines: `
      38 | 4.5 KG or more of Cocaine Base
      36 | At least 1.5 KG but less than 4.5 KG of Cocaine Base
      34 | At least 500 G but less than 1.5 KG of Cocaine Base
      32 | At least 150 G but less than 500 G of Cocaine Base
      30 | At least 50 G but less than 150 G of Cocaine Base
      28 | At least 35 G but less than 50 G of Cocaine Base
      26 | At least 20 G but less than 35 G of Cocaine Base
      24 | At least 5 G but less than 20 G of Cocaine Base
      22 | At least 4 G but less than 5 G of Cocaine Base
      20 | At least 3 G but less than 4 G of Cocaine Base
      18 | At least 2 G but less than 3 G of Cocaine Base
      16 | At least 1 G but less than 2 G of Cocaine Base
      14 | At least 500 MG but less than 1 G of Cocaine Base
      12 | Less than 500 MG of Cocaine Base
    `,
  },
  {
    from: '2010-11-01', to: '2014-10-31', ...amendment748,
    lines: `
      38 | 8.4 KG or more of Cocaine Base | in subdivision (1) in the third entry by striking "4.5" and inserting "8.4"
      36 | At least 2.8 KG but less than 8.4 KG of Cocaine Base | in subdivision (2) in the third entry by striking "1.5" and inserting "2.8"; by striking "4.5" and inserting "8.4"
      34 | At least 840 G but less than 2.8 KG of Cocaine Base | in subdivision (3) in the third entry by striking "500" and inserting "840"; by striking "1.5" and inserting "2.8"
      32 | At least 280 G but less than 840 G of Cocaine Base | in subdivision (4) in the third entry by striking "150" and inserting "280"; by striking "500" and inserting "840"
      30 | At least 196 G but less than 280 G of Cocaine Base | in subdivision (5) in the third entry by striking "50" and inserting "196"; by striking "150" and inserting "280"
      28 | At least 112 G but less than 196 G of Cocaine Base | in subdivision (6) in the third entry by striking "35" and inserting "112"; by striking "50" and inserting "196"
      26 | At least 28 G but less than 112 G of Cocaine Base | in subdivision (7) in the third entry by striking "20" and inserting "28"; by striking "35" and inserting "112"
      24 | At least 22.4 G but less than 28 G of Cocaine Base | in subdivision (8) in the third entry by striking "5" and inserting "22.4"; by striking "20" and inserting "28"
      22 | At least 16.8 G but less than 22.4 G of Cocaine Base | in subdivision (9) in the third entry by striking "4" and inserting "16.8"; by striking "5" and inserting "22.4"
      20 | At least 11.2 G but less than 16.8 G of Cocaine Base | in subdivision (10) in the third entry by striking "3" and inserting "11.2"; by striking "4" and inserting "16.8"
      18 | At least 5.6 G but less than 11.2 G of Cocaine Base | in subdivision (11) in the third entry by striking "2" and inserting "5.6"; by striking "3" and inserting "11.2"
      16 | At least 2.8 G but less than 5.6 G of Cocaine Base | in subdivision (12) in the third entry by striking "1" and inserting "2.8"; by striking "2" and inserting "5.6"
      14 | At least 1.4 G but less than 2.8 G of Cocaine Base | in subdivision (13) in the third entry by striking "500 MG" and inserting "1.4 G"; by striking "1" and inserting "2.8"; and
      12 | Less than 1.4 G of Cocaine Base | in subdivision (14) in the third entry by striking "500 MG" and inserting "1.4 G"
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 25.2 KG or more of Cocaine Base
      36 | At least 8.4 KG but less than 25.2 KG of Cocaine Base
      34 | At least 2.8 KG but less than 8.4 KG of Cocaine Base
      32 | At least 840 G but less than 2.8 KG of Cocaine Base
      30 | At least 280 G but less than 840 G of Cocaine Base
      28 | At least 196 G but less than 280 G of Cocaine Base
      26 | At least 112 G but less than 196 G of Cocaine Base
      24 | At least 28 G but less than 112 G of Cocaine Base
      22 | At least 22.4 G but less than 28 G of Cocaine Base
      20 | At least 16.8 G but less than 22.4 G of Cocaine Base
      18 | At least 11.2 G but less than 16.8 G of Cocaine Base
      16 | At least 5.6 G but less than 11.2 G of Cocaine Base
      14 | At least 2.8 G but less than 5.6 G of Cocaine Base
      12 | Less than 2.8 G of Cocaine Base
    `,
  },
])
