import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import type { Reader } from '../reading/propose.ts'
import { readAppellateOpinion } from './appellate-opinion.ts'
import { readNotice851 } from './notice-851.ts'

const read = (reader: Reader, text: string): Record<string, unknown> => Object.fromEntries(reader(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))

it('an opinion names the court below and its judge also in its text alone, and its own day beside that of the argument', () => {
  const opinion = `UNITED STATES COURT OF APPEALS
FOR THE SIXTH CIRCUIT
No. 96-5398
UNITED STATES OF AMERICA, Appellee,
v.
JEROME ALEXANDER SANDOVAL, Appellant.
Argued: January 20, 1997     Decided: March 21, 1997
Before HALDEMAN, ASHBY, and OVERSTREET, Circuit Judges.
The case was tried in the Middle District of Tennessee before United States District Judge Theodore M. Kessler. The judgment is AFFIRMED.`
  expect(read(readAppellateOpinion, opinion)).toMatchObject({ 'conviction.district': 'Middle District of Tennessee', 'conviction.judge': 'Theodore M. Kessler', 'litigation.appealDecidedOn': '1997-03-21' })
  expect(read(readAppellateOpinion, opinion.replace('AFFIRMED.', 'AFFIRMED. Another judge, District Judge Lena M. Fox, had recused herself.'))).not.toHaveProperty('conviction.judge')
})

it('a notice names the crime and its last day in whatever sentence', () => {
  const notice = (words: string): string => `NOTICE OF PRIOR CONVICTION UNDER 21 U.S.C. § 851\n\nThe government files this notice.\n\n${words}\n\nThe conviction is for a felony drug offense.`
  const found = { 'conviction.priors851.0.description': 'Sale of Marijuana', 'conviction.priors851.0.finalOn': '2016-09-12' }
  for (const words of [
    'The defendant had been convicted in the Circuit Court of Jackson County, Missouri of Sale of Marijuana, and the conviction had become final as of September 12, 2016.',
    'On September 12, 2016, judgment became final in the Circuit Court of Jackson County on the conviction for Sale of Marijuana.',
    'The defendant was adjudged guilty of Sale of Marijuana by the Circuit Court of Jackson County. The judgment has been final since September 12, 2016.',
    'Conviction: Sale of Marijuana\nCourt: Circuit Court of Jackson County\nDate Conviction Became Final: September 12, 2016',
  ]) expect(read(readNotice851, notice(words)), words).toMatchObject(found)
})
