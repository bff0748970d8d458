import { Client } from 'pg'
import { done, refused, type Result } from '../../src/index.ts'
import { seeWhole } from '../whole.ts'
import { decrypt, encrypt, type Key } from './cipher.ts'
import { officeKeys } from './office-keys.ts'

export interface Rewrapped {
  /** Case keys that were wrapped anew now, and those that were already under the newest secret. */
  readonly now: number
  readonly before: number
  /** Cases whose key is under a secret that was not given, or is damaged: they stay as they are. */
  readonly closed: readonly string[]
}

const atOnce = 200

/**
 * Wraps the key of every case under the newest of the secrets, while people work: both the old and the new open everything until it is done.
 * Interrupted, it goes on where it stopped. A key that was emptied stays empty.
 */
export async function rewrapKeys({ ownerUrl, secrets, onProgress }: { readonly ownerUrl: string; readonly secrets: readonly Key[]; readonly onProgress?: (now: number) => void }): Promise<Result<Rewrapped>> {
  const keys = officeKeys(secrets)
  const owner = new Client({ connectionString: ownerUrl, application_name: 'lenity keys' })
  owner.on('error', () => undefined)
  let now = 0
  let before = 0
  const closed: string[] = []
  try {
    await owner.connect()
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      await owner.query('begin')
      await seeWhole(owner)
      const { rows } = await owner.query<{ office: string; id: string; under: string; wrapped: Buffer }>("select office_id as office, case_id as id, wrapped_under as under, wrapped from casefile.case_key where case_id > $1 and wrapped <> '' order by case_id limit $2", [after, atOnce])
      for (const { office, id, under, wrapped } of rows) {
        const to = keys.current(office)
        const from = keys.named(office, under)
        const plain = from && decrypt(from, `case key ${id}`, wrapped)
        if (under === to.name) before++
        else if (plain === undefined) closed.push(id)
        // Only over what was read: a case that is erased meanwhile stays erased.
        else now += (await owner.query('update casefile.case_key set wrapped_under = $3, wrapped = $4 where office_id = $1 and case_id = $2 and wrapped = $5', [office, id, to.name, encrypt(to.key, `case key ${id}`, plain), wrapped])).rowCount ?? 0
      }
      await owner.query('commit')
      onProgress?.(now)
      const last = rows.at(-1)
      if (last === undefined || rows.length < atOnce) return done({ now, before, closed })
      after = last.id
    }
  } catch (error) {
    return refused('unavailable', `The keys could not all be wrapped anew: ${error instanceof Error ? error.message : String(error)}.`, 'the database', 'Run it again: it goes on where it stopped. Keep the old key until it is done.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}
