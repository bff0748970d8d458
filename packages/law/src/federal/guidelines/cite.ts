import type { Source } from '../../core/source.ts'

/** The last day of the manual of 1 November 2025: the amendments of 1 November 2026 are known and their text has not been read. */
export const checkedThrough = '2026-10-31'

/** An amendment of Appendix C, by its number and its own words. The volumes are kept as `ussg-appendix-c-…`; those after 804 were read at the Commission's own pages. */
export function amendment(number: number, quote: string): Source {
  const about = { cite: `U.S.S.G. App. C, amend. ${number}`, link: `https://www.ussc.gov/guidelines/amendment/${number}`, quote }
  if (number > 804) return { ...about, text: 'read', readOn: '2026-11-28' }
  return { ...about, text: number <= 662 ? 'ussg-appendix-c-vol-1' : number <= 760 ? 'ussg-appendix-c-vol-3' : 'ussg-appendix-c-supplement' }
}

const links = {
  2016: 'https://www.ussc.gov/guidelines/archive/2016-guidelines-manual',
  2025: 'https://www.ussc.gov/guidelines/2025-guidelines-manual',
}

/** A provision of a whole manual, as it stood on 1 November of the year. */
export function manual(year: keyof typeof links, section: string, quote: string): Source {
  return { cite: `U.S.S.G. ${section} (Nov. 1, ${year})`, link: links[year], quote, text: `ussg-${year}` }
}
