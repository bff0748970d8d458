/** For tests: what an authenticator app does (RFC 6238: SHA-1, six digits, thirty seconds). */
import { createHmac } from 'node:crypto'

/** The code of this secret, `steps` half minutes from now. */
export function totp(secret: string, steps = 0): string {
  const bits = [...secret.replaceAll('=', '').toUpperCase()].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}
