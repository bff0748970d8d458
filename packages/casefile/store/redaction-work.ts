import { randomUUID } from 'node:crypto'
import { done, fileOfPaper, partNamed, refused, type DraftMarks, type Problem, type RedactionMark, type Result } from '../src/index.ts'
import type { AskForWork } from './arrival-shapes.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import type { CaseVault } from './keys/case-vault.ts'
import type { RedactionDraft, RedactionMaking, RedactionWork } from './redaction-shapes.ts'
import { addCopy, fileOfCopy } from './redactions.ts'
import { storable, storableText } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

interface MakingRow {
  id: string
  file: string
  part: string
  purpose: string
  state: RedactionMaking['state']
  step: RedactionMaking['step'] | null
  page: number | null
  pages: number | null
  content: Buffer
  problem: Buffer | null
  copy: string | null
  by: string
  at: Date
}

const placeOfMaking = (id: string) => `marks of the copy ${id} to be made`
const placeOfProblem = (id: string) => `problem of the copy ${id} to be made`
export const placeOfDraft = (paper: string, purpose: string, version: number) => `version ${version} of the marks on ${paper} ${purpose}`
/** A part's pages as they are kept beside its file, such as `.3-5`; nothing for a whole file. */
const partOf = (paper: string) => paper.slice(fileOfPaper(paper).length)

/** Drafts of a redaction, and copies that are being made as work. */
export function redactionWork(unit: CaseUnit, ask: AskForWork = async () => undefined): RedactionWork {
  const { userId } = unit.asker
  const onOne = <T>(caseId: string, id: string, work: (session: Session, c: CaseFile, vault: CaseVault, row: MakingRow) => Promise<Result<T>>) => unit.on<T>(caseId, async (session, c, vault) => {
    const [row] = isId(id) ? await makingRows(session, c, id.toLowerCase()) : []
    return row === undefined ? notFound('copy', id) : work(session, c, vault, row)
  })

  return {
    draft: (caseId, paper, purpose) => unit.reads(caseId, 'redaction draft read', async (session, c, vault) => {
      const { rows: [row] } = await session.query<{ version: number; content: Buffer; by: string; at: Date }>('select version, content, by_user as by, at from casefile.redaction_draft where case_id = $1 and sha256 = $2 and part = $3 and purpose = $4 and length(content) > 0 order by version desc limit 1', [c.id, ...named(paper), storableText(purpose)])
      return done(row && { ...await vault.open<DraftMarks>(placeOfDraft(paper, purpose, row.version), row.content), version: row.version, by: row.by, at: row.at.toISOString() })
    }, storableText(paper)),

    keepDraft: (caseId, paper, purpose, version, { marks, steps, done: at }) => unit.on<RedactionDraft>(caseId, async (session, c, vault) => {
      const sealed = await sealedOf(session, c, paper)
      if (sealed === undefined) return notFound('paper', paper)
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`redaction of ${paper} ${purpose} in ${c.id}`])
      const { rows: [newest] } = await session.query<{ version: number }>('select coalesce(max(version), 0)::int as version from casefile.redaction_draft where case_id = $1 and sha256 = $2 and part = $3 and purpose = $4', [c.id, ...named(paper), storableText(purpose)])
      if (newest?.version !== version) return refused('conflict', 'Someone else has changed the marks on this paper meanwhile.', 'the marks', 'Load the page again to see theirs, and go on from there.')
      const kept: DraftMarks = { marks, steps, done: at }
      const { rows: [row] } = await session.query<{ at: Date }>('insert into casefile.redaction_draft (office_id, case_id, sha256, part, purpose, version, content, by_user) values ($1, $2, $3, $4, $5, $6, $7, $8) returning at', [c.office, c.id, ...named(paper), storableText(purpose), version + 1, await vault.seal(placeOfDraft(paper, purpose, version + 1), storable(kept)), userId])
      await note(session, c, userId, 'redaction draft kept', paper, sealed)
      return done({ ...kept, version: version + 1, by: userId, at: (row?.at ?? new Date()).toISOString() })
    }),

    ask: (caseId, { paper, purpose, marks }) => unit.on<RedactionMaking>(caseId, async (session, c, vault) => {
      const sealed = await sealedOf(session, c, paper)
      if (sealed === undefined) return notFound('paper', paper)
      const [id, job] = [randomUUID(), randomUUID()]
      await session.query('insert into casefile.redaction_making (office_id, case_id, making_id, sha256, part, purpose, content, job_id, by_user) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.office, c.id, id, ...named(paper), storableText(purpose), await vault.seal(placeOfMaking(id), storable(marks)), job, userId])
      await note(session, c, userId, 'redacted copy asked for', paper, sealed)
      await ask(session, { what: 'make copy', id: job, office: c.office, case: c.id, subject: id, user: userId })
      return now(session, c, vault, id)
    }),

    makings: (caseId) => unit.reads(caseId, 'redacted copies being made listed', async (session, c, vault) => done(await Promise.all((await makingRows(session, c)).map((row) => makingFrom(vault, row))))),

    stop: (caseId, id) => onOne(caseId, id, async (session, c, vault, row) => {
      if (row.state !== 'waiting') return done(await makingFrom(vault, row))
      const { rowCount } = await session.query("update casefile.redaction_making set state = 'stopped' where case_id = $1 and making_id = $2 and state = 'waiting'", [c.id, row.id])
      if (rowCount === 0) return refused('invalid', 'Your part on the case does not let you stop this.', 'this copy', 'Ask whoever had it made, or counsel on the case.')
      await unit.kept.remove(fileOfCopy(c, row.id, ''))
      await note(session, c, userId, 'making of a redacted copy stopped', row.id, true)
      return now(session, c, vault, row.id)
    }),

    take: (caseId, id) => onOne(caseId, id, async (session, c, vault, row) => {
      const { rowCount } = await session.query("select from casefile.written('papers') w where w = $1", [c.id])
      if (rowCount === 0) return notFound('copy', id)
      if (row.state !== 'waiting' || row.content.length === 0) return done(undefined)
      return done({ paper: `${row.file}${row.part}`, purpose: row.purpose, marks: await vault.open<readonly RedactionMark[]>(placeOfMaking(row.id), row.content) })
    }),

    reached: (caseId, id, { step, page, pages }) => unit.on(caseId, async (session, c) => {
      const { rowCount } = await session.query("update casefile.redaction_making set step = $3, page = $4, pages = $5 where case_id = $1 and making_id = $2 and state = 'waiting'", [c.id, id, step, page, pages])
      return done(rowCount === 1)
    }),

    finish: (caseId, id, copy) => onOne<true>(caseId, id, async (session, c, vault, row) => {
      // First, so that of two who made the same copy one finds it made. Its id is that of the work: a try that was cut off leaves nothing beside it.
      const { rowCount } = await session.query("update casefile.redaction_making set state = 'made', problem = null where case_id = $1 and making_id = $2 and state = 'waiting'", [c.id, row.id])
      if (rowCount === 0) return done(true)
      const added = await addCopy(unit, session, c, vault, copy, row.id)
      if (!added.ok) return added
      await session.query('update casefile.redaction_making set copy_id = $3 where case_id = $1 and making_id = $2', [c.id, row.id, added.value.id])
      return done(true)
    }),

    ended: (caseId, id, as, problem) => onOne<true>(caseId, id, async (session, c, vault, row) => {
      const kept: Omit<Problem, 'kind'> = { what: problem.what, where: problem.where, next: problem.next }
      const { rowCount } = await session.query("update casefile.redaction_making set state = $3, problem = $4 where case_id = $1 and making_id = $2 and state = 'waiting'", [c.id, row.id, as, await vault.seal(placeOfProblem(row.id), storable(kept))])
      // What a try that was cut off left of it opens to nobody, and goes.
      if (rowCount === 1) await unit.kept.remove(fileOfCopy(c, row.id, ''))
      return done(true)
    }),
  }
}

