import { paperKinds, type PaperKind } from '@lenity/law'
import { letterIds, type LetterId } from '@lenity/petition'

/** Which letter: for which paper, by which of the ways to it, and which of those the way takes. */
export interface NamedLetter {
  readonly paper: PaperKind
  readonly way: number
  readonly letter: LetterId
}

/** The name a letter goes by in an address and as a file, without its ending: `discipline-log.0.prison-release`. */
export function letterName({ paper, way, letter }: NamedLetter): string {
  return `${dashed(paper)}.${String(way)}.${dashed(letter)}`
}

/** The letter a file name means and what it is wanted as; undefined when it means none. */
export function readLetterName(name: string): (NamedLetter & { readonly as: 'pdf' | 'docx' }) | undefined {
  const [paper, way, letter, as, ...more] = name.split('.')
  const kind = (Object.keys(paperKinds) as PaperKind[]).find((one) => dashed(one) === paper)
  const id = letterIds.find((one) => dashed(one) === letter)
  if (kind === undefined || id === undefined || !/^\d$/.test(way ?? '') || (as !== 'pdf' && as !== 'docx') || more.length > 0) return undefined
  return { paper: kind, way: Number(way), letter: id, as }
}

function dashed(words: string): string {
  return words.toLowerCase().replaceAll(' ', '-')
}
