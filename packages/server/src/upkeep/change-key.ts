import { randomBytes } from 'node:crypto'
import { isAbsolute } from 'node:path'
import { done, refused, type Result } from '@lenity/casefile'
import { noteUpkeep, rewrapKeys, type Rewrapped } from '@lenity/casefile/store'
import { Client } from 'pg'
import { keepSecrets, recoverySheet, type OfficeSecrets } from '../office-secrets.ts'
import { rewrapOwnSecret } from '../sign-in/own-secret.ts'

export interface KeyChanged extends Rewrapped {
  /** The sheet of the new key, to be printed or copied; undefined when there was no new one. */
  readonly sheet: readonly string[] | undefined
  readonly from: string
}

/**
 * Changes the office key while people work: a new one is written before the old in the file it is read from, then every case's key is
 * wrapped under it. Interrupted, it goes on with the same new key. A key from the environment or a command is changed there
 * first, the new before the old.
 */
export async function changeKey(ownerUrl: string, { secrets: given, from }: OfficeSecrets): Promise<Result<KeyChanged>> {
  let secrets = given
  const inFile = isAbsolute(from)
  if (secrets.length === 1) {
    if (!inFile) return refused('invalid', `The office key is given by ${from}, so it is changed there.`, from, `Write a new key of 64 hexadecimal digits before the one that is there (${randomBytes(32).toString('hex')} is one nobody has), with a comma between, start Lenity again with both, and run this again.`)
    secrets = [randomBytes(32), ...secrets]
    await keepSecrets(from, secrets)
  }
  const wrapped = await rewrapAll(ownerUrl, secrets)
  if (!wrapped.ok) return wrapped
  await noteUpkeep(ownerUrl, 'office key changed', { cases: wrapped.value.now + wrapped.value.before, now: wrapped.value.now })
  return done({ ...wrapped.value, sheet: recoverySheet(secrets[0] as Buffer, from), from })
}

/** Takes the old keys out of the file once nothing is under them any more. */
export async function forgetOldKeys(ownerUrl: string, { secrets, from }: OfficeSecrets): Promise<Result<{ readonly forgotten: number; readonly from: string }>> {
  const [newest] = secrets
  if (newest === undefined || secrets.length === 1) return done({ forgotten: 0, from })
  if (!isAbsolute(from)) return refused('invalid', `The office key is given by ${from}, so the old one is taken out there.`, from, 'Take it out once keys change says that every case is under the new one, and start Lenity again.')
  const wrapped = await rewrapAll(ownerUrl, secrets)
  if (!wrapped.ok) return wrapped
  if (wrapped.value.closed.length > 0) return refused('conflict', `${wrapped.value.closed.length} cases are under none of the keys that were given.`, from, 'Nothing was taken out. Find the key they are under first.')
  await keepSecrets(from, [newest])
  // Whoever opened a case for the first time while the file was written is wrapped anew as well.
  const again = await rewrapKeys({ ownerUrl, secrets })
  if (!again.ok) return again
  return done({ forgotten: secrets.length - 1, from })
}

async function rewrapAll(ownerUrl: string, secrets: OfficeSecrets['secrets']): Promise<Result<Rewrapped>> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const own = await rewrapOwnSecret(owner, secrets)
    return own.ok ? await rewrapKeys({ ownerUrl, secrets }) : own
  } finally {
    await owner.end()
  }
}
