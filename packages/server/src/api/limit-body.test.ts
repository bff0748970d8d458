import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { AppEnv } from './app-type.ts'
import { limitBody } from './limit-body.ts'

const mega = 1024 * 1024

/** An API that reads files for as long as it is told to. */
function slowReader() {
  const app = new OpenAPIHono<AppEnv>()
  const waiting: (() => void)[] = []
  app.use(limitBody())
  for (const path of ['/api/cases/:case/papers', '/api/imports/case']) app.post(path, async c => {
    await new Promise<void>(resolve => waiting.push(resolve))
    return c.text('read')
  })
  const send = (size: number, to = '/api/imports/case') => app.request(to, { method: 'POST', headers: { 'content-length': String(size) }, body: 'x' })
  return { send, waiting, finish: () => waiting.splice(0).forEach(done => done()) }
}

describe('files that come at the same time', () => {
  it('are taken up to what can be held, refused beyond it with what to do, and taken again when the first are read', async () => {
    const { send, waiting, finish } = slowReader()
    const first = [send(190 * mega), send(190 * mega)]
    const third = await send(190 * mega)
    expect(third.status).toBe(503)
    expect(third.headers.get('retry-after')).toBe('5')
    expect(await third.json()).toMatchObject({ next: 'Send it again in a minute.' })
    expect(waiting).toHaveLength(2)
    finish()
    expect((await Promise.all(first)).map(answer => answer.status)).toEqual([200, 200])
    const again = send(190 * mega)
    finish()
    await new Promise(resolve => setImmediate(resolve))
    finish()
    expect((await again).status).toBe(200)
  })

  it('that are papers go to the disk as they come, so fifty large ones are taken at once, up to a bound', async () => {
    const { send, waiting, finish } = slowReader()
    const many = Array.from({ length: 50 }, () => send(30 * mega, '/api/cases/x/papers'))
    await new Promise(resolve => setImmediate(resolve))
    expect(waiting).toHaveLength(50)
    const more = Array.from({ length: 15 }, () => send(190 * mega, '/api/cases/x/papers'))
    const last = more.splice(13)
    expect((await Promise.all(last)).map(answer => answer.status)).toEqual([503, 503])
    finish()
    expect(new Set((await Promise.all([...many, ...more])).map(answer => answer.status))).toEqual(new Set([200]))
  })

  it('that are too large hold nothing', async () => {
    const { send, finish } = slowReader()
    for (let i = 0; i < 5; i++) expect((await send(300 * mega)).status).toBe(413)
    const good = send(mega)
    await new Promise(resolve => setImmediate(resolve))
    finish()
    expect((await good).status).toBe(200)
  })
})
