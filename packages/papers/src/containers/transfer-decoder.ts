/** Undoes how a part was written for its way, line by line. */
export interface Decoder {
  put(line: Buffer): Buffer
  /** What was waited with at the end. */
  rest(): Buffer
}

const nothing = Buffer.alloc(0)

/** The decoder of a Content-Transfer-Encoding (RFC 2045); one that is not known leaves the bytes as they are. The line break before a boundary is of the boundary. */
export function decoderOf(encoding: string): Decoder {
  if (encoding === 'base64') return base64()
  return encoding === 'quoted-printable' ? lastBreakApart(quotedPrintable) : lastBreakApart((line) => line)
}

function base64(): Decoder {
  let rest = ''
  return {
    put(line) {
      const signs = rest + line.toString('latin1').replaceAll(/[^A-Za-z\d+/]/g, '')
      const whole = signs.length - (signs.length % 4)
      rest = signs.slice(whole)
      return Buffer.from(signs.slice(0, whole), 'base64')
    },
    rest: () => Buffer.from(rest, 'base64'),
  }
}

function quotedPrintable(line: Buffer): Buffer {
  const text = line.toString('latin1').replace(/[ \t]+(\r?\n)$/, '$1').replace(/=\r?\n$/, '')
  return Buffer.from(text.replaceAll(/=([\dA-Fa-f]{2})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))), 'latin1')
}

function lastBreakApart(decode: (line: Buffer) => Buffer): Decoder {
  let lineBreak = nothing
  return {
    put(line) {
      const bytes = decode(line)
      const length = bytes.at(-1) !== 0x0a ? 0 : bytes.at(-2) === 0x0d ? 2 : 1
      const out = Buffer.concat([lineBreak, bytes.subarray(0, bytes.length - length)])
      lineBreak = Buffer.from(bytes.subarray(bytes.length - length))
      return out
    },
    rest: () => nothing,
  }
}
