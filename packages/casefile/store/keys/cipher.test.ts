import { assert, integer, property, string, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decrypt, deriveKey, encrypt, nameOfKey, newKey } from './cipher.ts'

const key = newKey()

describe('what is encrypted', () => {
  it('opens under its key at its place, whatever it is', () => {
    assert(property(uint8Array({ maxLength: 400 }), string(), (plain, place) => {
      expect(decrypt(key, place, encrypt(key, place, plain))?.equals(plain)).toBe(true)
    }))
  })
  it('does not open under another key, at another place, or with any byte changed', () => {
    const sealed = encrypt(key, 'fact 1', Buffer.from('life'))
    expect([decrypt(newKey(), 'fact 1', sealed), decrypt(key, 'fact 2', sealed), decrypt(key, 'fact 1', Buffer.alloc(0)), decrypt(key, 'fact 1', sealed.subarray(1))]).toEqual([undefined, undefined, undefined, undefined])
    assert(property(integer({ min: 0, max: sealed.length - 1 }), integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] as number) ^ by
      expect(decrypt(key, 'fact 1', changed)).toBeUndefined()
    }))
  })
  it('does not open under a key that was written over', () => {
    const overwritten = newKey()
    const sealed = encrypt(overwritten, 'x', Buffer.from('life'))
    overwritten.fill(0)
    expect(decrypt(overwritten, 'x', sealed)).toBeUndefined()
    expect(decrypt(Buffer.alloc(32), 'x', encrypt(overwritten, 'x', Buffer.from('life')))?.toString()).toBe('life')
  })
  it('is never the same twice, and holds nothing of the text', () => {
    const [one, other] = [encrypt(key, 'x', Buffer.from('canary')), encrypt(key, 'x', Buffer.from('canary'))]
    expect(one.equals(other)).toBe(false)
    expect(one.includes('canary')).toBe(false)
  })
})

it('keys for two purposes differ, and a key’s name is not the key', () => {
  expect(deriveKey(key, 'a').equals(deriveKey(key, 'b'))).toBe(false)
  expect(deriveKey(key, 'a').equals(deriveKey(key, 'a'))).toBe(true)
  expect(key.toString('hex')).not.toContain(nameOfKey(key))
})
