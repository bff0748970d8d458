const spanish = new Set(['de', 'la', 'que', 'el', 'en', 'los', 'las', 'para', 'con', 'por', 'una', 'un', 'su', 'mi', 'del', 'se', 'lo', 'le', 'es', 'al', 'como', 'más', 'pero', 'sus', 'nos', 'yo', 'él'])
const english = new Set(['the', 'of', 'and', 'to', 'in', 'that', 'is', 'was', 'for', 'with', 'on', 'as', 'by', 'his', 'her', 'my', 'a', 'be', 'this', 'at', 'or', 'from', 'not', 'he', 'she', 'i'])
const least = 20

/**
 * The language of words, by its small words: they make up a fifth of any prose. Undefined for fewer than twenty words, and for lists and
 * tables that have hardly any of either.
 */
export function languageOf(words: readonly { readonly text: string }[]): 'en' | 'es' | undefined {
  if (words.length < least) return undefined
  let [es, en] = [0, 0]
  for (const { text } of words) {
    const word = text.toLowerCase().replace(/[.,;:!?)"”]+$/, '')
    if (spanish.has(word)) es++
    if (english.has(word)) en++
  }
  if (Math.max(es, en) < words.length * 0.04) return undefined
  if (es > words.length * 0.1 && es > 2 * en) return 'es'
  return en >= es ? 'en' : undefined
}
