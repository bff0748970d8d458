/** What the key of a view is sealed for. */
export function placeOfViewKey(id: string): string {
  return `view key ${id}`
}

/** What its content is sealed for, under that key. */
export const placeOfView = (id: string): string => `view ${id}`
