import { describe, expect, it } from 'vitest'
import { cameFrom, readProxies } from './trusted-proxies.ts'

describe('where a request came from behind proxies', () => {
  const proxies = readProxies('127.0.0.1, 10.0.0.0/24, 2001:db8::/32') ?? { has: () => false }
  it.each([
    // Nobody but a proxy is believed.
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    // What the client wrote itself stands first, and does not count.
    ['127.0.0.1', '192.0.2.9, 198.51.100.1', '198.51.100.1'],
    ['127.0.0.1', '192.0.2.9, 198.51.100.1, 10.0.0.4', '198.51.100.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', 'not an address', '127.0.0.1'],
    ['10.0.0.4', '[2001:db9::1]:443', '2001:db9::1'],
  ])('%s, which says %s, is %s', (connection, forwarded, is) => {
    expect(cameFrom(connection, forwarded, proxies)).toBe(is)
  })

  it('believes nobody when nobody is named', () => {
    const none = readProxies('')
    expect(none && cameFrom('127.0.0.1', '198.51.100.1', none)).toBe('127.0.0.1')
  })

  it('takes no list that is none', () => {
    for (const list of ['proxy.example.org', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '*', '10.0.0.1;10.0.0.2']) expect(readProxies(list), list).toBeUndefined()
  })
})
