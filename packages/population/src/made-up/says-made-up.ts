import type { PeopleFile } from '../file/people-file.ts'
import { isMadeUp } from './made-up-note.ts'

/** What a file says of its people: that all are made up, that none is known to be, or where rows do not say what its headings do. */
export type SaysMadeUp = { readonly is: 'made up' } | { readonly is: 'not said' } | { readonly is: 'mixed'; readonly row: number }

/** Reads in every row whether the people of a file are made up: headings alone would also be those of a file to which others were added. `row` is the first that does not say so. Throws `Unreadable`. */
export async function saysMadeUp(file: PeopleFile): Promise<SaysMadeUp> {
  if (!isMadeUp(file.headings)) return { is: 'not said' }
  const at = file.headings.indexOf('made up')
  for await (const { number, cells, wrong } of file.rows()) if (wrong !== undefined || cells[at]?.trim().toLowerCase() !== 'yes') return { is: 'mixed', row: number }
  return { is: 'made up' }
}
