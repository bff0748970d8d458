import { createHash, randomUUID } from 'node:crypto'
import type { ProposedFact } from '@lenity/casefile'
import { wordsToDigest } from '../../packages/casefile/store/fact-rows.ts'
import { vaultOver } from '../../packages/casefile/store/keys/case-vault.ts'
import { encrypt, newKey } from '../../packages/casefile/store/keys/cipher.ts'
import { officeKeys } from '../../packages/casefile/store/keys/office-keys.ts'
import { ownerClient } from '../../packages/casefile/store/owner-client.ts'
import type { Seeded } from '../../soak/seeded.ts'

export interface OfficeSize {
  readonly cases: number
  readonly factsEach: number
  readonly papersEach: number
  readonly pagesEach: number
  /** People on one case: lead counsel, and others. */
  readonly teamEach: number
}

const surnames = ['Abara', 'Brandt', 'Castellano', 'Delacroix', 'Eze', 'Fontaine', 'Greer', 'Halloran', 'Iriarte', 'Joyner', 'Kowalski', 'Lindqvist', 'Marlowe', 'Navarro', 'Okafor', 'Prudhomme', 'Quintero', 'Ravenel', 'Salazar', 'Thibodeaux']
const givenNames = ['Alma', 'Bernard', 'Cora', 'Dolores', 'Elias', 'Faith', 'Gideon', 'Hazel', 'Isaac', 'June', 'Kenneth', 'Lena', 'Marcus', 'Nora', 'Odessa', 'Percy', 'Rosa', 'Samuel', 'Tomas', 'Vera']
const words = 'the court finds that the defendant was responsible for conduct within scope of agreement quantity supplied by others reasonably foreseeable base offense level adjustment acceptance responsibility criminal history category points sentence imposed months custody bureau prisons supervised release special assessment recommended facility treatment education program completed certificate letter family employer minister support remorse clemency petition grounds disparity amendment guideline statute minimum maximum notice prior conviction objection overruled objection sustained transcript hearing exhibit page paragraph probation officer interview health record diagnosis medication discipline report clear conduct years'.split(' ')

/** A page of some 300 words of this work, and one word in twenty that few pages have. */
export function pageText(chance: Seeded): string {
  return Array.from({ length: 300 }, () => (chance.whole(1, 20) === 1 ? `w${chance.whole(1, 40_000)}` : chance.one(words))).join(' ')
}

/**
 * Fills an office with made-up cases, straight into the tables, encrypted as the program does it. Pages have text and no boxes of words.
 * `facts` are the leaves of one whole case; the rest are programs completed.
 */
