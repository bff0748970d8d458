import type { DocketPage } from '../../api/shapes.ts'

type Said = Pick<DocketPage, 'tally' | 'all' | 'unread' | 'older'>

/** One sentence for the docket: `Three cases: two open, one closed; 41 facts wait to be looked at.` */
export function docketSentence({ tally, all, unread, older }: Said, filtered = false): string {
  if (all === 0) return 'No cases yet: open one, add its papers, and the program proposes what they say.'
  if (filtered && tally.cases === 0) return `None of your ${inWords(all)} ${all === 1 ? 'case' : 'cases'} fits${stillUnread(unread)}.`
  const of = { 'open': tally.open, 'closed': tally.closed, 'out of scope': tally.outOfScope } as const
  const kinds = Object.entries(of).filter(([, n]) => n > 0).map(([status, n]) => `${inWords(n)} ${status}`)
  const waiting = tally.proposed === 0 ? 'no fact waits to be looked at' : tally.proposed === 1 ? 'one fact waits to be looked at' : `${inWords(tally.proposed)} facts wait to be looked at`
  const overdue = tally.overdue === 0 ? '' : `; in ${inWords(tally.overdue)} something is overdue`
  const many = filtered ? `${capital(inWords(tally.cases))} of ${inWords(all)} cases` : tally.cases === 1 ? 'One case' : `${capital(inWords(tally.cases))} cases`
  const head = kinds.length === 0 ? many : tally.cases === 1 ? `${many}, ${kinds.join('').replace(/^\S+ /, '')}` : `${many}: ${kinds.join(', ')}`
  return `${head}; ${waiting}${overdue}${stillUnread(unread)}${stillOlder(older)}.`
}

function stillOlder(older: number): string {
  return older === 0 ? '' : `; ${inWords(older)} ${older === 1 ? 'is' : 'are'} counted as of an earlier day, until looked through again`
}

function stillUnread(unread: number): string {
  return unread === 0 ? '' : `; ${inWords(unread)} ${unread === 1 ? 'is' : 'are'} still being looked through, and not counted by what the papers say`
}

/** The same for a guest of the office, who opens no case. */
export function guestSentence(cases: number): string {
  return cases === 0 ? 'No case is shared with you yet: your lawyer decides which, and you see it here.' : cases === 1 ? 'One case is shared with you.' : `${capital(inWords(cases))} cases are shared with you.`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function inWords(n: number): string {
  return small[n] ?? n.toLocaleString('en-US')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
