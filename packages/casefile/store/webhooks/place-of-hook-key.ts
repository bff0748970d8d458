/** What the key of a hook is sealed for. */
export function placeOfHookKey(id: string): string {
  return `webhook key ${id}`
}
