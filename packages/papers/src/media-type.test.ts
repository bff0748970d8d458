import { describe, expect, it } from 'vitest'
import { decodeText } from './media-type.ts'

describe('the text of a file', () => {
  it('in Windows-1252 keeps its curled quotation marks and its dashes', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x41, 0x94, 0x97, 0x80))).toBe('“A”—€')
  })

  it('in UTF-16 is read with its mark and without', () => {
    const words = 'Señor Juez: mi hijo trabaja.'
    const little = Buffer.from(words, 'utf16le')
    expect(decodeText(Buffer.concat([Buffer.of(0xff, 0xfe), little]))).toBe(words)
    expect(decodeText(little)).toBe(words)
    expect(decodeText(Buffer.from(little).swap16())).toBe(words)
  })

  it('is none when its bytes are numbers', () => {
    expect(decodeText(new Uint8Array(5000))).toBeUndefined()
    expect(decodeText(Uint8Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? i % 7 : 0)))).toBeUndefined()
  })
})
