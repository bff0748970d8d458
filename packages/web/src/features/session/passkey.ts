import { refusal } from '../../api/problem.ts'

/** Options of WebAuthn as the server writes them, and an answer as it takes it. */
type Options = unknown
interface Answer { readonly id: string; readonly response: { readonly clientDataJSON: string } & Record<string, unknown>; readonly [more: string]: unknown }

const number = /^(\d+\.){3}\d+$|^\[/

/** Whether this browser has passkeys and this address can have some: they belong to a name, and a number is none. */
export function passkeysWork(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function' && !number.test(location.hostname)
}

/** Where this page has passkeys when it has none here: by its name on this computer. */
export function whereTheyWork(): string | undefined {
  return location.hostname === '127.0.0.1' ? `http://localhost:${location.port}${location.pathname}` : undefined
}

export async function answerWithPasskey(options: Options): Promise<Answer> {
  return answered(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON) }))
}

export async function newPasskey(options: Options): Promise<Answer> {
  return answered(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON) }))
}

async function answered(ask: () => Promise<Credential | null>): Promise<Answer> {
  const given = await ask().catch((error: unknown) => error)
  if (given instanceof PublicKeyCredential) return given.toJSON() as unknown as Answer
  if (given instanceof DOMException && given.name === 'InvalidStateError') throw refusal(0, { what: 'This device has a passkey for you already', where: '', next: 'Use it to sign in, or remove it here first.' })
  throw refusal(0, { what: 'No passkey was used', where: '', next: 'Try again, or go on with your password.' })
}
