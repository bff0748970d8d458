import type { LadderEntry } from '../quantity-ladder.ts'
import { amendment, manual } from '../../cite.ts'

type Cited = Pick<LadderEntry, 'source' | 'linesFrom'>

/** Where the lines of a table stand word for word; the quote is given line by line. */
function cited(source: LadderEntry['source'], cite: string): Cited {
  return { source, linesFrom: { ...source, cite } }
}

/** The table of the first manual, printed in full where it was struck. */
export const firstTable = cited(
  amendment(125, 'Section 2D1.1 is amended by deleting the "Drug Quantity Table" in its entirety, including the title and footnotes, as follows:'),
  'U.S.S.G. §2D1.1 (Nov. 1, 1987), as struck by App. C, amend. 125',
)

export const tableOf1989 = cited(
  amendment(125, 'to expand the Drug Quantity Table to reflect offenses involving extremely large quantities of controlled substances, to eliminate minor gaps in the Drug Quantity Table'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 1989), App. C, amend. 125',
)

/** The table of 1989 without its two highest levels. */
export const tableOf1994 = cited(
  amendment(505, 'This amendment sets the upper limit of the Drug Quantity Table in §2D1.1 at level 38.'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 1994), App. C, amends. 125 and 505',
)

export const amendment555 = cited(
  amendment(555, 'Section 2D1.1(c) is amended in subdivision (1) by deleting "30 KG" before "or more of Methamphetamine" and inserting in lieu thereof "15 KG".'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 1997), App. C, amend. 555',
)

export const amendment594 = cited(
  amendment(594, 'Section 2D1.1(c)(1) is amended by striking "3 KG or more" before "of Methamphetamine (actual)" and inserting "1.5 KG or more"'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 2000), App. C, amend. 594',
)

export const amendment706 = cited(
  amendment(706, 'Section 2D1.1(c)(1) is amended by striking "1.5 KG or more of Cocaine Base" and inserting "4.5 KG or more of Cocaine Base".'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 2007), App. C, amend. 706',
)

export const amendment748 = cited(
  amendment(748, 'Section 2D1.1(c) is amended in subdivision (1) in the third entry by striking "4.5" and inserting "8.4"'),
  'U.S.S.G. §2D1.1(c) (Nov. 1, 2010), App. C, amends. 748 and 750',
)

export const tableOf2014: Cited = {
  source: amendment(782, 'Section 2D1.1(c) is amended by striking paragraph (17); by redesignating paragraphs (1) through (16) as paragraphs (2) through (17), respectively'),
  linesFrom: manual(2016, '§2D1.1(c)', ''),
}

export const tableOf2018: Cited = {
  source: manual(2025, '§2D1.1, Historical Note', 'November 1, 2018 (amendments 807 and 808)'),
  linesFrom: manual(2025, '§2D1.1(c)', ''),
}
