import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readerFor } from './reader-for.ts'

function facts(text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readerFor('appellate opinion')(pages)).map(({ path, value }) => [path, value]))
}

describe('an opinion as a reporter of cases prints it', () => {
  it('gives the person, the day and the court below', () => {
    expect(facts(`20 F.3d 1000
UNITED STATES of America, Plaintiff-Appellee,
v.
Ada Ruth PELL, Defendant-Appellant.
No. 93-7000.
United States Court of Appeals,
Fifth Circuit.
April 25, 1994.
Appeal from the United States District Court for the Northern District of Mississippi. No. 3:92-cr-00123 (Honorable Odell Marsh).
Before LANE and HOLT, Circuit Judges. We affirm.`)).toMatchObject({
      'person.name': 'Ada Ruth Pell', 'litigation.appealTaken': true, 'litigation.appealDecidedOn': '1994-04-25', 'conviction.district': 'Northern District of Mississippi', 'conviction.docketNumber': '3:92-cr-00123', 'conviction.judge': 'Odell Marsh',
    })
  })

  it('takes the stamp of the day a brief was filed for no day of decision, and a surname at its head for no name', () => {
    expect(facts('Case: 93-7000 Document: 13 Filed: 06/09/1993 Page: 1\nU.S. v. Pell\nAugust Term, 1993\nUNITED STATES COURT OF APPEALS\n-v.-\nADA R. PELL\nDefendant-Appellant.\nWe vacate.')).toEqual({ 'person.name': 'Ada R. Pell', 'litigation.appealTaken': true })
  })

  it('that answers a later motion decides no direct appeal', () => {
    expect(facts('UNITED STATES of America, Plaintiff-Appellee,\nv.\nAda PELL, Defendant-Appellant.\nUnited States Court of Appeals,\nTenth Circuit.\nAug. 5, 1986.\nDefendant appeals the denial of her motion to correct a clerical mistake in the judgment. We affirm.')).toEqual({ 'person.name': 'Ada Pell' })
  })
})
