import { createHmac } from 'node:crypto'
import type { Session } from '../within-transaction.ts'
import { decrypt, deriveKey, encrypt, newKey, type Key } from './cipher.ts'
import type { OfficeKeys } from './office-keys.ts'

/** The case a vault is of: its row is there. */
export interface CasePlace {
  readonly office: string
  readonly id: string
}

/**
 * What opens the content of one case, for the length of one transaction. Keys are read when they are first needed, under the user's
 * row-level security. What is erased, or under an office key that was not given, throws `KeyGone`.
 */
export interface CaseVault {
  /** Any value that is JSON, encrypted for a place of the case such as `fact 12…`. */
  seal(place: string, value: unknown): Promise<Buffer>
  open<T>(place: string, sealed: Uint8Array): Promise<T>
  /** The same words always give the same, and say nothing to whoever has not the key. */
  digest(words: string): Promise<string>
  /** The key of a paper, made when the paper is new. */
  paperKey(sha256: string): Promise<Key>
  /** Makes this the key of a paper that has none yet: its pages were encrypted under it before the paper was there. */
  givePaperKey(sha256: string, key: Key): Promise<void>
  /** The key of the packets of the case. */
  packetKey(): Promise<Key>
}

/** Why content cannot be opened. */
export class KeyGone extends Error {
  readonly why: 'erased' | 'office key not given' | 'damaged'

  constructor(why: KeyGone['why'], what: string) {
    super(why === 'erased' ? `${what} was erased.` : why === 'damaged' ? `${what} does not open: it was changed, or is not what was kept.` : `The office key that ${what} is under was not given to the program.`)
    this.why = why
  }
}

export function caseVault(session: Session, keys: OfficeKeys, c: CasePlace): CaseVault {
  let loading: Promise<Key> | undefined
  let wrappings: Promise<ReadonlyMap<string, Buffer>> | undefined
  const caseKey = () => (loading ??= loadCaseKey(session, keys, c))
  const vault = vaultOver(c, caseKey, async (under, sha256) => {
    // All of the case at once: whoever reads one paper mostly reads the others.
    const wrapped = (await (wrappings ??= readPaperKeys(session, c))).get(sha256)
    return wrapped ? unwrapPaperKey(under, c, sha256, wrapped) : loadPaperKey(session, c, under, sha256)
  })
  return {
    ...vault,
    async givePaperKey(sha256, key) {
      await session.query('insert into casefile.paper_key (office_id, case_id, sha256, wrapped) values ($1, $2, $3, $4)', [c.office, c.id, sha256, encrypt(await caseKey(), `paper key ${c.id} ${sha256}`, key)])
    },
  }
}

/** The same from keys that were read otherwise. */
export function vaultOver(c: CasePlace, caseKey: () => Promise<Key>, loadPaper: (under: Key, sha256: string) => Promise<Key>): CaseVault {
  const papers = new Map<string, Promise<Key>>()
  const at = (place: string) => `${c.office} ${c.id} ${place}`
  return {
    seal: async (place, value) => encrypt(await caseKey(), at(place), Buffer.from(JSON.stringify(value))),
    async open<T>(place: string, sealed: Uint8Array): Promise<T> {
      const key = await caseKey()
      if (sealed.length === 0) throw new KeyGone('erased', `${place} of case ${c.id}`)
      const plain = decrypt(key, at(place), sealed)
      if (plain === undefined) throw new KeyGone('damaged', `${place} of case ${c.id}`)
      return JSON.parse(plain.toString()) as T
    },
    digest: async (words) => createHmac('sha256', deriveKey(await caseKey(), 'digest')).update(words).digest('hex'),
    packetKey: async () => deriveKey(await caseKey(), 'packets'),
    paperKey(sha256) {
      const key = papers.get(sha256) ?? caseKey().then((under) => loadPaper(under, sha256))
      papers.set(sha256, key)
      return key
    },
    givePaperKey: () => Promise.reject(new Error('these keys are read alone')),
  }
}

async function loadCaseKey(session: Session, keys: OfficeKeys, c: CasePlace): Promise<Key> {
  const read = async () => (await session.query<{ under: string; wrapped: Buffer }>('select wrapped_under as under, wrapped from casefile.case_key where office_id = $1 and case_id = $2', [c.office, c.id])).rows[0]
  let row = await read()
  if (row === undefined) {
    // A new case is never under a key that was changed in the meantime and may soon be forgotten.
    await keys.learn()
    const { name, key } = keys.current(c.office)
    await session.query('insert into casefile.case_key (office_id, case_id, wrapped_under, wrapped) values ($1, $2, $3, $4) on conflict do nothing', [c.office, c.id, name, encrypt(key, `case key ${c.id}`, newKey())])
    row = await read()
  }
  if (row !== undefined && row.wrapped.length > 0 && keys.named(c.office, row.under) === undefined) await keys.learn()
  return unwrapCaseKey(keys, c, row)
}

/** The key of a case from its wrapping. */
export function unwrapCaseKey(keys: OfficeKeys, c: CasePlace, row: { readonly under: string; readonly wrapped: Buffer } | undefined): Key {
  const what = `The content of case ${c.id}`
  if (row === undefined || row.wrapped.length === 0) throw new KeyGone('erased', what)
  const under = keys.named(c.office, row.under)
  if (under === undefined) throw new KeyGone('office key not given', what)
  const key = decrypt(under, `case key ${c.id}`, row.wrapped)
  if (key === undefined) throw new KeyGone('damaged', `The key of case ${c.id}`)
  return key
}

async function readPaperKeys(session: Session, c: CasePlace): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await session.query<{ sha256: string; wrapped: Buffer }>('select sha256, wrapped from casefile.paper_key where office_id = $1 and case_id = $2', [c.office, c.id])
  return new Map(rows.map(({ sha256, wrapped }) => [sha256, wrapped]))
}

async function loadPaperKey(session: Session, c: CasePlace, under: Key, sha256: string): Promise<Key> {
  const read = async () => (await session.query<{ wrapped: Buffer }>('select wrapped from casefile.paper_key where office_id = $1 and case_id = $2 and sha256 = $3', [c.office, c.id, sha256])).rows[0]
  let row = await read()
  if (row === undefined) {
    const fresh = newKey()
    const { rowCount } = await session.query('insert into casefile.paper_key (office_id, case_id, sha256, wrapped) values ($1, $2, $3, $4) on conflict do nothing', [c.office, c.id, sha256, encrypt(under, `paper key ${c.id} ${sha256}`, fresh)])
    if (rowCount === 1) return fresh
    row = await read()
  }
  return unwrapPaperKey(under, c, sha256, row?.wrapped)
}

/** The key of a paper from its wrapping. */
export function unwrapPaperKey(under: Key, c: CasePlace, sha256: string, wrapped: Buffer | undefined): Key {
  if (wrapped === undefined || wrapped.length === 0) throw new KeyGone('erased', `Paper ${sha256}`)
  const key = decrypt(under, `paper key ${c.id} ${sha256}`, wrapped)
  if (key === undefined) throw new KeyGone('damaged', `The key of paper ${sha256}`)
  return key
}
