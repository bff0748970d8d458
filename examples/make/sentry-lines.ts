function middle(text: string): string {
  const left = Math.floor((33 - text.length) / 2)
  return `${' '.repeat(left)}${text}${' '.repeat(33 - text.length - left)}`
}

/** The three lines over each SENTRY screen: who printed, what it is, and when. */
export function screenHead(head: { code: string; page: string; title: readonly [string, string]; on: string; at: string }): string[] {
  return [
    ` ${head.code.padEnd(22)}*${middle(head.title[0])}*     ${head.on}`,
    `${head.page.padEnd(23)}*${middle(head.title[1])}*     ${head.at}`,
  ]
}

/** A label with its dots and a colon, then the value: `COURT OF JURISDICTION...........: MISSOURI`. */
export function dotted(label: string, value: string, width = 32): string {
  return `${label.padEnd(width, '.')}: ${value}`
}

/** A heading within a screen, between dashes, 78 columns. */
export function ruled(title: string): string {
  const left = Math.floor((78 - title.length) / 2)
  return `${'-'.repeat(left)}${title}${'-'.repeat(78 - title.length - left)}`
}
