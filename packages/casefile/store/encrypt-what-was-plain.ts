import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { done, refused, type Result } from '../src/index.ts'
import { wordsToDigest } from './fact-rows.ts'
import { openKeptBytes } from './kept-bytes.ts'
import { caseVault, type CaseVault } from './keys/case-vault.ts'
import { encrypt } from './keys/cipher.ts'
import { officeKeys } from './keys/office-keys.ts'
import { ownerClient } from './owner-client.ts'

/** Whether the database holds case keys, which only the office key they are under opens. */
export async function holdsKeys(ownerUrl: string): Promise<boolean> {
  const owner = ownerClient(ownerUrl)
  await owner.connect()
  try {
    const { rows: [there] } = await owner.query<{ asks: string | null }>("select to_regprocedure('casefile.holds_keys()')::text as asks")
    if (there?.asks == null) return false
    const { rows: [row] } = await owner.query<{ held: boolean }>('select casefile.holds_keys() as held')
    return row?.held === true
  } finally {
    await owner.end()
  }
}

/** Tables whose rows were kept in the clear until step 5 of the database. */
const tables = ['case_file', 'case_key', 'paper_key', 'paper', 'page', 'fact', 'fact_standing', 'decision', 'narrative', 'packet'] as const

export interface PlainStore {
  readonly ownerUrl: string
  readonly papersDir: string
  readonly secrets: readonly Buffer[]
}

/**
 * Encrypts what an earlier release kept in the clear, all in one transaction, and then removes the plain files of papers and packets. Does
 * nothing where nothing is plain. Gives how many cases were touched.
 */
export async function encryptWhatWasPlain({ ownerUrl, papersDir, secrets }: PlainStore): Promise<Result<number>> {
  const owner = ownerClient(ownerUrl)
  try {
    await owner.connect()
    await owner.query('begin')
    for (const table of tables) await owner.query(`alter table casefile.${table} no force row level security; alter table casefile.${table} disable trigger user`)
    const { rows: cases } = await owner.query<{ office: string; id: string }>(`select office_id as office, case_id as id from casefile.case_file c
      where exists (select from casefile.paper p where p.case_id = c.case_id and p.content is null) or exists (select from casefile.fact f where f.case_id = c.case_id and f.content is null) or exists (select from casefile.narrative n where n.case_id = c.case_id and n.content is null)
         or (exists (select from casefile.packet k where k.case_id = c.case_id) and not exists (select from casefile.case_key k where k.case_id = c.case_id))`)
    const plainFiles: string[] = []
    for (const c of cases) {
      const vault = caseVault(owner, officeKeys(secrets), c)
      await encryptRows(owner, vault, c.id)
      plainFiles.push(...await encryptFiles(owner, vault, c, papersDir))
    }
    for (const table of tables) await owner.query(`alter table casefile.${table} force row level security; alter table casefile.${table} enable trigger user`)
    await owner.query('commit')
    for (const file of plainFiles) await rm(file, { force: true })
    return done(cases.length)
  } catch (error) {
    return refused('unavailable', `What an earlier release kept in the clear could not be encrypted: ${error instanceof Error ? error.message : String(error)}.`, papersDir, 'Nothing was changed. Check the disk and the office key, and start again.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}

async function encryptRows(owner: Client, vault: CaseVault, caseId: string): Promise<void> {
  const papers = await owner.query<{ sha: string; kind: { why: string }; name: string; warnings: unknown }>('select sha256 as sha, kind, name, warnings from casefile.paper where case_id = $1 and content is null', [caseId])
  for (const { sha, kind: { why, ...kind }, name, warnings } of papers.rows) {
    await owner.query('update casefile.paper set content = $3, kind = $4, name = null, warnings = null where case_id = $1 and sha256 = $2', [caseId, sha, await vault.seal(`paper ${sha}`, { name, warnings, why }), JSON.stringify(kind)])
  }
  const pages = await owner.query<{ sha: string; number: number; text: string; words: unknown }>('select sha256 as sha, number, text, words from casefile.page where case_id = $1 and content is null', [caseId])
  for (const { sha, number, text, words } of pages.rows) {
    const content = encrypt(await vault.paperKey(sha), `${caseId} page ${number} of ${sha}`, Buffer.from(JSON.stringify({ text, words })))
    await owner.query('update casefile.page set content = $4, text = null, words = null where case_id = $1 and sha256 = $2 and number = $3', [caseId, sha, number, content])
  }
  const facts = await owner.query<{ id: string; path: string; value: { is: unknown }; source: Parameters<typeof wordsToDigest>[0]['source']; check: string | null; corrects: string | null }>('select fact_id as id, path, value, source, check_first as check, corrects from casefile.fact where case_id = $1 and content is null', [caseId])
  for (const { id, path, value: { is: value }, source, check, corrects } of facts.rows) {
    const content = await vault.seal(`fact ${id}`, { value, source, ...(check !== null && { check }) })
    await owner.query('update casefile.fact set content = $3, digest = $4, value = null, source = null, check_first = null where case_id = $1 and fact_id = $2', [caseId, id, content, await vault.digest(wordsToDigest({ path, value, source }, corrects ?? undefined))])
  }
  const standings = await owner.query<{ id: string; seq: string; why: string }>('select fact_id as id, seq, why from casefile.fact_standing where case_id = $1 and why is not null', [caseId])
  for (const { id, seq, why } of standings.rows) await owner.query('update casefile.fact_standing set content = $3, why = null where case_id = $1 and seq = $2', [caseId, seq, await vault.seal(`standing of fact ${id}`, why)])
  const decisions = await owner.query<{ id: string; seq: string; why: string }>('select fact_id as id, seq, why from casefile.decision where case_id = $1 and content is null', [caseId])
  for (const { id, seq, why } of decisions.rows) await owner.query('update casefile.decision set content = $3, why = null where case_id = $1 and seq = $2', [caseId, seq, await vault.seal(`decision for fact ${id}`, why)])
  const answers = await owner.query<{ question: string; version: number; text: string; by: string | null }>('select question, version, text, taken_down_by as by from casefile.narrative where case_id = $1 and content is null', [caseId])
  for (const { question, version, text, by } of answers.rows) {
    await owner.query('update casefile.narrative set content = $4, text = null, taken_down_by = null where case_id = $1 and question = $2 and version = $3', [caseId, question, version, await vault.seal(`answer ${version} to ${question}`, { text, ...(by !== null && { takenDownBy: by }) })])
  }
}

/** Writes each file anew, encrypted, and gives the plain ones, to be removed once the rows are committed. */
async function encryptFiles(owner: Client, vault: CaseVault, c: { office: string; id: string }, papersDir: string): Promise<readonly string[]> {
  const kept = await openKeptBytes(papersDir)
  const { rows } = await owner.query<{ sha: string; packet: boolean }>('select sha256 as sha, false as packet from casefile.paper where case_id = $1 union select sha256, true from casefile.packet where case_id = $1', [c.id])
  const plain: string[] = []
  for (const { sha, packet } of rows) {
    const file = join(papersDir, sha.slice(0, 2), sha.slice(2, 4), sha)
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes === undefined) continue
    const done = await kept.keep({ office: c.office, caseId: c.id, sha256: sha, key: packet ? await vault.packetKey() : await vault.paperKey(sha) }, bytes)
    if (!done.ok) throw new Error(done.problem.what)
    plain.push(file)
  }
  return plain
}
