import { done, refused } from '../src/index.ts'
import { placeOfHolds, type ArrivalHolds } from './arrival-rows.ts'
import type { Arrivals, AskForWork } from './arrival-shapes.ts'
import { isId, note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { keepComing } from './keep-arrival.ts'
import { storable } from './storable.ts'
import type { CaseFile } from './store.ts'
import type { Session } from './within-transaction.ts'

/** Archives lie in one another a few deep; more is a trap. The files in one and in all that lie in it have a bound too. */
const deepest = 6
const mostFiles = 5_000
const mostBytes = 6_000_000_000

interface Whole {
  sha256: string
  depth: number
  outermost: string
  cameWith: string | null
  state: string
}

async function wholeOf(session: Session, c: CaseFile, id: string): Promise<Whole | undefined> {
  const { rows: [row] } = await session.query<Whole>('select sha256, depth, coalesce(outermost, arrival_id) as outermost, came_with as "cameWith", state from casefile.arrival where case_id = $1 and arrival_id = $2', [c.id, isId(id) ? id : null])
  return row
}

/** What comes inside an archive or a message. */
export function insideMethods(unit: CaseUnit, ask: AskForWork): Pick<Arrivals, 'receiveInside' | 'insideSoFar' | 'opened'> {
  const { userId } = unit.asker

  return {
    receiveInside: (caseId, within, { name, bytes, message }) => {
      let whole: Whole | undefined
      const withOf = () => (message ? whole?.sha256 : whole?.cameWith ?? undefined)
      return keepComing<'kept' | 'already'>(unit, ask, caseId, { name, bytes }, {
        async known(session, c, _vault, { sha256, size }) {
          whole = await wholeOf(session, c, within)
          if (whole === undefined) return notFound('paper', within)
          const cameWith = withOf()
          // Whoever opens the same whole at the same time waits here, and finds what was kept.
          await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`within ${c.id} ${whole.outermost}`])
          const { rows: [there] } = await session.query<{ mine: boolean; files: number; bytes: number }>(
            `select coalesce(bool_or(sha256 = $3), false) as mine, count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from casefile.arrival where case_id = $1 and (outermost = $2 or arrival_id = $2)`, [c.id, whole.outermost, sha256])
          if (there?.mine === true) return done('already')
          const { rows: [paper] } = await session.query<{ gone: boolean }>('select length(content) = 0 as gone from casefile.paper where case_id = $1 and sha256 = $2', [c.id, sha256])
          if (paper?.gone === true) return refused('conflict', 'This paper was erased from the case for good, and cannot be added again.', name, 'If it belongs to the case after all, add another copy of it: a new scan, or the file saved anew.')
          if (paper !== undefined) {
            if (cameWith !== undefined) await session.query('insert into casefile.paper_with (office_id, case_id, sha256, message, noted_by) values ($1, $2, $3, $4, $5) on conflict do nothing', [c.office, c.id, sha256, cameWith, userId])
            return done('already')
          }
          if (whole.depth + 1 > deepest) return refused('invalid', `It lies in more than ${deepest} archives, one inside another.`, name, 'Unpack it and add the papers.')
          if ((there?.files ?? 0) >= mostFiles || (there?.bytes ?? 0) + size > mostBytes) return refused('invalid', `In this archive and those that lie in it there is more than is taken in at once: ${mostFiles} files or ${mostBytes / 1_000_000_000} GB.`, name, 'Unpack it and add the papers among them.')
          return undefined
        },
        inside: async () => whole && { cameIn: within, outermost: whole.outermost, depth: whole.depth + 1, cameWith: withOf() },
        kept: async () => done('kept'),
      })
    },

    insideSoFar: (caseId, id, { files, leftOut }) => unit.on(caseId, async (session, c, vault) => {
      const whole = await wholeOf(session, c, id)
      if (whole === undefined) return notFound('paper', id)
      if (whole.state !== 'waiting') return done(false)
      await session.query('update casefile.arrival set holds = $3, page = case when pages is null then $4 else page end where case_id = $1 and arrival_id = $2', [c.id, id, await vault.seal(placeOfHolds(id), storable<ArrivalHolds>({ name: '', leftOut, files })), files])
      return done(true)
    }),

    opened: (caseId, id, { name, leftOut }) => unit.on(caseId, async (session, c, vault) => {
      const whole = await wholeOf(session, c, id)
      if (whole === undefined) return notFound('paper', id)
      if (whole.state !== 'waiting') return done(true as const)
      await session.query("update casefile.arrival set state = 'opened', content = '', problem = null, page = null, pages = null, holds = $3, left_out = $4 where case_id = $1 and arrival_id = $2",
        [c.id, id, await vault.seal(placeOfHolds(id), storable<ArrivalHolds>({ name, leftOut })), leftOut.length])
      await note(session, c, userId, 'archive opened', id, true)
      return done(true as const)
    }),
  }
}

/** Notes the message a paper came with, when it was read from what came inside one. */
export async function noteCameWith(session: Session, c: CaseFile, userId: string, arrival: string, sha256: string): Promise<void> {
  await session.query('insert into casefile.paper_with (office_id, case_id, sha256, message, noted_by) select office_id, case_id, $3, came_with, $4 from casefile.arrival where case_id = $1 and arrival_id = $2 and came_with is not null on conflict do nothing', [c.id, arrival, sha256, userId])
}
