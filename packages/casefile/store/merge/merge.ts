import { done, fold, reach, refused, type Result } from '../../src/index.ts'
import { caseFor, isId, note, notFound } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import { closeCase } from '../close-case.ts'
import { readDecisions } from '../decisions.ts'
import { readFacts } from '../fact-rows.ts'
import { caseVault } from '../keys/case-vault.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { readNarratives } from '../narratives.ts'
import { readPapers } from '../paper-rows.ts'
import { readRecords } from '../record-rows.ts'
import { storable } from '../storable.ts'
import type { CaseFile } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import { joinTeams, joinWalls } from './join-people.ts'
import { keepBytes } from './keep-bytes.ts'
import { likenessOfCases } from './likeness-of-cases.ts'
import { listMerged } from './list-merged.ts'
import type { MergeStore, MergeSummary } from './merge-shapes.ts'
import { takeOverDecisions, takeOverFacts } from './take-over-facts.ts'
import { takeOverDraftEntries, takeOverFilings } from './take-over-draft-entries.ts'
import { takeOverCopies, takeOverDrafts } from './take-over-redactions.ts'
import { takeOverPapers } from './take-over-papers.ts'
import { takeOverAnswers, takeOverNames, takeOverPackets, takeOverRecords } from './take-over-records.ts'
import { takeOverSignatures } from './take-over-signatures.ts'
import type { TwoCases } from './two-cases.ts'

/** Two cases made one. A preview does the same as the merge and keeps nothing of it, so that it tells what will happen and not what might. */
export function mergeMethods(unit: CaseUnit, keys: OfficeKeys): MergeStore {
  const { asker } = unit

  async function both(caseId: string, second: string, work: (session: Session, to: CaseFile, from: CaseFile) => Promise<Result<MergeSummary>>): Promise<Result<MergeSummary>> {
    return unit.unit<MergeSummary>(async (session) => {
      if (!isId(caseId)) return notFound('case', caseId)
      if (!isId(second)) return notFound('case', second)
      await session.query("select set_config('lenity.case', $1, true)", [`${caseId},${second}`])
      const found: CaseFile[] = []
      for (const id of [caseId, second]) {
        const one = await caseFor(session, asker.userId, id)
        if (!one.ok || reach(one.value.role, 'team') !== 'write') return notFound('case', id)
        found.push(one.value)
      }
      const [to, from] = found
      if (to === undefined || from === undefined || to.id === from.id) return refused('invalid', 'A case is not merged with itself.', `case ${caseId}`, 'Choose the other case.')
      if (to.madeUp !== from.madeUp) return refused('invalid', 'One of the two cases is of a made-up person.', `case ${second}`, 'A real case and a made-up one are not one person.')
      if (to.office !== from.office) return refused('invalid', 'The two cases are of two offices.', `case ${second}`, 'Take the case out of one office and into the other first.')
      return await whyNotYet(session, from) ?? work(session, to, from)
    }).catch((error: unknown) => sayRefusal(error, `case ${caseId}`))
  }

  async function takeOver(session: Session, to: CaseFile, from: CaseFile, why: string, dry: boolean): Promise<Result<MergeSummary>> {
    // Notes first, in one order: whoever writes in either case now waits, and finds afterwards that the second is gone.
    const said = [[to, 'another case merged into this one', from.id], [from, 'merged into another case', to.id]] as const
    for (const [c, what, subject] of said.toSorted(([one], [other]) => one.id.localeCompare(other.id))) await note(session, c, asker.userId, what, subject)
    const items: { kind: string; subject: string }[] = []
    const cases: TwoCases = { session, dry, to: { file: to, vault: caseVault(session, keys, to) }, from: { file: from, vault: caseVault(session, keys, from) }, came: (kind, subject) => { items.push({ kind, subject }) } }
    const alike = await likenessOfCases(cases)
    await session.query('insert into casefile.case_merge (office_id, case_id, from_case, content, by_user, by_name) values ($1, $2, $3, $4, $5, $6)', [to.office, to.id, from.id, await cases.to.vault.seal(`merge of ${from.id}`, storable({ title: from.title, why })), asker.userId, asker.name ?? asker.userId])
    const papers = await takeOverPapers(cases)
    const facts = await takeOverFacts(cases, papers.gone)
    const decisions = await takeOverDecisions(cases, facts.at)
    const records = await takeOverRecords(cases)
    const answers = await takeOverAnswers(cases)
    const packets = await takeOverPackets(cases)
    const copies = await takeOverCopies(cases)
    await takeOverDrafts(cases)
    await takeOverDraftEntries(cases)
    await takeOverFilings(cases)
    await takeOverNames(cases, asker.userId)
    const signatures = await takeOverSignatures(cases, keys, asker.userId)
    const walls = await joinWalls(cases)
    // Whatever day the file of one of them is kept to, it is kept to the later.
    await session.query(
      `insert into casefile.kept_longer (office_id, case_id, until, why, by_user) select k.office_id, $1, k.until, k.why, $3 from casefile.kept_longer k
        where k.case_id = $2 and k.until > all (select o.until from casefile.kept_longer o where o.case_id = $1) order by k.until desc limit 1`, [to.id, from.id, asker.userId])
    const team = await joinTeams(cases, asker, new Set(walls.map(({ userId }) => userId)))
    const summary: MergeSummary = {
      first: { id: to.id, title: to.title }, second: { id: from.id, title: from.title }, alike,
      papers: { come: papers.come, both: papers.both, erased: papers.erased }, facts: { come: facts.come, both: facts.both }, decisions, answers, records, signatures, packets: packets.length, copies: copies.length, team, walls,
      ...await dropped(session, from, copies.length),
    }
    if (dry) return done(summary)
    await session.query('insert into casefile.case_merge_item (office_id, case_id, from_case, kind, subject) select $1, $2, $3, k, s from unnest($4::text[], $5::text[]) as item (k, s)', [to.office, to.id, from.id, items.map(({ kind }) => kind), items.map(({ subject }) => subject)])
    await opensAll(cases)
    const bytes = await keepBytes(unit.kept, cases, papers.fresh, packets, copies)
    if (!bytes.ok) return bytes
    const closed = await closeCase(session, from, asker, { on: new Date().toISOString().slice(0, 10) as never, why: 'merged' })
    if (!closed.ok) return closed
    await session.query('select casefile.finish_merge($1, $2)', [to.id, from.id])
    return done(summary)
  }

  return {
    async preview(caseId, second) {
      let summary: MergeSummary | undefined
      const looked = await both(caseId, second, async (session, to, from) => {
        const seen = await takeOver(session, to, from, '', true)
        if (seen.ok) summary = seen.value
        // A refusal keeps nothing.
        return seen.ok ? refused('conflict', 'Only looked at.', '', '') : seen
      })
      if (summary === undefined) return looked
      for (const id of [caseId, second]) await unit.reads(id, 'merge looked at', async () => done(true))
      return done(summary)
    },

    async merge(caseId, second, { name, why }) {
      const merged = await both(caseId, second, async (session, to, from) => {
        if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why the two are one: it is kept with the case.')
        if (fold(name.trim()) !== fold(from.title.trim())) return refused('invalid', 'That is not what the second case is called.', 'name', 'Type its name as the docket has it: merging cannot be undone.')
        return takeOver(session, to, from, why, false)
      })
      // Its key is gone, and so nothing of these opens.
      if (merged.ok) await unit.kept.removeCase({ office: await officeOf(unit, caseId), caseId: second.toLowerCase() })
      return merged
    },

    list: (caseId) => unit.reads(caseId, 'merged cases read', async (session, c, vault) => done(await listMerged(session, c, vault))),

    into: (caseId) => unit.unit(async (session) => {
      const { rows: [row] } = isId(caseId) ? await session.query<{ into: string | null }>('select casefile.merged_into($1) as into', [caseId]) : { rows: [] }
      return row?.into ? done(row.into) : notFound('case', caseId)
    }),
  }
}

