import { describe, expect, it } from 'vitest'
import { decodeText } from './media-type.ts'

describe('the text of a file', () => {
  it('in Windows-1252 keeps its curled quotation marks and its dashes', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x41, 0x94, 0x97, 0x80))).toBe('“A”—€')
  })
})
