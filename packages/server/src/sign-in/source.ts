import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isIP } from 'node:net'
import type { AppEnv } from '../api/app-type.ts'
import { cameFrom, type Proxies } from './trusted-proxies.ts'

const nobody: Proxies = { has: () => false }

/**
 * Where a request came from, by its connection and by nothing the request says of itself, unless a proxy says it that the office named. Of IPv6 the first half counts, which is what one
 * customer of a provider has. `unknown` where there is no connection.
 */
export function sourceOf(c: Context): string {
  let address: string | undefined
  try {
    address = getConnInfo(c).remote.address
  } catch {
    return 'unknown'
  }
  const bare = address === undefined ? '' : cameFrom(address, c.req.header('x-forwarded-for'), (c as Context<AppEnv>).get('proxies') ?? nobody)
  return isIP(bare) === 6 ? firstHalf(bare) : bare || 'unknown'
}

function firstHalf(address: string): string {
  if (address === '::1') return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const whole = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
  return `${whole.slice(0, 4).join(':')}::`
}
