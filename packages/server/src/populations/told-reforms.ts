import { done, refused, type Result } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { sayReform, type Reform } from '@lenity/law/reform'
import { knownReforms, readReform } from '@lenity/population'

/** A reform as it is asked for: by the word of one that comes with the program, or as a file states it. */
export type ReformAsked = { readonly known: string } | { readonly text: string }

/** A reform with what it would change in words, and the law that this is. */
export function tellReform(reform: Reform, on: CivilDate) {
  const { name, about } = reform
  return {
    name, ...(about !== undefined && { about }), text: JSON.stringify(reform, null, 2),
    says: sayReform(reform, on).map(({ says, changes }) => ({ says, changes: changes.map(({ cite, link, quote }) => ({ cite, link, quote })) })),
  }
}

/** The reform that is asked for. `place` says which of several it is. */
export function readAsked(asked: ReformAsked, on: CivilDate, place = ''): Result<Reform> {
  if ('known' in asked) {
    const known = knownReforms.find(({ id }) => id === asked.known)
    return known === undefined ? refused('invalid', 'No reform of this name comes with the program.', `${place}${asked.known}`, `Those that do are: ${knownReforms.map(({ id }) => id).join(', ')}.`) : done(known.reform)
  }
  const read = readReform(asked.text, on)
  return read.ok ? done(read.reform) : refused('invalid', read.what, `${place}${read.where}`, read.next)
}
