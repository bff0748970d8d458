import { connect } from 'node:net'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../../test/test-office.ts'
import { answer, holdPort } from '../listen.ts'

let office: TestOffice
let ruth: Person
let server: Server
let port: number

beforeAll(async () => {
  const held = await holdPort(21_000 + (process.pid % 10_000))
  server = held.server
  port = held.port
  office = await testOffice({ port })
  ruth = await office.join('Ruth')
  answer(server, office.app)
})
afterAll(async () => {
  server?.closeAllConnections()
  await new Promise(resolve => server?.close(resolve))
  await office?.close()
})

/** Sends these very bytes and gives the status line of what comes back, or `closed`. */
function raw(request: string): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let said = ''
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', data => {
      said += data.toString('latin1')
      if (said.includes('\r\n')) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(said.split('\r\n')[0] || 'closed'))
  })
}

const status = async (request: string) => Number((await raw(request)).split(' ')[1] ?? 0)

describe('over a real connection', () => {
  it('only our own names are answered, however they are given', async () => {
    const get = (host: string, target = '/api/status') => status(`GET ${target} HTTP/1.1\r\n${host}connection: close\r\n\r\n`)
    expect(await get(`Host: 127.0.0.1:${port}\r\n`)).toBe(200)
    expect(await get(`Host: localhost:${port}\r\n`)).toBe(200)
    for (const host of ['Host: evil.example\r\n', `Host: evil.example:${port}\r\n`, 'Host: 127.0.0.1\r\n', `Host: 127.0.0.1:${port}@evil.example\r\n`, `Host: evil.example/127.0.0.1:${port}\r\n`, 'Host: \r\n', '']) {
      expect(await get(host), host).not.toBe(200)
    }
    expect(await get(`Host: 127.0.0.1:${port}\r\n`, 'http://evil.example/api/status')).not.toBe(200)
  })

  it('the page itself is not given under another name either', async () => {
    expect(await status(`GET / HTTP/1.1\r\nHost: evil.example:${port}\r\nconnection: close\r\n\r\n`)).toBe(403)
  })

  it('addresses that cannot be read are refused in words, and the next request is answered', async () => {
    for (const target of ['/api/cases/%', '/api/cases/%00', '/api/cases/%ff%fe/facts', '/api/cases/..%2f..%2fetc', '/api//cases', '//evil.example/api/me', '/api/cases/%c0%ae', `/api/cases/${'x'.repeat(7_000)}`]) {
      const code = await status(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\ncookie: ${ruth.cookie}\r\nconnection: close\r\n\r\n`)
      expect(code, target.slice(0, 30)).toBeGreaterThanOrEqual(400)
      expect(code, target.slice(0, 30)).toBeLessThan(500)
    }
    expect((await fetch(`http://127.0.0.1:${port}/api/me`, { headers: { cookie: ruth.cookie } })).status).toBe(200)
  })

  it('a body that never says how long it is is stopped when it is too long', async () => {
    const piece = new Uint8Array(256 * 1024).fill(0x20)
    let given = 0
    const endless = new ReadableStream<Uint8Array>({ pull: controller => { given += piece.length; controller.enqueue(piece) } })
    const sent = fetch(`http://127.0.0.1:${port}/api/cases`, { method: 'POST', duplex: 'half', body: endless, headers: { cookie: ruth.cookie, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' } } as RequestInit)
    expect(await sent.then(response => response.status, () => 413)).toBe(413)
    expect(given).toBeLessThan(50 * 1024 * 1024)
  })

  it('nothing of a body is read for someone who is not signed in', async () => {
    const started = Date.now()
    expect(await status(`POST /api/cases/x/papers HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\norigin: http://127.0.0.1:${port}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 100000000\r\n\r\n--x`)).toBe(401)
    expect(Date.now() - started).toBeLessThan(4_000)
  })
})
