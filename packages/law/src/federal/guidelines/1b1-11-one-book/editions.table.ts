import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'
import { amendment, manual } from '../cite.ts'

/** A Guidelines Manual by the day it took effect. Tables are keyed by day, so that an edition is no more than a day. */
export interface Edition {
  readonly from: CivilDate
  readonly source: Source
  /** Its amendments are known and have not been read: the values used are those of the edition before. */
  readonly unread?: true
}

const effective = (year: number, number: number): Edition => ({
  from: `${year}-11-01` as CivilDate, source: amendment(number, `The effective date of this amendment is November 1, ${year}.`),
})

/** The text of these amendments has not been read: of no value here can it be said whether they touch it. */
const unread: Edition = {
  from: '2026-11-01', unread: true,
  source: {
    cite: '91 Fed. Reg. 24088 (May 4, 2026)', link: 'https://thefederalregister.org/documents/2026-08647/sentencing-guidelines-for-united-states-courts', text: 'read', readOn: '2026-11-23',
    quote: 'The Commission has specified an effective date of November 1, 2026, for the amendments set forth in this notice.',
  },
}

/** The manuals by the amendments that made them, oldest first. A year without amendments kept the manual before it. */
export const editions: readonly Edition[] = [
  { from: '1987-11-01', source: manual(2025, '§1B1.1, Historical Note', 'Effective November 1, 1987.') },
  effective(1989, 125), effective(1990, 318), effective(1991, 396), effective(1992, 462), effective(1993, 488), effective(1994, 505), effective(1995, 516),
  effective(1996, 540), effective(1997, 555), effective(1998, 580), effective(2000, 594), effective(2001, 624), effective(2002, 640), effective(2003, 657),
  effective(2004, 668), effective(2005, 677), effective(2006, 688), effective(2007, 706), effective(2008, 720), effective(2009, 727), effective(2010, 748),
  effective(2011, 750), effective(2012, 770), effective(2013, 777), effective(2014, 782), effective(2015, 794), effective(2016, 804),
  { from: '2018-11-01', source: manual(2025, '§2D1.1, Historical Note', 'November 1, 2018 (amendments 807 and 808)') },
  { from: '2023-11-01', source: manual(2025, '§4C1.1, Historical Note', 'Effective November 1, 2023 (amendment 821).') },
  { from: '2024-11-01', source: manual(2025, '§2D1.1, Historical Note', 'November 1, 2024 (amendments 830 and 831)') },
  { from: '2025-11-01', source: manual(2025, '§5G1.1, Historical Note', 'November 1, 2025 (amendment 836).') },
  unread,
]

