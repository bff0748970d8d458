import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { reachOf } from '../webhooks/public-address-of.ts'

/** Networks an office keeps for itself (RFC 1918, RFC 6598, RFC 4193); addresses of a link, and of nobody, are no servers of mail. */
const own = new BlockList()
for (const [network, bits] of [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10]] as const) own.addSubnet(network, bits, 'ipv4')
own.addSubnet('fc00::', 7, 'ipv6')

export type ServerAddress = { readonly ok: true; readonly address: string; readonly thisComputer: boolean } | { readonly ok: false; readonly why: string }

/**
 * The address the name of a mail server stands for now. `near` is one on this computer or in the office's own network; otherwise it has to be one of the
 * world. Every address of the name must be one, and the connection is made to the one that was looked at.
 */
export async function addressOfServer(host: string, near: boolean): Promise<ServerAddress> {
  const found = await lookup(host, { all: true, verbatim: true }).catch(() => [])
  // Of both kinds the older: what listens for mail listens there.
  const first = found.find(({ family }) => family === 4) ?? found[0]
  if (first === undefined) return { ok: false, why: 'The name of the mail server could not be found.' }
  const where = found.map(({ address }) => placeOf(address))
  if (where.includes('closed')) return { ok: false, why: 'The name of the mail server leads to an address where no mail is sent.' }
  if (!near && where.some((one) => one !== 'the world')) return { ok: false, why: 'The mail server is on this computer or in a private network, which was not allowed.' }
  if (near && where.includes('the world')) return { ok: false, why: 'The mail server is neither on this computer nor in a private network, which was said of it.' }
  return { ok: true, address: first.address, thisComputer: where.every((one) => one === 'this computer') }
}

function placeOf(address: string): 'this computer' | 'own network' | 'the world' | 'closed' {
  const reach = reachOf(address)
  if (reach !== 'closed') return reach
  return own.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') ? 'own network' : 'closed'
}
