import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { sourceOf } from './source.ts'

const from = async (remoteAddress?: string) => {
  const app = new Hono().get('/', c => c.text(sourceOf(c)))
  const answer = await app.request('/', { headers: { 'x-forwarded-for': '10.9.9.9' } }, remoteAddress === undefined ? undefined : { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } } })
  return answer.text()
}

describe('where a request came from', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'], ['::ffff:203.0.113.7', '203.0.113.7'], ['::1', '::1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'], ['2001:db8:1:2::9', '2001:db8:1:2::'], ['2001:db8::9', '2001:db8:0:0::'], ['fe80::1%eth0', 'fe80:0:0:0::'],
  ])('%s counts as %s', async (address, source) => {
    expect(await from(address)).toBe(source)
  })

  it('is unknown without a connection, whatever the request says', async () => {
    expect(await from()).toBe('unknown')
  })
})
