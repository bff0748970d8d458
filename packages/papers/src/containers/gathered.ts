/** Bytes that wait to be given on together: lines that follow one another in memory are held as one. */
export class Gathered {
  private readonly parts: Buffer[] = []
  length = 0

  put(bytes: Buffer): void {
    const last = this.parts.at(-1)
    if (last?.buffer === bytes.buffer && last.byteOffset + last.length === bytes.byteOffset) this.parts[this.parts.length - 1] = Buffer.from(last.buffer, last.byteOffset, last.length + bytes.length)
    else this.parts.push(bytes)
    this.length += bytes.length
  }

  /** All of it, in memory of its own. */
  take(): Uint8Array {
    const all = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      all.set(part, at)
      at += part.length
    }
    this.clear()
    return all
  }

  clear(): void {
    this.parts.length = 0
    this.length = 0
  }
}