function named(paper: string): readonly [file: string, part: string] {
  return [storableText(fileOfPaper(paper)), storableText(partOf(paper))]
}

/** Whether the paper is sealed; undefined when the asker does not see it, or it is not there any more. */
async function sealedOf(session: Session, c: CaseFile, paper: string): Promise<boolean | undefined> {
  const { rows: [row] } = await session.query<{ sealed: boolean }>("select casefile.paper_is_sealed(case_id, sha256) as sealed from casefile.paper where case_id = $1 and sha256 = $2 and content <> ''", [c.id, storableText(fileOfPaper(paper))])
  return row === undefined || (partNamed(paper) === undefined && partOf(paper) !== '') ? undefined : row.sealed
}

/** The one of an id, or of each paper and purpose the newest. */
async function makingRows(session: Session, c: CaseFile, id?: string): Promise<readonly MakingRow[]> {
  const { rows } = await session.query<MakingRow & { seq: string }>(`
    select distinct on (sha256, part, purpose) seq, making_id as id, sha256 as file, part, purpose, state, step, page, pages, content, problem, copy_id as copy, by_user as by, at
      from casefile.redaction_making where case_id = $1 and ($2::uuid is null or making_id = $2) order by sha256, part, purpose, seq desc`, [c.id, id ?? null])
  return rows
}

async function makingFrom(vault: CaseVault, { file, part, content: _content, problem, step, page, pages, copy, at, id, purpose, state, by }: MakingRow): Promise<RedactionMaking> {
  return {
    id, paper: `${file}${part}`, purpose, state, by, at: at.toISOString(), step: step ?? undefined, page: page ?? undefined, pages: pages ?? undefined, copy: copy ?? undefined,
    problem: problem === null || problem.length === 0 ? undefined : await vault.open<Omit<Problem, 'kind'>>(placeOfProblem(id), problem),
  }
}

async function now(session: Session, c: CaseFile, vault: CaseVault, id: string): Promise<Result<RedactionMaking>> {
  const [row] = await makingRows(session, c, id)
  return row === undefined ? notFound('copy', id) : done(await makingFrom(vault, row))
}
