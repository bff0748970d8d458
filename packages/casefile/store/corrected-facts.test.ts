import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, quote, textPaper, value } from './things-to-test.ts'

describe('the correction of a fact from a confidential paper', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let caseId: string
  const { bytes, paper } = textPaper('Presentence report: the drugs weighed 62 grams', 'presentence report')

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    await addToTeam(lead, office.id, caseId, ['investigator', 'student'])
    value(await lead.papers.add(caseId, { bytes, paper }))
    const [fact] = value(await lead.facts.propose(caseId, [{ path: 'guideline.drugs.0.grams', value: 62, source: quote(paper, '62 grams') }]))
    const { added } = value(await lead.facts.correct(caseId, fact?.id ?? '', 60))
    // A correction of the correction quotes the same page.
    value(await lead.facts.correct(caseId, added.id, 61))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  const seenBy = async (who: string) => value(await store.as({ userId: who }).facts.list(caseId)).map((fact) => fact.value)

  it('is seen by those who see the paper, and by nobody whose part keeps them from it', async () => {
    expect(await seenBy('lead')).toEqual([62, 60, 61])
    expect(await seenBy('student')).toEqual([62, 60, 61])
    expect(await seenBy('investigator')).toEqual([])
  })

  it('goes with the paper when that is erased', async () => {
    value(await lead.erasures.paper(caseId, paper.id, 'it is another’s'))
    expect(await seenBy('lead')).toEqual([])
  })
})
