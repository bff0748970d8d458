/** So many addresses are remembered; the ones longest quiet are forgotten first. */
const mostAddresses = 10_000

/** Lets so many through from one address within so many milliseconds, in the memory of this process alone. */
export function fewFrom({ most, within, now = Date.now }: { readonly most: number; readonly within: number; readonly now?: () => number }): (address: string) => boolean {
  const seen = new Map<string, readonly number[]>()
  return (address) => {
    const at = now()
    const recent = (seen.get(address) ?? []).filter(time => at - time < within)
    const allowed = recent.length < most
    seen.delete(address)
    seen.set(address, allowed ? [...recent, at] : recent)
    const [oldest] = seen.keys()
    if (seen.size > mostAddresses && oldest !== undefined) seen.delete(oldest)
    return allowed
  }
}
