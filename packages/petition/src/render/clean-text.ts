/** Control characters, byte order marks and marks that turn the direction of what follows. */
const unprintable = /[\p{Cc}\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text as it can be set: whole surrogates only, nothing that cannot be printed, and a place to break in every run of sixty characters
 * without a space. The words are the same.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll(/[\r\u2028\u2029]/g, '\n').replaceAll(unprintable, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : '')).replaceAll(/\S{60}/gu, '$&\u200B')
}
