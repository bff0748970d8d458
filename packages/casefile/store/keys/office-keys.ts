import { deriveKey, nameOfKey, type Key } from './cipher.ts'

/** The keys of offices. They come from a secret kept outside the database, the data directory and every backup. */
export interface OfficeKeys {
  /** The key case keys of this office are wrapped under from now on. */
  current(office: string): { readonly name: string; readonly key: Key }
  /** The key of that name, while its secret is still given; undefined otherwise. */
  named(office: string, name: string): Key | undefined
  /** Reads the secrets anew where that is possible: the office key may have been changed meanwhile. */
  learn(): Promise<void>
}

/** Keys for every office from the secrets of the installation, the newest first: an office's key opens nothing of another's. */
export function officeKeys(given: readonly Key[], again?: () => Promise<readonly Key[]>): OfficeKeys {
  let secrets = usable(given)
  const known = new Map<string, readonly { readonly name: string; readonly key: Key }[]>()
  const of = (office: string) => {
    const there = known.get(office) ?? secrets.map((secret) => deriveKey(secret, `lenity office ${office}`)).map((key) => ({ name: nameOfKey(key), key }))
    known.set(office, there)
    return there
  }
  return {
    async learn() {
      if (again === undefined) return
      secrets = usable(await again())
      known.clear()
    },
    current: (office) => of(office)[0] as { name: string; key: Key },
    named: (office, name) => of(office).find((one) => one.name === name)?.key,
  }
}

function usable(secrets: readonly Key[]): readonly Key[] {
  if (secrets.length === 0 || secrets.some((secret) => secret.length !== 32)) throw new Error('Each secret of the office keys has 32 bytes, and there is one at least.')
  return secrets
}
