import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../../test/make-zip.ts'
import type { ContainerType } from '../process/messages.ts'
import { bytesAtHand, stretch, type FileAtHand } from './file-at-hand.ts'
import { harmlessName } from './harmless-name.ts'
import { openContainer } from './open-container.ts'
import { PartRefused, type Part } from './part.ts'
import { longBox, longMessage, longZip } from '../../test/long-containers.ts'

const text = (words: string) => new TextEncoder().encode(words)

async function open(bytes: Uint8Array, type: ContainerType) {
  const said: string[] = []
  const result = await openContainer(bytesAtHand(bytes), { name: 'it', type }, async (part) => {
    said.push(`${part.name}: ${await whatCameOf(part)}`)
  })
  return { result, said }
}

async function whatCameOf(part: Part, most = 60): Promise<string> {
  if ('problem' in part) return part.problem.what
  try {
    return (await buffer(Readable.from(part.bytes))).subarray(0, most).toString()
  } catch (error) {
    if (error instanceof PartRefused) return error.problem.what
    throw error
  }
}

/** The same archive with its first file said to be encrypted. */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6)
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8)
  return bytes
}

describe('an archive', () => {
  it('gives its files with their folders, and none of what programs leave beside them', async () => {
    const zip = await makeZip({ 'court/judgment.txt': 'JUDGMENT', '__MACOSX/court/._judgment.txt': 'x', 'court/.DS_Store': 'x', 'The Gazette_files/main.js.download': 'x', 'letters/mother.txt': 'Dear Judge' })
    expect(await open(zip, 'application/zip')).toEqual({ result: { ok: true, is: 'application/zip' }, said: ['court/judgment.txt: JUDGMENT', 'letters/mother.txt: Dear Judge'] })
  })

  it('gives files whose names climb out of it under names that do not', async () => {
    const names = Buffer.from(await makeZip({ 'aa/aa/etc/passwd': 'root', 'C__Windows__x.txt': 'y' }, { stored: true }))
    for (let at = names.indexOf('aa/aa'); at >= 0; at = names.indexOf('aa/aa', at + 1)) names.write('../..', at)
    for (let at = names.indexOf('C__Windows__'); at >= 0; at = names.indexOf('C__Windows__', at + 1)) names.write('C:\\Windows\\\\', at)
    expect((await open(names, 'application/zip')).said).toEqual(['etc/passwd: root', 'Windows/x.txt: y'])
  })

  it('says by name which file is locked, and gives the others', async () => {
    const { result, said } = await open(locked(await makeZip({ 'secret.txt': 'secret words', 'open.txt': 'open words' })), 'application/zip')
    expect(result).toEqual({ ok: true, is: 'application/zip' })
    expect(said).toEqual(['secret.txt: It is locked with a password inside the archive.', 'open.txt: open words'])
  })

  it('that unpacks to far more than it is stops at the file that does, which is named', async () => {
    const { result, said } = await open(await makeZip({ 'bomb.bin': new Uint8Array(60_000_000), 'letter.txt': 'Dear Judge' }), 'application/zip')
    expect(result).toEqual({ ok: true, is: 'application/zip' })
    expect(said).toEqual(['bomb.bin: The file unpacks to more than 200 times its size, as no paper does.', 'letter.txt: Dear Judge'])
  })

  it('of too many files, or one that breaks off, is refused; what came before stands', async () => {
    const many = await makeZip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, 'x'])))
    expect((await open(many, 'application/zip')).result).toMatchObject({ ok: false, problem: { what: 'The archive holds more than 2000 files.' } })
    expect((await open(text('PK\u0003\u0004 and then nothing'), 'application/zip')).result).toMatchObject({ ok: false, problem: { what: 'The archive is damaged or breaks off.' } })
  })

  it('inside an archive comes out whole, to be opened in its turn', async () => {
    const { said } = await open(await makeZip({ 'inner.zip': await makeZip({ 'a.txt': 'a' }) }), 'application/zip')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^inner\.zip: PK/)
  })
})

