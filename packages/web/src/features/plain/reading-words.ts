import type { PlainSummaries } from '../../api/shapes.ts'

/** How hard each language is to read, in one sentence. */
export function readingSentence(summaries: PlainSummaries['summaries']): string {
  const [en, es] = (['en', 'es'] as const).map((language) => summaries.find((one) => one.language === language)?.reading.says)
  return `The case in plain words: English at ${en ?? 'no grade'}, Spanish at ${es ?? 'no grade'}.`
}
