import { expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { readerFor } from '../reader-for.ts'

const sheet = (head: string): string => `UNITED STATES DISTRICT COURT, DISTRICT OF NEBRASKA
Criminal 93 CR 227
TITLE OF CASE                        ATTORNEYS
THE UNITED STATES                    For U.S.: Priscilla Odom, Asst. U.S. Atty.
        vs.                          For A: Fed. Pub. Def.
A. LAMONT REDDING                    For B: Fed. Pub. Def.
B. DENNIS FARRELL                    For C: Bernard Whitcomb
C. TERRELL DESHAWN NGUYEN
Judge: Constance B. Pellegrin
${head}
Ct. 1  21 USC 846 & 841(b)(1)(A)  Conspiracy to Distribute Heroin
DATE     DEFT   PROCEEDINGS
1993
Apr 29   ALL    Indictment returned and filed in open court.
May 2    A      Arraigned before Mag. Judge, pleads N.G.
Sept 2   B      Pleads GUILTY to Ct. 1 under agreement. PSI ordered.
Sept 20  A      Pleads GUILTY to Ct. 1 under agreement. PSI ordered.
Oct 8    C      JURY returns verdict: GUILTY, Ct(s). 1. Jury polled and discharged.
1994
Feb 8    A      SENTENCED: 60 months on Ct. 1. S/R 3 yrs. S/A $50.00.
Feb 14   C      SENTENCED: 151 months on Ct. 1. S/R 5 yrs. S/A $50.00.
Feb 24   B      SENTENCED: 24 months on Ct. 1. S/R 3 yrs. S/A $50.00.`
const read = (text: string) => readerFor('docket sheet')(plainPages(text, 'plain text'))
const facts = (text: string): Record<string, unknown> => Object.fromEntries(read(text).map(({ path, value }) => [path, value]))

it('a sheet of one of several defendants, whom the docket calls by letters, tells what its column says of that one', () => {
  expect(facts(sheet('Charges as to C:'))).toMatchObject({
    'person.name': 'Terrell Deshawn Nguyen', 'conviction.decidedBy': 'jury verdict', 'conviction.convictedOn': '1993-10-08', 'conviction.sentencedOn': '1994-02-14', 'conviction.term': 151, 'conviction.supervisedReleaseMonths': 60, 'conviction.counts.0.term': 151,
  })
  expect(facts(sheet('Charges as to B:'))).toMatchObject({ 'person.name': 'Dennis Farrell', 'conviction.decidedBy': 'guilty plea', 'conviction.convictedOn': '1993-09-02', 'conviction.term': 24 })
})

it('a sheet that does not say of whom it is leaves whose it is to a person', () => {
  const doubted = read(sheet('Charges:')).filter(({ path, flags }) => /person\.name|sentencedOn|\.term$/.test(path) && (flags?.length ?? 0) === 0)
  expect(doubted).toEqual([])
})
