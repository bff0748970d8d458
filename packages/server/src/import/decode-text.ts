/** The text of a file as a spreadsheet writes it, and how it was written; undefined when it is no text. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' } | undefined {
  const [first, second] = [bytes[0], bytes[1]]
  const little = first === 0xff && second === 0xfe
  const big = first === 0xfe && second === 0xff
  const wide = little ? 'utf-16le' : big ? 'utf-16be' : guessWide(bytes)
  if (wide !== undefined) {
    const text = decoded(bytes, wide)
    return text === undefined || text.includes('\0') ? undefined : { text, encoding: 'UTF-16' }
  }
  if (bytes.includes(0)) return undefined
  const text = decoded(bytes, 'utf-8')
  // Without `stream` this runtime reads it as Latin-1, which has no curled quotation marks.
  return text === undefined ? { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }), encoding: 'Windows-1252' } : { text, encoding: 'UTF-8' }
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Text of two bytes to a letter without a mark at its beginning: nearly every second byte is NUL, and the others are not. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const some = bytes.subarray(0, 2000)
  if (some.length < 8 || bytes.length % 2 === 1) return undefined
  const nulls = [0, 1].map(parity => some.filter((byte, i) => i % 2 === parity && byte === 0).length / (some.length / 2))
  if ((nulls[1] ?? 0) > 0.7 && nulls[0] === 0) return 'utf-16le'
  return (nulls[0] ?? 0) > 0.7 && nulls[1] === 0 ? 'utf-16be' : undefined
}
