/** The entries of a list in JSON: an array, or an object that holds one array of objects. What lies deeper in an entry is left out, but for lists of words. Undefined where there is no such list. */
export function listWithin(text: string): readonly unknown[] | undefined {
  try {
    const whole = JSON.parse(text) as unknown
    if (Array.isArray(whole)) return whole.map(flat)
    const arrays = typeof whole === 'object' && whole !== null ? Object.values(whole).filter((value): value is readonly unknown[] => Array.isArray(value) && value.some((one) => typeof one === 'object')) : []
    return arrays.length === 1 ? arrays[0]?.map(flat) : undefined
  } catch {
    return undefined
  }
}

function flat(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, Array.isArray(value) ? value.join('; ') : value as unknown]).filter(([, value]) => typeof value !== 'object'))
}
