/**
 * Text as PostgreSQL can hold it: characters it refuses (NUL, half a surrogate pair) become U+FFFD, one for one, so that offsets
 * into the text still hold.
 */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').toWellFormed()
}

/** The value as it comes back from JSON that PostgreSQL can hold, or a screen can show. */
export function storable<T>(value: T): T {
  return JSON.parse(storableJson(value)) as T
}

/** The value as JSON that PostgreSQL can hold. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value)
  // What it refuses is written with a code, as these are: a page of two thousand words that has none need not be gone through word by word.
  return !/\\u(?:0000|d[89a-f])/.test(json) ? json : JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storableText(inner) : inner))
}
