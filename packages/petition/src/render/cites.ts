import type { Packet } from '../packet.ts'
import type { Sentence } from '../sentence.ts'
import { shortCites } from './short-cites.ts'

/** One citation behind a sentence. `bates` leads to an exhibit page, `link` to the law. */
export type Cite =
  | { readonly is: 'exhibit'; readonly text: string; readonly bates: string }
  | { readonly is: 'law'; readonly text: string; readonly link: string }
  | { readonly is: 'said'; readonly text: string }

/** The citations of sentences that follow one another, as a reader meets them. */
export interface CiteWriter {
  /** A new part begins: authorities are cited in full again. */
  readonly newPart: () => void
  /** What each of these sentences ends with; one followed by a sentence on the same pages and the same law leaves them to that one. */
  readonly citesOf: (sentences: readonly Sentence[]) => readonly (readonly Cite[])[]
}

/** How a citation of an exhibit page is read; printed once where a part begins. */
export const howToReadCites = 'Ex. 1 at 2 is the page of Exhibit 1 stamped LEN-000002.'

/**
 * Writes citations: exhibit pages first, each once and in order, then what people and records said, then the law, in full where a
 * part first cites it and in its short form after that. `elsewhere` gives the volume of each page that is in another file: it is named.
 */
export function openCites(packet: Packet, elsewhere: ReadonlyMap<string, number> = new Map()): CiteWriter {
  const short = shortCites(packet.authorities.map(({ source }) => source.cite))
  const cited = new Set<string>()
  const sheets = new Map(packet.exhibits.flatMap(({ tab, sheets: each }) => each.map(({ bates }) => ({ bates, tab }))).map((sheet, at) => [sheet.bates, { ...sheet, at }]))
  const one = ({ basis }: Sentence): readonly Cite[] => {
    if (basis.is === 'own words' || basis.is === 'open question' || basis.is === 'office words') return []
    const asked = [...new Set(basis.facts.flatMap((used) => used.bates))].flatMap((bates) => sheets.get(bates) ?? []).sort((a, b) => a.at - b.at)
    const pages = asked.map(({ bates, tab }, index): Cite => ({ is: 'exhibit', bates, text: `${asked[index - 1]?.tab === tab ? '' : `Ex.\u00A0${String(tab)} at\u00A0`}${pageNumber(bates)}${asked[index + 1]?.tab !== tab && elsewhere.has(bates) ? `, vol.\u00A0${String(elsewhere.get(bates))}` : ''}` }))
    const said = [...new Set(basis.facts.flatMap((used) => (used.said === undefined ? [] : [used.said])))].map((text): Cite => ({ is: 'said', text: cited.has(text) ? text.replace(/, read \d+ \w+ \d{4}$/, '') : text }))
    const law = basis.sources.map((source): Cite => ({ is: 'law', text: (cited.has(source.cite) ? short.get(source.cite) ?? source.cite : source.cite).replaceAll('§ ', '§\u00A0'), link: source.link }))
    return [...pages, ...said, ...new Map(law.map((cite) => [cite.text, cite])).values()]
  }
  return {
    newPart: () => { cited.clear() },
    citesOf: (sentences) => packet.head?.bare === true ? sentences.map(() => []) : sentences.map((sentence, index) => {
      const next = sentences[index + 1]
      if (next !== undefined && sameKey(sentence, next)) return []
      const cites = one(sentence)
      if (sentence.basis.is === 'fact' || sentence.basis.is === 'law') {
        for (const source of sentence.basis.sources) cited.add(source.cite)
        for (const used of sentence.basis.facts) if (used.said !== undefined) cited.add(used.said)
      }
      return cites
    }),
  }
}

/** Whether two sentences rest on the same pages, statements and law. */
function sameKey(a: Sentence, b: Sentence): boolean {
  return keyOf(a) !== undefined && keyOf(a) === keyOf(b)
}

function keyOf({ basis }: Sentence): string | undefined {
  if (basis.is !== 'fact' && basis.is !== 'law') return undefined
  return JSON.stringify([[...new Set(basis.facts.flatMap((used) => [...used.bates, used.said ?? '']))].sort(), basis.sources.map((source) => source.cite).sort()])
}

/** `LEN-000019` as it is cited: `19`. */
function pageNumber(bates: string): string {
  return bates.replace(/^LEN-0*(?=\d)/, '')
}

/** What stands before each citation: a bracket, a comma within one exhibit, a semicolon between. */
export function separatorBefore(cite: Cite, index: number): string {
  if (index === 0) return ' ['
  return cite.is === 'exhibit' && !cite.text.startsWith('Ex.') ? ', ' : '; '
}
