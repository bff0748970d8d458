import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { toldConditions } from './told-conditions.ts'

/** Name and day of each. */
function told(text: string): readonly (readonly [unknown, unknown])[] {
  const values = new Map(toldConditions(plainPages(text, 'plain text')).map(({ path, value }) => [path, value]))
  return [...values.keys()].filter((path) => path.endsWith('.name')).map((path) => [values.get(path), values.get(path.replace('.name', '.on'))])
}

describe('illnesses a record tells of', () => {
  it('in sentences have the day of their clause, before or behind', () => {
    expect(told('On March 4, 2019, he was found to have glaucoma. Chronic kidney disease was diagnosed on May 31, 2020.\nAsthma. Onset 2 May 2023. He was last seen on June 1, 2026.')).toEqual([['glaucoma', '2019-03-04'], ['Chronic kidney disease', '2020-05-31'], ['Asthma', '2023-05-02']])
    expect(told('Medical history includes hypertension (diagnosed 05/30/2009), asthma (12/02/2025), and gout.')).toEqual([['hypertension', '2009-05-30'], ['asthma', '2025-12-02'], ['gout', undefined]])
  })

  it('have the day that says it is theirs, not that of a visit or a medicine', () => {
    expect(told('1. Asthma\nStatus: stable\nLast seen: 01/20/2026   Onset: 03/04/2010\n2. Gout\nTreatment: none\nLast seen: 01/21/2026   Onset: 04/05/2011\nAllopurinol 100 mg, start 06/07/2012')).toEqual([['Asthma', '2010-03-04'], ['Gout', '2011-04-05']])
  })

  it('have the day above them where each has one there, and none where it cannot be told whose it is', () => {
    expect(told('Visit of 03/04/2010\nAsthma\nVisit of 04/05/2011\nGout\nVisit of 05/06/2012\nGlaucoma')).toEqual([['Asthma', '2010-03-04'], ['Gout', '2011-04-05'], ['Glaucoma', '2012-05-06']])
    expect(told('03/04/2010\nAsthma\n04/05/2011\nGout\n05/06/2012')).toEqual([])
  })

  it('are not those of the family, what is denied, over or only looked for', () => {
    expect(told('Family history: mother had diabetes diagnosed 01/02/1990. Denies asthma on 03/04/2010. Screening for glaucoma on 05/06/2011. Sinusitis 05/06/2011, resolved.')).toEqual([])
  })
})
