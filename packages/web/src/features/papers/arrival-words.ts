import { leftInWords } from '../words/left-in-words.ts'
import type { Arrival } from '../../api/arrival-queries.ts'

type Told = Pick<Arrival, 'state' | 'pages' | 'problem' | 'secondsLeft'> & Partial<Pick<Arrival, 'ready' | 'leftOut' | 'page'>>

/** How far a paper is that came, in words. */
export function arrivalInWords(one: Told): string {
  const { state, pages, page, problem, leftOut = [] } = one
  const why = problem === undefined ? '' : ` ${problem.what} ${problem.next}`
  const ready = readyOf(one)
  const those = ready === 0 ? '' : ` The ${ready === 1 ? 'page that is' : `${ready} pages that are`} ready ${ready === 1 ? 'stays' : 'stay'}.`
  switch (state) {
    case 'waiting':
      if (problem !== undefined) return `Will be tried again.${why}${those}`
      if (pages === undefined && page !== undefined && page > 0) return `Being taken apart: ${page === 1 ? 'one file' : `${page} files`} so far, each read in its turn.`
      if (pages === undefined) return 'Kept; it is read in its turn, and you can leave this page.'
      if (ready >= pages) return `All ${pages === 1 ? 'of it is' : `${pages} pages are`} ready; what kind of paper it is and what it says is being looked for.`
      return `Being read: ${ready} of ${pages} pages ready${leftInWords(one.secondsLeft)}`
    case 'held back': return `Held back${pages === undefined ? '.' : `: ${ready} of ${pages} pages ready.`} It is read on when you say so.`
    case 'locked': return `Locked.${why}${those}`
    case 'read': return 'Read.'
    case 'refused': return `Could not be read.${why}${those}`
    case 'failed': return `Was not read.${why === '' ? ' It was tried several times, or the work was given up.' : why}${those}`
    case 'stopped': return 'Was not read: whoever brought it may no longer add papers to this case.'
    case 'opened': return leftOut.length === 0 ? 'Opened: what is in it is read paper by paper.' : `Opened, and what is in it is read paper by paper, but not ${leftOut.length === 1 ? 'one file' : `${leftOut.length} files`}:`
    case 'taken out': return 'Taken out; nothing of it is kept.'
  }
}

/** How many of its pages are ready. */
export function readyOf({ ready = [] }: Pick<Told, 'ready'>): number {
  return ready.reduce((sum, { pages }) => sum + pages, 0)
}

/** What the pages so far took, by how their words were had. */
export function paceInWords({ ready = [] }: Pick<Told, 'ready'>): string {
  return ready.toSorted((a, b) => b.pages - a.pages).map(({ origin, pages, seconds }) => {
    const each = seconds < 0.95 ? `${Math.max(0.01, Math.round(seconds * 100) / 100)} seconds` : `${seconds < 9.5 ? Math.round(seconds * 10) / 10 : Math.round(seconds)} seconds`
    return `${pages} ${origin === 'optical recognition' ? 'recognised from a picture' : origin === 'text layer' ? 'with a text layer' : `of ${origin}`}, ${each} a page`
  }).join('; ')
}

/** How much of it is read, 0 to 1; undefined while that cannot be said. */
export function partRead(one: Told): number | undefined {
  const { state, pages } = one
  return (state === 'waiting' || state === 'held back') && pages !== undefined && pages > 0 ? Math.min(1, readyOf(one) / pages) : undefined
}
