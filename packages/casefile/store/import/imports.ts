import { randomUUID } from 'node:crypto'
import { done, refused, type Result } from '../../src/index.ts'
import { isId, notFound } from '../case-access.ts'
import { openCase } from '../cases.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import { caseVault } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { proposeFacts } from '../propose-facts.ts'
import { keepRecord } from '../records.ts'
import { storable, storableText } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { comparePeople } from './compare-people.ts'
import { importedBefore, importedCases, noteImported, readRuns, rowDigest } from './import-rows.ts'
import { takeExport } from './take-export.ts'
import type { ImportCase, Imports } from './import-shapes.ts'

export function importMethods(unit: CaseUnit, keys: OfficeKeys): Imports {
  const { asker } = unit
  const work = <T>(what: (session: Session) => Promise<Result<T>>) => unit.unit(what).catch((error: unknown) => sayRefusal(error, 'the import'))
  const inOffice = <T>(officeId: string, what: (session: Session) => Promise<Result<T>>) => work<T>(async (session) => (await worksIn(session, officeId) ? what(session) : noOfficeToImport(officeId)))

  async function addOne(session: Session, office: string, importId: string, one: ImportCase): Promise<Result<string>> {
    const caseId = randomUUID()
    // From here on this transaction is about this case, which is all that row-level security then looks up.
    await session.query("select set_config('lenity.case', $1, true)", [caseId])
    const opened = await openCase(session, asker.userId, office, { title: storableText(one.title).trim(), madeUp: false }, caseId)
    if (!opened.ok) return opened
    const vault = caseVault(session, keys, opened.value)
    const proposed = await proposeFacts(session, vault, opened.value, asker.userId, storable(one.facts))
    if (!proposed.ok) return proposed
    for (const [type, fields] of [['contact', one.contact], ['task', one.task]] as const) {
      if (fields === undefined) continue
      const kept = await keepRecord(asker, session, vault, opened.value, { id: randomUUID(), version: 1, type, fields, removed: false, why: undefined })
      if (!kept.ok) return kept
    }
    await noteImported(session, asker.userId, opened.value, importId, rowDigest(keys, office, one.tells))
    return done(caseId)
  }

  return {
    compare: (officeId, cases) => inOffice(officeId, async (session) => {
      await keys.learn()
      return done(await comparePeople(unit, session, keys, officeId, cases))
    }),

    begin: (officeId, rows) => inOffice(officeId, (session) => beginImport(session, asker.userId, officeId, 'list', rows)),

    add: (importId, cases) => work(async (session) => {
      const { rows: [run] } = isId(importId) ? await session.query<{ office: string }>('select office_id as office from casefile.import_run where import_id = $1 and by_user = $2', [importId, asker.userId]) : { rows: [] }
      if (run === undefined) return notFound('import', importId)
      // Whoever imports the same list twice at once adds it once.
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${run.office} ${asker.userId}`])
      const digestOf = (one: ImportCase) => rowDigest(keys, run.office, one.tells)
      const before = new Set((await importedBefore(session, run.office, cases.map(digestOf))).keys())
      const added: { row: number; caseId: string }[] = []
      for (const one of cases) {
        const digest = digestOf(one)
        if (before.has(digest)) continue
        before.add(digest)
        const made = await addOne(session, run.office, importId, one)
        if (!made.ok) return refused(made.problem.kind, `Row ${one.row}: ${made.problem.what}`, made.problem.where, made.problem.next)
        added.push({ row: one.row, caseId: made.value })
      }
      return done({ added, already: cases.length - added.length })
    }),

    async takeExport(officeId, from) {
      const caseId = randomUUID()
      const taken = await inOffice<string>(officeId, async (session) => {
        await keys.learn()
        await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${officeId} ${asker.userId}`])
        const digest = rowDigest(keys, officeId, `export ${from.manifest}`)
        const [before] = (await importedBefore(session, officeId, [digest])).values()
        if (before !== undefined) return refused('conflict', 'You took this very export in before.', `case ${before}`, 'Open that case; if it was taken back or erased, ask for the export anew.')
        const run = await beginImport(session, asker.userId, officeId, 'export', 1)
        return run.ok ? takeExport(unit, session, keys, { office: officeId, importId: run.value.id, caseId }, from, digest) : run
      }).catch(async (error: unknown) => {
        await unit.kept.removeCase({ office: officeId, caseId })
        throw error
      })
      // Nothing of what was refused stays on disk.
      if (!taken.ok && isId(officeId)) await unit.kept.removeCase({ office: officeId, caseId })
      return taken
    },

    list: () => work(async (session) => done(await readRuns(session, asker.userId))),

    async takeBack(importId) {
      const taken = await work(async (session) => {
        const there = isId(importId) ? await importedCases(session, importId) : []
        const { rows: [run] } = isId(importId) ? await session.query<{ office: string }>('select office_id as office from casefile.import_run where import_id = $1 and by_user = $2', [importId, asker.userId]) : { rows: [] }
        if (run === undefined) return notFound('import', importId)
        const gone = there.filter(({ untouched }) => untouched).map(({ caseId }) => caseId)
        for (const caseId of gone) await takeBackCase(session, asker.userId, run.office, importId, caseId)
        return done({ office: run.office, gone, kept: there.length - gone.length })
      })
      if (!taken.ok) return taken
      const { office, gone, kept } = taken.value
      // What is left when this is interrupted opens with no key any more.
      for (const caseId of gone) await unit.kept.removeCase({ office, caseId })
      return done({ takenBack: gone.length, kept })
    },
  }
}

/** Whether the user works in the office: a guest brings nobody in. */
async function worksIn(session: Session, officeId: string): Promise<boolean> {
  return isId(officeId) && (await session.query('select from casefile.my_offices_as_staff() o where o = $1', [officeId])).rowCount === 1
}

function noOfficeToImport(officeId: string): Result<never> {
  return refused('not found', 'There is no such office, or you do not work in it.', `office ${officeId}`, 'Ask its administrator to add you.')
}

async function beginImport(session: Session, userId: string, office: string, kind: 'list' | 'export', rows: number): Promise<Result<{ readonly id: string }>> {
  const id = randomUUID()
  await session.query('insert into casefile.import_run (office_id, import_id, kind, rows, by_user) values ($1, $2, $3, $4, $5)', [office, id, kind, rows, userId])
  return done({ id })
}

async function takeBackCase(session: Session, userId: string, office: string, importId: string, caseId: string): Promise<void> {
  await session.query('insert into casefile.import_undo (office_id, import_id, case_id, by_user) values ($1, $2, $3, $4)', [office, importId, caseId, userId])
  await session.query("insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user) values ($1, $2, $3, 'lead counsel', 'left', 'the import was taken back', $3)", [office, caseId, userId])
  await session.query('update casefile.case_member set left_at = clock_timestamp() where office_id = $1 and case_id = $2 and user_id = $3', [office, caseId, userId])
}
