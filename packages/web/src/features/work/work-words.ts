import type { WaitingWork } from '../../api/arrival-queries.ts'
import { instantInWords } from '../words/instant-in-words.ts'

const does = { 'read paper': 'Reading a paper', 'make copy': 'Making a redacted copy', 'send webhook': 'Telling an address what happened', 'send mail': 'Sending a reminder by mail', 'send to supporter': 'Sending a mail to somebody who signed', 'pass over people': 'Going over a list of many people' } as const satisfies Record<WaitingWork['what'], string>

export function workInWords({ what }: Pick<WaitingWork, 'what'>): string {
  return does[what]
}

/** How a piece of work stands; `now` is an instant. */
export function standingInWords({ state, tries, of, notBefore }: Pick<WaitingWork, 'state' | 'tries' | 'of' | 'notBefore'>, now: string): string {
  switch (state) {
    case 'waiting': return 'Waits for its turn.'
    case 'running': return tries === 0 ? 'Is being done now.' : `Is being done now, the ${ordinal(tries + 1)} of ${of} times.`
    case 'trying again': return `Failed ${tries === 1 ? 'once' : `${tries} times`}; will be tried again ${notBefore > now ? `at ${instantInWords(notBefore)}` : 'at once'}.`
    case 'held back': return 'Held back; it is read on when someone says so.'
    case 'locked': return 'Locked: it waits for its password.'
    case 'given up': return 'Was tried several times and given up. Have it tried again when the trouble is over, or discard it.'
  }
}

/** One sentence for all of it. */
export function workSentence(work: readonly Pick<WaitingWork, 'state'>[]): string {
  if (work.length === 0) return 'Nothing waits: all that was asked for is done.'
  const givenUp = work.filter(({ state }) => state === 'given up').length
  const [locked, held] = [work.filter(({ state }) => state === 'locked').length, work.filter(({ state }) => state === 'held back').length]
  const going = work.length - givenUp - locked - held
  const parts = [going === 0 ? '' : going === 1 ? 'One piece of work goes on by itself' : `${going} pieces of work go on by themselves`, givenUp === 0 ? '' : givenUp === 1 ? 'one was given up and needs someone to look at it' : `${givenUp} were given up and need someone to look at them`, locked === 0 ? '' : locked === 1 ? 'one paper waits for its password' : `${locked} papers wait for their passwords`, held === 0 ? '' : held === 1 ? 'one paper is held back' : `${held} papers are held back`]
  const said = parts.filter((part) => part !== '').join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function ordinal(n: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? `${n}th`
}
