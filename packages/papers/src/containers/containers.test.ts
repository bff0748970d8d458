import { describe, expect, it } from 'vitest'
import { makeZip } from '../../test/make-zip.ts'
import type { ContainerType } from '../process/messages.ts'
import { harmlessName } from './harmless-name.ts'
import { openContainer } from './open-container.ts'
import type { Part } from './part.ts'

const text = (words: string) => new TextEncoder().encode(words)

async function open(bytes: Uint8Array, type: ContainerType) {
  const parts: Part[] = []
  const result = await openContainer(bytes, type, async (part) => { parts.push(part) })
  const said = parts.map((part) => `${part.name}: ${'bytes' in part ? new TextDecoder().decode(part.bytes.subarray(0, 60)) : part.problem.what}`)
  return { result, said }
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
    const zip = await makeZip({ 'court/judgment.txt': 'JUDGMENT', '__MACOSX/court/._judgment.txt': 'x', 'court/.DS_Store': 'x', 'letters/mother.txt': 'Dear Judge' })
    expect(await open(zip, 'application/zip')).toEqual({ result: { ok: true }, said: ['court/judgment.txt: JUDGMENT', 'letters/mother.txt: Dear Judge'] })
  })

  it('gives files whose names climb out of it under names that do not', async () => {
    const names = Buffer.from(await makeZip({ 'aa/aa/etc/passwd': 'root', 'C__Windows__x.txt': 'y' }, { stored: true }))
    for (let at = names.indexOf('aa/aa'); at >= 0; at = names.indexOf('aa/aa', at + 1)) names.write('../..', at)
    for (let at = names.indexOf('C__Windows__'); at >= 0; at = names.indexOf('C__Windows__', at + 1)) names.write('C:\\Windows\\\\', at)
    expect((await open(names, 'application/zip')).said).toEqual(['etc/passwd: root', 'Windows/x.txt: y'])
  })

  it('says by name which file is locked, and gives the others', async () => {
    const { result, said } = await open(locked(await makeZip({ 'secret.txt': 'secret words', 'open.txt': 'open words' })), 'application/zip')
    expect(result).toEqual({ ok: true })
    expect(said).toEqual(['secret.txt: It is locked with a password inside the archive.', 'open.txt: open words'])
  })

  it('that unpacks to far more than it is stops at the file that does, which is named', async () => {
    const { result, said } = await open(await makeZip({ 'bomb.bin': new Uint8Array(60_000_000), 'letter.txt': 'Dear Judge' }), 'application/zip')
    expect(result).toEqual({ ok: true })
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
    expect(result).toEqual({ ok: true })
    expect(said).toHaveLength(2)
    expect(said[0]?.trim()).toBe('letter.txt: Dear Judge')
    expect(said[1]).toMatch(/\.eml: From: c@example\.org/)
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
    await openContainer(text(box), 'application/mbox', async (part) => { if ('bytes' in part) first.push(new TextDecoder().decode(part.bytes)) })
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
