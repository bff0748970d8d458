import { done, refused, type Result } from '../../src/index.ts'
import { seeWhole } from '../whole.ts'
import { placeOfViewKey } from '../docket/place-of-view-key.ts'
import { placeOfMailKey } from '../mail/place-of-mail-key.ts'
import { placeOfSupportKey } from '../support/place-of-support-key.ts'
import { placeOfPopulationKey } from '../populations/place-of-population-key.ts'
import { placeOfHookKey } from '../webhooks/place-of-hook-key.ts'
import { placeOfKey } from '../intake/place-of-key.ts'
import { decrypt, encrypt, type Key } from './cipher.ts'
import { officeKeys } from './office-keys.ts'
import { ownerClient } from '../owner-client.ts'

export interface Rewrapped {
  /** Keys of cases and of requests that were wrapped anew now, and those that were already under the newest secret. */
  readonly now: number
  readonly before: number
  /** Cases and requests whose key is under a secret that was not given, or is damaged: they stay as they are. */
  readonly closed: readonly string[]
}

const atOnce = 200

interface KeyRow {
  id: string
  office: string
  under: string
  wrapped: Buffer
}

/** Where keys stand that are under an office's own: those of cases, those of requests that came to the office, those of addresses that are told what happens, those of mail servers, those of signatures, those of lists of many people, and those of views of the docket. */
const wrappedKeys = [
  { table: 'casefile.case_key', column: 'case_id', place: (id: string) => `case key ${id}` },
  { table: 'casefile.intake', column: 'intake_id', place: placeOfKey },
  { table: 'casefile.webhook', column: 'hook_id', place: placeOfHookKey },
  { table: 'casefile.office_mail', column: 'mail_id', place: placeOfMailKey },
  { table: 'casefile.support_door', column: 'case_id', place: placeOfSupportKey },
  { table: 'casefile.population', column: 'population_id', place: placeOfPopulationKey },
  { table: 'casefile.saved_view', column: 'view_id', place: placeOfViewKey },
] as const

/**
 * Wraps the key of every case and of every request under the newest of the secrets, while people work: both the old and the new open everything until it is done.
 * Interrupted, it goes on where it stopped. A key that was emptied stays empty.
 */
export async function rewrapKeys({ ownerUrl, secrets, onProgress }: { readonly ownerUrl: string; readonly secrets: readonly Key[]; readonly onProgress?: (now: number) => void }): Promise<Result<Rewrapped>> {
  const keys = officeKeys(secrets)
  const owner = ownerClient(ownerUrl, 'lenity keys')
  let now = 0
  let before = 0
  const closed: string[] = []
  try {
    await owner.connect()
    for (const { table, column, place } of wrappedKeys) {
      for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined;) {
        await owner.query('begin')
        await seeWhole(owner)
        const { rows }: { rows: KeyRow[] } = await owner.query<KeyRow>(`select office_id as office, ${column} as id, wrapped_under as under, wrapped from ${table} where ${column} > $1 and wrapped <> '' order by ${column} limit $2`, [after, atOnce])
        for (const { office, id, under, wrapped } of rows) {
          const to = keys.current(office)
          const from = keys.named(office, under)
          const plain = from && decrypt(from, place(id), wrapped)
          if (under === to.name) before++
          else if (plain === undefined) closed.push(id)
          // Only over what was read: what is erased meanwhile stays erased.
          else now += (await owner.query(`update ${table} set wrapped_under = $3, wrapped = $4 where office_id = $1 and ${column} = $2 and wrapped = $5`, [office, id, to.name, encrypt(to.key, place(id), plain), wrapped])).rowCount ?? 0
        }
        await owner.query('commit')
        onProgress?.(now)
        after = rows.length < atOnce ? undefined : rows.at(-1)?.id
      }
    }
    return done({ now, before, closed })
  } catch (error) {
    return refused('unavailable', `The keys could not all be wrapped anew: ${error instanceof Error ? error.message : String(error)}.`, 'the database', 'Run it again: it goes on where it stopped. Keep the old key until it is done.')
  } finally {
    await owner.end().catch(() => undefined)
  }
}
