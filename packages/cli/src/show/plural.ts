/** `one quote`, `3 quotes`, `no quotes`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${many}` : n === 1 ? `one ${one}` : `${n.toLocaleString('en-US')} ${many}`
}
