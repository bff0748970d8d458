import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'

/** The day through which the current text was checked: the last Act found that touches 21 U.S.C. 841(b) is Pub. L. 119-26 of this day. */
export const checkedThrough: CivilDate = '2025-07-16'

/** The day the sources kept elsewhere were read. */
const readOn = '2026-11-23'

/** Words of the United States Code as it stands, found in the kept text of the section. */
export function currentCode(title: 18 | 21 | 28, section: string, subsection: string, quote: string): Source {
  return {
    cite: `${title} U.S.C. ${section}${subsection}`,
    link: `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`,
    quote,
    text: `usc/${title}-usc-${section}`,
  }
}

/**
 * Words of title 21 as in force on 3 January 2007, with the notes of the Office of the Law Revision Counsel, which say word for word
 * what each earlier Act put in the place of what. The whole title was read in a public copy of the official text.
 */
export function code2007(cite: string, quote: string): Source {
  return { cite, link: 'https://github.com/divegeek/uscode/blob/83a43fac2a1db536929aad704098a57eaa75074f/code/Title_21.txt', quote, text: 'read', readOn }
}

/** Words read at a public address of which no copy is kept, on a day. */
export function readAt(cite: string, link: string, quote: string, on: CivilDate = readOn): Source {
  return { cite, link, quote, text: 'read', readOn: on }
}
