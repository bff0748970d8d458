import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../src/index.ts'
import { openStore, type Store, type StoreForUser } from './index.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { addToTeam, value } from './things-to-test.ts'

describe('the life of a draft', () => {
  let database: TestDatabase
  let store: Store
  let lead: StoreForUser
  let caseId: string

  beforeAll(async () => {
    database = await testDatabase()
    store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
    lead = store.as({ userId: 'lead', name: 'Lena' })
    const office = value(await lead.offices.create({ name: 'Clinic' }))
    caseId = value(await lead.cases.create({ title: 'Dolores Example', madeUp: true })).id
    await addToTeam(lead, office.id, caseId, roles)
    value(await lead.shares.set(caseId, 'case', caseId, true))
  })
  afterAll(async () => {
    await store?.close()
    await database?.close()
  })

  it('is seen by those who see packets; what a lawyer signed for by counsel alone', async () => {
    const comment = value(await lead.draft.add(caseId, { kind: 'comment', content: { words: 'canary' } }))
    value(await lead.draft.add(caseId, { kind: 'sentence signed', content: { key: 'k' } }))
    expect(comment).toMatchObject({ by: 'Lena', kind: 'comment', content: { words: 'canary' } })
    const seen = await Promise.all(roles.map(async (role) => [role, value(await store.as({ userId: role }).draft.entries(caseId, ['comment', 'sentence signed'])).map(({ kind }) => kind)]))
    const [all, comments] = [['comment', 'sentence signed'], ['comment']]
    expect(Object.fromEntries(seen)).toEqual({ 'lead counsel': all, 'supervisor': all, 'attorney': all, 'student': comments, 'contributor': [], 'investigator': [], 'interpreter': [], 'reviewer': comments, 'family': [] })
  })

  it('is commented by those who write words, and signed by counsel alone, also past the program', async () => {
    const may = async (kind: 'comment' | 'version' | 'sentence signed' | 'packet signed off') => (await Promise.all(roles.map(async (role) => ((await store.as({ userId: role }).draft.add(caseId, { kind, content: {} })).ok ? [role] : [])))).flat()
    expect(await may('comment')).toEqual(['lead counsel', 'supervisor', 'attorney', 'student'])
    for (const kind of ['version', 'sentence signed', 'packet signed off'] as const) expect(await may(kind)).toEqual(['lead counsel', 'supervisor', 'attorney'])
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    try {
      const place = 'select office_id, case_id from casefile.case_member limit 1'
      await app.query("select set_config('lenity.user', 'student', false), set_config('lenity.case', $1, false)", [caseId])
      const { rows: [at] } = await app.query<{ office_id: string }>(place)
      const put = (kind: string, by: string) => app.query("insert into casefile.draft_entry (office_id, case_id, entry_id, kind, content, by_user, by_name) values ($1, $2, gen_random_uuid(), $3, 'x', $4, 'x')", [at?.office_id, caseId, kind, by])
      await expect(put('packet signed off', 'student')).rejects.toThrow('row-level security')
      await expect(put('comment', 'lead')).rejects.toThrow('row-level security')
      await expect(app.query('update casefile.draft_entry set by_name = $1', ['y'])).rejects.toThrow(/permission denied|never/)
    } finally {
      await app.end()
    }
  })

  it('answers a comment of the same case and nothing else, and ends behind a wall', async () => {
    const root = value(await lead.draft.add(caseId, { kind: 'comment', content: { words: 'why?' } }))
    const answer = value(await lead.draft.add(caseId, { kind: 'comment', about: root.id, content: { words: 'because' } }))
    expect(answer.about).toBe(root.id)
    for (const about of [answer.id, '00000000-0000-4000-8000-000000000000', 'x']) expect(await lead.draft.add(caseId, { kind: 'comment', about, content: {} })).toMatchObject({ ok: false, problem: { kind: 'not found' } })
    value(await lead.walls.raise(caseId, 'attorney', 'acted for another'))
    expect(await store.as({ userId: 'attorney' }).draft.entries(caseId, ['comment'])).toMatchObject({ ok: false, problem: { kind: 'not found' } })
  })
})
