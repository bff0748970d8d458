/** `28 November 2026, 11:40 UTC`. */
export function instantInWords(at: string): string {
  const when = new Date(at)
  return `${when.getUTCDate()} ${when.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })} ${when.getUTCFullYear()}, ${when.toISOString().slice(11, 16)} UTC`
}
