import { describe, expect, it } from 'vitest'
import { fileOfForm } from './file-of-form.ts'

const mega = 1024 * 1024

async function together(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

const take = async ({ name, bytes }: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }) => ({ name, bytes: await together(bytes) })

/** A form with a file, of which no more comes than so many bytes, by a line that breaks then or ends. */
async function form(name: string, content: Uint8Array<ArrayBuffer>, { field = 'file', after = Infinity, breaks = false } = {}): Promise<Request> {
  const data = new FormData()
  data.set('note', 'said before')
  data.set(field, new File([content], name))
  const whole = new Request('http://here/', { method: 'POST', body: data })
  const all = new Uint8Array(await whole.arrayBuffer())
  let at = 0
  const body = new ReadableStream({ pull: (to) => {
    const next = all.slice(at, Math.min(at + 65_536, after))
    at += next.length
    if (next.length > 0) to.enqueue(next)
    else if (breaks) to.error(new Error('the line broke'))
    else to.close()
  } })
  return new Request('http://here/', { method: 'POST', headers: whole.headers, body, duplex: 'half' } as RequestInit)
}

describe('the file of a form', () => {
  it('comes whole, under the name it was sent with, folders, quotation marks and letters of other languages included', async () => {
    const content = new Uint8Array(3 * mega).map((_, i) => i % 251)
    const name = 'box 1/Señor “Ruiz"’s letter.pdf'
    const got = await fileOfForm(await form(name, content), 10 * mega, take)
    expect(got).toMatchObject({ ok: true, value: { name } })
    expect(got.ok && got.value.bytes.equals(content)).toBe(true)
  })

  it('is given while it comes, so that nobody holds all of it', async () => {
    let largest = 0
    const got = await fileOfForm(await form('a.bin', new Uint8Array(20 * mega)), 30 * mega, async ({ bytes }) => {
      let size = 0
      for await (const part of bytes) {
        largest = Math.max(largest, part.length)
        size += part.length
      }
      return size
    })
    expect(got).toEqual({ ok: true, value: 20 * mega })
    expect(largest).toBeLessThan(2 * mega)
  })

  it.each([[true, 'breaks'], [false, 'ends']])('that does not come whole is no file, when the line %s', async (breaks) => {
    for (const after of [100, mega]) {
      let taken = false
      const got = await fileOfForm(await form('a.bin', new Uint8Array(2 * mega), { after, breaks }), 10 * mega, async (file) => {
        await take(file)
        taken = true
      })
      expect([got, taken]).toMatchObject([{ ok: false, problem: { kind: 'invalid' } }, false])
    }
  })

  it('that is too large is refused, also when it did not say how large it is', async () => {
    expect(await fileOfForm(await form('a.bin', new Uint8Array(2 * mega)), mega, take)).toMatchObject({ ok: false, problem: { kind: 'too large', what: 'The file is larger than 1 MB.' } })
  })

  it('ends when whoever takes it has had enough, with what they said', async () => {
    expect(await fileOfForm(await form('a.bin', new Uint8Array(20 * mega)), 30 * mega, async ({ bytes }) => {
      for await (const _ of bytes) break
      return 'the disk is full'
    })).toEqual({ ok: true, value: 'the disk is full' })
    await expect(fileOfForm(await form('a.bin', new Uint8Array(20 * mega)), 30 * mega, async () => { throw new Error('the database is away') })).rejects.toThrow('away')
  })

  it('is missed in a form without one, and in what is no form', async () => {
    expect(await fileOfForm(await form('a.bin', new Uint8Array(2), { field: 'other' }), mega, take)).toMatchObject({ ok: false, problem: { kind: 'invalid', what: expect.stringContaining('no file') } })
    for (const headers of [{ 'content-type': 'application/json' }, { 'content-type': 'multipart/form-data' }]) expect(await fileOfForm(new Request('http://here/', { method: 'POST', headers, body: '{}' }), mega, take)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })
})
