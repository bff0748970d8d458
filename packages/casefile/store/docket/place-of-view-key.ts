/** What the key of a view is sealed for. */
export function placeOfViewKey(id: string): string {
  return `view key ${id}`
}
