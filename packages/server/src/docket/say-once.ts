/** So many different values are kept at once; then it begins anew. */
const most = 20_000
const known = new Map<string, unknown>()

/** The same object for what is the same: thousands of cases stand alike, and each line would have its own. Give what is never changed. */
export function sayOnce<T>(kind: string, value: T, words: string = JSON.stringify(value)): T {
  const key = `${kind} ${words}`
  if (known.has(key)) return known.get(key) as T
  if (known.size === most) known.clear()
  known.set(key, value)
  return value
}