/** What stands in the way of merging a case away. */
async function whyNotYet(session: Session, from: CaseFile): Promise<Result<never> | undefined> {
  const { rows: [there] } = await session.query<{ arriving: boolean; making: boolean; asked: boolean; mailing: boolean }>(
    `select casefile.support_mails_wait($1) as mailing,
            exists (select from casefile.arrival where case_id = $1 and state not in ('read', 'taken out', 'opened')) as arriving,
            exists (select from casefile.redaction_making where case_id = $1 and state = 'waiting') as making,
            exists (select from casefile.erasure e where e.case_id = $1 and e.kind = 'case' and not exists (select from casefile.erasure_end d where (d.office_id, d.case_id, d.erasure_id) = (e.office_id, e.case_id, e.erasure_id))) as asked`, [from.id])
  if (there?.arriving === true) return refused('conflict', 'Papers of the second case are not read yet.', `case ${from.id}`, 'Wait until they are read, or take them out, and merge then.')
  if (there?.making === true) return refused('conflict', 'A redacted copy is being made in the second case.', `case ${from.id}`, 'Wait until it is made, or stop it, and merge then.')
  if (there?.mailing === true) return refused('conflict', 'Mails of the second case are on their way to those who signed.', `case ${from.id}`, 'Wait until they are sent, or stop the message, and merge then.')
  if (there?.asked === true) return refused('conflict', 'It was asked that the second case be erased.', `case ${from.id}`, 'Withdraw that first, or let it be erased.')
  return undefined
}

async function dropped(session: Session, from: CaseFile, copiesTaken: number): Promise<Pick<MergeSummary, 'sharesDropped' | 'signaturesDropped' | 'copiesDropped'>> {
  const { rows: [row] } = await session.query<Pick<MergeSummary, 'sharesDropped' | 'signaturesDropped' | 'copiesDropped'>>(
    `select (select count(*)::int from (select distinct on (kind, record_id) shared from casefile.share where case_id = $1 order by kind, record_id, seq desc) s where shared) as "sharesDropped",
            (select count(*)::int from casefile.signature where case_id = $1) as "signaturesDropped",
            (select count(*)::int from casefile.redacted_copy where case_id = $1 and length(content) > 0) - $2::int as "copiesDropped"`, [from.id, copiesTaken])
  return row ?? { sharesDropped: 0, signaturesDropped: 0, copiesDropped: 0 }
}

/** Everything in the first case is opened once before the second's key is emptied. Throws where something does not open. */
async function opensAll({ session, to }: TwoCases): Promise<void> {
  await readPapers(session, to.vault, to.file, { words: true })
  await readFacts(session, to.vault, to.file)
  await readDecisions(session, to.vault, to.file)
  await readRecords(session, to.vault, to.file, { newest: false })
  await readNarratives(session, to.vault, to.file)
}

async function officeOf(unit: CaseUnit, caseId: string): Promise<string> {
  const found = await unit.on(caseId, async (_, c) => done(c.office))
  return found.ok ? found.value : ''
}
