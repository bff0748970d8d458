import { parseCivilDate, type CivilDate } from '@lenity/law'
import { done, reach, refused, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { isAdministrator, noOffice } from './members.ts'
import type { Keeping, KeepingRule, Retention } from './retention-shapes.ts'
import { storableText } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** How long files of closed cases are kept. */
export function retentionMethods(unit: CaseUnit): Retention {
  const { userId } = unit.asker
  const onTeam = <T>(caseId: string, work: (session: Session, c: CaseFile) => Promise<Result<T>>) => unit.on<T>(caseId, (session, c) => (
    reach(c.role, 'team') === 'write' ? work(session, c) : Promise.resolve(notFound('case', caseId))))

  return {
    decide: (officeId, rule) => unit.unit<true>(async (session) => {
      if (!(await isAdministrator(session, officeId))) return noOffice(officeId)
      if (rule !== undefined && (!Number.isInteger(rule.years) || rule.years < 1 || rule.years > 100)) return refused('invalid', 'That is no number of years.', 'years', 'Write a whole number from 1 to 100.')
      if (rule !== undefined && rule.rule.trim() === '') return refused('invalid', 'The rule is not named.', 'rule', 'Name the rule of your bar or the policy of your office: it is shown with every file.')
      await session.query('update casefile.office set keep_years = $2, keep_rule = $3 where office_id = $1', [officeId, rule?.years ?? null, rule === undefined ? null : storableText(rule.rule).trim()])
      return done(true)
    }),

    rule: (officeId) => unit.unit(async (session) => {
      const { rows: [office] } = await session.query<{ years: number | null; rule: string | null }>('select keep_years as years, keep_rule as rule from casefile.office where office_id::text = $1', [storableText(officeId.toLowerCase())])
      return office ? done(ruleFrom(office)) : noOffice(officeId)
    }),

    ofCase: (caseId) => onTeam(caseId, async (session, c) => keepingOf(session, c)),

    over: (day) => unit.unit(async (session) => done((await readKeeping(session, undefined)).filter(({ until }) => until !== undefined && until < day))),

    keepLonger: (caseId, until, why) => onTeam<Keeping>(caseId, async (session, c) => {
      if (parseCivilDate(until) === undefined) return refused('invalid', `${until} is not a day on the calendar.`, 'until', 'Write it as YYYY-MM-DD.')
      if (why.trim() === '') return refused('invalid', 'The reason is missing.', 'why', 'Say why: it is kept with the case, and is not encrypted.')
      const now = await keepingOf(session, c)
      if (!now.ok) return now
      if (now.value.closedOn === undefined) return refused('conflict', 'The case is open, and its file is kept while it is.', `case ${c.id}`, 'Decide this when the case is closed.')
      if (now.value.until !== undefined && until <= now.value.until) return refused('invalid', `It is kept until ${now.value.until} already.`, 'until', 'Name a later day.')
      await session.query('insert into casefile.kept_longer (office_id, case_id, until, why, by_user) values ($1, $2, $3, $4, $5)', [c.office, c.id, until, storableText(why), userId])
      await note(session, c, userId, 'file kept longer', c.id)
      return keepingOf(session, c)
    }),
  }
}

interface KeepingRow { caseId: string; caseTitle: string; closedOn: CivilDate | null; years: number | null; rule: string | null; until: CivilDate | null; longerUntil: CivilDate | null; why: string | null; by: string | null; at: Date | null }

async function keepingOf(session: Session, c: CaseFile): Promise<Result<Keeping>> {
  const [keeping] = await readKeeping(session, c.id)
  return keeping ? done(keeping) : notFound('case', c.id)
}

/** Of one case, or of the closed ones whose team the user may change. What was erased is kept no more. */
async function readKeeping(session: Session, caseId: string | undefined): Promise<readonly Keeping[]> {
  const { rows } = await session.query<KeepingRow>(
    `select c.case_id as "caseId", c.title as "caseTitle", c.closed_on::text as "closedOn", o.keep_years as years, o.keep_rule as rule,
            l.until::text as "longerUntil", l.why, l.by_user as by, l.at, greatest((c.closed_on + make_interval(years => o.keep_years))::date, case when c.closed_on is not null then l.until end)::text as until
       from casefile.case_file c join casefile.office o using (office_id)
       left join lateral (select * from casefile.kept_longer k where k.office_id = c.office_id and k.case_id = c.case_id order by k.seq desc limit 1) l on true
      where ${caseId === undefined ? "c.closed_on is not null and c.closed_why not in ('erased', 'taken back') and c.case_id in (select casefile.written('team'))" : 'c.case_id = $1'}
      order by until, c.case_id`,
    caseId === undefined ? [] : [caseId],
  )
  return rows.map(({ caseId: id, caseTitle, closedOn, years, rule, until, longerUntil, why, by, at }) => ({
    caseId: id, caseTitle, closedOn: closedOn ?? undefined, rule: ruleFrom({ years, rule }), until: until ?? undefined,
    longer: longerUntil === null || at === null ? undefined : { until: longerUntil, why: why ?? '', by: by ?? '', at: at.toISOString() },
  }))
}

function ruleFrom({ years, rule }: { readonly years: number | null; readonly rule: string | null }): KeepingRule | undefined {
  return years === null || rule === null ? undefined : { years, rule }
}
