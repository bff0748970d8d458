const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A count as a word up to twelve, then in figures. */
export function numberInWords(n: number): string {
  return words[n] ?? String(n)
}
