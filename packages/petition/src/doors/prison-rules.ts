import type { Source } from '@lenity/law'

/** A rule of 28 CFR chapter V, in the words of the electronic Code of Federal Regulations as it was downloaded on 24 January 2025. */
export function prisonRules(cite: string, quote: string): Source {
  return { cite: `${cite} (eCFR, 24 January 2025)`, link: 'https://github.com/ConnorCallison/ecfr-opportunities/blob/main/libs/ecfr-markdown/src/results/markdown/title-28/chapter-V.md', quote, text: 'read', readOn: '2026-11-29' }
}
