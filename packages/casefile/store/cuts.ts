import { done, refused, type PaperOutline, type Result } from '../src/index.ts'
import { note, notFound } from './case-access.ts'
import type { CaseUnit } from './case-unit.ts'
import { readOutlines } from './paper-rows.ts'
import type { NewCuts, Papers } from './paper-shapes.ts'
import { addCuts, readCuts } from './part-rows.ts'
import { proposeFacts } from './propose-facts.ts'
import { storableText } from './storable.ts'

/** Cutting a file into the papers it holds. */
export function cutMethods(unit: CaseUnit): Pick<Papers, 'cut'> {
  const { userId } = unit.asker
  return {
    cut: (caseId, file, { version, proposals, ...wanted }: NewCuts) => unit.on<PaperOutline>(caseId, async (session, c, vault) => {
      await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`cuts ${c.id} ${file}`])
      const [paper] = await readOutlines(session, vault, c, storableText(file))
      if (paper === undefined) return notFound('paper', file)
      const before = (await readCuts(session, vault, c, paper.id)).get(paper.id)
      if ((before?.version ?? 0) !== version) return refused('conflict', 'Someone else has cut this file meanwhile.', paper.name, 'Look at how it is cut now, and do it again.')
      const whole = coversAll(wanted.parts, paper.pages.length)
      if (!whole.ok) return whole
      await addCuts(session, vault, c, userId, paper.id, { ...wanted, version: version + 1 })
      const { rows: [row] } = await session.query<{ sealed: boolean }>('select casefile.paper_is_sealed($1, $2) as sealed', [c.id, paper.id])
      await note(session, c, userId, wanted.accepted ? 'cuts of a file accepted' : 'file cut', paper.id, row?.sealed)
      const proposed = await proposeFacts(session, vault, c, userId, proposals)
      if (!proposed.ok) return proposed
      const [now] = await readOutlines(session, vault, c, paper.id)
      return now === undefined ? notFound('paper', file) : done(now)
    }),
  }
}

/** Whether the parts follow each other without gaps from the first page to the last. */
function coversAll(parts: NewCuts['parts'], pages: number): Result<true> {
  let next = 1
  for (const { first, last } of parts) {
    if (first !== next || last < first) return refused('invalid', 'The parts do not follow each other without gaps.', `page ${first}`, 'Name the first page of each part, in their order.')
    next = last + 1
  }
  return next === pages + 1 ? done(true) : refused('invalid', `The parts end with page ${next - 1}, and the file has ${pages}.`, `page ${next - 1}`, 'Name parts that reach from the first page to the last.')
}
