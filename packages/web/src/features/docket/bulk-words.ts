import type { BulkDone } from '../../api/shapes.ts'

/** What became of a change to many cases: `Done in three cases; so already in one; not done in one.` */
export function bulkSentence({ done, already, refused }: Pick<BulkDone, 'done' | 'already' | 'refused'>): string {
  const parts = [done.length === 0 ? 'Done in none' : `Done in ${cases(done.length)}`]
  if (already.length > 0) parts.push(`${already.length === 1 ? 'one was' : `${already.length} were`} so already`)
  if (refused.length > 0) parts.push(`not done in ${cases(refused.length)}`)
  return `${parts.join('; ')}.`
}

export function undoneSentence({ undone, left }: { readonly undone: readonly string[]; readonly left: readonly unknown[] }): string {
  return `Undone in ${cases(undone.length)}${left.length === 0 ? '' : `; left as it is in ${cases(left.length)}`}.`
}

function cases(n: number): string {
  return n === 1 ? 'one case' : `${n} cases`
}
