import type { Paper } from '../../src/index.ts'
import { addPages, readPages } from '../paper-rows.ts'
import { addCuts, readCuts } from '../part-rows.ts'
import type { Coming } from './merge-shapes.ts'
import type { TwoCases } from './two-cases.ts'

interface PaperRow {
  sha256: string
  mediaType: string
  size: number
  kind: unknown
  content: Buffer
  addedBy: string
  addedAt: Date
  sealed: boolean
}

export interface PapersTaken extends Coming {
  readonly erased: number
  /** Papers whose bytes have to be kept under the first case too. */
  readonly fresh: readonly string[]
  /** Papers that were erased from the first case. */
  readonly gone: ReadonlySet<string>
}

/** Papers with their pages, each under a key of its own in the first case; what is sealed in either is sealed. */
export async function takeOverPapers({ session, to, from, dry, came }: TwoCases): Promise<PapersTaken> {
  const { rows } = await session.query<PaperRow>(
    `select p.sha256, p.media_type as "mediaType", p.size::float8 as size, p.kind, p.content, p.added_by as "addedBy", p.added_at as "addedAt",
            exists (select from casefile.paper_seal s where s.office_id = p.office_id and s.case_id = p.case_id and s.sha256 = p.sha256) as sealed
       from casefile.paper p where p.case_id = $1 and length(p.content) > 0 order by p.seq`, [from.file.id])
  const { rows: there } = await session.query<{ sha256: string; gone: boolean }>('select sha256, length(content) = 0 as gone from casefile.paper where case_id = $1', [to.file.id])
  const [has, gone] = [new Set(there.map(({ sha256 }) => sha256)), new Set(there.filter((one) => one.gone).map(({ sha256 }) => sha256))]
  const cuts = await readCuts(session, from.vault, from.file)
  const fresh: string[] = []
  for (const { sha256, mediaType, size, kind, content, addedBy, addedAt, sealed } of rows) {
    if (!has.has(sha256)) {
      const place = `paper ${sha256}`
      await session.query('insert into casefile.paper (office_id, case_id, sha256, media_type, size, kind, content, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [to.file.office, to.file.id, sha256, mediaType, size, JSON.stringify(kind), await to.vault.seal(place, await from.vault.open(place, content)), addedBy, addedAt])
      if (!dry) await addPages(session, to.file, await to.vault.paperKey(sha256), { id: sha256, pages: await readPages(session, from.vault, from.file, [sha256]) } as unknown as Paper)
      const cut = cuts.get(sha256)
      if (!dry && cut !== undefined) await addCuts(session, to.vault, to.file, addedBy, sha256, { ...cut, version: 1 })
      fresh.push(sha256)
      came('paper', sha256)
    }
    if (sealed && !gone.has(sha256)) await session.query('insert into casefile.paper_seal (office_id, case_id, sha256, sealed_by) values ($1, $2, $3, $4) on conflict do nothing', [to.file.office, to.file.id, sha256, addedBy])
  }
  // What is kept of papers that were erased since stays behind with them.
  const here = 'where case_id = $2 and sha256 in (select sha256 from casefile.paper where case_id = $1)'
  await session.query(`insert into casefile.paper_with (office_id, case_id, sha256, message, noted_by, at) select office_id, $1, sha256, message, noted_by, at from casefile.paper_with ${here} on conflict do nothing`, [to.file.id, from.file.id])
  await session.query(`insert into casefile.paper_confidential (office_id, case_id, sha256, noted_by, noted_at) select office_id, $1, sha256, noted_by, noted_at from casefile.paper_confidential ${here} on conflict do nothing`, [to.file.id, from.file.id])
  await session.query(`insert into casefile.paper_arrived (office_id, case_id, record_id, sha256, arrived, by_user, by_name, at) select office_id, $1, record_id, sha256, arrived, by_user, by_name, at from casefile.paper_arrived ${here} order by seq on conflict do nothing`, [to.file.id, from.file.id])
  const erased = rows.filter(({ sha256 }) => gone.has(sha256)).length
  return { come: fresh.length, both: rows.length - fresh.length - erased, erased, fresh, gone }
}
