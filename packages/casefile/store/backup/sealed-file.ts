import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { refused, type Problem } from '../../src/index.ts'
import { nameOfKey, type Key } from '../keys/cipher.ts'

/** The format of a sealed file; a program refuses what a newer one wrote. */
const format = 1
const magic = Buffer.from('lenity backup\n')
const saltLength = 32
const headLength = magic.length + 2 + saltLength + 8
const partLength = 1 << 16
const tagLength = 16

/** Thrown while a backup is read, and turned into a refusal where the reading was asked for. */
export class BackupFault extends Error {
  readonly problem: Problem

  constructor(kind: Problem['kind'], what: string, where: string, next: string) {
    super(what)
    this.problem = refused(kind, what, where, next).problem
  }
}

export interface SealedWriter {
  write(bytes: Uint8Array): Promise<void>
  /** Writes the last part, by which a reader knows that nothing is missing. */
  end(): Promise<void>
}

/**
 * Writes a file of parts of 64 KiB, each AES-256-GCM under a key of this file alone (HKDF-SHA-256 of the secret and a random salt that
 * stands at the file's head). A part's nonce is its number and whether it is the last; the head is authenticated with each. So
 * a part that is changed, moved, taken out or missing at the end is found by whoever reads the file.
 */
export async function sealInto(file: FileHandle, secret: Key): Promise<SealedWriter> {
  const salt = randomBytes(saltLength)
  const key = keyOfFile(secret, salt)
  const head = Buffer.concat([magic, Buffer.from([format >> 8, format & 255]), salt, Buffer.from(nameOfKey(key), 'hex')])
  await file.writeFile(head)
  let part = 0
  let held: Uint8Array[] = []
  let length = 0
  const put = async (plain: Uint8Array, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(part++, last), { authTagLength: tagLength })
    cipher.setAAD(head)
    await file.writeFile(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
  }
  return {
    async write(bytes) {
      held.push(bytes)
      length += bytes.length
      if (length <= partLength) return
      const all = Buffer.concat(held)
      let at = 0
      // The last part is never empty but of an empty file: something is always held back for it.
      for (; all.length - at > partLength; at += partLength) await put(all.subarray(at, at + partLength), false)
      held = [all.subarray(at)]
      length = all.length - at
    },
    end: () => put(Buffer.concat(held), true),
  }
}

/** The plain bytes of a sealed file, part by part; each is authenticated before it is given. Throws `BackupFault`. */
export async function* unsealFrom(file: FileHandle, secrets: readonly Key[], where: string): AsyncGenerator<Buffer> {
  const { size } = await file.stat()
  const head = await readAt(file, 0, headLength)
  if (head.length < magic.length || !head.subarray(0, magic.length).equals(magic)) throw new BackupFault('invalid', 'This is not a backup of Lenity.', where, 'Name a file that lenity backup wrote, or the directory it is in.')
  if (head.length < headLength) throw cutShort(where)
  const made = head.readUInt16BE(magic.length)
  if (made > format) throw new BackupFault('conflict', `This backup is of format ${made}, and this program knows formats to ${format}: a newer Lenity made it.`, where, 'Use the newer version of Lenity. Nothing was changed.')
  const salt = head.subarray(magic.length + 2, magic.length + 2 + saltLength)
  const name = head.subarray(headLength - 8).toString('hex')
  const key = secrets.map((secret) => keyOfFile(secret, salt)).find((one) => nameOfKey(one) === name)
  if (key === undefined) throw new BackupFault('invalid', 'This backup is under another office key than the one that was given.', where, 'Give the key from the recovery sheet of the office that made it (LENITY_KEY or LENITY_KEY_FILE). Nothing was changed.')
  for (let at = headLength, part = 0; ; part++) {
    const sealed = await readAt(file, at, partLength + tagLength)
    at += sealed.length
    const last = at >= size
    const plain = openPart(key, head, part, last, sealed)
    if (plain === undefined) throw last && (sealed.length < tagLength || openPart(key, head, part, false, sealed)) ? cutShort(where) : changed(part, last, where)
    yield plain
    if (last) return
  }
}

function cutShort(where: string): BackupFault {
  return new BackupFault('invalid', 'This backup ends before its end: part of it is missing.', where, 'Copy the file anew from where it was made, or use an earlier backup. Nothing was changed.')
}

function changed(part: number, last: boolean, where: string): BackupFault {
  return new BackupFault('invalid', `Part ${part + 1} of this backup is not what was written there: it was changed, moved${last ? ' or cut short' : ''}.`, where, 'Copy the file anew from where it was made, or use an earlier backup. Nothing was changed.')
}

function keyOfFile(secret: Key, salt: Uint8Array): Key {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'lenity backup', 32))
}

function nonceOf(part: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(part), 0)
  nonce[11] = last ? 1 : 0
  return nonce
}

function openPart(key: Key, head: Buffer, part: number, last: boolean, sealed: Buffer): Buffer | undefined {
  if (sealed.length < tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(part, last), { authTagLength: tagLength })
  decipher.setAAD(head)
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagLength)), decipher.final()])
  } catch {
    return undefined
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let got = 0
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got, at + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return buffer.subarray(0, got)
}
