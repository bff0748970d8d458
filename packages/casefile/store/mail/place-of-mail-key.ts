/** What the key of an office's mail server is sealed for. */
export function placeOfMailKey(id: string): string {
  return `mail key ${id}`
}
