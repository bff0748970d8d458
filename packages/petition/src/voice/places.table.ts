import type { Block, Part, Section } from '../packet.ts'

/** Where a block may stand: the part, its section where it has several, and before or after what is composed there. */
export interface Place {
  readonly part: Part['id']
  readonly section?: string
  readonly means: string
  /** Before which block it is put. */
  readonly before: (blocks: readonly Block[]) => number
}

const atOpening = () => 0
/** The papers of other doors that take blocks: motions of counsel, and requests to a warden or a governor. Orders, receipts and what goes with a prison's own form do not. */
export type PaperWithBlocks = 'motion' | 'request'

/** Where a block may stand in a paper of another door: in the section it opens with, or in one of its own before what it ends with. */
export interface PlaceInPaper {
  readonly paper: PaperWithBlocks
  readonly means: string
  readonly put: (sections: readonly Section[], paragraphs: readonly Block[]) => readonly Section[]
}

const afterOpening: PlaceInPaper['put'] = (sections, paragraphs) => sections.map((section, at) => (at === 0 ? { ...section, blocks: [...section.blocks.slice(0, 1), ...paragraphs, ...section.blocks.slice(1)] } : section))
const beforeSection = (title: string): PlaceInPaper['put'] => (sections, paragraphs) => {
  const found = sections.findIndex((section) => section.title?.text === title)
  return sections.toSpliced(found < 0 ? sections.length : found, 0, { title: undefined, blocks: paragraphs })
}

export const placesInPapers: Readonly<Record<string, PlaceInPaper>> = {
  'opening of a motion': { paper: 'motion', means: 'In a motion to the court, after the sentence it opens with.', put: afterOpening },
  'end of a motion': { paper: 'motion', means: 'In a motion to the court, after all it argues and before what is asked.', put: beforeSection('What is asked') },
  'opening of a request': { paper: 'request', means: 'In a request to the warden or a letter to a governor that counsel signs, after the paragraph it opens with.', put: afterOpening },
  'end of a request': { paper: 'request', means: 'In a request to the warden or a letter to a governor that counsel signs, before the signature.', put: beforeSection('Signed') },
}

/** Whether a block can be put there, and what the place means. */
export function placeNamed(name: string): { readonly means: string } | undefined {
  return Object.hasOwn(places, name) ? places[name] : Object.hasOwn(placesInPapers, name) ? placesInPapers[name] : undefined
}

/** Before the line for the signature, which closes what it stands in. */
const atEnd = (blocks: readonly Block[]) => { const at = blocks.findIndex(({ is }) => is === 'signature'); return at < 0 ? blocks.length : at }
const inMemorandum = (section: string, means: string) => ({ [`opening of “${section}”`]: { part: 'memorandum', section, means: `Before ${means}.`, before: atOpening }, [`end of “${section}”`]: { part: 'memorandum', section, means: `After ${means}.`, before: atEnd } }) as const

export const places: Readonly<Record<string, Place>> = {
  'opening of the letter': { part: 'cover letter', means: 'After “Dear Pardon Attorney”, in a letter counsel signs.', before: (blocks) => { const at = blocks.findIndex(({ is }) => is === 'paragraph'); return at < 0 ? atEnd(blocks) : at } },
  'end of the letter': { part: 'cover letter', means: 'Before the signature, in a letter counsel signs.', before: atEnd },
  'opening of the summary': { part: 'executive summary', means: 'After the one sentence the summary opens with; it is to stay on one page.', before: (blocks) => (blocks[0]?.is === 'opening' ? 1 : 0) },
  'end of the summary': { part: 'executive summary', means: 'After what is asked; it is to stay on one page.', before: atEnd },
  ...inMemorandum('The sentence, then and now', 'the sentence then and now'),
  ...inMemorandum('The published criteria', 'the published criteria'),
  ...inMemorandum('The record inside', 'the record inside'),
  ...inMemorandum('Health', 'the diagnoses, where there are some'),
  ...inMemorandum('Release plan', 'what waits at home'),
  ...inMemorandum('Comparable grants', 'the published grants counsel chose'),
}
