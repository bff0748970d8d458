/** No more numbers than these have their words kept. */
const most = 4096

/** Words made of a whole number, made once for each. Two runs that come to the same then share them, and are compared at a glance. */
export function rememberWords(make: (value: number) => string): (value: number) => string {
  const made = new Map<number, string>()
  return (value) => {
    const known = made.get(value)
    if (known !== undefined) return known
    const words = make(value)
    if (made.size < most) made.set(value, words)
    return words
  }
}