describe('a message', () => {
  it('gives what is attached, a message in it as one, and neither the logo in its text nor its text', async () => {
    const mail = 'From: a@example.org\nSubject: Papers\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below\n--b\nContent-Type: text/plain; name="../letter.txt"\nContent-Disposition: attachment; filename="../letter.txt"\n\nDear Judge\n--b\nContent-Type: message/rfc822\n\nFrom: c@example.org\nSubject: Before\n\nEarlier words\n--b\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<img src="cid:l">\n--r\nContent-Type: image/png\nContent-ID: <l>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--r--\n--b--\n'
    const { result, said } = await open(text(mail.replaceAll('\n', '\r\n')), 'message/rfc822')
    expect(result).toEqual({ ok: true, is: 'message/rfc822' })
    expect(said).toHaveLength(2)
    expect(said[0]?.trim()).toBe('letter.txt: Dear Judge')
    expect(said[1]).toMatch(/\.eml: From: c@example\.org/)
  })
})

describe('the parts of a message taken out piece by piece', () => {
  const parts = [
    ['Content-Type: application/pdf; name="=?utf-8?q?carta_de_mam=C3=A1.pdf?="\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment', 'JVBERi0xLjcKSGVsbG8gd29y\nbGQhCg=='],
    ["Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment;\n filename*0*=utf-8''a%20long%20;\n filename*1=name.txt\nContent-Transfer-Encoding: quoted-printable", 'It =C3=A9 =\nso, she says.  \n\nEnd=3D'],
    ['Content-Type: image/png; name=scan.png\nContent-Transfer-Encoding: BASE64\nContent-Disposition: inline; filename=scan.png', 'AAECAwQFBgcICQ=='],
    ['Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="no encoding.bin"', 'line one\n--not a boundary\nline three'],
    ['Content-Type: message/rfc822', 'From: c@example.org\nSubject: Before\nContent-Type: multipart/mixed; boundary=inner\n\n--inner\n\ntext\n--inner--'],
  ] as const
  const mail = (ends: string) => text([`From: a@example.org\nSubject: Papers\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary="b b"\n\nThis is a message of mail.\n`, ...parts.map(([head, body]) => `--b b\n${head}\n\n${body}\n`), '--b b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nThe text\n--c\nContent-Type: text/html\n\n<p>The text\n--c--\n--b b--\nAfter the end\n'].join('').replaceAll('\n', ends))

  /** The library gives every line of a text the same end; spaces before one are of the way, and not of the text (RFC 2045). */
  const plainly = (words: string) => words.replaceAll(/[ \r]*\n/g, '\n').trimEnd()

  it('are those that the library finds in the whole message, with the same names and bytes', async () => {
    for (const ends of ['\r\n', '\n']) {
      const bytes = mail(ends)
      const { attachments } = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
      const found: { readonly name: string; readonly bytes: string }[] = []
      const result = await openContainer(bytesAtHand(bytes), { name: 'it', type: 'message/rfc822' }, async (part) => { found.push({ name: part.name, bytes: await whatCameOf(part, 10_000) }) })
      expect(result).toMatchObject({ ok: true })
      expect(found).toHaveLength(parts.length)
      expect(found.map((one) => ({ name: one.name, bytes: plainly(one.bytes) }))).toEqual(attachments.map(({ filename, content }, i) => ({ name: filename ?? `attachment ${i + 1}.eml`, bytes: plainly(new TextDecoder().decode(content as ArrayBuffer)) })))
    }
  })
})

