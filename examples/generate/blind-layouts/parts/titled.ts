const short = new Set(['GED', 'VT', 'HVAC', 'ACE', 'AM', 'UNICOR'])

/** Basic Computer Skills, of a name SENTRY prints in capitals. */
export function titled(name: string): string {
  return name.split(' ').map((word) => (short.has(word) || /^[IVX]+$/.test(word) ? word : word.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()))).join(' ')
}
