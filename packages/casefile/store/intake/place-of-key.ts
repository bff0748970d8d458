/** What the key of a request is sealed for. */
export function placeOfKey(id: string): string {
  return `intake key ${id}`
}
