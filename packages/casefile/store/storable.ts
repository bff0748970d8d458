/**
 * Text as PostgreSQL can hold it: characters it refuses (NUL, half a surrogate pair) become U+FFFD, one for one, so that offsets
 * into the text still hold.
 */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}

/** The value as JSON that PostgreSQL can hold. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storableText(inner) : inner))
}
