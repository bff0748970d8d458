import { createDecipheriv } from 'node:crypto'
import { open } from 'node:fs/promises'
import { cameAsPlace, cameVersion, nonceLength, tagLength, version, type Key } from './cipher.ts'

const pieceLength = 1 << 20

/**
 * What `encrypt` made, or what was encrypted while it came, from a file and piece by piece, so that no more than a piece is in memory. Whether it is what was kept is known at the end:
 * nothing that came before is to be believed until then. Throws when it is not, or there is no such file.
 */
export async function* decryptFile(key: Key, place: string, path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? damaged(path) : error
  })
  try {
    const { size } = await file.stat()
    const head = Buffer.alloc(1 + nonceLength)
    const tag = Buffer.alloc(tagLength)
    if (size < head.length + tagLength) throw damaged(path)
    await file.read(head, 0, head.length, 0)
    await file.read(tag, 0, tagLength, size - tagLength)
    if (head[0] !== version && head[0] !== cameVersion) throw damaged(path)
    const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(1), { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(head[0] === cameVersion ? cameAsPlace : place))
    decipher.setAuthTag(tag)
    for (let at = head.length; at < size - tagLength; ) {
      const piece = Buffer.alloc(Math.min(pieceLength, size - tagLength - at))
      const { bytesRead } = await file.read(piece, 0, piece.length, at)
      if (bytesRead === 0) throw damaged(path)
      at += bytesRead
      yield decipher.update(piece.subarray(0, bytesRead))
    }
    try {
      decipher.final()
    } catch {
      throw damaged(path)
    }
  } finally {
    await file.close()
  }
}

function damaged(path: string): Error {
  return new Error(`the file of this paper is missing or is not what was kept: ${path}`)
}
