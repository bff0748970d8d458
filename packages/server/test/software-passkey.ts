/** For tests: a device that keeps one passkey (WebAuthn, ES256, no attestation) and answers as a browser would. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const b64 = (bytes: Buffer) => bytes.toString('base64url')
/** CBOR of a short byte string. */
const bytesOf = (bytes: Buffer) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes])
const present = 0x05
const withKey = 0x40

export interface Answer {
  readonly id: string
  readonly response: Readonly<Record<string, string>> & { readonly clientDataJSON: string }
}

/** `origin`: the page that asks; the passkey is bound to its host. */
export function softwarePasskey(origin: string) {
  const { hostname } = new URL(origin)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const client = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const head = (flags: number) => Buffer.concat([sha256(hostname), Buffer.from([flags, 0, 0, 0, 0])])
  const answer = (response: Answer['response']) => ({ id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response })

  return {
    make(challenge: string): Answer {
      const key = Buffer.concat([Buffer.from('a5010203262001', 'hex'), Buffer.from([0x21]), bytesOf(Buffer.from(x, 'base64url')), Buffer.from([0x22]), bytesOf(Buffer.from(y, 'base64url'))])
      const data = Buffer.concat([head(present | withKey), Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'), bytesOf(data)])
      return answer({ clientDataJSON: b64(client('webauthn.create', challenge)), attestationObject: b64(attestation) })
    },
    use(challenge: string): Answer {
      const [data, asked] = [head(present), client('webauthn.get', challenge)]
      return answer({ clientDataJSON: b64(asked), authenticatorData: b64(data), signature: b64(sign('sha256', Buffer.concat([data, sha256(asked)]), privateKey)) })
    },
  }
}
