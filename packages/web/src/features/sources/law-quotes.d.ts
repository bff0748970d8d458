/** Every quote of the law, by the number in its key: made by the build (scripts/lift-quotes.ts). */
declare module 'virtual:law-quotes' {
  const quotes: readonly string[]
  export default quotes
}
