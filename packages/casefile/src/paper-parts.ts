import { paperKinds } from '@lenity/law'
import type { Fact } from './fact.ts'
import type { Paper, PaperId, PaperOutline, PaperPart } from './paper.ts'

/** A part is named by its file and its pages in it. */
export function partId(file: PaperId, { first, last }: Pick<PaperPart, 'first' | 'last'>): PaperId {
  return `${file}.${first}-${last}`
}

/** The file and the pages a part is named by; undefined for the id of a whole file. */
export function partNamed(id: PaperId): { readonly file: PaperId; readonly first: number; readonly last: number } | undefined {
  const match = /^([0-9a-f]{64})\.(\d{1,6})-(\d{1,6})$/.exec(id)
  return match ? { file: match[1] ?? '', first: Number(match[2]), last: Number(match[3]) } : undefined
}

/** The file a paper lies in: a part's, or the paper itself. */
export function fileOfPaper(id: PaperId): PaperId {
  return partNamed(id)?.file ?? id
}

/** The papers in place of the files that hold several of them; a file that is one paper stays as it is. */
export function inParts<P extends Paper | PaperOutline>(papers: readonly P[]): readonly P[] {
  return papers.flatMap((paper) => {
    const { cuts, holdsConfidential, ...whole } = paper
    if (cuts === undefined || (cuts.parts.length === 1 && cuts.accepted)) return [cuts?.parts[0] === undefined ? paper : { ...whole, ...(holdsConfidential && { holdsConfidential }), kind: cuts.parts[0].kind } as unknown as P]
    // Until a person has said where a confidential paper ends, its neighbours are held as it is; and where the file is one and no part is, nobody knows which.
    const told = cuts.parts.some(({ kind }) => paperKinds[kind.kind].confidential)
    const held = told ? !cuts.accepted : holdsConfidential === true
    return cuts.parts.map(({ first, last, kind, warnings }) => ({
      ...whole,
      id: partId(paper.id, { first, last }),
      name: `${paper.name}, ${first === last ? `page ${first}` : `pages ${first} to ${last}`}`,
      kind,
      warnings,
      pages: paper.pages.filter(({ number }) => number >= first && number <= last),
      partOf: { paper: paper.id, name: paper.name, first, last, accepted: cuts.accepted },
      ...(held && { holdsConfidential: true }),
    } as unknown as P))
  })
}

/** Where a file is cut, as far as placing takes it. */
interface CutPages {
  readonly accepted: boolean
  readonly parts: readonly Pick<PaperPart, 'first' | 'last'>[]
}

/** The facts with the part their page is in as their paper, where their file is cut. */
export function placedInParts<F extends Pick<Fact, 'source'>>(facts: readonly F[], papers: readonly { readonly id: PaperId; readonly cuts?: CutPages }[]): readonly F[] {
  const cut = new Map(papers.flatMap(({ id, cuts }) => (cuts === undefined || (cuts.parts.length === 1 && cuts.accepted) ? [] : [[id, cuts.parts] as const])))
  if (cut.size === 0) return facts
  return facts.map((fact) => {
    const { source } = fact
    const part = source.from === 'paper' ? cut.get(source.paper)?.find(({ first, last }) => source.page >= first && source.page <= last) : undefined
    return part === undefined || source.from !== 'paper' ? fact : { ...fact, source: { ...source, paper: partId(source.paper, part) } }
  })
}
