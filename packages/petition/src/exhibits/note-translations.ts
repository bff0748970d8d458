import type { Paper } from '@lenity/casefile'
import type { Exhibit } from '../packet.ts'

/** A note to counsel that names the exhibits that are not in English: whoever decides must be able to read them. */
export function noteTranslations(papers: readonly Paper[], exhibits: readonly Exhibit[]): readonly string[] {
  const spanish = new Set(papers.flatMap(({ id, pages }) => (pages.some(({ language }) => language === 'es') ? [id] : [])))
  const tabs = exhibits.filter(({ paper }) => spanish.has(paper)).map(({ tab }) => `Ex. ${String(tab)}`)
  return tabs.length === 0 ? [] : [`In Spanish, and quoted in it: ${tabs.join(', ')}. Add a translation of each, with who made it, before this goes out.`]
}
