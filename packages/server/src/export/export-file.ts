/** One file of an export: where it lies in it, what it is in words, and what stands in it. */
export interface ExportFile {
  readonly path: string
  readonly is: string
  readonly content: string | Uint8Array | AsyncIterable<string | Uint8Array>
  /** Whether it is packed already, as a PDF or a photograph is. */
  readonly packed?: true
}

export function jsonFile(path: string, is: string, value: unknown): ExportFile {
  return { path, is, content: `${JSON.stringify(value, undefined, 1)}\n` }
}

/** A name that any disk can hold, with nothing in it that leads elsewhere. */
export function plainName(name: string): string {
  const plain = name.normalize('NFC').replaceAll(/[^\p{L}\p{N}._ ()-]+/gu, '_').replaceAll(/\.{2,}/g, '.').slice(-80).trim()
  return /^[. ]*$/.test(plain) ? 'paper' : plain.replace(/^[. ]+|[. ]+$/g, '')
}
