/** Whether two values of facts are the same: deep, by JSON; the order of keys matters to no fact. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
