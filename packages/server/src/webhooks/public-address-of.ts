import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** What no hook reaches: networks that are private, of this computer, of a link, or of nobody (IANA's registries of special-purpose addresses). */
const closed4 = ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4']
/** Of IPv6 only what is given out to the world is reached, and of that nothing that carries an IPv4 address or is an example. */
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}
const four = listOf(closed4, 'ipv4')
const six = listOf(closed6, 'ipv6')
const world = listOf(['2000::/3'], 'ipv6')
const here = { four: listOf(['127.0.0.0/8'], 'ipv4'), six: listOf(['::1/128'], 'ipv6') }

/** What an address is, for a hook: of this computer, of the world, or of a network that no hook reaches. */
export function reachOf(address: string): 'this computer' | 'the world' | 'closed' {
  const bare = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  if (isIP(bare) === 4) return here.four.check(bare, 'ipv4') ? 'this computer' : four.check(bare, 'ipv4') ? 'closed' : 'the world'
  if (isIP(bare) !== 6) return 'closed'
  if (here.six.check(bare, 'ipv6')) return 'this computer'
  return world.check(bare, 'ipv6') && !six.check(bare, 'ipv6') ? 'the world' : 'closed'
}

export type Resolved = { readonly ok: true; readonly address: string; readonly family: 4 | 6 } | { readonly ok: false; readonly why: string }

/**
 * The address a name stands for now, when a hook may reach it. Every address of the name must be one, so that none is chosen by chance; the
 * connection is then made to the address that was looked at, whatever the name stands for by then.
 */
export async function publicAddressOf(hostname: string, loopback: boolean): Promise<Resolved> {
  const name = hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(name, { all: true, verbatim: true }).catch(() => [])
  const [first] = found
  if (first === undefined) return { ok: false, why: 'The name of the address could not be found.' }
  const reaches = found.map(({ address }) => reachOf(address))
  if (reaches.includes('closed')) return { ok: false, why: 'The address is in a private network, where nothing is sent.' }
  if (reaches.includes('this computer') && !loopback) return { ok: false, why: 'The address is of the computer Lenity runs on, which was not allowed.' }
  if (!reaches.includes('this computer') && loopback) return { ok: false, why: 'The address is not of the computer Lenity runs on, for which it was allowed.' }
  return { ok: true, address: first.address, family: first.family === 6 ? 6 : 4 }
}
