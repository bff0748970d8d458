import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readIndictment } from './indictment.ts'

it('an indictment gives each count under its head, and says that it only charges', () => {
  const text = `UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK
INDICTMENT
COUNT ONE
(Narcotics Conspiracy)
The Grand Jury charges: From in or about May 3, 2010, up to and including June 9, 2011, the defendant conspired to distribute five kilograms or more of
cocaine, in violation of Title 21, United States Code, Sections 841(a)(1) and 841(b)(1)(A).
(Title 21, United States Code, Section 846.)
COUNT TWO - Felon in Possession
On or about June 9, 2011, the defendant, as charged in Count One of this Indictment, possessed a firearm, in violation of 18 U.S.C. § 922(g)(1).
FORFEITURE ALLEGATION
Title 21, United States Code, Section 853.
`
  const pages = plainPages(text, 'plain text')
  const proposals = propose('paper', pages, readIndictment(pages))
  expect(Object.fromEntries(proposals.map(({ path, value }) => [path, value]))).toMatchObject({
    'conviction.counts.0.number': 'ONE', 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)', 'conviction.counts.0.description': 'Narcotics Conspiracy', 'conviction.counts.0.substance': 'cocaine', 'conviction.counts.0.foundGrams': 5000,
    'conviction.counts.1.number': 'TWO', 'conviction.counts.1.statute': '18 U.S.C. 922(g)(1)', 'conviction.counts.1.description': 'Felon in Possession', 'conviction.offenseBeganOn': '2010-05-03', 'conviction.offenseEndedOn': '2011-06-09',
  })
  expect(proposals.filter(({ path }) => path.startsWith('conviction.counts.')).every(({ check }) => check?.includes('the plea or the verdict decides'))).toBe(true)
})
