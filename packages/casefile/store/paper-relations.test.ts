import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { quote, textPaper, value } from './things-to-test.ts'

const motion = 'The government moves under section 5K1.1 because the defendant gave substantial assistance in the investigation of others and testified before the grand jury in March of that year against two of them.'

describe('papers that are alike', () => {
  let database: TestDatabase
  let store: Store
  let ruth: StoreForUser
  let hal: StoreForUser
  let caseId: string
  const open = textPaper(motion)
  const again = textPaper(`${motion} `)
  const sealed = textPaper(`${motion}\n`)

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    ruth = store.as({ userId: 'ruth' })
    hal = store.as({ userId: 'hal' })
    const office = value(await ruth.offices.create({ name: 'Clinic' }))
    caseId = value(await ruth.cases.create({ title: 'Dolores Example', madeUp: true })).id
    value(await ruth.members.add(office.id, { userId: 'hal' }))
    value(await ruth.members.add(office.id, { userId: 'sam' }))
    value(await ruth.team.put(caseId, 'hal', 'contributor'))
    value(await ruth.papers.add(caseId, open))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('are told to those who see both, and to nobody else: one that is sealed is no duplicate', async () => {
    value(await ruth.papers.add(caseId, { ...sealed, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(sealed.paper, '5K1.1') }] }))
    expect(value(await ruth.relations.list(caseId)).alike).toMatchObject([{ paper: open.paper.id, other: sealed.paper.id, is: 'same text' }])
    expect(value(await hal.relations.list(caseId))).toEqual({ cameWith: [], alike: [] })
    // What counsel was told a moment ago is not what others are told.
    value(await hal.papers.add(caseId, again))
    expect(value(await hal.relations.list(caseId)).alike).toMatchObject([{ paper: open.paper.id, other: again.paper.id }])
    expect(JSON.stringify(await hal.relations.list(caseId))).not.toContain(sealed.paper.id)
    expect(value(await ruth.relations.list(caseId)).alike).toHaveLength(3)
    expect(await store.as({ userId: 'sam' }).relations.list(caseId)).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })

  it('are told no longer when one of them comes under seal', async () => {
    value(await ruth.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: quote(again.paper, '5K1.1') }]))
    expect(value(await hal.relations.list(caseId)).alike).toEqual([])
  })

  it('came with a message that not everyone sees: they are told nothing of it', async () => {
    const message = textPaper(`From: counsel\n\n${motion}`)
    const letter = textPaper('To whom it may concern: she has a job with us from the day she is released, and a room above the shop.')
    const came = value(await ruth.arrivals.receive(caseId, { name: 'message.eml', bytes: message.bytes })).arrival?.id ?? ''
    expect(value(await ruth.arrivals.receiveInside(caseId, came, { name: 'letter.txt', bytes: letter.bytes, message: true }))).toBe('kept')
    const inside = value(await ruth.arrivals.list(caseId)).find(({ cameIn }) => cameIn === came)?.id ?? ''
    value(await ruth.papers.add(caseId, { ...letter, arrival: inside }))
    value(await ruth.papers.add(caseId, { ...message, arrival: came, proposals: [{ path: 'conviction.substantialAssistance', value: true, source: quote(message.paper, '5K1.1') }] }))
    expect(value(await ruth.relations.list(caseId)).cameWith).toEqual([{ paper: letter.paper.id, message: message.paper.id }])
    expect(value(await hal.papers.list(caseId)).map(({ id }) => id)).toContain(letter.paper.id)
    expect(value(await hal.relations.list(caseId)).cameWith).toEqual([])
  })
})
