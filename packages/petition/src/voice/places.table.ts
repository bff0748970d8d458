import type { Block, Part } from '../packet.ts'

/** Where a block may stand: the part, its section where it has several, and before or after what is composed there. */
export interface Place {
  readonly part: Part['id']
  readonly section?: string
  readonly means: string
  /** Before which block it is put. */
  readonly before: (blocks: readonly Block[]) => number
}

const atOpening = () => 0
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
