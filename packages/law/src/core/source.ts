/**
 * Where a number or a rule comes from. No value of law exists without one.
 *
 * `quote` is verbatim, forty words at most. `text` names the file of law text the quote was found in (without its ending,
 * such as `ussg-2016` or `usc/21-usc-841`); `npm run verify:law` finds it there again, ignoring differences of white space.
 * A quote from a place of which no copy is kept has `text: 'read'` and the day it was read.
 */
export interface Source {
  readonly cite: string
  readonly link: string
  readonly quote: string
  readonly text: string
  readonly readOn?: string
}
