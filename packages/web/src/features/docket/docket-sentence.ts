import type { CaseSummary } from '../../api/shapes.ts'

/** One sentence for the docket: `Three cases: two open, one closed; 41 facts wait to be looked at.` */
export function docketSentence(cases: readonly CaseSummary[]): string {
  if (cases.length === 0) return 'No cases yet: open one, add its papers, and the program proposes what they say.'
  const of = (status: CaseSummary['status']) => cases.filter((each) => each.status === status).length
  const kinds = (['open', 'closed', 'out of scope'] as const).filter((status) => of(status) > 0).map((status) => `${inWords(of(status))} ${status}`)
  const proposed = cases.reduce((sum, each) => sum + each.proposed, 0)
  const waiting = proposed === 0 ? 'no fact waits to be looked at' : proposed === 1 ? 'one fact waits to be looked at' : `${inWords(proposed)} facts wait to be looked at`
  const head = cases.length === 1 ? `One case, ${kinds.join('').replace(/^\S+ /, '')}` : `${capital(inWords(cases.length))} cases: ${kinds.join(', ')}`
  return `${head}; ${waiting}.`
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
