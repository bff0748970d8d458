import { expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { readerFor } from '../reader-for.ts'

const sheet = (charges: string, party = 'U.S. vs. GREER, DARNELL TOBIAS'): ReturnType<typeof plainPages> => plainPages(`UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF KENTUCKY\nCRIMINAL DOCKET\n${party}\n5:98-cr-00045\n\n${charges}\n\nDATE   PROCEEDINGS\n3/4/98  Indictment as to Darnell Tobias Greer\n3/12/98 Arraignment; plea NG\n7/21/98 Jury verdict guilty\n11/9/98 Sentence imposed\n`, 'plain text')
const facts = (pages: ReturnType<typeof plainPages>): Record<string, unknown> => Object.fromEntries(readerFor('docket sheet')(pages).map(({ path, value, flags }) => [path, flags === undefined ? value : [value, 'waits']]))

it('of two terms told of a count the one of custody is its term, and the longest of those of supervision is that of the sentence', () => {
  const rows = 'U.S. TITLE/SECTION   OFFENSES CHARGED   DISPOSITION\n21:846   Conspiracy to distribute cocaine base   Ct 1  CBOP 235 mos, SR 5 yrs\n18:924(c)   Firearm in drug trafficking   Ct 3  CBOP 60 mos consec to Ct 1, SR 3 yrs conc'
  expect(facts(sheet(rows))).toMatchObject({ 'conviction.counts.0.term': 235, 'conviction.counts.1.term': 60, 'conviction.supervisedReleaseMonths': [60, 'waits'] })
})

it('a term of custody at the end of a line is not that of the supervised release whose label begins the next', () => {
  const labelled = 'Count 1\n Charge: Conspiracy to distribute cocaine base, 21 USC 846\n Sentence: imprisonment 235 months\n Supervised release: 5 years\nCount 3\n Charge: Wire fraud, 18 USC 1343\n Sentence: imprisonment 60 months\n Supervised release: 5 years'
  expect(facts(sheet(labelled))).toMatchObject({ 'conviction.counts.0.term': 235, 'conviction.counts.1.term': 60, 'conviction.supervisedReleaseMonths': 60 })
})

it('a caption that has the family name alone names the one of whom the entries tell', () => {
  expect(facts(sheet('', 'USA v. Greer'))['person.name']).toEqual('Darnell Tobias Greer')
})

it('the label of counsel is no part of a name', () => {
  expect(facts(sheet('', 'Defendant: Darnell Tobias Greer Atty: Paul Roth'))['person.name']).toEqual('Darnell Tobias Greer')
})
