import type { PaperRelations } from '../../api/relation-queries.ts'

type Alike = PaperRelations['alike'][number]
type Shared = Alike['shared'][number]

/** What is said of a paper beside another: the words before the other's name and those after it. */
interface SaidOfOther {
  readonly other: string
  readonly before: string
  readonly after: string
}

/** How a paper has to do with others of its case, in words, seen from that paper. */
export function relationsInWords(paper: string, { cameWith, alike }: PaperRelations): readonly SaidOfOther[] {
  return [
    ...cameWith.flatMap((one): readonly SaidOfOther[] => (one.paper === paper ? [{ other: one.message, before: 'Came with ', after: '.' }] : [])),
    ...alike.flatMap((one): readonly SaidOfOther[] => (one.paper === paper ? [fromHere(one)] : one.other === paper ? [fromThere(one)] : [])),
  ]
}

function fromHere({ is, other, shared, differ }: Alike): SaidOfOther {
  switch (is) {
    case 'same text': return { other, before: 'The same paper again as ', after: '; both are kept.' }
    case 'scan': return { other, before: 'A scan of ', after: '; both are kept.' }
    case 'nearly': return { other, before: 'Reads almost as ', after: differInWords(differ.here, differ.there) }
    case 'part': return { other, before: 'A shorter version of ', after: `: ${pagesInWords(shared)} there.` }
    case 'shared pages': return { other, before: `${upper(pagesInWords(shared))} of `, after: '.' }
  }
}

function fromThere({ is, paper, shared, differ }: Alike): SaidOfOther {
  const turned = shared.map(({ from, to, thereFrom, thereTo }) => ({ from: thereFrom, to: thereTo, thereFrom: from, thereTo: to }))
  switch (is) {
    case 'scan': return { other: paper, before: 'There is a scan of it: ', after: '; both are kept.' }
    case 'nearly': return { other: paper, before: 'Reads almost as ', after: differInWords(differ.there, differ.here) }
    case 'part': return { other: paper, before: 'Longer than ', after: `: ${pagesInWords(turned)} there.` }
    default: return fromHere({ is, paper, other: paper, shared: turned, differ })
  }
}

/** `pages 1–14 are the same as pages 3–16`. */
function pagesInWords(shared: readonly Shared[]): string {
  const said = shared.slice(0, 4).map(({ from, to, thereFrom, thereTo }) => `${span(from, to)} ${from === to ? 'is' : 'are'} the same as ${span(thereFrom, thereTo)}`)
  return [...said, ...(shared.length > 4 ? ['and more'] : [])].join(', ')
}

function span(from: number, to: number): string {
  return from === to ? `page ${from}` : `pages ${from}–${to}`
}

function differInWords(here: readonly string[], there: readonly string[]): string {
  if (here.length === 0 && there.length === 0) return ', with some words that differ: compare them before you rely on either.'
  return `, but figures differ (here ${listed(here)}; there ${listed(there)}): one may be a later or an amended one.`
}

function listed(figures: readonly string[]): string {
  return figures.length === 0 ? 'none' : figures.join(', ')
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
