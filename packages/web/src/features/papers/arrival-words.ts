import type { Arrival } from '../../api/arrival-queries.ts'

/** How far a paper is that came, in words. */
export function arrivalInWords({ state, page, pages, problem, leftOut = [] }: Pick<Arrival, 'state' | 'page' | 'pages' | 'problem'> & Partial<Pick<Arrival, 'leftOut'>>): string {
  const why = problem === undefined ? '' : ` ${problem.what} ${problem.next}`
  switch (state) {
    case 'waiting':
      if (problem !== undefined) return `Will be tried again.${why}`
      if (page === undefined || pages === undefined) return 'Kept; it is read in its turn, and you can leave this page.'
      return `Being read: page ${page} of ${pages}`
    case 'read': return 'Read.'
    case 'refused': return `Could not be read.${why}`
    case 'failed': return `Was not read.${why === '' ? ' It was tried several times, or the work was given up.' : why}`
    case 'stopped': return 'Was not read: whoever brought it may no longer add papers to this case.'
    case 'opened': return leftOut.length === 0 ? 'Opened: what is in it is read paper by paper.' : `Opened, and what is in it is read paper by paper, but not ${leftOut.length === 1 ? 'one file' : `${leftOut.length} files`}:`
    case 'taken out': return 'Taken out; nothing of it is kept.'
  }
}

/** How much of it is read, 0 to 1; undefined while that cannot be said. */
export function partRead({ state, page, pages }: Pick<Arrival, 'state' | 'page' | 'pages'>): number | undefined {
  return state === 'waiting' && page !== undefined && pages !== undefined && pages > 0 ? page / pages : undefined
}
