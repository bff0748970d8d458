import type { Exhibit } from '../packet.ts'
import type { Sentence } from '../sentence.ts'

/** One citation behind a sentence. `bates` leads to an exhibit page, `link` to the law. */
export type Cite =
  | { readonly is: 'exhibit'; readonly text: string; readonly bates: string }
  | { readonly is: 'law'; readonly text: string; readonly link: string }
  | { readonly is: 'said'; readonly text: string }

/** The citations a sentence ends with: exhibit pages first, each once and in order, then what people and records said, then the law. */
export function citesOf(sentence: Sentence, exhibits: readonly Exhibit[]): readonly Cite[] {
  const { basis } = sentence
  if (basis.is === 'own words' || basis.is === 'open question') return []
  const asked = new Set(basis.facts.flatMap((used) => used.bates))
  const pages = exhibits.flatMap((exhibit) => {
    const shown = exhibit.sheets.filter((sheet) => asked.has(sheet.bates)).map((sheet) => sheet.bates)
    return shown.map((bates, index): Cite => ({ is: 'exhibit', bates, text: index === 0 ? `Ex.\u00A0${String(exhibit.tab)} at\u00A0${bates}` : bates }))
  })
  const said = [...new Set(basis.facts.flatMap((used) => (used.said === undefined ? [] : [used.said])))].map((text): Cite => ({ is: 'said', text }))
  const law = basis.sources.map((source): Cite => ({ is: 'law', text: source.cite.replaceAll('§ ', '§\u00A0'), link: source.link }))
  return [...pages, ...said, ...law]
}

/** What stands before each citation: a bracket, a comma within one exhibit, a semicolon between. */
export function separatorBefore(cite: Cite, index: number): string {
  if (index === 0) return ' ['
  return cite.is === 'exhibit' && !cite.text.startsWith('Ex.') ? ', ' : '; '
}
