/** So many letters a value of a list may have. */
export const mostWords = 4000

export function tooLong(value: string): boolean {
  return value.length > mostWords
}
