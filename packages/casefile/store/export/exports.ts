import { done, reach } from '../../src/index.ts'
import { noteRead, notFound } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { readDecisions } from '../decisions.ts'
import { factEvents } from '../fact-events.ts'
import { readEntries } from '../draft-entries.ts'
import { readAnswered, readFilings } from '../filings.ts'
import { readFacts } from '../fact-rows.ts'
import { readNarratives } from '../narratives.ts'
import { readPackets } from '../packets.ts'
import { readPapers } from '../paper-rows.ts'
import { readRecords } from '../record-rows.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { storableText } from '../storable.ts'
import { signaturesToCarry } from '../support/carry-signatures.ts'
import { readTeam, readTeamChanges } from '../team.ts'
import type { CaseContent, Exports } from './case-content.ts'

export function exportMethods(unit: CaseUnit, keys: OfficeKeys): Exports {
  const { userId } = unit.asker
  return {
    begin: (caseId) => unit.reads<CaseContent>(caseId, 'export begun', async (session, c, vault) => {
      const { rows: [office] } = await session.query<{ name: string }>('select name from casefile.office where office_id = $1', [c.office])
      return done({
        file: c,
        officeName: office?.name ?? '',
        team: await readTeam(session, c.id),
        teamChanges: await readTeamChanges(session, c.id),
        facts: await readFacts(session, vault, c),
        factEvents: await factEvents(session, vault, c),
        decisions: await readDecisions(session, vault, c),
        words: await readNarratives(session, vault, c),
        records: await readRecords(session, vault, c, { newest: false }),
        packets: await readPackets(session, c.id),
        draft: await readEntries(session, vault, c),
        filings: await readFilings(session, vault, c),
        checks: await readAnswered(session, vault, c),
        signatures: await signaturesToCarry(session, keys, c),
        // Last, so that every paper a fact quotes is among them.
        papers: await readPapers(session, vault, c, { words: false, pages: false }),
        seesAudit: reach(c.role, 'audit') !== 'nothing',
      })
    }),

    auditLines: (caseId, chain, after, most) => unit.on(caseId, async (session, c) => {
      if (reach(c.role, 'audit') === 'nothing') return notFound('case', caseId)
      const { rows } = await session.query<{ seq: number; at: Date; by: string; what: string; to: string }>(
        `select seq::float8 as seq, at, by_user as by, what, subject as "to" from casefile.${chain === 'change' ? 'audit' : 'audit_read'} where office_id = $1 and case_id = $2 and seq > $3 order by seq limit $4`,
        [c.office, c.id, after, most])
      return done(rows.map((row) => ({ ...row, at: row.at.toISOString() })))
    }),

    end: (caseId, manifest) => unit.on(caseId, async (session, c) => {
      await noteRead(session, c, userId, 'export handed over', storableText(manifest))
      return done(true)
    }),
  }
}
