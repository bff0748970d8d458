import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { amendment555, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const methamphetamineMixtureLadder = ladderSeries('methamphetamine (mixture)', [
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 300 KG or more of Methamphetamine
      40 | At least 100 KG but less than 300 KG of Methamphetamine
      38 | At least 30 KG but less than 100 KG of Methamphetamine
      36 | At least 10 KG but less than 30 KG of Methamphetamine
      34 | At least 3 KG but less than 10 KG of Methamphetamine
      32 | At least 1 KG but less than 3 KG of Methamphetamine
      30 | At least 700 G but less than 1 KG of Methamphetamine
      28 | At least 400 G but less than 700 G of Methamphetamine
      26 | At least 100 G but less than 400 G of Methamphetamine
      24 | At least 80 G but less than 100 G of Methamphetamine
      22 | At least 60 G but less than 80 G of Methamphetamine
      20 | At least 40 G but less than 60 G of Methamphetamine
      18 | At least 20 G but less than 40 G of Methamphetamine
      16 | At least 10 G but less than 20 G of Methamphetamine
      14 | At least 5 G but less than 10 G of Methamphetamine
      12 | Less than 5 G of Methamphetamine
    `,
  },
  {
    from: '1994-11-01', to: '1997-10-31', ...tableOf1994,
    lines: `
      38 | 30 KG or more of Methamphetamine
      36 | At least 10 KG but less than 30 KG of Methamphetamine
      34 | At least 3 KG but less than 10 KG of Methamphetamine
      32 | At least 1 KG but less than 3 KG of Methamphetamine
      30 | At least 700 G but less than 1 KG of Methamphetamine
      28 | At least 400 G but less than 700 G of Methamphetamine
      26 | At least 100 G but less than 400 G of Methamphetamine
      24 | At least 80 G but less than 100 G of Methamphetamine
      22 | At least 60 G but less than 80 G of Methamphetamine
      20 | At least 40 G but less than 60 G of Methamphetamine
      18 | At least 20 G but less than 40 G of Methamphetamine
      16 | At least 10 G but less than 20 G of Methamphetamine
      14 | At least 5 G but less than 10 G of Methamphetamine
      12 | Less than 5 G of Methamphetamine
    `,
  },
  {
    from: '1997-11-01', to: '2014-10-31', ...amendment555,
    lines: `
      38 | 15 KG or more of Methamphetamine | deleting "30 KG" before "or more of Methamphetamine" and inserting in lieu thereof "15 KG"
      36 | At least 5 KG but less than 15 KG of Methamphetamine | deleting "10 KG but less than 30 KG" before "of Methamphetamine" and inserting in lieu thereof "5 KG but less than 15 KG"
      34 | At least 1.5 KG but less than 5 KG of Methamphetamine | deleting "3 KG but less than 10 KG" before "of Methamphetamine" and inserting in lieu thereof "1.5 G but less than 5 KG"
      32 | At least 500 G but less than 1.5 KG of Methamphetamine | deleting "1 KG but less than 3 KG" before "of Methamphetamine" and inserting in lieu thereof "500 G but less than 1.5 KG"
      30 | At least 350 G but less than 500 G of Methamphetamine | deleting "700 G but less than 1 KG" before "of Methamphetamine" and inserting in lieu thereof "350 G but less than 500 G"
      28 | At least 200 G but less than 350 G of Methamphetamine | deleting "400 G but less than 700 G" before "of Methamphetamine" and inserting in lieu thereof "200 G but less than 350 G"
      26 | At least 50 G but less than 200 G of Methamphetamine | deleting "100 G but less than 400 G" before "of Methamphetamine" and inserting in lieu thereof "50 G but less than 200 G"
      24 | At least 40 G but less than 50 G of Methamphetamine | deleting "80 G but less than 100 G" before "of Methamphetamine" and inserting in lieu thereof "40 G but less than 50 G"
      22 | At least 30 G but less than 40 G of Methamphetamine | deleting "60 G but less than 80 G" before "of Methamphetamine" and inserting in lieu thereof "30 G but less than 40 G"
      20 | At least 20 G but less than 30 G of Methamphetamine | deleting "40 G but less than 60 G" before "of Methamphetamine" and inserting in lieu thereof "20 G but less than 30 G"
      18 | At least 10 G but less than 20 G of Methamphetamine | deleting "20 G but less than 40 G" before "of Methamphetamine" and inserting in lieu thereof "10 G but less than 20 G"
      16 | At least 5 G but less than 10 G of Methamphetamine | deleting "10 G but less than 20 G" before "of Methamphetamine" and inserting in lieu thereof "5 G but less than 10 G"
      14 | At least 2.5 G but less than 5 G of Methamphetamine | deleting "5 G but less than 10 G" before "of Methamphetamine" and inserting in lieu thereof "2.5 G but less than 5 G"
      12 | Less than 2.5 G of Methamphetamine | deleting "5 G" before "of Methamphetamine" and inserting in lieu thereof "2.5 G"
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 45 KG or more of Methamphetamine
      36 | At least 15 KG but less than 45 KG of Methamphetamine
      34 | At least 5 KG but less than 15 KG of Methamphetamine
      32 | At least 1.5 KG but less than 5 KG of Methamphetamine
      30 | At least 500 G but less than 1.5 KG of Methamphetamine
      28 | At least 350 G but less than 500 G of Methamphetamine
      26 | At least 200 G but less than 350 G of Methamphetamine
      24 | At least 50 G but less than 200 G of Methamphetamine
      22 | At least 40 G but less than 50 G of Methamphetamine
      20 | At least 30 G but less than 40 G of Methamphetamine
      18 | At least 20 G but less than 30 G of Methamphetamine
      16 | At least 10 G but less than 20 G of Methamphetamine
      14 | At least 5 G but less than 10 G of Methamphetamine
      12 | Less than 5 G of Methamphetamine
    `,
  },
])
