import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { checkAddress } from './check-address.ts'
import { post } from './post.ts'
import { publicAddressOf, reachOf } from './public-address-of.ts'

describe('where nothing is sent', () => {
  it.each([
    '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', '203.0.113.9',
    '::', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', '2001:db8::1', 'not an address',
  ])('%s is in a closed network', address => {
    expect(reachOf(address)).toBe('closed')
  })
  it.each(['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1'])('%s is this computer', address => {
    expect(reachOf(address)).toBe('this computer')
  })
  it.each(['1.1.1.1', '172.15.255.255', '172.32.0.0', '192.167.255.255', '100.63.255.255', '100.128.0.0', '2606:4700::1111'])('%s is reached', address => {
    expect(reachOf(address)).toBe('the world')
  })
  it('a name is looked up, and what it stands for decides; numbers in odd forms too', async () => {
    expect(await publicAddressOf('localhost', false)).toMatchObject({ ok: false, why: expect.stringContaining('computer') })
    expect(await publicAddressOf('localhost', true)).toMatchObject({ ok: true })
    for (const odd of ['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::ffff:127.0.0.1]/', 'http://127.1/']) expect([odd, await publicAddressOf(new URL(odd).hostname, false)]).toMatchObject([odd, { ok: false }])
    expect(await publicAddressOf('no-such-name.invalid', false)).toMatchObject({ ok: false, why: expect.stringContaining('name') })
    expect(await publicAddressOf('1.1.1.1', true)).toMatchObject({ ok: false })
  })
})

describe('an address an office gives', () => {
  it('is https, or http on this computer where that was allowed', () => {
    expect(checkAddress('https://example.org/a?b=c', false)).toEqual({ ok: true, value: 'https://example.org/a?b=c' })
    expect(checkAddress('http://127.0.0.1:9000/a', true)).toMatchObject({ ok: true })
    expect(checkAddress('http://localhost:9000/a', true)).toMatchObject({ ok: true })
    for (const [address, loopback] of [['http://example.org', false], ['http://127.0.0.1', false], ['https://localhost', false], ['https://10.0.0.1', false], ['https://10.0.0.1', true], ['https://example.org', true], ['https://u:p@example.org', false], ['https://example.org/#a', false], ['ftp://example.org', false], ['example.org', false], ['file:///etc/passwd', true]] as const) expect([address, checkAddress(address, loopback).ok]).toEqual([address, false])
  })
})

describe('sending', () => {
  let server: Server | undefined
  let asked = 0
  const listen = async (answer: RequestListener) => {
    asked = 0
    server = createServer((request, response) => {
      asked += 1
      answer(request, response)
    })
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    return `127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`
  }
  afterEach(() => {
    server?.closeAllConnections()
    server?.close()
  })

  it('takes an answer that is good, and says what was wrong with another', async () => {
    const at = await listen((_, answer) => { answer.writeHead(204).end() })
    expect(await post(`http://${at}/`, '{}', {}, { loopback: true })).toEqual({ ok: true, status: 204 })
    expect(await post(`http://127.0.0.1:1/`, '{}', {}, { loopback: true })).toMatchObject({ ok: false, why: expect.stringContaining('Nothing takes connections') })
  })

  it('follows no redirect, and connects to nothing that was not allowed', async () => {
    const at = await listen((request, answer) => { answer.writeHead(request.url === '/' ? 307 : 200, { location: '/next' }).end() })
    expect(await post(`http://${at}/`, '{}', {}, { loopback: true })).toMatchObject({ ok: false, status: 307, why: expect.stringContaining('points elsewhere') })
    expect(asked).toBe(1)
    for (const url of [`https://${at}/`, `http://${at}/`, `https://localhost:${at.split(':')[1]}/`]) expect((await post(url, '{}', {}, { loopback: false })).ok).toBe(false)
    expect(asked).toBe(1)
  })

  it('waits no longer than it should, and takes no more than it should', async () => {
    const slow = await listen(() => undefined)
    const before = performance.now()
    expect(await post(`http://${slow}/`, '{}', {}, { loopback: true, within: 200 })).toMatchObject({ ok: false, why: 'There was no answer within 0.2 seconds.' })
    expect(performance.now() - before).toBeLessThan(3_000)
    server?.closeAllConnections()
    server?.close()
    let sent = 0
    const long = await listen((_, answer) => {
      answer.writeHead(200)
      const more = () => {
        while (!answer.destroyed && sent < 1 << 26 && answer.write('x'.repeat(65_536))) sent += 65_536
        if (!answer.destroyed && sent < 1 << 26) answer.once('drain', more)
      }
      more()
    })
    expect(await post(`http://${long}/`, '{}', {}, { loopback: true })).toEqual({ ok: true, status: 200 })
    expect(sent).toBeLessThan(1 << 26)
  })
})
