import { Pool } from 'pg'
import { arrivalMethods } from './arrivals.ts'
import { auditMethods } from './audit.ts'
import { contentsReader } from './case-contents.ts'
import { caseUnit } from './case-unit.ts'
import { caseMethods } from './cases.ts'
import { decisionMethods } from './decisions.ts'
import { erasureMethods } from './erasures.ts'
import { bulkMethods } from './bulk/bulk.ts'
import { docketMethods } from './docket/docket.ts'
import { viewMethods } from './docket/views.ts'
import { mergeMethods } from './merge/merge.ts'
import { draftMethods } from './draft-entries.ts'
import { dueMethods } from './due.ts'
import { filingMethods } from './filings.ts'
import { exportMethods } from './export/exports.ts'
import { factMethods } from './facts.ts'
import { openKeptBytes } from './kept-bytes.ts'
import { importMethods } from './import/imports.ts'
import { officeKeys } from './keys/office-keys.ts'
import { readMigrations } from './migration-files.ts'
import { limitMethods } from './limits.ts'
import { narrativeMethods } from './narratives.ts'
import { officeMethods } from './offices.ts'
import { packetMethods } from './packets.ts'
import { paperMethods } from './papers.ts'
import { grantListMethods } from './grant-lists.ts'
import { voiceMethods } from './voices.ts'
import { modelMethods } from './models.ts'
import { populationMethods } from './populations/populations.ts'
import { mailOutbox } from './mail/mail-outbox.ts'
import { officeMailMethods } from './mail/office-mail.ts'
import { reminderMethods } from './mail/reminders.ts'
import { readingMethods } from './reading.ts'
import { requestMethods } from './paper-requests.ts'
import { printMemory, relationMethods } from './paper-relations.ts'
import { redactionMethods } from './redactions.ts'
import { redactionWork } from './redaction-work.ts'
import { recordMethods } from './records.ts'
import { searchMemory } from './search/kept-texts.ts'
import { searchMethods } from './search/search.ts'
import { statisticsMethods } from './statistics.ts'
import { retentionMethods } from './retention.ts'
import { shareMethods } from './shares.ts'
import { signatureMethods } from './signatures.ts'
import { intakeDoor, intakeMethods } from './intake/intake.ts'
import type { OpenStore } from './store.ts'
import { messageMethods } from './support/support-messages.ts'
import { supportDoor } from './support/support-door.ts'
import { supportOutbox } from './support/support-outbox.ts'
import { supporterMethods } from './support/supporters.ts'
import { teamMethods } from './team.ts'
import { upkeepMethods } from './upkeep.ts'
import { wallMethods } from './walls.ts'
import { outbox } from './webhooks/outbox.ts'
import { webhookMethods } from './webhooks/webhooks.ts'
import { workMethods } from './work.ts'

/** Statements are kept planned, by connections that are kept for some minutes; none is worth compiling. */
const planOnce = '-c plan_cache_mode=force_generic_plan -c jit=off'
/** So many bytes of texts are kept in memory to search in. */
const mostTexts = 512 << 20

export const openStore: OpenStore = async ({ url, papersDir, secrets, secretsNow, ask, onError = () => undefined }) => {
  const keys = officeKeys(secrets, secretsNow)
  const kept = await openKeptBytes(papersDir)
  const pool = new Pool({ connectionString: url, max: 10, application_name: 'lenity', connectionTimeoutMillis: 15_000, idleTimeoutMillis: 600_000, options: planOnce })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  try {
    await requireCurrent(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const memory = searchMemory({ bytes: mostTexts, readers: 200_000 })
  const readContents = contentsReader()
  const prints = printMemory()
  let closed: Promise<void> | undefined
  return {
    door: intakeDoor(pool, keys),
    outbox: outbox(pool, keys),
    mailOutbox: mailOutbox(pool, keys),
    supportDoor: supportDoor(pool, keys),
    supportOutbox: supportOutbox(pool, keys),
    as(asker) {
      const unit = caseUnit(pool, kept, keys, asker)
      return {
        ...officeMethods(unit),
        team: teamMethods(unit),
        walls: wallMethods(unit),
        erasures: erasureMethods(unit),
        upkeep: upkeepMethods(unit),
        shares: shareMethods(unit),
        audit: auditMethods(unit),
        records: recordMethods(unit),
        paperRequests: requestMethods(unit),
        retention: retentionMethods(unit),
        statistics: statisticsMethods(unit),
        limits: limitMethods(unit),
        signatures: signatureMethods(unit),
        due: dueMethods(unit),
        docket: docketMethods(unit),
        views: viewMethods(unit, keys),
        bulk: bulkMethods(unit),
        merges: mergeMethods(unit, keys),
        cases: caseMethods(unit, readContents),
        work: workMethods(unit),
        arrivals: { ...arrivalMethods(unit, ask), ...readingMethods(unit, ask) },
        webhooks: webhookMethods(unit, keys),
        mail: { ...officeMailMethods(unit, keys), reminders: reminderMethods(unit) },
        support: { ...supporterMethods(unit, keys), ...messageMethods(unit, keys) },
        models: modelMethods(unit),
        populations: populationMethods(unit, keys, ask),
        grantLists: grantListMethods(unit),
        voices: voiceMethods(unit),
        redactions: { ...redactionMethods(unit), ...redactionWork(unit, ask) },
        papers: paperMethods(unit),
        relations: relationMethods(unit, prints),
        facts: factMethods(unit),
        decisions: decisionMethods(unit),
        narrative: narrativeMethods(unit),
        packets: packetMethods(unit),
        draft: draftMethods(unit),
        filings: filingMethods(unit),
        search: searchMethods(unit, keys, memory),
        intake: intakeMethods(unit, keys),
        exports: exportMethods(unit, keys),
        imports: importMethods(unit, keys),
      }
    },
    close: () => (closed ??= pool.end()),
  }
}

/** The program works only on a database of exactly its own shape, and only as a role that row-level security holds. */
async function requireCurrent(pool: Pool): Promise<void> {
  const known = (await readMigrations()).at(-1)?.number ?? 0
  const { rows: [is] } = await pool.query<{ version: number | null; strong: boolean }>(`
    select (select max(number) from lenity.migration) as version,
           (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
             or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('casefile', 'lenity') and pg_has_role(c.relowner, 'member')) as strong`)
  if (is === undefined || is.version !== known) throw new Error(`The database is at step ${is?.version ?? 0} and this program needs step ${known}: bring it up to date with migrate() first, or start the newer version.`)
  if (is.strong) throw new Error('The program signed in as a role that row-level security does not hold. Use the address of lenity_app.')
}
