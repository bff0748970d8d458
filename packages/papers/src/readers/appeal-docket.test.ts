import { describe, expect, it } from 'vitest'
import { guessKind } from '../kinds/guess-kind.ts'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readerFor } from './reader-for.ts'

const docket = (more: string, type: string) => `General Docket
United States Court of Appeals for the Fifth Circuit
Court of Appeals Docket #: 23-30000
Docketed: 03/07/2023
${more}
USA v. Pell
Appeal From:
Western District of Louisiana, Lafayette
Case Type Information:
1) Criminal
2) ${type}
Originating Court Information:
District: 0536-6 : 6:21-CR-138-1
Originating Judge: Odell Marsh, U.S. District Judge
United States of America
Plaintiff - Appellee
v.
Ada Ruth Pell, also known as Lil Ada
Defendant - Appellant
03/07/2023 DIRECT CRIMINAL CASE docketed. NOA filed by Appellant`

describe('the docket of a court of appeals', () => {
  const facts = (text: string): Record<string, unknown> => {
    const pages = plainPages(text, 'plain text')
    expect(guessKind(pages, { markup: false, photographed: undefined }).kind).toBe('docket sheet')
    return Object.fromEntries(propose('paper', pages, readerFor('docket sheet')(pages)).map(({ path, value }) => [path, value]))
  }

  it('has the number, the district and the judge of the court below, and the appeal', () => {
    expect(facts(docket('', 'Direct Criminal'))).toEqual({
      'person.name': 'Ada Ruth Pell', 'conviction.district': 'Western District of Louisiana', 'conviction.docketNumber': '6:21-CR-138-1', 'conviction.judge': 'Odell Marsh', 'litigation.appealTaken': true, 'litigation.appealPending': true,
    })
    expect(facts(docket('Termed: 04/23/2024', 'Direct Criminal'))).toMatchObject({ 'litigation.appealPending': false, 'litigation.appealDecidedOn': '2024-04-23' })
  })
})