export async function fillOffice(options: { readonly adminUrl: string; readonly secret: Buffer; readonly office: string; readonly people: readonly string[]; readonly facts: readonly { readonly path: string; readonly value: unknown }[]; readonly size: OfficeSize; readonly chance: Seeded; readonly say: (line: string) => void }): Promise<readonly string[]> {
  const { office, people, size, chance } = options
  const { name: wrappedUnder, key: officeKey } = officeKeys([options.secret]).current(office)
  const admin = ownerClient(options.adminUrl)
  await admin.connect()
  await admin.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  const into = async (table: string, types: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const columns = types.map((one) => one.split(' '))
    await admin.query(`insert into casefile.${table} (${columns.map(([name]) => name).join(', ')}) select * from unnest(${columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')})`, columns.map((_, i) => rows.map((row) => row[i])))
  }
  const ids: string[] = []
  const atOnce = 50
  for (let from = 0; from < size.cases; from += atOnce) {
    const [cases, members, keys, papers, paperKeys, pages, facts, standings, audits]: unknown[][][] = Array.from({ length: 9 }, () => [])
    for (let i = from; i < Math.min(size.cases, from + atOnce); i++) {
      const id = randomUUID()
      ids.push(id)
      const caseKey = newKey()
      const vault = vaultOver({ office, id }, () => Promise.resolve(caseKey), () => Promise.reject(new Error('no key')))
      cases?.push([office, id, `${chance.one(givenNames)} ${chance.one(surnames)} ${i}`, people[i % people.length]])
      const start = chance.whole(0, people.length - 1)
      const roles = ['lead counsel', 'supervisor', 'attorney', 'student', 'contributor', 'investigator']
      for (let m = 0; m < size.teamEach; m++) members?.push([office, id, people[(start + m) % people.length], roles[m] ?? 'reviewer', 'bench'])
      keys?.push([office, id, wrappedUnder, encrypt(officeKey, `case key ${id}`, caseKey)])
      const shas: string[] = []
      for (let p = 0; p < size.papersEach; p++) {
        const sha = createHash('sha256').update(`${id} ${p}`).digest('hex')
        shas.push(sha)
        const key = newKey()
        papers?.push([office, id, sha, 'text/plain', 2000, JSON.stringify({ kind: p === 0 ? 'judgment' : 'letter', certainty: 0.9 }), await vault.seal(`paper ${sha}`, { name: `paper ${p + 1}.txt`, warnings: [], why: 'its heading' }), 'bench'])
        paperKeys?.push([office, id, sha, encrypt(caseKey, `paper key ${id} ${sha}`, key)])
        for (let n = 1; n <= size.pagesEach; n++) pages?.push([office, id, sha, n, 612, 792, 'plain text', encrypt(key, `${id} page ${n} of ${sha}`, Buffer.from(JSON.stringify({ text: pageText(chance), words: [] })))])
      }
      for (let f = 0; f < size.factsEach; f++) {
        const known = options.facts[f]
        const [path, value] = known ? [known.path, known.value] : [`inside.programs.${f - options.facts.length}.name`, `program ${f}`]
        const proposal: ProposedFact = { path, value, source: { from: 'paper', paper: shas[f % shas.length] ?? '', page: 1, start: f, end: f + 10, words: `words of ${f}`, boxes: [{ left: 0.1, top: 0.1, right: 0.2, bottom: 0.12 }], confidence: 100 } }
        const fact = randomUUID()
        facts?.push([office, id, fact, path, await vault.seal(`fact ${fact}`, { value, source: proposal.source }), await vault.digest(wordsToDigest(proposal)), shas[f % shas.length], false, 'bench'])
        if (f % 4 !== 0) standings?.push([office, id, fact, 'confirmed', false, 'bench', 'Bench'])
      }
      for (let a = 0; a < 20; a++) audits?.push([office, id, 'fact confirmed', id, false, 'bench', Buffer.alloc(32)])
    }
    await into('case_file', ['office_id uuid', 'case_id uuid', 'title text', 'created_by text', 'made_up bool'], (cases ?? []).map((row) => [...row, true]))
    await into('case_member', ['office_id uuid', 'case_id uuid', 'user_id text', 'role text', 'added_by text'], members ?? [])
    await into('case_key', ['office_id uuid', 'case_id uuid', 'wrapped_under text', 'wrapped bytea'], keys ?? [])
    await into('paper', ['office_id uuid', 'case_id uuid', 'sha256 text', 'media_type text', 'size bigint', 'kind jsonb', 'content bytea', 'added_by text'], papers ?? [])
    await into('paper_key', ['office_id uuid', 'case_id uuid', 'sha256 text', 'wrapped bytea'], paperKeys ?? [])
    await into('page', ['office_id uuid', 'case_id uuid', 'sha256 text', 'number int', 'width float8', 'height float8', 'origin text', 'content bytea'], pages ?? [])
    await into('fact', ['office_id uuid', 'case_id uuid', 'fact_id uuid', 'path text', 'content bytea', 'digest text', 'sha256 text', 'sealed bool', 'added_by text'], facts ?? [])
    await into('fact_standing', ['office_id uuid', 'case_id uuid', 'fact_id uuid', 'standing text', 'sealed bool', 'by_user text', 'by_name text'], standings ?? [])
    await into('audit', ['office_id uuid', 'case_id uuid', 'what text', 'subject text', 'sealed bool', 'by_user text', 'hash bytea'], audits ?? [])
    if ((from / atOnce) % 20 === 19) options.say(`  ${from + atOnce} of ${size.cases} cases made up`)
  }
  await admin.query("set session_replication_role = 'origin'")
  // What the database would do by itself some minutes after so much was written.
  await admin.query('vacuum (analyze)')
  await admin.query('checkpoint')
  await admin.end()
  return ids
}
