import { createCipheriv, randomBytes } from 'node:crypto'
import { nonceLength, tagLength, version, type Key } from './cipher.ts'

/** What `encrypt` makes, piece by piece as the text comes, so that no more than a piece is in memory. */
export async function* encryptPieces(key: Key, place: string, plain: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(place))
  yield Buffer.concat([Buffer.of(version), nonce])
  for await (const piece of plain) yield cipher.update(piece)
  yield Buffer.concat([cipher.final(), cipher.getAuthTag()])
}
