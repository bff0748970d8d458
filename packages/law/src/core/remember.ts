/** No more answers than these are kept. */
const most = 4096

/** A pure function of a number or a text that keeps what it has made: the same few are asked for in every case. Two runs that come to the same then share it, and are compared at a glance. */
export function remember<K extends number | string, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size < most) made.set(key, value)
    return value
  }
}
