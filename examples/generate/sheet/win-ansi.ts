const extras = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Code of a sign in WinAnsi, the encoding of the simple fonts of a PDF. Throws for a sign it does not have. */
export function winAnsi(sign: string): number {
  const code = sign.charCodeAt(0)
  if (code < 128 || (code >= 160 && code < 256)) return code
  const extra = extras.indexOf(sign)
  if (extra < 0) throw new Error(`WinAnsi has no ${sign} (U+${code.toString(16)}).`)
  return 128 + extra
}

export function fromWinAnsi(code: number): string {
  return code >= 128 && code < 160 ? (extras[code - 128] as string) : String.fromCharCode(code)
}

/** The text as a string of a PDF, in ASCII. */
export function pdfString(text: string): string {
  let out = '('
  for (const sign of text) {
    const code = winAnsi(sign)
    if (sign === '(' || sign === ')' || sign === '\\') out += `\\${sign}`
    else out += code < 128 ? sign : `\\${code.toString(8)}`
  }
  return `${out})`
}
