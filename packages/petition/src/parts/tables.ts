import type { Source } from '@lenity/law'
import type { Authority, Exhibit, Part } from '../packet.ts'
import { connective, law } from '../sentence.ts'
import { sentencesOfBlock } from '../walk-sentences.ts'

/** Every authority the parts cite, in the order of their names, and where. */
export function gatherAuthorities(parts: readonly Part[]): readonly Authority[] {
  const cited = new Map<string, { source: Source; citedIn: Set<string> }>()
  for (const part of parts) {
    for (const section of part.sections) {
      for (const sentence of section.blocks.flatMap((block) => [...sentencesOfBlock(block)])) {
        if (sentence.basis.is !== 'fact' && sentence.basis.is !== 'law') continue
        for (const source of sentence.basis.sources) {
          const entry = cited.get(source.cite) ?? { source, citedIn: new Set() }
          entry.citedIn.add(section.title?.text ?? part.title.text)
          cited.set(source.cite, entry)
        }
      }
    }
  }
  return [...cited.values()].sort((a, b) => a.source.cite.localeCompare(b.source.cite, 'en', { numeric: true })).map(({ source, citedIn }) => ({ source, citedIn: [...citedIn] }))
}

export function composeTableOfAuthorities(authorities: readonly Authority[]): Part {
  const rows = authorities.map(({ source, citedIn }) => [connective(source.cite, source.link), [law(`“${source.quote}”`, source)], connective(citedIn.join('; '))])
  return { id: 'table of authorities', title: connective('Table of authorities'), sections: rows.length === 0 ? [] : [{ title: undefined, blocks: [{ is: 'table', caption: connective(''), columns: ['Authority', 'Its words', 'Cited in'].map((text) => connective(text)), rows, citesInRows: true }] }] }
}

export function composeTableOfExhibits(exhibits: readonly Exhibit[]): Part {
  const rows = exhibits.map((exhibit) => {
    const [first, last] = [exhibit.sheets[0]?.bates ?? '', exhibit.sheets.at(-1)?.bates ?? '']
    return [connective(`Ex. ${String(exhibit.tab)}`), connective(exhibit.allowedBy === undefined ? exhibit.title.text : `${exhibit.title.text}, attached under: ${exhibit.allowedBy}`), connective(first === last ? first : `${first} to ${last}`)]
  })
  return { id: 'table of exhibits', title: connective('Table of exhibits'), sections: rows.length === 0 ? [] : [{ title: undefined, blocks: [{ is: 'table', caption: connective(''), columns: ['Tab', 'Paper', 'Pages'].map((text) => connective(text)), rows }] }] }
}
