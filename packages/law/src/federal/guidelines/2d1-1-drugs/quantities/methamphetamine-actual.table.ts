import { checkedThrough } from '../../cite.ts'
import { ladderSeries } from '../quantity-ladder.ts'
import { amendment594, tableOf1989, tableOf1994, tableOf2014 } from './table-sources.ts'

export const methamphetamineActualLadder = ladderSeries('methamphetamine (actual)', [
  {
    from: '1989-11-01', to: '1994-10-31', ...tableOf1989,
    lines: `
      42 | 30 KG or more of Pure Methamphetamine
      40 | at least 10 KG but less than 30 KG of Pure Methamphetamine
      38 | at least 3 KG but less than 10 KG of Pure Methamphetamine
      36 | at least 1 KG but less than 3 KG of Pure Methamphetamine
      34 | at least 300 G but less than 1 KG of Pure Methamphetamine
      32 | at least 100 G but less than 300 G of Pure Methamphetamine
      30 | at least 70 G but less than 100 G of Pure Methamphetamine
      28 | at least 40 G but less than 70 G of Pure Methamphetamine
      26 | at least 10 G but less than 40 G of Pure Methamphetamine
      24 | at least 8 G but less than 10 G of Pure Methamphetamine
      22 | at least 6 G but less than 8 G of Pure Methamphetamine
      20 | at least 4 G but less than 6 G of Pure Methamphetamine
      18 | at least 2 G but less than 4 G of Pure Methamphetamine
      16 | at least 1 G but less than 2 G of Pure Methamphetamine
      14 | at least 500 MG but less than 1 G of Pure Methamphetamine
      12 | less than 500 MG of Pure Methamphetamine
    `,
  },
  {
    from: '1994-11-01', to: '2000-10-31', ...tableOf1994,
    lines: `
      38 | 3 KG or more of Methamphetamine (actual)
      36 | at least 1 KG but less than 3 KG of Pure Methamphetamine
      34 | at least 300 G but less than 1 KG of Pure Methamphetamine
      32 | at least 100 G but less than 300 G of Pure Methamphetamine
      30 | at least 70 G but less than 100 G of Pure Methamphetamine
      28 | at least 40 G but less than 70 G of Pure Methamphetamine
      26 | at least 10 G but less than 40 G of Pure Methamphetamine
      24 | at least 8 G but less than 10 G of Pure Methamphetamine
      22 | at least 6 G but less than 8 G of Pure Methamphetamine
      20 | at least 4 G but less than 6 G of Pure Methamphetamine
      18 | at least 2 G but less than 4 G of Pure Methamphetamine
      16 | at least 1 G but less than 2 G of Pure Methamphetamine
      14 | at least 500 MG but less than 1 G of Pure Methamphetamine
      12 | less than 500 MG of Pure Methamphetamine
    `,
  },
  {
    from: '2000-11-01', to: '2014-10-31', ...amendment594,
    lines: `
      38 | 1.5 KG or more of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "1.5 KG or more"
      36 | at least 500 G but less than 1.5 KG of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 500 G but less than 1.5 KG"
      34 | at least 150 G but less than 500 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 150 G but less than 500 G"
      32 | at least 50 G but less than 150 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 50 G but less than 150 G"
      30 | at least 35 G but less than 50 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 35 G but less than 50 G"
      28 | at least 20 G but less than 35 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 20 G but less than 35 G"
      26 | at least 5 G but less than 20 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 5 G but less than 20 G"
      24 | at least 4 G but less than 5 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 4 G but less than 5 G"
      22 | at least 3 G but less than 4 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 3 G but less than 4 G"
      20 | at least 2 G but less than 3 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 2 G but less than 3 G"
      18 | at least 1 G but less than 2 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 1 G but less than 2 G"
      16 | at least 500 MG but less than 1 G of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 500 MG but less than 1 G"
      14 | at least 250 MG but less than 500 MG of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "at least 250 MG but less than 500 MG"
      12 | less than 250 MG of Methamphetamine (actual) | before "of Methamphetamine (actual)" and inserting "less than 250 MG"
    `,
  },
  {
    from: '2014-11-01', checkedThrough, ...tableOf2014,
    lines: `
      38 | 4.5 KG or more of Methamphetamine (actual)
      36 | at least 1.5 KG but less than 4.5 KG of Methamphetamine (actual)
      34 | at least 500 G but less than 1.5 KG of Methamphetamine (actual)
      32 | at least 150 G but less than 500 G of Methamphetamine (actual)
      30 | at least 50 G but less than 150 G of Methamphetamine (actual)
      28 | at least 35 G but less than 50 G of Methamphetamine (actual)
      26 | at least 20 G but less than 35 G of Methamphetamine (actual)
      24 | at least 5 G but less than 20 G of Methamphetamine (actual)
      22 | at least 4 G but less than 5 G of Methamphetamine (actual)
      20 | at least 3 G but less than 4 G of Methamphetamine (actual)
      18 | at least 2 G but less than 3 G of Methamphetamine (actual)
      16 | at least 1 G but less than 2 G of Methamphetamine (actual)
      14 | at least 500 MG but less than 1 G of Methamphetamine (actual)
      12 | less than 500 MG of Methamphetamine (actual)
    `,
  },
])
