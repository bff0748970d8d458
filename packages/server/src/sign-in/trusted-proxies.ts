import { BlockList, isIP } from 'node:net'

/** Whose word is believed on where a request came from. */
export interface Proxies {
  has(address: string): boolean
}

/** Addresses and networks such as `10.0.0.7, 192.168.4.0/24, ::1`; undefined when one of them is none. */
export function readProxies(list: string): Proxies | undefined {
  const known = new BlockList()
  for (const one of list.split(',').map(word => word.trim()).filter(word => word !== '')) {
    const [address = '', bits, ...rest] = one.split('/')
    const family = isIP(address)
    const length = bits === undefined ? undefined : Number(bits)
    if (family === 0 || rest.length > 0 || (length !== undefined && !(/^\d+$/.test(bits ?? '') && length <= (family === 4 ? 32 : 128)))) return undefined
    if (length === undefined) known.addAddress(address, family === 4 ? 'ipv4' : 'ipv6')
    else known.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6')
  }
  return { has: address => isIP(address) !== 0 && known.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6') }
}

/** An address without what a socket or a header writes around it. */
export function bareAddress(address: string): string {
  return address.trim().replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}

/**
 * Where a request came from: the connection, or, when that is one of the proxies, the last in the list they wrote that is none of them. What
 * stands before it anybody may have written.
 */
export function cameFrom(connection: string, forwarded: string | undefined, proxies: Proxies): string {
  let address = bareAddress(connection)
  for (const named of (forwarded ?? '').split(',').map(bareAddress).reverse()) {
    if (!proxies.has(address) || isIP(named) === 0) return address
    address = named
  }
  return address
}
