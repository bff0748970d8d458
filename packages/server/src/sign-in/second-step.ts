import { randomInt } from 'node:crypto'
import type { Pool } from 'pg'
import type { Auth } from './auth.ts'

const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten recovery codes of sixty bits, in letters that are not mistaken for one another on paper. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => grouped(Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')))
}

/** A recovery code as it was made, however it was typed. */
export function typedRecoveryCode(typed: string): string {
  return grouped(typed.toLowerCase().replaceAll(/[^\da-z]/g, ''))
}

function grouped(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}

/** Who gave the password a short while ago and still owes the second step, and the cookie that says so; undefined when nobody does. */
export async function owesSecondStep(auth: Auth, pool: Pool, cookies: string): Promise<{ userId: string; cookie: string } | undefined> {
  const { name } = (await auth.$context).createAuthCookie('two_factor')
  const cookie = cookies.split(/;\s*/).find(one => one.startsWith(`${name}=`))
  const identifier = /^2fa-[\w-]+(?=\.)/.exec(cookie?.slice(name.length + 1) ?? '')?.[0]
  if (cookie === undefined || identifier === undefined) return undefined
  const { rows: [row] } = await pool.query<{ userId: string }>('select "value" as "userId" from sign_in."verification" where "identifier" = $1 and "expiresAt" > now()', [identifier])
  return row && { userId: row.userId, cookie }
}

/** How many recovery codes are left; undefined when there is no second step. */
export async function recoveryCodesLeft(auth: Auth, pool: Pool, userId: string): Promise<number | undefined> {
  const { rowCount } = await pool.query('select from sign_in."user" where "id" = $1 and "twoFactorEnabled"', [userId])
  return rowCount === 1 ? (await auth.api.viewBackupCodes({ body: { userId } })).backupCodes.length : undefined
}