describe('a container of hundreds of megabytes', () => {
  /** What the process had at most, in megabytes, and the largest stretch and piece that were on their way. */
  async function measured(file: FileAtHand, type: ContainerType) {
    const most = { asked: 0, piece: 0, process: 0 }
    const out: Record<string, number> = {}
    const counted: FileAtHand = { size: file.size, read(at, length) { most.asked = Math.max(most.asked, length); return file.read(at, length) } }
    const result = await openContainer(counted, { name: 'it', type }, async (part) => {
      if ('problem' in part) throw new Error(part.problem.what)
      for await (const piece of part.bytes) {
        most.piece = Math.max(most.piece, piece.length)
        out[part.name] = (out[part.name] ?? 0) + piece.length
      }
      const children = process.platform === 'linux' ? readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ') : []
      for (const pid of children) most.process = Math.max(most.process, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
    })
    expect(result).toMatchObject({ ok: true })
    return { most, out }
  }
  const each = 150_000_000

  it('is taken apart with a few megabytes of it in memory, an archive, a mailbox or a message', async () => {
    for (const [file, type, names] of [[longZip(3, each), 'application/zip', ['1.bin', '2.bin', '3.bin']], [longBox(3, each), 'application/mbox', ['1. Long.eml', '2. Long.eml', '3. Long.eml']], [longMessage(3, each), 'message/rfc822', ['1.bin', '2.bin', '3.bin']]] as const) {
      const { most, out } = await measured(file, type)
      expect(file.size).toBeGreaterThan(3 * each)
      expect(Object.keys(out)).toEqual(names)
      for (const size of Object.values(out)) expect(size).toBeGreaterThanOrEqual(each)
      expect(most.asked).toBeLessThanOrEqual(stretch)
      expect(most.piece).toBeLessThanOrEqual(stretch)
      // Of a process that does nothing it is about sixty.
      expect(most.process, type).toBeLessThan(250)
    }
  }, 240_000)

  it('that was taken apart in part goes on after what was dealt with, and unpacks none of it again', async () => {
    const file = longZip(4, 2_000_000)
    const asked: number[] = []
    const names: string[] = []
    await openContainer({ size: file.size, read(at, length) { asked.push(at); return file.read(at, length) } }, { name: 'it', type: 'application/zip', from: 3 }, async (part) => { names.push(part.name); await whatCameOf(part) })
    expect(names).toEqual(['4.bin'])
    expect(asked.filter((at) => at < 5_000_000)).toEqual([])
  })

  it('one of whose files nobody wants the rest of goes on with the next', async () => {
    for (const [file, type] of [[longZip(3, 3_000_000), 'application/zip'], [longBox(3, 3_000_000), 'application/mbox'], [longMessage(3, 3_000_000), 'message/rfc822']] as const) {
      let seen = 0
      const result = await openContainer(file, { name: 'it', type }, async (part) => {
        seen++
        if ('bytes' in part && seen === 2) for await (const piece of part.bytes) if (piece.length > 0) break
      })
      expect(result).toMatchObject({ ok: true })
      expect(seen, type).toBe(3)
    }
  })
})

describe('a mailbox', () => {
  it('gives its messages by their subjects, lines of text that only look like a beginning with their text', async () => {
    const box = 'From a@example.org Tue Mar  3 09:00:00 2020\nFrom: a@example.org\nSubject: =?utf-8?q?Ma=C3=B1ana?=\n\nDear all,\n\nFrom now on all is well.\n>From here too.\n\nFrom b@example.org Wed Mar  4 09:00:00 2020\nFrom: b@example.org\nSubject: a/b\n\nSecond\n'
    const { said } = await open(text(box), 'application/mbox')
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^1\. Mañana\.eml: From: a@example\.org/)
    expect(said[1]).toMatch(/^2\. a b\.eml: From: b@example\.org/)
    const first: string[] = []
    await openContainer(bytesAtHand(text(box)), { name: 'it', type: 'application/mbox' }, async (part) => { first.push(await whatCameOf(part, 10_000)) })
    expect(first[0]).toContain('From now on all is well.\nFrom here too.')
  })
})

describe('a name', () => {
  it('keeps its folders and loses what misleads', () => {
    expect(harmlessName('../../a/./b\\c.pdf', 'x')).toBe('a/b/c.pdf')
    expect(harmlessName('C:\\papers\\a\u0000.pdf', 'x')).toBe('papers/a.pdf')
    expect(harmlessName('fdp.\u202Eexe', 'x')).toBe('fdp.exe')
    expect(harmlessName('/../..', 'file 1')).toBe('file 1')
    expect([...harmlessName('ü'.repeat(5000), 'x')]).toHaveLength(201)
  })
})
